// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/faces/detector.h"
#include "core/workers/worker_pool.h"

#include <memory>
#include <optional>
#include <utility>

// Does a scan task in this process: reads, hashes, reads rights, finds faces, makes the thumbnail. Exceptions of
// libraries, lack of memory included, end here as problems. Only for workers: the files are not trusted.
class PhotoScanner
{
public:
    ScannedPhoto scan(const ScanTask &task);
    Result<Rights> rightsOf(const FilePath &photo, const FilePath &sidecar);
    // True when memory ran out since it was asked last.
    bool takeOutOfMemory() { return std::exchange(m_isOutOfMemory, false); }

private:
    struct Content;
    Result<void> read(const ScanTask &task, Content &content, ScannedPhoto &photo);
    Result<void> readPicture(const ScanTask &task, const Content &content, ScannedPhoto &photo);
    Result<Picture> pictureForFast(const Content &content, const Picture &decoded, const ScanTask &task,
                                   std::optional<int> rawOrientation);
    Result<void> findFaces(Picture picture, const Picture &asFast, const ScanTask &task, ScannedPhoto &photo);
    template <class Step>
    Result<void> guarded(const QString &name, const Step &step);

    std::unique_ptr<FaceDetector> m_detector;
    DetectorOptions m_detectorOptions; // Of m_detector.
    bool m_isOutOfMemory = false;
};
