// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/license/rights_summary.h"

#include <QSet>

// What giving a photo a license can mean, beside writing a few fields. The gravest first.
enum class RelicenseMove
{
    OthersPhoto,         // Names another creator: only the owner of the rights may license it.
    OthersNewVersion,    // The same, for another version of its license: only an adaptation may carry it.
    FromPublicDomain,    // Given to the public domain with CC0: nothing is left to license.
    LicensesFreeWork,    // Marked as free of copyright: nobody has a right to license it.
    MarkOnOwnWork,       // The Public Domain Mark on a work that is not known to be free: CC0 is meant.
    MarkedContradicts,   // xmpRights:Marked says the opposite of the license.
    Narrower,            // Withholds what was given; who has a copy keeps it.
    Wider,               // Gives more than before, for good.
    FirstLicense,        // Had none; a license is for good.
    MiningContradicts,   // A wish against data mining beside a license that permits it.
    ReleaseTooNarrow,    // The license invites commercial use, the file's model release is missing or limited.
    NotAdvised,          // A retired code, an old version or a port.
    ForOrganizationsOnly // An IGO port: only intergovernmental organizations license by it.
};

// What is to be given.
struct RelicenseTarget
{
    License license;
    QString creator;            // Empty: the one that the file names.
    QString dataMining;         // "DMI-…"; empty: the wish in the file stays.
    std::optional<bool> marked; // Empty: what the license implies.
    QStringList ownNames = {};  // Of the user; none: nobody but the creator above is known to be the user.
};

QSet<RelicenseMove> relicenseMoves(const RightsSummary &before, const RelicenseTarget &target);

// What is not done before the user has stated something (standards: nobody licenses what is another's, or what was
// given to everybody).
enum class NeededStatement
{
    Ownership,   // That the user may license photos of this creator.
    PublicDomain // That the photo shall be licensed although it was given to, or is in, the public domain.
};
QSet<NeededStatement> neededStatements(const QSet<RelicenseMove> &moves);

// Does the new license withhold something the old one gave to everybody, or ask for more? By what Creative Commons'
// vocabulary says of both (License::permits() and the lists beside it).
bool isNarrower(const License &next, const License &previous);
