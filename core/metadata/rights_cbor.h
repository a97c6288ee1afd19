// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/license/rights_summary.h"
#include "core/metadata/prepare_write.h"
#include "core/metadata/rights.h"

#include <QCborValue>

// The form in which rights cross process borders and lie in the catalog.
QCborValue toCbor(const Rights &rights);
Result<Rights> rightsFromCbor(const QCborValue &value);
QCborValue toCbor(const RightsChange &change);
Result<RightsChange> rightsChangeFromCbor(const QCborValue &value);
QCborValue toCbor(const LicenseChoice &choice);
Result<LicenseChoice> licenseChoiceFromCbor(const QCborValue &value);
QCborValue toCbor(const PreparedWrite &prepared);
Result<PreparedWrite> preparedWriteFromCbor(const QCborValue &value);
QCborValue toCbor(const SplicePlan &plan);
Result<SplicePlan> splicePlanFromCbor(const QCborValue &value);
QCborValue toCbor(const LicenseReading &reading);
std::optional<LicenseReading> licenseReadingFromCbor(const QCborValue &value);
QCborValue toCbor(const RightsSummary &summary);
Result<RightsSummary> rightsSummaryFromCbor(const QCborValue &value);

RightsSummary summaryOf(const Rights &rights);
// With the owner in place of a creator who is not named.
RightsSummary summaryWithOwner(const Rights &rights);
