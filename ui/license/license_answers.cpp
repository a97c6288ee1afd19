// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/license_answers.h"

#include "core/license/license_catalog.h"

#include <algorithm>

namespace {

template <class Condition>
std::optional<License> firstCurrent(Condition condition)
{
    const QList<License> &all = licenseCatalog();
    const auto found = std::find_if(all.begin(), all.end(), [&](const License &license) {
        return !license.isRetired && !license.isOldVersion() && license.jurisdiction.isEmpty() && condition(license);
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<License> licenseFor(const LicenseAnswers &answers)
{
    return firstCurrent([&](const License &license) { return answersOf(license) == answers; });
}

std::optional<License> currentLicense(QStringView code)
{
    return firstCurrent([&](const License &license) { return license.code == code; });
}

std::optional<LicenseAnswers> answersOf(const License &license)
{
    if (!license.requiresAttribution || license.isPublicDomain() || license.isAllRightsReserved())
        return std::nullopt;
    const ChangesAnswer changes = !license.allowsChanges       ? ChangesAnswer::No
                                  : license.requiresShareAlike ? ChangesAnswer::ShareAlike
                                                               : ChangesAnswer::Yes;
    return LicenseAnswers{license.allowsCommercialUse, changes};
}
