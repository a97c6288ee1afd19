// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// A word that Consent::licenses may hold: "any", a license id or a license code.
bool isLicenseWord(const QString &word);

// The words of each enumeration of a consent, with commas, for help texts and messages.
QString kindWords();
QString commercialWords();
QString nameWords();
QString alterationWords();
QString channelWords();
