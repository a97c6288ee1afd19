// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/photo_history.h"

#include "core/catalog/former_paths.h"

namespace {

bool isOfStay(const PhotoWrite &write, const PhotoPath &path)
{
    const QDateTime at = write.file.writtenAt.value_or(write.session.startedAt);
    return (!path.since || at > *path.since) && (!path.until || at <= *path.until);
}

} // namespace

Result<QList<LicenseEvent>> photoHistory(SessionStore &sessions, Catalog *catalog, const FilePath &photo)
{
    const Result<QList<PhotoPath>> paths = catalog
                                               ? pathsOfPhotoAt(*catalog, photo)
                                               : Result<QList<PhotoPath>>(QList<PhotoPath>{PhotoPath{photo, {}, {}}});
    if (!paths)
        return failure(paths.error());
    QList<PhotoWrite> all;
    for (const PhotoPath &path : *paths) {
        const Result<QList<PhotoWrite>> writes = sessions.writesTo(path.path);
        if (!writes)
            return failure(writes.error());
        for (const PhotoWrite &write : *writes) {
            if (isOfStay(write, path))
                all.append(write);
        }
    }
    return licenseEvents(all);
}
