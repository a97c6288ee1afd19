// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/photos/photo_marks.h"

#include <QHash>

class Catalog;

// The stars and flags that the user gave.
class MarkRepository
{
public:
    explicit MarkRepository(Catalog &catalog);

    Result<void> set(PhotoId photo, const PhotoMarks &marks);
    Result<QHash<PhotoId, PhotoMarks>> all(); // Photos without a mark are not in it.
    Result<QHash<PhotoId, int>> stars(); // Those that count: the user's, else the file's. Without stars: not in it.

private:
    Catalog &m_catalog;
};
