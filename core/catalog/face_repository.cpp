// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/face_repository.h"

#include "core/catalog/catalog.h"
#include "core/catalog/catalog_text.h"
#include "core/catalog/database_error.h"
#include "core/catalog/decision_history.h"
#include "core/catalog/match_faces.h"
#include "core/catalog/query.h"
#include "core/catalog/stored_words.h"

#define FACE_COLUMNS                                                                                                   \
    "faces.id, faces.photo, faces.kind, faces.x, faces.y, faces.w, faces.h, faces.score, faces.detector, "             \
    "faces.is_candidate, "                                                                                             \
    "faces.decision, faces.person, faces.reason, faces.decided_at"
// A faint hit counts as a face once the user said something of it.
#define IS_FACE "(faces.is_candidate = 0 OR faces.decision <> 'none')"

namespace {

class FaceRowReader
{
public:
    FaceRecord read(Query &row)
    {
        FaceRecord face;
        face.id = {row.integer(0)};
        face.photo = {row.integer(1)};
        face.detection = {faceKindOf(row.rawBytes(2)),
                          {row.real(3), row.real(4), row.real(5), row.real(6)},
                          row.real(7),
                          detector(row)};
        face.isCandidate = row.integer(9) != 0;
        face.decision.kind = decisionKindOf(row.rawBytes(10));
        if (face.decision.kind == DecisionKind::None)
            return face;
        face.decision.person = {row.isNull(11) ? 0 : row.integer(11)};
        face.decision.reason = row.text(12);
        face.decision.decidedAt = row.moment(13);
        return face;
    }

private:
    // Nearly always the same text: held once for all rows.
    QString detector(Query &row)
    {
        const QByteArray bytes = row.rawBytes(8);
        if (bytes != m_detectorBytes) {
            m_detectorBytes = row.bytes(8);
            m_detector = QString::fromUtf8(m_detectorBytes);
        }
        return m_detector;
    }

