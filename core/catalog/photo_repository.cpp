// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/photo_repository.h"

#include "core/catalog/catalog.h"
#include "core/catalog/catalog_text.h"
#include "core/catalog/database_error.h"
#include "core/catalog/path_ranges.h"
#include "core/catalog/photo_row.h"
#include "core/catalog/query.h"
#include "core/catalog/stored_words.h"

#include <algorithm>

namespace {

QString licenseIdOf(const RightsSummary &rights)
{
    return rights.license.license ? rights.license.license->id : QString();
}

void bindStamp(Query &query, const FileStamp &stamp)
{
    query.bind(qint64(stamp.device), qint64(stamp.inode), stamp.sizeBytes, stamp.modifiedNs);
}

void bindRights(Query &query, const RightsSummary &rights)
{
    query.bind(licenseIdOf(rights), storedWord(rights.license.certainty), rights.license.why, rights.licenseText,
               rights.creator, rights.credit, rights.marked, rights.dataMining, rights.modelRelease,
               rights.imageAlteration, rights.conflicts);
}

tl::unexpected<Error> noSuchPhoto()
{
    return failure(ErrorKind::NotFound,
                   CatalogText::tr("The photo is not in the catalog any more; scan its folder again."));
}

Result<void> changedOne(int changedRows)
{
    if (changedRows == 0)
        return noSuchPhoto();
    return {};
}

#define CLEARFRAME_KNOWN_COLUMNS                                                                                       \
    "id, device, inode, size_bytes, modified_ns, sidecar_device, sidecar_inode, sidecar_size_bytes, "                  \
    "sidecar_modified_ns, state, mode, detector_version, image_sha256, is_missing"

KnownFile readKnown(Query &row)
{
    return {{row.integer(0)},
            readStamp(row, 1),
            readStamp(row, 5),
            scanStateOf(row.rawBytes(9)),
            detectionModeOf(row.rawBytes(10)),
            row.text(11),
            row.bytes(12),
            row.integer(13) != 0};
}

} // namespace

PhotoRepository::PhotoRepository(Catalog &catalog)
    : m_catalog(catalog)
{
}

Result<PhotoId> PhotoRepository::save(const PhotoRecord &record, const QByteArray &rightsCbor)
{
    PhotoId id;
    const Result<void> saved = m_catalog.inTransaction([&]() -> Result<void> {
        Query photo(
            m_catalog.statements(),
            "INSERT INTO photos (path, device, inode, size_bytes, modified_ns, sidecar, sidecar_device, sidecar_inode, "
            "sidecar_size_bytes, sidecar_modified_ns, type, width, height, orientation, image_sha256, state, problem, "
            "mode, detector_version, scanned_at, is_missing, license, license_certainty, license_why, license_text, "
            "creator, credit, marked, data_mining, model_release, image_alteration, conflicts, taken_at, "
            "private_items, caption, rating) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, ?, "
            "?, ?) "
            "ON CONFLICT (path) DO UPDATE SET device = excluded.device, inode = excluded.inode, "
            "size_bytes = excluded.size_bytes, modified_ns = excluded.modified_ns, sidecar = excluded.sidecar, "
            "sidecar_device = excluded.sidecar_device, sidecar_inode = excluded.sidecar_inode, "
            "sidecar_size_bytes = excluded.sidecar_size_bytes, sidecar_modified_ns = excluded.sidecar_modified_ns, "
            "type = excluded.type, width = excluded.width, height = excluded.height, "
            "orientation = excluded.orientation, image_sha256 = excluded.image_sha256, state = excluded.state, "
            "problem = excluded.problem, mode = excluded.mode, detector_version = excluded.detector_version, "
            "scanned_at = excluded.scanned_at, is_missing = excluded.is_missing, license = excluded.license, "
            "license_certainty = excluded.license_certainty, license_why = excluded.license_why, "
            "license_text = excluded.license_text, creator = excluded.creator, credit = excluded.credit, "
            "marked = excluded.marked, data_mining = excluded.data_mining, model_release = excluded.model_release, "
            "image_alteration = excluded.image_alteration, conflicts = excluded.conflicts, "
            "taken_at = excluded.taken_at, private_items = excluded.private_items, "
            "caption = excluded.caption, rating = excluded.rating RETURNING id");
        photo.bind(record.path);
        bindStamp(photo, record.stamp);
        photo.bind(record.sidecar);
        bindStamp(photo, record.sidecarStamp);
        photo.bind(storedWord(record.type), record.width, record.height, record.orientation, record.imageDataSha256,
                   storedWord(record.state), record.problem, storedWord(record.mode), record.detectorVersion,
                   record.scannedAt, record.isMissing);
        bindRights(photo, record.rights);
        photo.bind(record.takenAt, record.privateItems, record.caption, record.rating);
        if (photo.next())
            id = {photo.integer(0)};
        Query rights(m_catalog.statements(), "INSERT OR REPLACE INTO photo_rights (photo, cbor) VALUES (?, ?)");
        rights.bind(id, rightsCbor).run();
        return {};
    });
    if (!saved)
        return failure(saved.error());
    return id;
}

