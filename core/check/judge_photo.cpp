// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

JudgedPerson judgePerson(const FaceFacts &face, const PeopleFacts &people, const ConsentQuestion &question)
{
    Person person = people.people.value(face.decision.person);
    person.id = face.decision.person;
    if (person.name.isEmpty())
        person.name = Check::tr("An unknown person");
    const QList<Consent> consents = people.consents.value(person.id);
    return {person, face.id, consents, judgeConsent(person, consents, question)};
}

QList<JudgedPerson> judgePeople(const PhotoFacts &photo, const PeopleFacts &people, const ConsentQuestion &question)
{
    QList<JudgedPerson> judged;
    for (const FaceFacts &face : photo.faces) {
        if (face.decision.kind != DecisionKind::Person)
            continue;
        const auto isSame = [&](const JudgedPerson &other) { return other.person.id == face.decision.person; };
        if (std::none_of(judged.begin(), judged.end(), isSame))
            judged.append(judgePerson(face, people, question));
    }
    return judged;
}

std::optional<Acceptance> acceptanceOf(const PhotoFacts &photo, const Finding &finding, const QString &profile,
                                       QDate day)
{
    for (const Acceptance &accepted : photo.accepted) {
        const bool isHere = accepted.profile.isEmpty() || accepted.profile == profile;
        const bool isStillGood = !accepted.until || *accepted.until >= day;
        const bool isMeant = accepted.subjects.isEmpty() || accepted.subjects.contains(subjectOf(finding));
        if (accepted.rule == finding.rule && isHere && isStillGood && isMeant)
            return accepted;
    }
    return std::nullopt;
}

} // namespace

PhotoVerdict judgePhoto(const PhotoFacts &photo, const PeopleFacts &people, const Profile &profile, QDate day)
{
    const ConsentQuestion question{profile.id, profile.uses, day,          photo.rights.license.license,
                                   photo.id,   photo.path,   photo.takenOn};
    const RuleInput input{photo, profile, judgePeople(photo, people, question), profile.ownNames + people.ownNames};
    PhotoVerdict verdict{photo.id, Verdict::Clear, {}};
    for (const Rule &rule : ruleTable()) {
        const Severity severity = profile.severityOf(rule.id);
        if (severity == Severity::Off)
            continue;
        for (Finding &finding : rule.run(input)) {
            finding.rule = rule.id;
            finding.severity = severity;
            if (rule.canBeLowered)
                finding.accepted = acceptanceOf(photo, finding, profile.id, day);
            if (severity == Severity::Error && !finding.accepted)
                verdict.verdict = std::max(verdict.verdict, finding.effect);
            verdict.findings.append(finding);
        }
    }
    return verdict;
}
