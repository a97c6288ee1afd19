// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/base/ids.h"
#include "core/faces/detection.h"
#include "core/license/rights_summary.h"
#include "core/photos/file_stamp.h"
#include "core/photos/file_type.h"
#include "core/photos/scan_state.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>

class Catalog;

// A photo as the catalog knows it.
struct PhotoRecord
{
    PhotoId id;
    FilePath path;
    FileStamp stamp;
    FilePath sidecar;
    FileStamp sidecarStamp;
    FileType type = FileType::Unknown;
    int width = 0; // Upright, pixels.
    int height = 0;
    int orientation = 1;
    QByteArray imageDataSha256;
    ScanState state = ScanState::NotScanned;
    QString problem; // Why state is Failed.
    DetectionMode mode = DetectionMode::Fast;
    QString detectorVersion;
    QDateTime scannedAt;
    QDateTime takenAt; // What the camera's clock showed, held as UTC; not valid: not known.
    RightsSummary rights;
    QString caption;          // What the file says the picture shows.
    int rating = 0;           // Stars in the file, 0..5; the user's own are in MarkRepository.
    QStringList privateItems; // See wordsOf() in core/photos/private_item.h.
    bool isMissing = false;   // Was not there at the last scan of its folder; decisions are kept.
};

// What an incremental scan compares.
struct KnownFile
{
    PhotoId id;
    FileStamp stamp;
    FileStamp sidecarStamp;
    ScanState state = ScanState::NotScanned;
    DetectionMode mode = DetectionMode::Fast;
    QString detectorVersion;
    QByteArray imageDataSha256;
    bool isMissing = false;
    FileStamp faceList = {}; // Size and time of the folder's list of faces at that scan; empty: there was none.
};

// What tells whether a photo's files are still the ones that were scanned.
struct SeenPhoto
{
    PhotoId id;
    FilePath path;
    FileStamp stamp;
    FilePath sidecar;
    FileStamp sidecarStamp;
    ScanState state = ScanState::NotScanned;
};

class PhotoRepository
{
public:
    explicit PhotoRepository(Catalog &catalog);

    // Inserts or updates by path (record.id is ignored); returns the id. rightsCbor: the full rights, opaque here.
    Result<PhotoId> save(const PhotoRecord &record, const QByteArray &rightsCbor);
    // After our own write: new stamps and rights, faces and scan state stay.
    Result<void> saveRights(PhotoId id, const FileStamp &stamp, const FilePath &sidecar, const FileStamp &sidecarStamp,
                            const RightsSummary &rights, const QByteArray &rightsCbor);
    // The file was found under another name with the same content.
    Result<void> setPath(PhotoId id, const FilePath &path, const FileStamp &stamp, const FilePath &sidecar,
                         const FileStamp &sidecarStamp);
    Result<void> setMissing(PhotoId id, bool missing);
    // What a scan saw of the folder's list of faces; empty: there is none.
    Result<void> setFaceList(PhotoId id, const FileStamp &stamp);
    // Another picture lies under its path now: this one is kept without a place, for its decisions.
    Result<void> displace(PhotoId id);
    // The latest of those without a place that holds this picture.
    Result<std::optional<KnownFile>> displacedWith(const QByteArray &imageDataSha256);
    // Rights the user chose that could not be written yet (FILE003): a license id, empty when nothing is pending.
    Result<void> setPendingLicense(PhotoId id, const QString &licenseId);

    Result<std::optional<PhotoRecord>> find(PhotoId id);
    Result<std::optional<PhotoRecord>> find(const FilePath &path);
    // Those at or below the given paths, by path; missing ones are left out unless asked for. No roots: all.
    Result<QList<PhotoRecord>> under(const QList<FilePath> &roots, bool withMissing = false);
    // The same photos in the same order with no more than what is compared with the disk.
    Result<QList<SeenPhoto>> seenUnder(const QList<FilePath> &roots, bool withMissing = false);
    // By path, missing ones left out.
    Result<QList<FilePath>> firstPaths(int most);
    Result<QList<PhotoId>> idsByPath();
    // In the order of the ids; those that are not in the catalog any more are left out.
    Result<QList<PhotoRecord>> ofIds(const QList<PhotoId> &ids);
    // Also missing ones and those without a place, by path.
    Result<QList<PhotoRecord>> everyOne();
    Result<QHash<FilePath, KnownFile>> knownFiles(const QList<FilePath> &roots);
    Result<QHash<PhotoId, QString>> pendingLicenses();
    Result<QByteArray> rightsCbor(PhotoId id);
    Result<qint64> count();

private:
    Catalog &m_catalog;
};
