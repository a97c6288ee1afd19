// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/scan_writer.h"

#include "core/metadata/rights_cbor.h"
#include "core/workflow/erase_names.h"
#include "core/workflow/scan_record.h"

#include <algorithm>

namespace {

constexpr qsizetype photosPerCommit = 100;
constexpr qint64 longestWaitMs = 1'000;

} // namespace

ScanWriter::ScanWriter(Library &library, LostPhotos &lost, ScanReport &report, const OnLine &onLine)
    : m_library(library)
    , m_photos(*library.catalog)
    , m_faces(*library.catalog)
    , m_suggestions(*library.catalog)
    , m_lost(lost)
    , m_report(report)
    , m_onLine(onLine)
{
    m_sinceFlush.start();
}

void ScanWriter::add(const ScanItem &item, const ScannedPhoto &scanned)
{
    m_waiting.append({item, scanned, {}});
    if (m_waiting.size() >= photosPerCommit || m_sinceFlush.elapsed() >= longestWaitMs)
        flush();
}

void ScanWriter::flush()
{
    inTransaction([this]() -> Result<void> {
        for (Waiting &waiting : m_waiting) {
            const Result<void> saved = save(waiting);
            if (!saved)
                return saved;
        }
        return {};
    });
    if (!hasFailed()) {
        saveThumbnails();
        for (const Waiting &waiting : std::as_const(m_waiting))
            announce(waiting);
    }
    m_waiting.clear();
    m_sinceFlush.restart();
}

Result<void> ScanWriter::save(Waiting &waiting)
{
    const ScannedPhoto &scanned = waiting.scanned;
    ScanLine &line = waiting.line;
    line.path = waiting.item.photo.path;
    if (isPassing(scanned)) {
        line.photo = waiting.item.known ? waiting.item.known->id : PhotoId();
        return {};
    }
    Result<PhotoRecord> record = recordFor(waiting);
    if (!record)
        return failure(record.error());
    dropForgottenNames(*m_library.catalog, record->privateItems);
    Rights rights = scanned.rights.value_or(Rights());
    dropForgottenNames(*m_library.catalog, rights);
    const Result<PhotoId> id = m_photos.save(*record, toCbor(rights).toCbor());
    if (!id)
        return failure(id.error());
    if (const Result<void> saved = saveFaces(*id, waiting); !saved)
        return saved;
    if (scanned.people) {
        const Result<void> replaced = m_suggestions.replace(*id, *scanned.people);
        if (!replaced)
            return replaced;
    }
    const FileStamp knownList = waiting.item.known ? waiting.item.known->faceList : FileStamp();
    if (knownList != waiting.item.faceList) {
        if (const Result<void> saved = m_photos.setFaceList(*id, waiting.item.faceList); !saved)
            return saved;
    }
    const Result<QList<FaceRecord>> faces = m_faces.ofPhoto(*id);
    if (!faces)
        return failure(faces.error());
    line.photo = *id;
    line.faces = int(faces->size());
    if (rights.license.license)
        line.licenseShort = rights.license.license->shortName();
    return {};
}

// The row as it is to be, starting from what is known: of this path, or of the lost photo that this one turns out to
// be.
Result<PhotoRecord> ScanWriter::recordFor(Waiting &waiting)
{
    ScanItem &item = waiting.item;
    const QByteArray &picture = waiting.scanned.imageDataSha256;
    waiting.line.event = item.known ? ScanEvent::Changed : ScanEvent::Added;
    if (!item.known || item.known->imageDataSha256 != picture) {
        const Result<bool> isFound = findAgain(item, picture);
        if (!isFound)
            return failure(isFound.error());
    }
    if (!item.movedFrom.isEmpty()) {
        waiting.line.event = ScanEvent::Moved;
        waiting.line.movedFrom = item.movedFrom;
    }
    Result<PhotoRecord> record = knownRecord(waiting);
    if (record)
        applyScan(*record, item.photo, waiting.scanned);
    return record;
}

// A picture that was elsewhere, or whose place another file took, gets this place and keeps what was said of it.
Result<bool> ScanWriter::findAgain(ScanItem &item, const QByteArray &picture)
{
    if (const std::optional<LostPhoto> lost = m_lost.takeSamePicture(picture)) {
        item.known = lost->known;
        item.movedFrom = lost->path;
    } else {
        const Result<std::optional<KnownFile>> displaced = m_photos.displacedWith(picture);
        if (!displaced)
            return failure(displaced.error());
        if (!*displaced)
            return false;
        item.known = **displaced;
    }
    const Result<void> moved = movePath(item);
    if (!moved)
        return failure(moved.error());
    return true;
}

// An empty one when nothing is known, or what is known is of another picture.
Result<PhotoRecord> ScanWriter::knownRecord(Waiting &waiting)
{
    if (!waiting.item.known)
        return PhotoRecord();
    const Result<std::optional<PhotoRecord>> known = m_photos.find(waiting.item.known->id);
    if (!known)
        return failure(known.error());
    const PhotoRecord before = known->value_or(PhotoRecord());
    const Result<bool> isWorthIt = isCompared(before, waiting.scanned);
    if (!isWorthIt)
        return failure(isWorthIt.error());
    if (!*isWorthIt)
        return before;
    const PictureComparison comparison = comparePictures(*m_library.thumbnails, before, waiting.scanned.thumbnailJpeg,
                                                         waiting.scanned.width, waiting.scanned.height);
    if (comparison.change == PictureChange::Edited)
        waiting.place = comparison.place;
    if (comparison.change != PictureChange::Replaced)
        return before;
    const Result<void> displaced = m_photos.displace(before.id);
    if (!displaced)
        return failure(displaced.error());
    return PhotoRecord();
}

