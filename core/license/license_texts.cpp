// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/license/license_texts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QJsonObject readResource(const QString &name)
{
    QFile file(QStringLiteral(":/licenses/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

const QJsonObject &textsOf(const QString &language)
{
    static const QHash<QString, QJsonObject> byLanguage = [] {
        QHash<QString, QJsonObject> texts;
        for (const QString &name : licenseLanguages())
            texts.insert(name, readResource(name));
        return texts;
    }();
    const auto found = byLanguage.constFind(language.left(2).toLower());
    return found == byLanguage.cend() ? *byLanguage.constFind(QStringLiteral("en")) : *found;
}

} // namespace

const QStringList &licenseLanguages()
{
    static const QStringList languages{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"),
                                       QStringLiteral("es")};
    return languages;
}

QString licenseText(const QString &language, const QString &section, const QString &key)
{
    const QJsonObject &texts = textsOf(language);
    return (section.isEmpty() ? texts : texts.value(section).toObject()).value(key).toString(key);
}

QHash<QString, QString> licenseTexts(const QString &language, const QString &section)
{
    QHash<QString, QString> texts;
    const QJsonObject entries = textsOf(language).value(section).toObject();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        texts.insert(entry.key(), entry.value().toString());
    return texts;
}

QHash<QString, QStringList> licenseWords()
{
    QHash<QString, QStringList> words;
    const QJsonObject entries = readResource(QStringLiteral("words"));
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const QJsonArray phrases = entry.value().toArray();
        for (const auto &phrase : phrases)
            words[entry.key()].append(phrase.toString());
    }
    return words;
}
