// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/export_choice.h"

#include "core/license/license_catalog.h"

#include <algorithm>

bool standsAgainstCopy(const Finding &finding, const CopyOptions &options)
{
    if (finding.severity != Severity::Error || finding.accepted)
        return false;
    const auto keeps = [&](const char *word) { return options.keep.contains(QLatin1String(word)); };
    if (finding.rule == u"PRIVACY001")
        return keeps("gps") || keeps("place");
    if (finding.rule == u"PRIVACY002")
        return keeps("names");
    if (finding.rule == u"PRIVACY005")
        return keeps("age");
    return !finding.rule.startsWith(u"PRIVACY");
}

std::optional<QSet<FaceId>> facesToCover(const CheckedPhoto &checked, const QList<FaceFacts> &faces,
                                         const CopyOptions &options)
{
    QSet<FaceId> cover;
    for (const Finding &finding : checked.verdict.findings) {
        if (!standsAgainstCopy(finding, options))
            continue;
        if (!finding.face || !options.cover)
            return std::nullopt;
        cover.insert(*finding.face);
        for (const FaceFacts &face : faces) {
            if (finding.person && face.decision.kind == DecisionKind::Person && face.decision.person == *finding.person)
                cover.insert(face.id);
        }
    }
    return cover;
}

ExportOutcome leftOut(const CheckedPhoto &checked, const CopyOptions &options)
{
    ExportOutcome outcome;
    outcome.photo = checked.path;
    for (const Finding &finding : checked.verdict.findings) {
        if (!standsAgainstCopy(finding, options))
            continue;
        if (outcome.sentence.isEmpty())
            outcome.sentence = finding.message;
        if (!outcome.rules.contains(finding.rule))
            outcome.rules.append(finding.rule);
    }
    return outcome;
}

bool isOthersNoDerivatives(const CheckedPhoto &checked, const Profile &profile)
{
    const std::optional<License> license = findLicense(checked.licenseId);
    if (!license || license->allowsChanges || license->isAllRightsReserved())
        return false;
    return std::none_of(profile.ownNames.begin(), profile.ownNames.end(),
                        [&](const QString &own) { return checked.creator.contains(own, Qt::CaseInsensitive); });
}
