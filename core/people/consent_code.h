// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

// A code for a consent that says nothing of anybody: fit for paper, for a QR code and for plus:ModelReleaseID.

// "K7QF-3MZD": eight digits of Crockford's base 32 (no I, L, O, U), the last one a check digit.
QString makeConsentCode();
// The code as it is stored; forgives case, blanks, hyphens and the letters that look like digits. Nothing when it is no
// code, or one digit was mistyped.
std::optional<QString> tidyConsentCode(const QString &typed);
