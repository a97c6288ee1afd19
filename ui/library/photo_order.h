// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/library_state.h"

// What the grid can be sorted by.
enum class PhotoSort
{
    Folder, // The order of the library: by path.
    Name,
    DateTaken,
    Verdict, // What is blocked first.
    Faces,   // Most faces first.
    License,
    Stars // Most stars first.
};

struct PhotoOrder
{
    PhotoSort sort = PhotoSort::Folder;
    bool isReversed = false;

    bool operator==(const PhotoOrder &) const = default;
};

const QList<PhotoSort> &allPhotoSorts();
QString photoSortTitle(PhotoSort sort);

// Brings rows of photos, given ascending, into the order; what is alike stays by path.
void sortRows(QList<int> &rows, const PhotoList &photos, const PhotoOrder &order);
