// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/comparable_facts.h"

// A photo that a check has to answer for.
struct PhotoToCheck
{
    PhotoId id; // Not valid: on disk, but not in the catalog.
    FilePath path;
    DiskState disk = DiskState::AsScanned;
    std::optional<QString> problem = std::nullopt; // Set: the file cannot be read now, whatever the catalog says.
};

struct PhotosToCheck
{
    QList<PhotoToCheck> photos; // By path.
    bool wasStopped = false;
};

// Those of the catalog at or below the paths, compared with the disk, and those on disk that were never scanned. Known
// photos that have gone are left out, unless they were named. No paths: all photos of the catalog. NotFound when a
// named path is neither on disk nor in the catalog.
Result<PhotosToCheck> findPhotosToCheck(Catalog &catalog, const QList<FilePath> &paths, JobControl &job);
