// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/library/photo_filter.h"

#include <QMap>

#include <array>

// How many photos each line of the filter panel would show.
struct PhotoCounts
{
    std::array<int, 10> groups = {};    // By PhotoGroup.
    std::array<int, 6> leastStars = {}; // [3]: photos with three stars or more.
    QHash<QString, int> licenses;       // By badge text, without "none".
    QHash<PersonId, int> people;
    QMap<FilePath, int> folders; // With the photos in folders below, up to the topmost ones that all photos share.

    int group(PhotoGroup group) const { return groups[size_t(group)]; }
};

// Adds what one photo counts for, its folder aside (sign 1), or takes it away (-1).
void countPhoto(PhotoCounts &counts, const PhotoItem &photo, int sign);

// In one pass over the photos, which are expected by path.
PhotoCounts countPhotos(const PhotoList &photos, const QList<FilePath> &topFolders);
