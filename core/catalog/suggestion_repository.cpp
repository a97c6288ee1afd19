// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/suggestion_repository.h"

#include "core/catalog/catalog.h"
#include "core/catalog/claimed_faces.h"
#include "core/catalog/database_error.h"
#include "core/catalog/forgotten_names.h"
#include "core/catalog/match_faces.h"
#include "core/catalog/people_rows.h"
#include "core/catalog/query.h"

#include <QSet>

namespace {

struct Rejected
{
    bool hasPlace = false;
    Box box;
    QString nameKey;
};

QList<Rejected> rejectedOf(Catalog &catalog, PhotoId photo)
{
    Query query(catalog.statements(), "SELECT has_place, x, y, w, h, name_key FROM face_suggestions "
                                      "WHERE photo = ? AND is_rejected = 1");
    query.bind(photo);
    QList<Rejected> rejected;
    while (query.next())
        rejected.append(
            {query.integer(0) != 0, {query.real(1), query.real(2), query.real(3), query.real(4)}, query.text(5)});
    return rejected;
}

class Writer
{
public:
    Writer(Catalog &catalog, ForgottenNames &forgotten, PhotoId photo)
        : m_catalog(catalog)
        , m_forgotten(forgotten)
        , m_photo(photo)
        , m_rejected(rejectedOf(catalog, photo))
    {
        Query(catalog.statements(), "DELETE FROM face_suggestions WHERE photo = ? AND is_rejected = 0")
            .bind(photo)
            .run();
    }

    void add(const ClaimedFace &claim)
    {
        for (const NameSuggestion &name : claim.names) {
            if (!isRejected(name, &claim.box))
                insert(name, claim.face, claim.box, true);
        }
        // A rejection follows its face, whose number may have changed.
        Query query(m_catalog.statements(),
                    "UPDATE face_suggestions SET face = ? "
                    "WHERE photo = ? AND is_rejected = 1 AND x = ? AND y = ? AND w = ? AND h = ?");
        query.bind(claim.face, m_photo, claim.box.x, claim.box.y, claim.box.w, claim.box.h).run();
    }

    void add(const NameSuggestion &name)
    {
        if (!isRejected(name, nullptr))
            insert(name, {}, {}, false);
    }

private:
    // box: nullptr for a name without a place.
    bool isRejected(const NameSuggestion &name, const Box *box) const
    {
        const QString key = nameKey(name.name);
        return std::ranges::any_of(m_rejected, [&](const Rejected &rejected) {
            return rejected.nameKey == key && rejected.hasPlace == (box != nullptr) &&
                   (!box || overlap(rejected.box, *box) >= sameFaceOverlap);
        });
    }

