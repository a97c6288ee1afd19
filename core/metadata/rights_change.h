// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/license/license.h"
#include "core/metadata/rights.h"

#include <QMap>

#include <optional>

// What to set (a value) or remove (nothing) in a file; fields not named stay as they are.
struct RightsChange
{
    QMap<RightsFieldId, std::optional<QString>> fields;
    // An XMP packet that cannot be read is replaced by a new one. Undo brings the old bytes back.
    bool replacesDamagedXmp = false;

    bool isEmpty() const { return fields.isEmpty(); }
    bool operator==(const RightsChange &) const = default;
};

// The options of "license set" beside the license itself. Empty strings: leave that field alone.
struct LicenseChoice
{
    License license;
    QString creator;
    QString credit;
    QString notice;          // Empty: made from creator, year and license when a creator is known.
    QString terms;           // Empty: the license's own sentence.
    QString statement;       // Empty: the license's URL.
    QString attributionName; // Empty: the creator.
    QString attributionUrl;
    QString dataMining;         // "DMI-…"
    std::optional<bool> marked; // Empty: what the license implies.
    QString licensorName;       // Of the first licensor; the others and what else is said of it stay.
    QString licensorUrl;
    // Further fields to set (a value) or remove (nothing); they win over what the license implies.
    QMap<RightsFieldId, std::optional<QString>> further = {};
    bool keepsLicense = false; // The license and what belongs to it stay: only the fields named here are written.
    bool replacesDamagedXmp = false;
};

// The fields that belong together (cc:license, attribution, Marked, UsageTerms, WebStatement, dc:rights, dc:creator),
// or only those that are named when the license is kept.
// current: what the file says now, for the creator when none is given. year: for the notice.
RightsChange rightsChangeFor(const LicenseChoice &choice, const Rights &current, int year);

// One field before and after, for previews and the log.
struct FieldChange
{
    RightsFieldId field = RightsFieldId::License;
    QString before; // Empty: was absent.
    QString after;  // Empty: is removed.

    bool operator==(const FieldChange &) const = default;
};
