// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/listed_findings.h"

namespace {

bool areSame(const Finding &a, const Finding &b)
{
    return a.rule == b.rule && a.severity == b.severity && a.effect == b.effect && a.message == b.message &&
           a.personName == b.personName && a.field == b.field && a.fix.action == b.fix.action &&
           a.fix.sentence == b.fix.sentence && a.accepted == b.accepted;
}

} // namespace

Finding ListedFinding::whole() const
{
    Finding finding = *said;
    if (face.isValid())
        finding.face = face;
    if (person.isValid())
        finding.person = person;
    return finding;
}

QList<Finding> ListedVerdict::whole() const
{
    QList<Finding> all;
    all.reserve(findings.size());
    for (const ListedFinding &finding : findings)
        all.append(finding.whole());
    return all;
}

ListedVerdict FindingPool::listed(PhotoVerdict verdict)
{
    ListedVerdict listed{verdict.verdict, {}};
    listed.findings.reserve(verdict.findings.size());
    for (Finding &finding : verdict.findings) {
        const FaceId face = finding.face.value_or(FaceId());
        const PersonId person = finding.person.value_or(PersonId());
        finding.face.reset();
        finding.person.reset();
        listed.findings.append({shared(std::move(finding)), face, person});
    }
    return listed;
}

std::shared_ptr<const Finding> FindingPool::shared(Finding finding)
{
    const size_t hash = qHash(finding.message, qHash(finding.rule));
    for (auto it = m_said.constFind(hash); it != m_said.constEnd() && it.key() == hash; ++it) {
        if (areSame(**it, finding))
            return *it;
    }
    return *m_said.insert(hash, std::make_shared<const Finding>(std::move(finding)));
}