    void insert(const NameSuggestion &name, FaceId face, const Box &box, bool hasPlace)
    {
        if (m_forgotten.contains(name.name))
            return;
        Query query(m_catalog.statements(),
                    "INSERT INTO face_suggestions (photo, face, has_place, x, y, w, h, name, name_key, sources) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        query.bind(m_photo, face, hasPlace, box.x, box.y, box.w, box.h, name.name, nameKey(name.name), name.sources)
            .run();
    }

    Catalog &m_catalog;
    ForgottenNames &m_forgotten;
    PhotoId m_photo;
    QList<Rejected> m_rejected;
};

// Gives every claimed place a face that asks for a decision.
void placeFaces(Catalog &catalog, PhotoId photo, QList<ClaimedFace> &claims, const QList<FaceRecord> &known)
{
    QSet<FaceId> claimed;
    for (ClaimedFace &claim : claims) {
        if (claim.face.isValid()) {
            // A faint hit that the file confirms is no faint hit.
            Query(catalog.statements(), "UPDATE faces SET is_candidate = 0 WHERE id = ? AND is_candidate = 1")
                .bind(claim.face)
                .run();
        } else {
            Query query(catalog.statements(),
                        "INSERT INTO faces (photo, kind, x, y, w, h, score, detector, is_candidate) "
                        "VALUES (?, 'face', ?, ?, ?, ?, 1, ?, 0) RETURNING id");
            query.bind(photo, claim.box.x, claim.box.y, claim.box.w, claim.box.h, claim.detector).next();
            claim.face = {query.integer(0)};
        }
        claimed.insert(claim.face);
    }
    for (const FaceRecord &face : known) {
        const bool isGone = isRegionSource(face.detection.detector) && face.decision.kind == DecisionKind::None &&
                            !claimed.contains(face.id);
        if (isGone)
            Query(catalog.statements(), "DELETE FROM faces WHERE id = ?").bind(face.id).run();
    }
}

void collect(QHash<PhotoId, PhotoSuggestions> &all, Query &row)
{
    while (row.next()) {
        PhotoSuggestions &photo = all[{row.integer(0)}];
        const NameSuggestion suggestion{row.text(2), row.list(3)};
        if (row.isNull(1))
            photo.names.append(suggestion);
        else
            photo.faces[{row.integer(1)}].append(suggestion);
    }
}

} // namespace

SuggestionRepository::SuggestionRepository(Catalog &catalog)
    : m_catalog(catalog)
    , m_forgotten(catalog)
{
}

Result<void> SuggestionRepository::replace(PhotoId photo, const PeopleInFile &people)
{
    return m_catalog.inTransaction([&]() -> Result<void> {
        const Result<QList<FaceRecord>> known = FaceRepository(m_catalog).ofPhoto(photo, true);
        if (!known)
            return failure(known.error());
        ClaimedPeople claimed = claimedPeople(people, *known);
        placeFaces(m_catalog, photo, claimed.faces, *known);
        Writer writer(m_catalog, m_forgotten, photo);
        for (const ClaimedFace &claim : std::as_const(claimed.faces))
            writer.add(claim);
        for (const NameSuggestion &name : std::as_const(claimed.names))
            writer.add(name);
        return {};
    });
}

Result<QHash<PhotoId, PhotoSuggestions>> SuggestionRepository::ofPhotos(const QList<PhotoId> &photos)
{
    return guarded(m_catalog.file(), [&]() -> Result<QHash<PhotoId, PhotoSuggestions>> {
        QHash<PhotoId, PhotoSuggestions> all;
        if (photos.isEmpty()) {
            Query query(m_catalog.statements(),
                        "SELECT photo, face, name, sources FROM face_suggestions WHERE is_rejected = 0 ORDER BY id");
            collect(all, query);
            return all;
        }
        Query query(m_catalog.statements(), "SELECT photo, face, name, sources FROM face_suggestions "
                                            "WHERE photo = ? AND is_rejected = 0 ORDER BY id");
        for (const PhotoId photo : photos) {
            if (all.contains(photo)) // Asked for twice.
                continue;
            query.bind(photo);
            collect(all, query);
            query.reset();
        }
        return all;
    });
}

Result<QList<SuggestedName>> SuggestionRepository::named(const QString &name)
{
    return guarded(m_catalog.file(), [&]() -> Result<QList<SuggestedName>> {
        Query query(m_catalog.statements(),
                    "SELECT face_suggestions.photo, face, name FROM face_suggestions "
                    "LEFT JOIN faces ON faces.id = face WHERE name_key = ? AND is_rejected = 0 "
                    "AND (face IS NULL OR faces.decision = 'none') ORDER BY face_suggestions.photo, face");
        query.bind(nameKey(name));
        QList<SuggestedName> found;
        while (query.next())
            found.append({{query.integer(0)}, {query.isNull(1) ? 0 : query.integer(1)}, query.text(2)});
        return found;
    });
}

Result<QList<SuggestedName>> SuggestionRepository::everyUse(const QString &name)
{
    return guarded(m_catalog.file(), [&]() -> Result<QList<SuggestedName>> {
        Query query(m_catalog.statements(), "SELECT photo, face, name FROM face_suggestions WHERE name_key = ?");
        query.bind(nameKey(name));
        QList<SuggestedName> found;
        while (query.next())
            found.append({{query.integer(0)}, {query.isNull(1) ? 0 : query.integer(1)}, query.text(2)});
        return found;
    });
}

Result<void> SuggestionRepository::setRejected(const QList<SuggestedName> &names, bool isRejected)
{
    return m_catalog.inTransaction([&]() -> Result<void> {
        for (const SuggestedName &name : names) {
            Query query(m_catalog.statements(), "UPDATE face_suggestions SET is_rejected = ? "
                                                "WHERE photo = ? AND face IS ? AND name_key = ?");
            query.bind(isRejected, name.photo, name.face, nameKey(name.name)).run();
        }
        return {};
    });
}
