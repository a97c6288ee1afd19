// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/publication_people.h"

#include "core/check/verdict.h"

#include <algorithm>

namespace {

// Everybody recognizable said yes: an exception or a consent that was not needed is no consent.
bool haveAnswered(const QList<FaceFacts> &faces, const PeopleFacts &people)
{
    return std::all_of(faces.begin(), faces.end(), [&](const FaceFacts &face) {
        const QList<Consent> consents = people.consents.value(face.decision.person);
        const bool isAgreed = std::any_of(consents.begin(), consents.end(), [](const Consent &consent) {
            return consent.state == ConsentState::Granted || consent.state == ConsentState::Limited;
        });
        switch (face.decision.kind) {
        case DecisionKind::NotAFace:
        case DecisionKind::Depicted:
        case DecisionKind::NotRecognizable:
            return true;
        case DecisionKind::Person:
            return isAgreed;
        default:
            return false;
        }
    });
}

} // namespace

void describePeople(const PhotoFacts &photo, const PeopleFacts &people, Publication &publication)
{
    publication.hasPeople = std::any_of(photo.faces.begin(), photo.faces.end(), [](const FaceFacts &face) {
        return face.decision.kind == DecisionKind::Person || face.decision.kind == DecisionKind::LegalException ||
               face.decision.kind == DecisionKind::None;
    });
    const Result<Profile> commons = findProfile(QStringLiteral("commons"));
    if (!commons)
        return;
    const PhotoVerdict verdict = judgePhoto(photo, people, *commons, QDate::currentDate());
    publication.haveAllConsented =
        haveAnswered(photo.faces, people) &&
        std::none_of(verdict.findings.begin(), verdict.findings.end(), [](const Finding &finding) {
            return finding.rule.startsWith(u"PEOPLE") && finding.severity == Severity::Error;
        });
}
