// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/profile_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSaveFile>

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

// The file that holds the user's destination with this id, whatever it is called; empty: none does.
QString fileOf(const QString &id, const QDir &dir)
{
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const Result<Profile> profile = parseProfile(file.readAll(), name);
        if (profile && profile->id == id)
            return dir.filePath(name);
    }
    return {};
}

} // namespace

QByteArray profileJson(const Profile &profile)
{
    QJsonArray uses;
    for (const Use use : profile.uses)
        uses.append(useName(use));
    QJsonObject rules;
    for (auto rule = profile.severities.begin(); rule != profile.severities.end(); ++rule)
        rules.insert(rule.key(), severityName(rule.value()));
    QJsonObject object{{QStringLiteral("schema"), QStringLiteral("clearframe.profile/1")},
                       {QStringLiteral("id"), profile.id},
                       {QStringLiteral("title"), profile.title},
                       {QStringLiteral("uses"), uses},
                       {QStringLiteral("rules"), rules}};
    const auto add = [&object](const QString &key, const QStringList &list) {
        if (!list.isEmpty())
            object.insert(key, QJsonArray::fromStringList(list));
    };
    add(QStringLiteral("licenses"), profile.licenses);
    add(QStringLiteral("ownNames"), profile.ownNames);
    add(QStringLiteral("keep"), profile.keep);
    if (!profile.peopleHint.isEmpty())
        object.insert(QStringLiteral("peopleHint"), profile.peopleHint);
    return QJsonDocument(object).toJson();
}

Result<void> saveUserProfile(const Profile &profile, const QString &folder)
{
    const QByteArray json = profileJson(profile);
    if (const Result<Profile> checked = parseProfile(json, profile.id + QStringLiteral(".json")); !checked)
        return failure(checked.error());
    const QDir dir(folder);
    const QString known = fileOf(profile.id, dir);
    QSaveFile file(known.isEmpty() ? dir.filePath(profile.id + QStringLiteral(".json")) : known);
    if (!dir.mkpath(QStringLiteral(".")) || !file.open(QIODevice::WriteOnly) || file.write(json) != json.size() ||
        !file.commit())
        return failure(ErrorKind::NotWritable, Texts::tr("The destination could not be saved as %1: %2.")
                                                   .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
    return {};
}

Result<void> removeUserProfile(const QString &id, const QString &folder)
{
    const QString known = fileOf(id, QDir(folder));
    if (known.isEmpty())
        return failure(ErrorKind::NotFound, Texts::tr("You have no destination of your own with the id “%1”.").arg(id));
    QFile file(known);
    if (!file.remove())
        return failure(
            ErrorKind::NotWritable,
            Texts::tr("%1 could not be removed: %2.").arg(QDir::toNativeSeparators(known), file.errorString()));
    return {};
}
