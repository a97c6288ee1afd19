// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/license/rights_summary.h"
#include "core/metadata/rights.h"
#include "core/metadata/rights_change.h"

#include <QCborValue>

// The form in which rights cross process borders and lie in the catalog; rights_bytes.h reads and writes it faster.
QCborValue toCbor(const Rights &rights);
Result<Rights> rightsFromCbor(const QCborValue &value);
// In the form of a change, in which no field has this name.
inline constexpr char replacesDamagedXmpKey[] = "replaces damaged XMP";
QCborValue toCbor(const RightsChange &change);
Result<RightsChange> rightsChangeFromCbor(const QCborValue &value);
QCborValue toCbor(const LicenseChoice &choice);
Result<LicenseChoice> licenseChoiceFromCbor(const QCborValue &value);

RightsSummary summaryOf(const Rights &rights);
// With the owner in place of a creator who is not named.
RightsSummary summaryWithOwner(const Rights &rights);
