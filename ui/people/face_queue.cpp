// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/face_queue.h"

#include <algorithm>

namespace {

bool isOpen(const FaceFacts &face)
{
    return face.decision.kind == DecisionKind::None;
}

bool isOnlyStoppedByFaces(const PhotoVerdict &verdict)
{
    return std::all_of(verdict.findings.begin(), verdict.findings.end(), [](const Finding &finding) {
        return finding.accepted || finding.severity != Severity::Error || finding.rule == u"PEOPLE001";
    });
}

int openFaces(const PhotoFacts &photo)
{
    return int(std::count_if(photo.faces.begin(), photo.faces.end(), isOpen));
}

} // namespace

QList<ListedFace> undecidedFaces(const QList<PhotoItem> &photos, const QSet<FaceId> &later)
{
    QList<ListedFace> queue;
    for (const PhotoItem &item : photos) {
        const int open = openFaces(item.facts);
        if (open == 0 || item.facts.isMissing)
            continue;
        const qsizetype first = queue.size();
        const bool isOnlyStop = isOnlyStoppedByFaces(item.verdict);
        for (const FaceFacts &face : item.facts.faces) {
            if (isOpen(face))
                queue.append({item.facts.id, face.id, face.box, open, face.suggestions, isOnlyStop});
        }
        // As one reads a group: from left to right.
        std::sort(queue.begin() + first, queue.end(),
                  [](const ListedFace &a, const ListedFace &b) { return a.box.x < b.box.x; });
    }
    std::stable_sort(queue.begin(), queue.end(), [&](const ListedFace &a, const ListedFace &b) {
        const bool aIsLater = later.contains(a.face);
        const bool bIsLater = later.contains(b.face);
        if (aIsLater != bIsLater)
            return bIsLater;
        if (a.isOnlyStop != b.isOnlyStop)
            return a.isOnlyStop;
        return a.openInPhoto < b.openInPhoto;
    });
    return queue;
}

QList<ListedFace> facesOfPerson(const QList<PhotoItem> &photos, PersonId person)
{
    QList<ListedFace> faces;
    for (const PhotoItem &item : photos) {
        for (const FaceFacts &face : item.facts.faces) {
            if (face.decision.kind == DecisionKind::Person && face.decision.person == person)
                faces.append({item.facts.id, face.id, face.box, openFaces(item.facts)});
        }
    }
    return faces;
}

QueueProgress queueProgress(const QList<PhotoItem> &photos, QDate today)
{
    QueueProgress progress;
    for (const PhotoItem &item : photos) {
        progress.faces += int(item.facts.faces.size());
        progress.open += openFaces(item.facts);
        const bool wasDecidedToday =
            std::any_of(item.facts.faces.begin(), item.facts.faces.end(), [today](const FaceFacts &face) {
                return !isOpen(face) && face.decision.decidedAt.toLocalTime().date() == today;
            });
        progress.clearedToday += wasDecidedToday && item.verdict.verdict == Verdict::Clear;
    }
    return progress;
}
