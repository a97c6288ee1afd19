// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publish/publish_overview.h"

PublishOverview overviewOf(const PhotoList &photos)
{
    QList<const PhotoItem *> items;
    items.reserve(photos.size());
    for (const PhotoItem &photo : photos)
        items.append(&photo);
    return {countVerdicts(photos), groupFindings(items), int(photos.size())};
}

VerdictCounts countVerdicts(const PhotoList &photos)
{
    VerdictCounts counts;
    for (const PhotoItem &photo : photos) {
        counts.clear += photo.verdict.verdict == Verdict::Clear;
        counts.undecided += photo.verdict.verdict == Verdict::Undecided;
        counts.blocked += photo.verdict.verdict == Verdict::Blocked;
    }
    return counts;
}