    QByteArray m_detectorBytes;
    QString m_detector;
};

QList<FaceRecord> readFaces(Query &query)
{
    QList<FaceRecord> faces;
    FaceRowReader reader;
    while (query.next())
        faces.append(reader.read(query));
    return faces;
}

FaceId insertFace(Catalog &catalog, PhotoId photo, const Detection &detection, bool isCandidate)
{
    Query query(catalog.statements(), "INSERT INTO faces (photo, kind, x, y, w, h, score, detector, is_candidate) "
                                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
    query.bind(photo, storedWord(detection.kind), detection.box.x, detection.box.y, detection.box.w, detection.box.h,
               detection.score, detection.detector, isCandidate);
    query.next();
    return {query.integer(0)};
}

void updateFace(Catalog &catalog, const FaceChanges::Change &change)
{
    const Detection &detection = change.detection;
    Query query(catalog.statements(), "UPDATE faces SET kind = ?, x = ?, y = ?, w = ?, h = ?, score = ?, detector = ?, "
                                      "is_candidate = ? WHERE id = ?");
    query.bind(storedWord(detection.kind), detection.box.x, detection.box.y, detection.box.w, detection.box.h,
               detection.score, detection.detector, change.isCandidate, change.id);
    query.run();
}

bool photoExists(Catalog &catalog, PhotoId photo)
{
    Query query(catalog.statements(), "SELECT 1 FROM photos WHERE id = ?");
    return query.bind(photo).next();
}

tl::unexpected<Error> noSuchPhoto()
{
    return failure(ErrorKind::NotFound,
                   CatalogText::tr("The photo is not in the catalog any more; scan its folder again."));
}

// What keeps a decision from being recorded.
Result<void> checkDecision(Catalog &catalog, const Decision &decision)
{
    if (decision.kind == DecisionKind::LegalException && decision.reason.trimmed().isEmpty()) {
        return failure(
            ErrorKind::Invalid,
            CatalogText::tr("A legal exception needs a reason: say why this face may be shown without consent."));
    }
    if (decision.kind != DecisionKind::Person)
        return {};
    Query query(catalog.statements(), "SELECT is_forgotten FROM people WHERE id = ?");
    if (!query.bind(decision.person).next())
        return failure(ErrorKind::NotFound,
                       CatalogText::tr("There is no such person in the catalog; add the person first."));
    if (query.integer(0) != 0)
        return failure(ErrorKind::Invalid, CatalogText::tr("This person was forgotten and cannot be chosen any more."));
    return {};
}

// As it is stored: without what does not go with its kind.
Decision completed(Decision decision)
{
    if (decision.kind != DecisionKind::Person)
        decision.person = {};
    if (decision.kind == DecisionKind::None)
        return {};
    if (!decision.decidedAt.isValid())
        decision.decidedAt = QDateTime::currentDateTimeUtc();
    return decision;
}

bool isSameWord(const Decision &a, const Decision &b)
{
    return a.kind == b.kind && a.person == b.person && a.reason == b.reason;
}

void writeDecision(Catalog &catalog, FaceId face, const Decision &decision)
{
    Query query(catalog.statements(),
                "UPDATE faces SET decision = ?, person = ?, reason = ?, decided_at = ? WHERE id = ?");
    query.bind(storedWord(decision.kind), decision.person, decision.reason, decision.decidedAt, face).run();
}

} // namespace

FaceRepository::FaceRepository(Catalog &catalog)
    : m_catalog(catalog)
{
}

Result<void> FaceRepository::replaceDetected(PhotoId photo, const Detections &detections)
{
    return m_catalog.inTransaction([&]() -> Result<void> {
        if (!photoExists(m_catalog, photo))
            return noSuchPhoto();
        const Result<QList<FaceRecord>> known = ofPhoto(photo, true);
        if (!known)
            return failure(known.error());
        const FaceChanges changes = matchFaces(*known, detections);
        for (const FaceId face : changes.vanished) {
            Query query(m_catalog.statements(), "DELETE FROM faces WHERE id = ?");
            query.bind(face).run();
        }
        for (const FaceChanges::Change &change : changes.changes) {
            if (change.id.isValid())
                updateFace(m_catalog, change);
            else
                insertFace(m_catalog, photo, change.detection, change.isCandidate);
        }
        return {};
    });
}

Result<void> FaceRepository::moveFaces(PhotoId photo, const std::function<std::optional<Box>(const Box &)> &moved)
{
    return m_catalog.inTransaction([&]() -> Result<void> {
        const Result<QList<FaceRecord>> faces = ofPhoto(photo, true);
        if (!faces)
            return failure(faces.error());
        for (const FaceRecord &face : *faces) {
            const std::optional<Box> box = moved(face.detection.box);
            if (!box) {
                Query(m_catalog.statements(), "DELETE FROM faces WHERE id = ?").bind(face.id).run();
                continue;
            }
            FaceChanges::Change change{face.id, face.detection, face.isCandidate};
            change.detection.box = *box;
            updateFace(m_catalog, change);
        }
        return {};
    });
}

Result<FaceId> FaceRepository::add(PhotoId photo, const Detection &drawn)
{
    return guarded(m_catalog.file(), [&]() -> Result<FaceId> {
        if (!photoExists(m_catalog, photo))
            return noSuchPhoto();
        Detection byHand = drawn;
        byHand.detector = QStringLiteral("user");
        return insertFace(m_catalog, photo, byHand, false);
    });
}

Result<void> FaceRepository::decide(FaceId face, const Decision &decision)
{
    return decide({{face, decision}});
}

Result<void> FaceRepository::decide(const QList<FaceDecision> &decisions)
{
    return m_catalog.inTransaction([&]() -> Result<void> {
        QList<DecisionChange> batch;
        for (const FaceDecision &decided : decisions) {
            if (const Result<void> checked = checkDecision(m_catalog, decided.decision); !checked)
                return checked;
            const Result<std::optional<FaceRecord>> face = find(decided.face);
            if (!face)
                return failure(face.error());
            if (!*face)
                return failure(ErrorKind::NotFound,
                               CatalogText::tr("Face %1 is not in the catalog any more; list the faces again.")
                                   .arg(decided.face.value));
            const Decision after = completed(decided.decision);
            writeDecision(m_catalog, decided.face, after);
            if (!isSameWord((*face)->decision, after))
                batch.append({0, decided.face, (*face)->photo, (*face)->decision, after, {}, false});
        }
        DecisionHistory(m_catalog).add(batch);
        return {};
    });
}

Result<std::optional<FaceRecord>> FaceRepository::find(FaceId face)
{
    return guarded(m_catalog.file(), [&]() -> Result<std::optional<FaceRecord>> {
        Query query(m_catalog.statements(), "SELECT " FACE_COLUMNS " FROM faces WHERE id = ?");
        if (!query.bind(face).next())
            return std::optional<FaceRecord>();
        return std::optional(FaceRowReader().read(query));
    });
}

Result<QList<FaceRecord>> FaceRepository::ofPhoto(PhotoId photo, bool withCandidates)
{
    return guarded(m_catalog.file(), [&]() -> Result<QList<FaceRecord>> {
        Query query(m_catalog.statements(),
                    "SELECT " FACE_COLUMNS " FROM faces WHERE photo = ? AND (? OR " IS_FACE ") ORDER BY id");
        return readFaces(query.bind(photo, withCandidates));
    });
}

Result<QList<FaceRecord>> FaceRepository::ofPerson(PersonId person)
{
    return guarded(m_catalog.file(), [&]() -> Result<QList<FaceRecord>> {
        Query query(m_catalog.statements(), "SELECT " FACE_COLUMNS " FROM faces WHERE person = ? ORDER BY photo, id");
        return readFaces(query.bind(person));
    });
}

Result<QHash<PhotoId, QList<FaceRecord>>> FaceRepository::ofPhotos(const QList<PhotoId> &photos)
{
    return guarded(m_catalog.file(), [&]() -> Result<QHash<PhotoId, QList<FaceRecord>>> {
        QHash<PhotoId, QList<FaceRecord>> faces;
        FaceRowReader reader;
        const auto collect = [&](Query &query) {
            while (query.next()) {
                const FaceRecord face = reader.read(query);
                faces[face.photo].append(face);
            }
        };
        if (photos.isEmpty()) {
            Query query(m_catalog.statements(), "SELECT " FACE_COLUMNS " FROM faces WHERE " IS_FACE " ORDER BY id");
            collect(query);
            return faces;
        }
        Query query(m_catalog.statements(),
                    "SELECT " FACE_COLUMNS " FROM faces WHERE photo = ? AND " IS_FACE " ORDER BY id");
        for (const PhotoId photo : photos) {
            if (faces.contains(photo)) // Asked for twice.
                continue;
            query.bind(photo);
            collect(query);
            query.reset();
        }
        return faces;
    });
}

Result<QHash<PhotoId, int>> FaceRepository::candidateCounts(const QList<PhotoId> &photos)
{
    return guarded(m_catalog.file(), [&]() -> Result<QHash<PhotoId, int>> {
        QHash<PhotoId, int> counts;
        if (photos.isEmpty()) {
            Query query(
                m_catalog.statements(),
                "SELECT photo, count(*) FROM faces WHERE decision = 'none' AND is_candidate = 1 GROUP BY photo");
            while (query.next())
                counts.insert({query.integer(0)}, int(query.integer(1)));
            return counts;
        }
        Query query(m_catalog.statements(),
                    "SELECT count(*) FROM faces WHERE photo = ? AND decision = 'none' AND is_candidate = 1");
        for (const PhotoId photo : photos) {
            if (query.bind(photo).next() && query.integer(0) > 0)
                counts.insert(photo, int(query.integer(0)));
            query.reset();
        }
        return counts;
    });
}

Result<QList<FaceRecord>> FaceRepository::undecided()
{
    return guarded(m_catalog.file(), [&]() -> Result<QList<FaceRecord>> {
        Query query(
            m_catalog.statements(),
            "WITH open_photos AS (SELECT photo, count(*) AS open_faces FROM faces "
            "WHERE decision = 'none' AND is_candidate = 0 GROUP BY photo) "
            "SELECT " FACE_COLUMNS
            " FROM open_photos JOIN photos ON photos.id = open_photos.photo AND photos.is_missing = 0 "
            "JOIN faces ON faces.photo = open_photos.photo AND faces.decision = 'none' AND faces.is_candidate = 0 "
            "ORDER BY open_photos.open_faces, faces.photo, faces.id");
        return readFaces(query);
    });
}
