// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/profile.h"

#include "core/check/verdict.h"
#include "core/license/license_catalog.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

constexpr auto Schema = u"clearframe.profile/1";

int lineAt(const QByteArray &json, qsizetype offset)
{
    return int(json.left(offset).count('\n')) + 1;
}

// Reads one profile file; the first thing that is wrong ends it.
class ProfileReader
{
public:
    ProfileReader(const QByteArray &json, const QString &name)
        : m_json(json)
        , m_name(name)
    {
    }

    Result<Profile> read()
    {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(m_json, &problem);
        if (problem.error != QJsonParseError::NoError)
            return failure(ErrorKind::Invalid, Texts::tr("%1, line %2: this is not valid JSON (%3).")
                                                   .arg(m_name)
                                                   .arg(lineAt(m_json, problem.offset))
                                                   .arg(problem.errorString()));
        if (!document.isObject())
            return failure(ErrorKind::Invalid, Texts::tr("%1, line 1: a destination is a JSON object.").arg(m_name));
        readObject(document.object());
        if (m_error)
            return failure(*m_error);
        return m_profile;
    }

private:
    void fail(const QString &key, const QString &what)
    {
        if (m_error)
            return;
        const qsizetype found = m_json.indexOf('"' + key.toUtf8() + '"');
        m_error = Error{ErrorKind::Invalid, Texts::tr("%1, line %2: “%3” %4.")
                                                .arg(m_name)
                                                .arg(lineAt(m_json, std::max<qsizetype>(found, 0)))
                                                .arg(key, what)};
    }

    void readObject(const QJsonObject &object)
    {
        static const QStringList keys{
            QStringLiteral("schema"),   QStringLiteral("id"),    QStringLiteral("title"),
            QStringLiteral("uses"),     QStringLiteral("rules"), QStringLiteral("licenses"),
            QStringLiteral("ownNames"), QStringLiteral("keep"),  QStringLiteral("peopleHint")};
        for (const QString &key : object.keys()) {
            if (!keys.contains(key))
                fail(key, Texts::tr("is no key of a destination; known are %1").arg(keys.join(QStringLiteral(", "))));
        }
        if (object.value(QStringLiteral("schema")).toString() != Schema)
            fail(QStringLiteral("schema"), Texts::tr("must be “%1”").arg(Schema));
        readNames(object);
        readUses(object);
        readRules(object.value(QStringLiteral("rules")));
        readLicenses(object);
        m_profile.ownNames = readList(object, QStringLiteral("ownNames"));
        readKeep(object);
    }

    void readNames(const QJsonObject &object)
    {
        static const QRegularExpression idForm(QStringLiteral("^[a-z0-9]+(?:-[a-z0-9]+)*$"));
        m_profile.id = object.value(QStringLiteral("id")).toString();
        if (!idForm.match(m_profile.id).hasMatch())
            fail(QStringLiteral("id"), Texts::tr("must be a word of lower-case letters, digits and dashes"));
        const QJsonValue title = object.value(QStringLiteral("title"));
        if (!title.isUndefined() && !title.isString())
            fail(QStringLiteral("title"), Texts::tr("must be a text"));
        m_profile.title = title.toString(m_profile.id);
    }

    void readKeep(const QJsonObject &object)
    {
        m_profile.keep = readList(object, QStringLiteral("keep"));
        for (const QString &word : m_profile.keep) {
            if (!keepWords().contains(word))
                fail(word, Texts::tr("cannot be kept; known are %1").arg(keepWords().join(QStringLiteral(", "))));
        }
        const QJsonValue hint = object.value(QStringLiteral("peopleHint"));
        if (!hint.isUndefined() && !hint.isString())
            fail(QStringLiteral("peopleHint"), Texts::tr("must be a text"));
        m_profile.peopleHint = hint.toString();
    }

    QStringList readList(const QJsonObject &object, const QString &key)
    {
        const QJsonValue value = object.value(key);
        if (value.isUndefined())
            return {};
        QStringList list;
        const QJsonArray entries = value.toArray();
        for (const auto &entry : entries)
            list.append(entry.toString());
        if (!value.isArray() || list.contains(QString()))
            fail(key, Texts::tr("must be a list of texts"));
        return list;
    }

    void readUses(const QJsonObject &object)
    {
        for (const QString &name : readList(object, QStringLiteral("uses"))) {
            if (const std::optional<Use> use = useFromName(name))
                m_profile.uses.append(*use);
            else
                fail(name, Texts::tr("is no use; known are %1").arg(knownUses()));
        }
    }

    static QString knownUses()
    {
        QStringList names;
        for (const Use use : allUses())
            names.append(useName(use));
        return names.join(QStringLiteral(", "));
    }

    void readRules(const QJsonValue &value)
    {
        if (!value.isUndefined() && !value.isObject())
            fail(QStringLiteral("rules"), Texts::tr("must be an object"));
        const QJsonObject rules = value.toObject();
        for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
            const std::optional<RuleInfo> info = findRule(rule.key());
            const std::optional<Severity> severity = severityFromName(rule.value().toString());
            if (!info)
                fail(rule.key(), Texts::tr("is no rule"));
            else if (!severity)
                fail(rule.key(), Texts::tr("must be “error”, “warning”, “advice” or “off”"));
            else if (!info->canBeLowered && *severity != Severity::Error)
                fail(rule.key(), Texts::tr("is always an error: nobody knows what is in such a photo"));
            else
                m_profile.severities.insert(rule.key(), *severity);
        }
    }

    void readLicenses(const QJsonObject &object)
    {
        m_profile.licenses = readList(object, QStringLiteral("licenses"));
        for (const QString &entry : m_profile.licenses) {
            const bool isKnown =
                entry == u"cc" || entry == u"free" ||
                std::any_of(licenseCatalog().begin(), licenseCatalog().end(),
                            [&](const License &license) { return license.id == entry || license.code == entry; });
            if (!isKnown)
                fail(entry, Texts::tr("is no license id, no code, and neither “cc” nor “free”"));
        }
    }

    const QByteArray &m_json;
    QString m_name;
    Profile m_profile;
    std::optional<Error> m_error;
};

} // namespace

Result<Profile> parseProfile(const QByteArray &json, const QString &name)
{
    return ProfileReader(json, name).read();
}
