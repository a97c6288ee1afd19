// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/photos/find_photos.h"
#include "core/workflow/check_photos.h"

#include <QHash>

// What the catalog remembers of a photo's files, to tell whether they are still the ones that were scanned.
struct SeenFiles
{
    FileStamp stamp;
    FilePath sidecar;
    FileStamp sidecarStamp;
};

// Facts of photos with what they are compared with on disk: two lists of the same length and order.
struct ComparableFacts
{
    QList<PhotoFacts> photos;
    QList<SeenFiles> seen;
    PeopleFacts people;
};

// All of one moment. No paths: all photos.
Result<ComparableFacts> readComparableFacts(Catalog &catalog, const QList<FilePath> &paths, bool withMissing);

// Takes the stamps of every photo and its sidecar and sets isMissing and isChangedOnDisk.
void compareWithDisk(ComparableFacts &facts);

bool isChanged(const SeenFiles &seen, const FoundPhoto &found);
