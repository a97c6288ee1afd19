// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/drawn_faces.h"

#include "core/catalog/catalog.h"
#include "core/catalog/catalog_text.h"
#include "core/catalog/database_error.h"
#include "core/catalog/query.h"
#include "core/catalog/stored_words.h"

namespace {

const QString byHand = QStringLiteral("user");

Result<void> put(Catalog &catalog, FaceId face, const Box &box, const QString &detector)
{
    return guarded(catalog.file(), [&]() -> Result<void> {
        Query query(catalog.statements(),
                    "UPDATE faces SET x = ?, y = ?, w = ?, h = ?, detector = ? WHERE id = ? RETURNING id");
        if (!query.bind(box.x, box.y, box.w, box.h, detector, face).next())
            return failure(ErrorKind::NotFound,
                           CatalogText::tr("The face is not in the catalog any more; scan the photo again."));
        return {};
    });
}

} // namespace

DrawnFaces::DrawnFaces(Catalog &catalog)
    : m_catalog(catalog)
{
}

Result<FaceRecord> DrawnFaces::add(PhotoId photo, const Box &box)
{
    FaceRepository faces(m_catalog);
    const Result<FaceId> added = faces.add(photo, {FaceKind::Face, box, 1, byHand});
    if (!added)
        return failure(added.error());
    const Result<std::optional<FaceRecord>> face = faces.find(*added);
    if (!face)
        return failure(face.error());
    return **face;
}

Result<void> DrawnFaces::restore(const FaceRecord &face)
{
    return guarded(m_catalog.file(), [&]() -> Result<void> {
        const Detection &detection = face.detection;
        Query query(m_catalog.statements(),
                    "INSERT INTO faces (id, photo, kind, x, y, w, h, score, detector, is_candidate) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)");
        query.bind(face.id, face.photo, storedWord(detection.kind), detection.box.x, detection.box.y, detection.box.w,
                   detection.box.h, detection.score, detection.detector);
        query.run();
        return {};
    });
}

Result<void> DrawnFaces::remove(FaceId face)
{
    return guarded(m_catalog.file(), [&]() -> Result<void> {
        Query(m_catalog.statements(), "DELETE FROM faces WHERE id = ?").bind(face).run();
        return {};
    });
}

Result<void> DrawnFaces::place(FaceId face, const Box &box)
{
    return put(m_catalog, face, box, byHand);
}

Result<void> DrawnFaces::placeBack(const FaceRecord &before)
{
    return put(m_catalog, before.id, before.detection.box, before.detection.detector);
}
