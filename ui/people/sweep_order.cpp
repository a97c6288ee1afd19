// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/sweep_order.h"

#include <algorithm>

namespace {

const QString unseenRule = QStringLiteral("PEOPLE009");

bool wasSwept(const PhotoFacts &photo)
{
    return std::any_of(photo.accepted.begin(), photo.accepted.end(),
                       [](const Acceptance &accepted) { return accepted.rule == unseenRule; });
}

bool isUnseenFound(const ListedVerdict &verdict)
{
    return std::any_of(verdict.findings.begin(), verdict.findings.end(), [](const ListedFinding &finding) {
        return finding.said->rule == unseenRule && !finding.said->accepted;
    });
}

} // namespace

SweepReason sweepReason(const PhotoItem &photo)
{
    if (photo.facts.candidates > 0)
        return SweepReason::FaintHits;
    return photo.facts.faces.isEmpty() ? SweepReason::NobodyFound : SweepReason::Crowd;
}

bool isToSweep(const PhotoItem &photo)
{
    const PhotoFacts &facts = photo.facts;
    if (facts.state != ScanState::Scanned || facts.isMissing)
        return false;
    return facts.candidates > 0 || isUnseenFound(photo.verdict) || (facts.faces.isEmpty() && !wasSwept(facts));
}

QList<PhotoId> photosToSweep(const PhotoList &photos, const QSet<PhotoId> &later)
{
    QList<const PhotoItem *> found;
    for (const PhotoItem &photo : photos) {
        if (isToSweep(photo))
            found.append(&photo);
    }
    std::stable_sort(found.begin(), found.end(), [&](const PhotoItem *a, const PhotoItem *b) {
        const bool aIsLater = later.contains(a->facts.id);
        const bool bIsLater = later.contains(b->facts.id);
        return aIsLater != bIsLater ? bIsLater : sweepReason(*a) < sweepReason(*b);
    });
    QList<PhotoId> ids;
    for (const PhotoItem *photo : std::as_const(found))
        ids.append(photo->facts.id);
    return ids;
}
