// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/publication_people.h"

#include "core/check/verdict.h"
#include "core/publish/leak_scan.h"

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

bool mayBeNamed(const QList<Consent> &consents)
{
    return std::any_of(consents.begin(), consents.end(), [](const Consent &consent) {
        const bool isAgreed = consent.state == ConsentState::Granted || consent.state == ConsentState::Limited;
        return isAgreed && consent.names == NamePublication::Full;
    });
}

void leaveNamesOut(const PhotoFacts &photo, const PeopleFacts &people, Publication &publication)
{
    for (const FaceFacts &face : photo.faces) {
        const PersonId person = face.decision.person;
        const QString name = people.people.value(person).name;
        if (face.decision.kind != DecisionKind::Person || mayBeNamed(people.consents.value(person)))
            continue;
        if (namesSomebody(publication.title, name))
            publication.title = titleFromFileName(publication);
        if (namesSomebody(publication.description, name))
            publication.description.clear();
    }
}

} // namespace

void describePeople(const PhotoFacts &photo, const PeopleFacts &people, Publication &publication)
{
    publication.hasPeople = std::any_of(photo.faces.begin(), photo.faces.end(), [](const FaceFacts &face) {
        return face.decision.kind == DecisionKind::Person || face.decision.kind == DecisionKind::LegalException ||
               face.decision.kind == DecisionKind::None;
    });
    leaveNamesOut(photo, people, publication);
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
