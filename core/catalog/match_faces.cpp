// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/match_faces.h"

#include "core/faces/people_in_file.h"

#include <algorithm>

namespace {

bool isDrawn(const FaceRecord &face)
{
    return face.detection.detector == u"user";
}

// The user said something of it: its being there does not depend on detectors.
bool isHuman(const FaceRecord &face)
{
    return isDrawn(face) || face.decision.kind != DecisionKind::None;
}

bool isSameFace(const Detection &a, const Detection &b)
{
    return a.kind == b.kind && overlap(a.box, b.box) >= sameFaceOverlap;
}

bool holdsCenterOf(const Box &outer, const Box &inner)
{
    const double x = inner.x + inner.w / 2;
    const double y = inner.y + inner.h / 2;
    return x >= outer.x && x <= outer.x + outer.w && y >= outer.y && y <= outer.y + outer.h;
}

// Another detector draws its box otherwise: each holds the other's center, and neither is five times as large.
bool isSamePlace(const Box &a, const Box &b)
{
    return overlap(a, b) >= sameFaceOverlap ||
           (holdsCenterOf(a, b) && holdsCenterOf(b, a) && a.area() <= 5 * b.area() && b.area() <= 5 * a.area());
}

// Is nothing to be asked about a new find, because the user's word on a known face covers it? What is not a face or
// only depicted stays so, whatever detector sees it; a person box around a face that was decided is that same
// individual.
bool isAnsweredBy(const FaceRecord &face, const Detection &found)
{
    const DecisionKind decision = face.decision.kind;
    if (decision == DecisionKind::NotAFace || decision == DecisionKind::Depicted) {
        if (isSamePlace(face.detection.box, found.box))
            return true;
    }
    return decision != DecisionKind::None && decision != DecisionKind::NotAFace && found.kind == FaceKind::Person &&
           face.detection.kind == FaceKind::Face && holdsCenterOf(found.box, face.detection.box);
}

struct Pair
{
    qsizetype known = 0;
    qsizetype found = 0;
    double overlap = 0;
};

// One to one, the largest overlap first. What is paired leaves both lists.
QList<std::pair<FaceRecord, Detection>> takePairs(QList<FaceRecord> &known, QList<Detection> &found)
{
    QList<Pair> pairs;
    for (qsizetype i = 0; i < known.size(); ++i) {
        for (qsizetype j = 0; j < found.size(); ++j) {
            if (isSameFace(known[i].detection, found[j]))
                pairs.append({i, j, overlap(known[i].detection.box, found[j].box)});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return a.overlap > b.overlap; });
    QList<bool> isKnownTaken(known.size(), false);
    QList<bool> isFoundTaken(found.size(), false);
    QList<std::pair<FaceRecord, Detection>> taken;
    for (const Pair &pair : std::as_const(pairs)) {
        if (isKnownTaken[pair.known] || isFoundTaken[pair.found])
            continue;
        isKnownTaken[pair.known] = isFoundTaken[pair.found] = true;
        taken.append({known[pair.known], found[pair.found]});
    }
    const auto keepRest = [](auto &list, const QList<bool> &isTaken) {
        auto rest = list;
        rest.clear();
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (!isTaken[i])
                rest.append(list[i]);
        }
        list = rest;
    };
    keepRest(known, isKnownTaken);
    keepRest(found, isFoundTaken);
    return taken;
}

void addChange(FaceChanges &changes, const FaceRecord &face, const Detection &detection, bool isCandidate)
{
    if (face.detection != detection || face.isCandidate != isCandidate)
        changes.changes.append({face.id, detection, isCandidate});
}

} // namespace

FaceChanges matchFaces(const QList<FaceRecord> &known, const Detections &found)
{
    QList<FaceRecord> human;
    QList<FaceRecord> undecided;
    for (const FaceRecord &face : known)
        (isHuman(face) ? human : undecided).append(face);
    QList<Detection> faces = found.faces;
    QList<Detection> candidates = found.candidates;
    FaceChanges changes;

    QList<Detection> settled; // Where the user's word stands: a faint hit there asks nothing.
    QList<FaceRecord> notSeen = human;
    for (const auto &[face, detection] : takePairs(notSeen, faces)) {
        settled.append(detection);
        if (!isDrawn(face)) // A drawn box is the user's; the detector only confirms it.
            addChange(changes, face, detection, false);
    }
    const auto isAnswered = [&](const Detection &detection) {
        return std::any_of(human.begin(), human.end(),
                           [&](const FaceRecord &face) { return isAnsweredBy(face, detection); });
    };
    faces.removeIf(isAnswered);
    candidates.removeIf(isAnswered);
    for (const FaceRecord &face : std::as_const(human))
        settled.append(face.detection);
    candidates.removeIf([&](const Detection &candidate) {
        return std::any_of(settled.begin(), settled.end(),
                           [&](const Detection &box) { return isSameFace(box, candidate); });
    });

    for (const auto &[face, detection] : takePairs(undecided, faces))
        addChange(changes, face, detection, false);
    for (const auto &[face, detection] : takePairs(undecided, candidates))
        addChange(changes, face, detection, true);
    for (const Detection &detection : std::as_const(faces))
        changes.changes.append({{}, detection, false});
    for (const Detection &detection : std::as_const(candidates))
        changes.changes.append({{}, detection, true});
    for (const FaceRecord &face : std::as_const(undecided)) {
        // A face that the file claims stays until the file is read again.
        if (!isRegionSource(face.detection.detector))
            changes.vanished.append(face.id);
    }
    return changes;
}
