// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/faces/detector_options.h"
#include "core/jobs/job_control.h"
#include "core/photos/find_photos.h"
#include "core/workflow/library.h"

#include <functional>

struct ScanOptions
{
    DetectionMode mode = DetectionMode::Fast;
    bool rescan = false;                                    // Look at everything again.
    bool redoOlder = false;                                 // Look again at what an older detector saw.
    std::optional<DetectorOptions> detector = std::nullopt; // Empty: what the library's settings say.
    std::optional<DecodeLimits> limits = std::nullopt;      // The same.
    bool retryFailed = false;                               // Look again at what could not be read before.
};

enum class ScanEvent
{
    Added,
    Changed,
    Moved,
    Removed,
    Failed
};

// One line of a scan as it happens.
struct ScanLine
{
    ScanEvent event = ScanEvent::Added;
    PhotoId photo; // Not valid for something that was never a photo.
    FilePath path;
    FilePath movedFrom;
    int faces = 0;
    QString licenseShort; // "CC BY-SA 4.0"; empty: none.
    QString message;      // For Failed: the sentence.
};

struct ScanReport
{
    qint64 photos = 0; // Found on disk.
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 moved = 0;
    qint64 removed = 0;
    qint64 older = 0;            // Seen by an older detector, and not looked at again now.
    QList<FileProblem> problems; // Everything that could not be read, also from the walk.
    bool wasStopped = false;
    std::optional<Error> error; // The catalog could not be written, …
};

// Finds photos, reads rights, finds faces, fills the catalog; again later: only what changed. A stop keeps what is
// done. onLine is called in the calling thread, after the catalog holds what it says.
ScanReport scanPhotos(Library &library, const QList<FilePath> &paths, const ScanOptions &options,
                      const std::function<void(const ScanLine &)> &onLine, JobControl &job);
