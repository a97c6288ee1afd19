// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/photos/find_photos.h"

#include "core/photos/photo_walk.h"

FoundPhotos findPhotos(const QList<FilePath> &paths, const FindOptions &options, JobControl &job)
{
    return PhotoWalk(options, job).run(paths);
}
