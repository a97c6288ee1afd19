// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/box.h"

#include <QList>
#include <QString>

enum class FaceKind
{
    Face,
    Person
};
QString faceKindName(FaceKind kind); // "face", "person"

// A box that a detector found.
struct Detection
{
    FaceKind kind = FaceKind::Face;
    Box box;          // 0..1 of the upright picture.
    double score = 0; // 0..1, the detector's own.
    QString detector; // "yunet"; several that agree are joined with "+".

    bool operator==(const Detection &) const = default;
};

enum class DetectionMode
{
    Fast,
    Thorough
};
QString detectionModeName(DetectionMode mode); // "fast", "thorough"

struct Detections
{
    DetectionMode mode = DetectionMode::Fast;
    QList<Detection> faces;      // At or above the thresholds: each needs a decision.
    QList<Detection> candidates; // Below: kept for PEOPLE009, ask nothing.
    QString detectorVersion;     // Which nets and recipe saw this, so that a better one knows what to redo.
};
