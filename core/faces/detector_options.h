// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/file_path.h"
#include "core/faces/detection.h"

// What the user chose about the detectors.
struct DetectorOptions
{
    bool wantsPeople = true;      // The person net, for people without a visible face.
    FilePath ownDetector;         // A face detector of the user's, asked beside ours; empty: none. See own_detector.h.
    QByteArray ownDetectorSha256; // Hexadecimal, of when it was chosen: another content is refused.

    bool operator==(const DetectorOptions &) const = default;
};

// Names recipe, models (first 12 digits of their SHA-256) and program, as in
// "fast-3 yunet:8f2383e4dd3c centerface:09189deaaf86 ssdlite:7a23982e5825 clearframe:0.1.0".
QString detectorVersion(DetectionMode mode, const DetectorOptions &options);
// Would today's detectors with these options see more, or something else, than this version did? The program's own
// version counts for nothing.
bool isOlderDetector(const QString &version, DetectionMode mode, const DetectorOptions &options);
