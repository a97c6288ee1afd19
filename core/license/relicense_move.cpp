// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/license/relicense_move.h"

#include "core/license/own_names.h"

#include <algorithm>

namespace {

bool isOfSomebodyElse(const RightsSummary &before, const RelicenseTarget &target)
{
    const QStringList known = target.ownNames + creatorNames(target.creator);
    return !known.isEmpty() && !before.creator.trimmed().isEmpty() && !isOwnName(before.creator, known);
}

bool isFreeWork(const License &license)
{
    return license.code == u"pdm" || license.code == u"certification";
}

void addOwnership(QSet<RelicenseMove> &moves, const RightsSummary &before, const RelicenseTarget &target)
{
    if (!isOfSomebodyElse(before, target))
        return;
    moves.insert(RelicenseMove::OthersPhoto);
    const std::optional<License> &previous = before.license.license;
    if (previous && previous->code == target.license.code && *previous != target.license)
        moves.insert(RelicenseMove::OthersNewVersion);
}

void addDirection(QSet<RelicenseMove> &moves, const std::optional<License> &before, const License &next)
{
    if (before == next)
        return;
    if (!before || before->isAllRightsReserved()) {
        if (!next.isAllRightsReserved())
            moves.insert(RelicenseMove::FirstLicense);
        return;
    }
    if (before->code == u"cc0")
        moves.insert(RelicenseMove::FromPublicDomain);
    else if (isFreeWork(*before) && !isFreeWork(next))
        moves.insert(RelicenseMove::LicensesFreeWork);
    if (isNarrower(next, *before))
        moves.insert(RelicenseMove::Narrower);
    else if (isNarrower(*before, next))
        moves.insert(RelicenseMove::Wider);
}

void addContradictions(QSet<RelicenseMove> &moves, const RightsSummary &before, const RelicenseTarget &target)
{
    const License &next = target.license;
    if (target.marked && *target.marked == next.isPublicDomain())
        moves.insert(RelicenseMove::MarkedContradicts);
    // Conditions of NC and ND may stand against mining; what allows commercial use and changes permits it.
    const QString mining = target.dataMining.isEmpty() ? before.dataMining : target.dataMining;
    const bool permits = next.allowsCommercialUse && next.allowsChanges && !next.isAllRightsReserved();
    if (permits && mining.startsWith(u"DMI-PROHIBITED"))
        moves.insert(RelicenseMove::MiningContradicts);
    const bool isLimited = before.modelRelease == u"MR-NON" || before.modelRelease == u"MR-LMR";
    if (isLimited && next.allowsCommercialUse && !next.isAllRightsReserved())
        moves.insert(RelicenseMove::ReleaseTooNarrow);
}

// What the license asks of who does what was permitted before. A mere notice is no burden, and who could not share
// changes has none to share alike.
QStringList conditions(const License &license, const QStringList &permittedBefore)
{
    QStringList names = license.obligations();
    names.removeAll(QStringLiteral("Notice"));
    if (!permittedBefore.contains(QStringLiteral("DerivativeWorks")))
        names.removeAll(QStringLiteral("ShareAlike"));
    return names;
}

} // namespace

bool isNarrower(const License &next, const License &previous)
{
    const QStringList given = next.permits();
    // ccREL's Sharing is Distribution without commercial use of the whole work.
    const auto isKept = [&](const QString &permission) {
        return given.contains(permission) ||
               (permission == u"Sharing" && given.contains(QStringLiteral("Distribution")));
    };
    const QStringList before = previous.permits();
    const auto isAdded = [](const QStringList &now, const QStringList &then) {
        return std::ranges::any_of(now, [&](const QString &term) { return !then.contains(term); });
    };
    // Who was given nothing loses nothing.
    return !before.isEmpty() &&
           (!std::ranges::all_of(before, isKept) || isAdded(next.prohibits(), previous.prohibits()) ||
            isAdded(conditions(next, before), conditions(previous, before)));
}

QSet<RelicenseMove> relicenseMoves(const RightsSummary &before, const RelicenseTarget &target)
{
    QSet<RelicenseMove> moves;
    const License &next = target.license;
    addOwnership(moves, before, target);
    addDirection(moves, before.license.license, next);
    addContradictions(moves, before, target);
    const bool wasFree = before.license.license && before.license.license->isPublicDomain();
    if (isFreeWork(next) && !wasFree)
        moves.insert(RelicenseMove::MarkOnOwnWork);
    if (next.isRetired || next.isOldVersion() || !next.jurisdiction.isEmpty())
        moves.insert(RelicenseMove::NotAdvised);
    if (next.jurisdiction == u"igo")
        moves.insert(RelicenseMove::ForOrganizationsOnly);
    return moves;
}

QSet<NeededStatement> neededStatements(const QSet<RelicenseMove> &moves)
{
    QSet<NeededStatement> needed;
    if (moves.contains(RelicenseMove::OthersPhoto))
        needed.insert(NeededStatement::Ownership);
    const bool wasFree =
        moves.contains(RelicenseMove::FromPublicDomain) || moves.contains(RelicenseMove::LicensesFreeWork);
    if (wasFree && moves.contains(RelicenseMove::Narrower))
        needed.insert(NeededStatement::PublicDomain);
    return needed;
}