Result<void> PhotoRepository::saveRights(PhotoId id, const FileStamp &stamp, const FilePath &sidecar,
                                         const FileStamp &sidecarStamp, const RightsSummary &rights,
                                         const QByteArray &rightsCbor)
{
    return m_catalog.inTransaction([&]() -> Result<void> {
        Query photo(
            m_catalog.statements(),
            "UPDATE photos SET device = ?, inode = ?, size_bytes = ?, modified_ns = ?, sidecar = ?, sidecar_device = "
            "?, "
            "sidecar_inode = ?, sidecar_size_bytes = ?, sidecar_modified_ns = ?, license = ?, license_certainty = ?, "
            "license_why = ?, license_text = ?, creator = ?, credit = ?, marked = ?, data_mining = ?, "
            "model_release = ?, image_alteration = ?, conflicts = ? WHERE id = ?");
        bindStamp(photo, stamp);
        photo.bind(sidecar);
        bindStamp(photo, sidecarStamp);
        bindRights(photo, rights);
        photo.bind(id);
        if (photo.run() == 0)
            return noSuchPhoto();
        Query cbor(m_catalog.statements(), "INSERT OR REPLACE INTO photo_rights (photo, cbor) VALUES (?, ?)");
        cbor.bind(id, rightsCbor).run();
        return {};
    });
}

Result<void> PhotoRepository::setPath(PhotoId id, const FilePath &path, const FileStamp &stamp, const FilePath &sidecar,
                                      const FileStamp &sidecarStamp)
{
    return m_catalog.inTransaction([&]() -> Result<void> {
        // What was known under that path is another picture: it stays without a place, with its decisions, and gets one
        // again when it turns up elsewhere.
        Query displaced(m_catalog.statements(),
                        "UPDATE photos SET path = NULL, is_missing = 1 WHERE path = ? AND id <> ?");
        displaced.bind(path, id).run();
        Query moved(
            m_catalog.statements(),
            "UPDATE photos SET path = ?, device = ?, inode = ?, size_bytes = ?, modified_ns = ?, sidecar = ?, "
            "sidecar_device = ?, sidecar_inode = ?, sidecar_size_bytes = ?, sidecar_modified_ns = ?, is_missing = 0 "
            "WHERE id = ?");
        moved.bind(path);
        bindStamp(moved, stamp);
        moved.bind(sidecar);
        bindStamp(moved, sidecarStamp);
        return changedOne(moved.bind(id).run());
    });
}

Result<void> PhotoRepository::displace(PhotoId id)
{
    return m_catalog.inTransaction([&]() -> Result<void> {
        Query query(m_catalog.statements(), "UPDATE photos SET path = NULL, is_missing = 1 WHERE id = ?");
        return changedOne(query.bind(id).run());
    });
}

Result<std::optional<KnownFile>> PhotoRepository::displacedWith(const QByteArray &imageDataSha256)
{
    return guarded(m_catalog.file(), [&]() -> Result<std::optional<KnownFile>> {
        Query query(m_catalog.statements(),
                    "SELECT " CLEARFRAME_KNOWN_COLUMNS
                    " FROM photos WHERE path IS NULL AND image_sha256 = ? ORDER BY id DESC LIMIT 1");
        if (imageDataSha256.isEmpty() || !query.bind(imageDataSha256).next())
            return std::optional<KnownFile>();
        return std::optional(readKnown(query));
    });
}

