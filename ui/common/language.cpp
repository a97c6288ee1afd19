// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/language.h"

#include "core/base/translations.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>

namespace {

// The system's own locale where it speaks the language, for the formats of its region.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const bool isSystem = code.isEmpty() || code == system.name() || code == system.name().section(u'_', 0, 0);
    return isSystem ? system : QLocale(code);
}

bool hasTexts(const QLocale &locale)
{
    const QStringList codes = translatedLanguages();
    return std::any_of(codes.cbegin(), codes.cend(),
                       [&locale](const QString &code) { return QLocale(code).language() == locale.language(); });
}

// "Deutsch", "português" -> "Português"; English and Spanish without the country that Qt's names of them carry.
QString ownNameOf(const QString &code)
{
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (locale.language() == QLocale::English)
        name = QStringLiteral("English");
    else if (locale.language() == QLocale::Spanish)
        name = QStringLiteral("Español");
    if (!name.isEmpty())
        name.replace(0, 1, locale.toUpper(name.first(1)));
    return name;
}

} // namespace

QList<LanguageChoice> languageChoices()
{
    QList<LanguageChoice> choices = {{QString(), QCoreApplication::translate("Language", "As the system")}};
    for (const QString &code : translatedLanguages())
        choices.append({code, ownNameOf(code)});
    return choices;
}

void applyLanguage(const QString &code)
{
    const QLocale locale = localeOf(code);
    QLocale::setDefault(locale);
    installTranslations(locale);
    QGuiApplication::setLayoutDirection(hasTexts(locale) ? locale.textDirection() : Qt::LeftToRight);
}
