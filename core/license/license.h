// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

// An entry of the license catalog: a Creative Commons license, CC0, the Public Domain Mark or "all rights reserved".
struct License
{
    QString id;           // "by-sa-4.0", "by-3.0-de", "cc0-1.0", "pdm-1.0", "all-rights-reserved".
    QString code;         // "by-sa", "cc0", "pdm", "all-rights-reserved".
    QString version;      // "4.0"; empty for "all rights reserved".
    QString jurisdiction; // "de", "igo", "scotland"; empty for unported and international.
    QString url;          // Canonical https URL with trailing slash; empty for "all rights reserved".
    QString spdx;         // Empty where SPDX has none.
    bool allowsCommercialUse = false;
    bool allowsChanges = false; // May adaptations be shared?
    bool requiresShareAlike = false;
    bool requiresAttribution = false;
    bool isRetired = false; // Withdrawn by Creative Commons as a code, whatever the version.

    // What Creative Commons' vocabulary says of it (ccREL): "Reproduction", "Distribution", "DerivativeWorks",
    // "Sharing"; "Notice", "Attribution", "ShareAlike"; "CommercialUse", "HighIncomeNationUse".
    QStringList permits() const;
    QStringList obligations() const;
    QStringList prohibits() const;

    bool isPublicDomain() const { return code == u"cc0" || code == u"pdm" || code == u"certification"; }
    bool isAllRightsReserved() const { return code == u"all-rights-reserved"; }
    // Valid, but Creative Commons advises the newest version (4.0) instead.
    bool isOldVersion() const;
    // "CC BY-SA 4.0", "CC BY 3.0 DE", "CC0 1.0", "PDM 1.0", "All rights reserved": for badges.
    QString shortName() const;
    bool operator==(const License &) const = default;
};
