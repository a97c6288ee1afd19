// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/faces/detection.h"
#include "core/people/decision.h"

#include <QHash>
#include <QList>

#include <functional>

#include <optional>

class Catalog;

// A face of a photo with what the user said of it.
struct FaceRecord
{
    FaceId id;
    PhotoId photo;
    Detection detection; // detector "user" when it was drawn by hand.
    bool isCandidate = false;
    Decision decision;
};

struct FaceDecision
{
    FaceId face;
    Decision decision;
};

class FaceRepository
{
public:
    explicit FaceRepository(Catalog &catalog);

    // Replaces what detectors found in a photo. Faces with a decision stay (matched by overlap >= 0.4: id and decision
    // go to the new box; not found again: kept as they are), drawn faces stay, "not a face" and "depicted" keep
    // suppressing.
    Result<void> replaceDetected(PhotoId photo, const Detections &detections);
    // The picture was turned or cropped: faces with a decision and drawn ones go where moved says; those it places
    // nowhere were cut off and go (DecisionHistory keeps what was decided). To be followed by replaceDetected().
    Result<void> moveFaces(PhotoId photo, const std::function<std::optional<Box>(const Box &)> &moved);
    Result<FaceId> add(PhotoId photo, const Detection &drawn);
    Result<void> decide(FaceId face, const Decision &decision); // Kind None takes a decision back.
    // All of them or none, and one entry of the history (DecisionHistory).
    Result<void> decide(const QList<FaceDecision> &decisions);

    Result<std::optional<FaceRecord>> find(FaceId face);
    Result<QList<FaceRecord>> ofPhoto(PhotoId photo, bool withCandidates = false);
    Result<QList<FaceRecord>> ofPerson(PersonId person);
    // For many photos at once; empty list: of all photos. Candidates are left out, counted by candidateCounts().
    Result<QHash<PhotoId, QList<FaceRecord>>> ofPhotos(const QList<PhotoId> &photos);
    Result<QHash<PhotoId, int>> candidateCounts(const QList<PhotoId> &photos = {}); // Empty list: of all photos.
    // Faces without a decision, photos that would become complete first.
    Result<QList<FaceRecord>> undecided();

private:
    Catalog &m_catalog;
};