Result<void> PhotoRepository::setFaceList(PhotoId id, const FileStamp &stamp)
{
    return guarded(m_catalog.file(), [&]() -> Result<void> {
        if (stamp.isEmpty()) {
            Query(m_catalog.statements(), "DELETE FROM face_lists WHERE photo = ?").bind(id).run();
            return {};
        }
        Query query(m_catalog.statements(),
                    "INSERT OR REPLACE INTO face_lists (photo, list_size_bytes, list_modified_ns) VALUES (?, ?, ?)");
        query.bind(id, stamp.sizeBytes, stamp.modifiedNs).run();
        return {};
    });
}

Result<void> PhotoRepository::setMissing(PhotoId id, bool missing)
{
    return guarded(m_catalog.file(), [&]() -> Result<void> {
        Query query(m_catalog.statements(), "UPDATE photos SET is_missing = ? WHERE id = ?");
        return changedOne(query.bind(missing, id).run());
    });
}

Result<void> PhotoRepository::setPendingLicense(PhotoId id, const QString &licenseId)
{
    return guarded(m_catalog.file(), [&]() -> Result<void> {
        Query query(m_catalog.statements(), "UPDATE photos SET pending_license = ? WHERE id = ?");
        return changedOne(query.bind(licenseId, id).run());
    });
}

Result<std::optional<PhotoRecord>> PhotoRepository::find(PhotoId id)
{
    return guarded(m_catalog.file(), [&]() -> Result<std::optional<PhotoRecord>> {
        Query query(m_catalog.statements(), "SELECT " CLEARFRAME_PHOTO_COLUMNS " FROM photos WHERE id = ?");
        if (!query.bind(id).next())
            return std::optional<PhotoRecord>();
        return std::optional(PhotoRowReader().read(query));
    });
}

Result<std::optional<PhotoRecord>> PhotoRepository::find(const FilePath &path)
{
    return guarded(m_catalog.file(), [&]() -> Result<std::optional<PhotoRecord>> {
        Query query(m_catalog.statements(), "SELECT " CLEARFRAME_PHOTO_COLUMNS " FROM photos WHERE path = ?");
        if (!query.bind(path).next())
            return std::optional<PhotoRecord>();
        return std::optional(PhotoRowReader().read(query));
    });
}

