// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/face_queue.h"

#include <algorithm>

bool isOnlyStoppedByFaces(const PhotoVerdict &verdict)
{
    return std::all_of(verdict.findings.begin(), verdict.findings.end(), [](const Finding &finding) {
        return finding.accepted || finding.severity != Severity::Error || finding.rule == u"PEOPLE001";
    });
}

QList<ListedFace> facesOfPerson(const QList<PhotoItem> &photos, PersonId person)
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
