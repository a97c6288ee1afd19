// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/face_queue.h"

#include <algorithm>

bool isOnlyStoppedByFaces(const ListedVerdict &verdict)
{
    return std::all_of(verdict.findings.begin(), verdict.findings.end(), [](const ListedFinding &finding) {
        return finding.said->accepted || finding.said->severity != Severity::Error ||
               finding.said->rule == u"PEOPLE001";
    });
}

QList<ListedFace> facesOfPerson(const PhotoList &photos, PersonId person)
{
    QList<ListedFace> faces;
    for (const PhotoItem &item : photos) {
        for (const FaceFacts &face : item.facts.faces) {
            if (face.decision.kind == DecisionKind::Person && face.decision.person == person)
                faces.append({item.facts.id, face.id, face.box});
        }
    }
    return faces;
}
