// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/lost_photos.h"
#include "core/workflow/scan.h"

#include <optional>

// One photo on disk beside what the catalog knows of it.
struct ScanItem
{
    FoundPhoto photo;
    std::optional<KnownFile> known;
    FilePath movedFrom;      // Empty: it did not move.
    FileStamp faceList = {}; // Of its folder; see core/photos/face_list_file.h.
};

// What a scan has to do, decided from names and stamps alone.
struct ScanPlan
{
    QList<ScanItem> toScan;
    QList<ScanItem> moved;        // Nothing but the path changed.
    QList<ScanItem> returned;     // Was missing and is there again, unchanged.
    QList<ScanItem> restamped;    // Nothing but the device's number changed.
    QList<ScanItem> failedBefore; // Could not be read last time and did not change since.
    qint64 unchanged = 0;
    qint64 older = 0; // Of those not to be scanned: seen by an older detector.
};

ScanPlan planScan(const QList<FoundPhoto> &found, const QHash<FilePath, KnownFile> &known, LostPhotos &lost,
                  const ScanOptions &options);
// Did today's detectors with options.detector not look at it yet? options.detector must be set.
bool isSeenByOlderDetector(const ScanItem &item, const ScanOptions &options);
// Never weaker than what was done before: a fast scan does not throw away a thorough one's result.
DetectionMode scanMode(const ScanItem &item, const ScanOptions &options);

// The known photos below the roots that are no longer there. Nothing is said of folders that could not be read.
QList<LostPhoto> removedPhotos(const FoundPhotos &found, const QHash<FilePath, KnownFile> &known);
