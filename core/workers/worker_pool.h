// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/faces/detector_options.h"
#include "core/faces/people_in_file.h"
#include "core/imaging/decode.h"
#include "core/jobs/job_control.h"
#include "core/metadata/rights.h"
#include "core/photos/file_stamp.h"
#include "core/photos/file_type.h"
#include "core/writing/write_engine.h"

#include <QCborMap>
#include <QStringList>

#include <functional>
#include <memory>

// What a worker is to do with one photo.
struct ScanTask
{
    FilePath photo;
    FilePath sidecar; // Empty: none.
    DetectionMode mode = DetectionMode::Fast;
    DetectorOptions detector;
    DecodeLimits limits;
    bool wantFaces = true;
    bool wantThumbnail = true;
    bool wantPicture = true; // False: rights and stamps only, without hash and size; faces and thumbnail neither.
    // Of an earlier scan with the same mode and detector: when the image data is still the same, decoding is skipped.
    QByteArray knownImageDataSha256;
    int knownOrientation = 0; // Of that scan; 0: not known, the photo is decoded again.
};

// What a worker found out about one photo. Rights are there even when the picture could not be decoded.
struct ScannedPhoto
{
    FileStamp stamp; // Of the bytes that were read.
    FileStamp sidecarStamp;
    FileType type = FileType::Unknown;
    int width = 0; // Upright.
    int height = 0;
    int orientation = 1;
    QByteArray imageDataSha256;
    std::optional<Rights> rights;
    QStringList privateItems;  // See wordsOf() in core/photos/private_item.h.
    bool wasUnchanged = false; // Image data as known: no detections, no thumbnail.
    std::optional<Detections> detections;
    std::optional<PeopleInFile> people; // What the file says on who is where; when faces were wanted.
    QByteArray thumbnailJpeg;           // Longest side at most 512 px.
    std::optional<Error> problem;       // Why it counts as unreadable or not scanned.
};

struct WorkerPoolOptions
{
    QString program; // Empty: CLEARFRAME_WORKER of the environment, or clearframe-cli beside this program.
    QStringList arguments = {QStringLiteral("worker")};
    int workers = 0;                           // 0: one a core.
    qint64 memoryLimitBytes = qint64(2) << 30; // Address space of one worker, on systems that can limit it.
    int deadlineMs = 30'000;                   // Of processor time for one photo; a retry alone gets twice as much.
    int longestWaitMs = 600'000;               // For one photo, however busy the machine is.
    int startDeadlineMs = 30'000;              // A cold start from a slow disk loads 100 MB of libraries.
};

// A pool of worker processes that read untrusted files. A worker that dies, hangs or asks for too much memory costs the
// file it had in work: that file is tried once more alone in a fresh worker and then reported as unreadable. Processes
// start on first use and end with the pool.
class WorkerPool
{
public:
    explicit WorkerPool(WorkerPoolOptions options = {});
    ~WorkerPool();
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    // Blocks until all are done or the job is cancelled. onScanned is called in the calling thread, in any order, with
    // the task's index; tasks not begun before a stop are not reported. onScanned must not ask the pool for anything.
    void scan(const QList<ScanTask> &tasks, const std::function<void(qsizetype, const ScannedPhoto &)> &onScanned,
              JobControl &job);

    // Prepares and verifies writes in workers. Thread-safe; lives as long as the pool.
    WriteEngine &writeEngine();
    // Reads the rights of one photo in a worker. Thread-safe.
    Result<Rights> readRights(const FilePath &photo, const FilePath &sidecar);
    // Sends a request that WorkerOptions::moreRequests answers ("kind" names it) to a worker that may write files;
    // nothing of what comes back is checked. photo: for messages. Thread-safe.
    Result<QCborValue> ask(const QCborMap &request, const FilePath &photo);
    // Process ids of the running workers: for tests and for showing memory.
    QList<qint64> processIds() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
