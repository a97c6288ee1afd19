// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/license/license.h"

// How sure a reading of a license statement is.
enum class Certainty
{
    None,      // Nothing about a license.
    Unknown,   // Speaks of a license that is not in the catalog.
    Ambiguous, // A Creative Commons license is meant, but the version or code is missing or contradictory.
    Likely,    // A name or phrase that can mean only this entry.
    Exact      // A URL or SPDX id of the entry.
};

// "none", "unknown", "ambiguous", "likely", "exact": for JSON.
QString certaintyName(Certainty certainty);

// What a piece of text says about the license.
struct LicenseReading
{
    std::optional<License> license; // Set for Likely and Exact only: no guess is silent.
    Certainty certainty = Certainty::None;
    QString why; // A sentence: what was recognized, or what is missing.

    bool operator==(const LicenseReading &) const = default;
};

// Reads an id, URL in any of the variants met in files, SPDX id, short form, name or a text that holds one of these.
// Look-alike hosts are refused (Unknown).
LicenseReading parseLicense(const QString &text);
