// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLocale;

// Loads the texts of the locale's language for the running program, over English, which holds the plural forms
// ("1 photo", "2 photos") of the texts in the source. A language without a file in translations/ stays English.
void installTranslations(const QLocale &locale);