Result<QList<PhotoRecord>> PhotoRepository::under(const QList<FilePath> &roots, bool withMissing)
{
    return guarded(m_catalog.file(), [&]() -> Result<QList<PhotoRecord>> {
        QList<PhotoRecord> records;
        PhotoRowReader reader;
        Query query(m_catalog.statements(),
                    "SELECT " CLEARFRAME_PHOTO_COLUMNS
                    " FROM photos WHERE path >= ? AND path < ? AND is_missing <= ? ORDER BY path");
        for (const PathRange &range : rangesBelow(roots)) {
            query.bind(range.from, range.to, withMissing);
            while (query.next())
                records.append(reader.read(query));
            query.reset();
        }
        // The ranges of "/a" and "/a-b" interleave: "/a", "/a-b", "/a/x".
        if (roots.size() > 1)
            std::sort(records.begin(), records.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
        return records;
    });
}

Result<QList<SeenPhoto>> PhotoRepository::seenUnder(const QList<FilePath> &roots, bool withMissing)
{
    return guarded(m_catalog.file(), [&]() -> Result<QList<SeenPhoto>> {
        QList<SeenPhoto> photos;
        Query query(m_catalog.statements(),
                    "SELECT id, path, device, inode, size_bytes, modified_ns, sidecar, sidecar_device, sidecar_inode, "
                    "sidecar_size_bytes, sidecar_modified_ns, state FROM photos "
                    "WHERE path >= ? AND path < ? AND is_missing <= ? ORDER BY path");
        for (const PathRange &range : rangesBelow(roots)) {
            query.bind(range.from, range.to, withMissing);
            while (query.next())
                photos.append({{query.integer(0)},
                               query.path(1),
                               readStamp(query, 2),
                               query.path(6),
                               readStamp(query, 7),
                               scanStateOf(query.rawBytes(11))});
            query.reset();
        }
        if (roots.size() > 1)
            std::sort(photos.begin(), photos.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
        return photos;
    });
}

Result<QList<FilePath>> PhotoRepository::firstPaths(int most)
{
    return guarded(m_catalog.file(), [&]() -> Result<QList<FilePath>> {
        QList<FilePath> paths;
        Query query(m_catalog.statements(),
                    "SELECT path FROM photos WHERE path IS NOT NULL AND is_missing = 0 ORDER BY path LIMIT ?");
        query.bind(most);
        while (query.next())
            paths.append(query.path(0));
        return paths;
    });
}

Result<QList<PhotoId>> PhotoRepository::idsByPath()
{
    return guarded(m_catalog.file(), [&]() -> Result<QList<PhotoId>> {
        QList<PhotoId> ids;
        Query query(m_catalog.statements(),
                    "SELECT id FROM photos WHERE path IS NOT NULL AND is_missing = 0 ORDER BY path");
        while (query.next())
            ids.append(PhotoId{query.integer(0)});
        return ids;
    });
}

Result<QList<PhotoRecord>> PhotoRepository::ofIds(const QList<PhotoId> &ids)
{
    return guarded(m_catalog.file(), [&]() -> Result<QList<PhotoRecord>> {
        QList<PhotoRecord> records;
        PhotoRowReader reader;
        Query query(m_catalog.statements(), "SELECT " CLEARFRAME_PHOTO_COLUMNS " FROM photos WHERE id = ?");
        for (const PhotoId id : ids) {
            if (query.bind(id).next())
                records.append(reader.read(query));
            query.reset();
        }
        return records;
    });
}

Result<QList<PhotoRecord>> PhotoRepository::everyOne()
{
    return guarded(m_catalog.file(), [&]() -> Result<QList<PhotoRecord>> {
        QList<PhotoRecord> records;
        PhotoRowReader reader;
        Query query(m_catalog.statements(), "SELECT " CLEARFRAME_PHOTO_COLUMNS " FROM photos ORDER BY path");
        while (query.next())
            records.append(reader.read(query));
        return records;
    });
}

Result<QHash<FilePath, KnownFile>> PhotoRepository::knownFiles(const QList<FilePath> &roots)
{
    return guarded(m_catalog.file(), [&]() -> Result<QHash<FilePath, KnownFile>> {
        QHash<FilePath, KnownFile> files;
        QString lastDetector; // Nearly always the same: held once.
        Query query(m_catalog.statements(),
                    "SELECT " CLEARFRAME_KNOWN_COLUMNS ", path, list_size_bytes, list_modified_ns FROM photos "
                    "LEFT JOIN face_lists ON face_lists.photo = photos.id WHERE path >= ? AND path < ?");
        for (const PathRange &range : rangesBelow(roots)) {
            query.bind(range.from, range.to);
            while (query.next()) {
                KnownFile file = readKnown(query);
                if (file.detectorVersion == lastDetector)
                    file.detectorVersion = lastDetector;
                else
                    lastDetector = file.detectorVersion;
                file.faceList = {0, 0, query.integer(15), query.integer(16)};
                files.insert(query.path(14), file);
            }
            query.reset();
        }
        return files;
    });
}

Result<QHash<PhotoId, QString>> PhotoRepository::pendingLicenses()
{
    return guarded(m_catalog.file(), [&]() -> Result<QHash<PhotoId, QString>> {
        QHash<PhotoId, QString> pending;
        Query query(m_catalog.statements(), "SELECT id, pending_license FROM photos WHERE pending_license <> ''");
        while (query.next())
            pending.insert({query.integer(0)}, query.text(1));
        return pending;
    });
}

Result<QByteArray> PhotoRepository::rightsCbor(PhotoId id)
{
    return guarded(m_catalog.file(), [&]() -> Result<QByteArray> {
        Query query(m_catalog.statements(), "SELECT cbor FROM photo_rights WHERE photo = ?");
        if (!query.bind(id).next())
            return noSuchPhoto();
        return query.bytes(0);
    });
}

Result<qint64> PhotoRepository::count()
{
    return guarded(m_catalog.file(), [&]() -> Result<qint64> {
        Query query(m_catalog.statements(), "SELECT count(*) FROM photos WHERE is_missing = 0");
        query.next();
        return query.integer(0);
    });
}
