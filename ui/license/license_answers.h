// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/license/license.h"

#include <optional>

enum class ChangesAnswer
{
    Yes,
    ShareAlike,
    No
};

// The two questions a photographer can answer without knowing a license by name.
struct LicenseAnswers
{
    bool commercialUse = true;
    ChangesAnswer changes = ChangesAnswer::ShareAlike;

    bool operator==(const LicenseAnswers &) const = default;
};

// The current international license that says just that; nothing only when the catalog is broken.
std::optional<License> licenseFor(const LicenseAnswers &answers);
// The first current entry with this code: "cc0", "all-rights-reserved".
std::optional<License> currentLicense(QStringView code);
// What answers a license stands for; nothing for public domain and "all rights reserved", which no question leads to.
std::optional<LicenseAnswers> answersOf(const License &license);
