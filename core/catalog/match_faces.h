// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/face_repository.h"

// What a new look of the detectors does to the faces that are known of a photo.
struct FaceChanges
{
    struct Change
    {
        FaceId id; // Not valid: a new face.
        Detection detection;
        bool isCandidate = false;
    };
    QList<Change> changes;
    QList<FaceId> vanished;
};

// At this overlap two boxes of one kind are the same face.
inline constexpr double sameFaceOverlap = 0.4;

// Faces with a decision and drawn ones are served first and never vanish; a found face takes over the id of the one it
// overlaps most, so that scripts and open windows still mean the same face.
FaceChanges matchFaces(const QList<FaceRecord> &known, const Detections &found);
