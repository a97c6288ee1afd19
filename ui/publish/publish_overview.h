// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/publish/finding_groups.h"
#include "ui/publish/verdict_summary.h"

// What the page says of the photos it is about.
struct PublishOverview
{
    VerdictCounts counts;
    QList<FindingGroup> groups;
    int photos = 0;
};

PublishOverview overviewOf(const PhotoList &photos);
VerdictCounts countVerdicts(const PhotoList &photos);