// Only what a human said of faces is worth finding again in a picture that changed.
Result<bool> ScanWriter::isCompared(const PhotoRecord &known, const ScannedPhoto &scanned)
{
    const bool isSame = known.imageDataSha256 == scanned.imageDataSha256 && known.orientation == scanned.orientation;
    if (isSame || scanned.problem || known.imageDataSha256.isEmpty())
        return false;
    const Result<QList<FaceRecord>> faces = m_faces.ofPhoto(known.id);
    if (!faces)
        return failure(faces.error());
    return std::any_of(faces->begin(), faces->end(), [](const FaceRecord &face) {
        return face.decision.kind != DecisionKind::None || face.detection.detector == u"user";
    });
}

Result<void> ScanWriter::saveFaces(PhotoId photo, const Waiting &waiting)
{
    if (!waiting.scanned.detections)
        return {};
    if (waiting.place) {
        const auto moved = [&](const Box &box) { return waiting.place->moved(box); };
        if (const Result<void> done = m_faces.moveFaces(photo, moved); !done)
            return done;
    }
    return m_faces.replaceDetected(photo, *waiting.scanned.detections);
}

void ScanWriter::saveThumbnails()
{
    const Result<void> saved = trySaveThumbnails();
    if (saved || m_hasThumbnailProblem)
        return;
    m_hasThumbnailProblem = true; // Once is enough; photos and faces are safe in the catalog.
    m_report.problems.append({m_library.files.thumbnails, saved.error(), false, {}});
}

Result<void> ScanWriter::trySaveThumbnails()
{
    Result<void> result = m_library.thumbnails->begin();
    for (const Waiting &waiting : std::as_const(m_waiting)) {
        if (result && waiting.line.photo.isValid() && !waiting.scanned.thumbnailJpeg.isEmpty())
            result = m_library.thumbnails->save(waiting.line.photo, waiting.scanned.thumbnailJpeg);
    }
    const Result<void> committed = m_library.thumbnails->commit();
    return result ? committed : result;
}

void ScanWriter::announce(const Waiting &waiting)
{
    ScanLine line = waiting.line;
    if (const std::optional<Error> &problem = waiting.scanned.problem) {
        line.event = ScanEvent::Failed;
        line.message = problem->message;
        const bool isPhoto = !isPassing(waiting.scanned);
        m_report.problems.append({line.path, *problem, isPhoto, waiting.item.photo.stamp});
    }
    count(line.event);
    if (m_onLine)
        m_onLine(line);
}

void ScanWriter::count(ScanEvent event)
{
    m_report.added += event == ScanEvent::Added;
    m_report.changed += event == ScanEvent::Changed;
    m_report.moved += event == ScanEvent::Moved;
    m_report.removed += event == ScanEvent::Removed;
}

Result<void> ScanWriter::movePath(const ScanItem &item)
{
    return m_photos.setPath(item.known->id, item.photo.path, item.photo.stamp, item.photo.sidecar,
                            item.photo.sidecarStamp);
}

void ScanWriter::movePaths(const QList<ScanItem> &items)
{
    inTransaction([&]() -> Result<void> {
        for (const ScanItem &item : items) {
            if (item.movedFrom.isEmpty())
                continue;
            const Result<void> moved = movePath(item);
            if (!moved)
                return moved;
        }
        return {};
    });
}

void ScanWriter::saveMoved(const QList<ScanItem> &items)
{
    movePaths(items);
    for (const ScanItem &item : items)
        say(ScanEvent::Moved, item.known->id, item.photo.path, item.movedFrom);
}

void ScanWriter::saveReturned(const QList<ScanItem> &items)
{
    saveRestamped(items); // Also takes the mark "missing" away.
    for (const ScanItem &item : items) {
        if (item.known->state != ScanState::Failed)
            say(ScanEvent::Added, item.known->id, item.photo.path);
    }
}

void ScanWriter::saveRestamped(const QList<ScanItem> &items)
{
    inTransaction([&]() -> Result<void> {
        for (const ScanItem &item : items) {
            const Result<void> saved = movePath(item);
            if (!saved)
                return saved;
        }
        return {};
    });
}

void ScanWriter::saveRemoved(const QList<LostPhoto> &photos)
{
    inTransaction([&]() -> Result<void> {
        for (const LostPhoto &photo : photos) {
            const Result<void> saved = m_photos.setMissing(photo.known.id, true);
            if (!saved)
                return saved;
        }
        return {};
    });
    for (const LostPhoto &photo : photos)
        say(ScanEvent::Removed, photo.known.id, photo.path);
}

void ScanWriter::repeatFailure(const ScanItem &item)
{
    const Result<std::optional<PhotoRecord>> record = m_photos.find(item.known->id);
    if (!record) {
        m_report.error = record.error();
        return;
    }
    const QString sentence = *record ? (*record)->problem : QString();
    m_report.problems.append({item.photo.path, {ErrorKind::Unreadable, sentence}, true, item.photo.stamp});
    if (m_onLine)
        m_onLine({ScanEvent::Failed, item.known->id, item.photo.path, {}, 0, {}, sentence});
}

void ScanWriter::inTransaction(const std::function<Result<void>()> &work)
{
    if (hasFailed())
        return;
    const Result<void> done = m_library.catalog->inTransaction(work);
    if (!done)
        m_report.error = done.error();
}

void ScanWriter::say(ScanEvent event, PhotoId photo, const FilePath &path, const FilePath &movedFrom)
{
    if (hasFailed())
        return;
    count(event);
    if (m_onLine)
        m_onLine({event, photo, path, movedFrom, 0, {}, {}});
}
