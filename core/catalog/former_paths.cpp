// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/former_paths.h"

#include "core/base/ids.h"
#include "core/catalog/catalog.h"
#include "core/catalog/database_error.h"
#include "core/catalog/query.h"

namespace {

struct Stay
{
    PhotoId photo;
    std::optional<QDateTime> leftAt; // Empty: is there now.
};

// In the order in which the photos left; one that is there now is the last.
QList<Stay> staysAt(Catalog &catalog, const FilePath &path)
{
    QList<Stay> stays;
    Query former(catalog.statements(), "SELECT photo, left_at FROM former_paths WHERE path = ? ORDER BY left_at");
    former.bind(path);
    while (former.next())
        stays.append(Stay{{former.integer(0)}, former.moment(1)});
    Query present(catalog.statements(), "SELECT id FROM photos WHERE path = ?");
    if (present.bind(path).next())
        stays.append(Stay{{present.integer(0)}, {}});
    return stays;
}

PhotoPath pathOf(PhotoId photo, const FilePath &path, const QList<Stay> &stays)
{
    PhotoPath result{path, {}, {}};
    bool isPassed = false;
    for (const Stay &stay : stays) {
        if (stay.photo == photo) {
            isPassed = true;
            result.until = stay.leftAt;
        } else if (!isPassed) {
            result.since = stay.leftAt;
        }
    }
    if (!stays.isEmpty() && stays.last().photo == photo)
        result.until.reset();
    return result;
}

} // namespace

Result<QList<PhotoPath>> pathsOfPhotoAt(Catalog &catalog, const FilePath &path)
{
    return guarded(catalog.file(), [&]() -> Result<QList<PhotoPath>> {
        const QList<Stay> stays = staysAt(catalog, path);
        if (stays.isEmpty())
            return QList<PhotoPath>{PhotoPath{path, {}, {}}};
        const PhotoId photo = stays.last().photo;
        QList<FilePath> names;
        Query present(catalog.statements(), "SELECT path FROM photos WHERE id = ? AND path IS NOT NULL");
        if (present.bind(photo).next())
            names.append(present.path(0));
        Query former(catalog.statements(), "SELECT path FROM former_paths WHERE photo = ? ORDER BY left_at DESC");
        former.bind(photo);
        while (former.next()) {
            if (!names.contains(former.path(0)))
                names.append(former.path(0));
        }
        QList<PhotoPath> paths;
        for (const FilePath &name : std::as_const(names))
            paths.append(pathOf(photo, name, staysAt(catalog, name)));
        return paths;
    });
}
