// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/license/license_parser.h"

#include <QString>
#include <QStringList>

#include <optional>

// What a photo's file says on its rights, as the plain values that rules and lists need.
struct RightsSummary
{
    LicenseReading license;
    QString licenseText; // As it stands in the file.
    QString creator;
    QString credit;
    std::optional<bool> marked; // xmpRights:Marked; empty: not stated.
    QString dataMining;         // "DMI-…" or empty.
    QString modelRelease;       // "MR-…" or empty.
    QString imageAlteration;    // "AL-CRP; AL-FLP" or empty.
    QStringList conflicts;      // Names of the fields whose sources disagree: "license", "notice", …

    bool operator==(const RightsSummary &) const = default;
};
