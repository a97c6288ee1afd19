// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QStringList>

// Loads the texts of the locale's language for the running program, over English, which holds the plural forms
// ("1 photo", "2 photos") of the texts in the source, together with Qt's own ("Cancel"). A language without a file in
// translations/ stays English. May be called again: what was loaded before is let go.
void installTranslations(const QLocale &locale);

// Codes of the languages there are texts for ("de", "pt_BR"), English first.
QStringList translatedLanguages();
