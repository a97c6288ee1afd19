// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/relicense_warnings.h"

#include "core/check/verdict.h"
#include "core/workflow/check_photos.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Relicense)
};

// Does the new license withhold something the old one gave to everybody?
bool isNarrower(const License &next, const License &previous)
{
    return (previous.allowsCommercialUse && !next.allowsCommercialUse) ||
           (previous.allowsChanges && !next.allowsChanges) ||
           (!previous.requiresShareAlike && next.requiresShareAlike) ||
           (!previous.requiresAttribution && next.requiresAttribution) ||
           (!previous.isAllRightsReserved() && next.isAllRightsReserved());
}

bool wasNarrowed(const RightsSummary &before, const License &next)
{
    return before.license.license && !before.license.license->isAllRightsReserved() &&
           isNarrower(next, *before.license.license);
}

bool isOfSomebodyElse(const RightsSummary &before, const LicenseChoice &choice)
{
    return !choice.creator.isEmpty() && !before.creator.isEmpty() &&
           before.creator.compare(choice.creator, Qt::CaseInsensitive) != 0;
}

// How many photos the people in them stand against, once the license is there.
struct PeopleCounts
{
    int notCovered = 0; // A person's consent is missing or does not reach as far.
    int unknown = 0;    // Faces without a decision, or never looked for.
};

Result<PeopleCounts> countPeople(Catalog &catalog, const QList<FilePath> &photos, const License &license, QDate day)
{
    const auto profile = findProfile(QStringLiteral("website"));
    if (!profile)
        return failure(profile.error());
    const auto facts = readFacts(catalog, photos, false);
    if (!facts)
        return failure(facts.error());
    const QSet<QString> consentRules = {QStringLiteral("PEOPLE002"), QStringLiteral("PEOPLE003"),
                                        QStringLiteral("PEOPLE004"), QStringLiteral("PEOPLE005"),
                                        QStringLiteral("PEOPLE006"), QStringLiteral("PEOPLE007")};
    const QSet<QString> openRules = {QStringLiteral("PEOPLE001"), QStringLiteral("PEOPLE008")};
    PeopleCounts counts;
    for (PhotoFacts photo : facts->photos) {
        photo.rights.license = {license, Certainty::Exact, {}};
        const PhotoVerdict verdict = judgePhoto(photo, facts->people, *profile, day);
        const auto has = [&](const QSet<QString> &rules) {
            return std::ranges::any_of(verdict.findings, [&](const Finding &finding) {
                return rules.contains(finding.rule) && finding.severity == Severity::Error && !finding.accepted;
            });
        };
        counts.notCovered += has(consentRules);
        counts.unknown += has(openRules);
    }
    return counts;
}

void appendCount(QStringList &warnings, qint64 count, const QString &sentence)
{
    if (count > 0)
        warnings.append(sentence);
}

} // namespace

Result<QStringList> relicenseWarnings(Catalog &catalog, const QList<FilePath> &photos,
                                      const QList<RightsSummary> &before, const LicenseChoice &choice, QDate day)
{
    if (photos.isEmpty())
        return QStringList();
    const License &license = choice.license;
    QStringList warnings;
    if (!license.isAllRightsReserved()) {
        warnings.append(
            Text::tr("%1 cannot be taken back: whoever has a copy keeps the permission, even if you change the "
                     "license later.")
                .arg(license.shortName()));
        const auto people = countPeople(catalog, photos, license, day);
        if (!people)
            return failure(people.error());
        appendCount(warnings, people->notCovered,
                    Text::tr("%n photo(s) show people whose consent does not cover this license. The license does not "
                             "replace their consent.",
                             nullptr, people->notCovered));
        appendCount(
            warnings, people->unknown,
            Text::tr("%n photo(s) have faces without a decision or were not scanned yet.", nullptr, people->unknown));
    }
    const auto others =
        std::ranges::count_if(before, [&](const RightsSummary &one) { return isOfSomebodyElse(one, choice); });
    appendCount(warnings, others,
                Text::tr("%n photo(s) name another creator than “%1”. Only the owner of the rights may give a license.",
                         nullptr, int(others))
                    .arg(choice.creator));
    const auto narrowed =
        std::ranges::count_if(before, [&](const RightsSummary &one) { return wasNarrowed(one, license); });
    appendCount(warnings, narrowed,
                Text::tr("%n photo(s) allowed more until now. Copies made under the former license keep it.", nullptr,
                         int(narrowed)));
    if (license.isRetired || license.isOldVersion())
        warnings.append(
            Text::tr("%1 is no longer recommended by Creative Commons; choose a license of version 4.0 unless "
                     "you need this one.")
                .arg(license.shortName()));
    return warnings;
}
