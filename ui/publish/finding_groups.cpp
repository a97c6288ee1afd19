// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publish/finding_groups.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace {

struct Collected
{
    FindingGroup group;
    QSet<QString> names;
};

void addFinding(Collected &collected, const PhotoFacts &photo, const ListedFinding &listed)
{
    const Finding &finding = *listed.said;
    FindingGroup &group = collected.group;
    group.severity = std::max(group.severity, finding.severity);
    group.effect = std::max(group.effect, finding.effect);
    ++group.findings;
    if (group.places.size() < mostPlaces)
        group.places.append({photo.id, listed.whole().face, photo.path.displayName(), finding.message});
    group.faces += listed.face.isValid();
    if (!finding.personName.isEmpty())
        collected.names.insert(finding.personName);
    if (group.fix.isEmpty()) {
        group.fix = finding.fix.sentence;
        group.step = mendingStep(finding.fix.action);
    }
}

// Findings are sorted by rule: each run of one rule is one entry for the photo.
void addPhoto(QMap<QString, Collected> &byRule, const PhotoItem &item)
{
    const QList<ListedFinding> &findings = item.verdict.findings;
    for (qsizetype first = 0; first < findings.size();) {
        const QString &rule = findings[first].said->rule;
        Collected &collected = byRule[rule];
        bool isOpen = false;
        qsizetype next = first;
        for (; next < findings.size() && findings[next].said->rule == rule; ++next) {
            if (findings[next].said->accepted)
                continue;
            isOpen = true;
            addFinding(collected, item.facts, findings[next]);
        }
        (isOpen ? collected.group.photos : collected.group.acceptedPhotos).append(item.facts.id);
        first = next;
    }
}

bool comesBefore(const FindingGroup &a, const FindingGroup &b)
{
    if (a.photos.isEmpty() != b.photos.isEmpty())
        return b.photos.isEmpty();
    if (a.severity != b.severity)
        return a.severity > b.severity;
    if (a.photos.size() != b.photos.size())
        return a.photos.size() > b.photos.size();
    return a.rule < b.rule;
}

} // namespace

MendingStep mendingStep(const QString &fixAction)
{
    static const QHash<QString, MendingStep> steps{
        {QStringLiteral("decide-face"), MendingStep::DecideFaces},
        {QStringLiteral("ask-consent"), MendingStep::AskPeople},
        {QStringLiteral("record-release"), MendingStep::AskPeople},
        {QStringLiteral("rescan"), MendingStep::ScanAgain},
        {QStringLiteral("find-file"), MendingStep::ScanAgain},
        {QStringLiteral("set-creator"), MendingStep::ChooseLicense},
        {QStringLiteral("choose-license"), MendingStep::ChooseLicense},
        {QStringLiteral("resolve-conflict"), MendingStep::ChooseLicense},
        {QStringLiteral("write-rights"), MendingStep::ChooseLicense},
    };
    return steps.value(fixAction, MendingStep::None);
}

QList<FindingGroup> groupFindings(const QList<const PhotoItem *> &photos)
{
    QHash<QString, RuleInfo> rules;
    for (const RuleInfo &rule : allRules())
        rules.insert(rule.id, rule);
    QMap<QString, Collected> byRule;
    for (const PhotoItem *photo : photos)
        addPhoto(byRule, *photo);
    QList<FindingGroup> groups;
    for (auto it = byRule.begin(); it != byRule.end(); ++it) {
        FindingGroup group = it->group;
        group.rule = it.key();
        const RuleInfo rule = rules.value(it.key());
        group.title = rule.title.isEmpty() ? it.key() : rule.title;
        group.canBeAccepted = rule.canBeLowered;
        group.people = QStringList(it->names.begin(), it->names.end());
        std::sort(group.people.begin(), group.people.end());
        groups.append(group);
    }
    std::sort(groups.begin(), groups.end(), comesBefore);
    return groups;
}
