// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QLocale>

// Loads the texts of the locale's language for the running program, over English, which holds the plural forms
// ("1 photo", "2 photos") of the texts in the source, together with Qt's own ("Cancel"). A language without a file in
// translations/ stays English. May be called again: what was loaded before is let go.
void installTranslations(const QLocale &locale);

// The languages there are texts for, English first, then by their own names.
QList<QLocale> translatedLanguages();
