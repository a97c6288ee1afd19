// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

// A language the window can speak. code: as QLocale reads it ("de", "pt_BR"); empty: that of the system.
struct LanguageChoice
{
    QString code;
    QString title; // In the language itself; "As the system" is translated.
};

// "As the system" first, then every language there are texts for.
QList<LanguageChoice> languageChoices();

// Loads the texts and sets the formats of numbers and dates and the direction of reading for what is built from now on;
// what is shown already must be built anew. A language without texts counts as English.
void applyLanguage(const QString &code);
