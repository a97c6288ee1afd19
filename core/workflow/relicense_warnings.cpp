// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/relicense_warnings.h"

#include "core/check/verdict.h"
#include "core/license/relicense_move.h"
#include "core/workflow/check_photos.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Relicense)
};

// How many photos the people in them stand against, once the license is there.
struct PeopleCounts
{
    int notCovered = 0; // A person's consent is missing or does not reach as far.
    int unknown = 0;    // Faces without a decision, or never looked for.
};

void addTo(PeopleCounts &counts, const PhotoVerdict &verdict)
{
    static const QSet<QString> consentRules = {QStringLiteral("PEOPLE002"), QStringLiteral("PEOPLE003"),
                                               QStringLiteral("PEOPLE004"), QStringLiteral("PEOPLE005"),
                                               QStringLiteral("PEOPLE006"), QStringLiteral("PEOPLE007")};
    static const QSet<QString> openRules = {QStringLiteral("PEOPLE001"), QStringLiteral("PEOPLE008")};
    const auto has = [&](const QSet<QString> &rules) {
        return std::ranges::any_of(verdict.findings, [&](const Finding &finding) {
            return rules.contains(finding.rule) && finding.severity == Severity::Error && !finding.accepted;
        });
    };
    counts.notCovered += has(consentRules);
    counts.unknown += has(openRules);
}

Result<PeopleCounts> countPeople(Catalog &catalog, const QList<FilePath> &photos, const License &license, QDate day)
{
    const auto profile = findProfile(QStringLiteral("website"));
    if (!profile)
        return failure(profile.error());
    PeopleCounts counts;
    // Not all at once: what is known of a hundred thousand photos fills memory.
    constexpr qsizetype atOnce = 2000;
    for (qsizetype first = 0; first < photos.size(); first += atOnce) {
        const auto facts = readFacts(catalog, photos.mid(first, atOnce), false);
        if (!facts)
            return failure(facts.error());
        for (PhotoFacts photo : facts->photos) {
            photo.rights.license = {license, Certainty::Exact, {}};
            addTo(counts, judgePhoto(photo, facts->people, *profile, day));
        }
    }
    return counts;
}

void appendCount(QStringList &warnings, qint64 count, const QString &sentence)
{
    if (count > 0)
        warnings.append(sentence);
}

// %n is the number of photos, %1 the new license, %2 the creator it names, or "you".
QString moveText(RelicenseMove move, int count)
{
    switch (move) {
    case RelicenseMove::OthersPhoto:
        return Text::tr("%n photo(s) name another creator than %2. Only the owner of the rights may give a license.",
                        nullptr, count);
    case RelicenseMove::OthersNewVersion:
        return Text::tr("%n photo(s) of somebody else would change the version of their license; only an adaptation of "
                        "your own may carry another one.",
                        nullptr, count);
    case RelicenseMove::FromPublicDomain:
        return Text::tr("%n photo(s) were given to the public domain with CC0: there is nothing left to license, and "
                        "everybody may go on using them.",
                        nullptr, count);
    case RelicenseMove::LicensesFreeWork:
        return Text::tr("%n photo(s) are marked as free of copyright; nobody has the right to license them. Keep the "
                        "Public Domain Mark.",
                        nullptr, count);
    case RelicenseMove::MarkOnOwnWork:
        return Text::tr("%n photo(s) are not known to be free of copyright; the mark is for works that are. To give up "
                        "the rights in your own photo, choose CC0.",
                        nullptr, count);
    case RelicenseMove::MarkedContradicts:
        return Text::tr("%n photo(s) would say the opposite of %1 in the field “Copyrighted”.", nullptr, count);
    case RelicenseMove::Narrower:
        return Text::tr("%n photo(s) allowed more until now. Copies made under the former license keep it.", nullptr,
                        count);
    case RelicenseMove::Wider:
        return Text::tr("%n photo(s) will allow more than before, for good.", nullptr, count);
    case RelicenseMove::FirstLicense:
        return Text::tr("%n photo(s) get their first license.", nullptr, count);
    case RelicenseMove::MiningContradicts:
        return Text::tr("%n photo(s) prohibit data mining, which %1 permits; the wish is no term of the license. Allow "
                        "it, or choose a license with NC or ND.",
                        nullptr, count);
    case RelicenseMove::ReleaseTooNarrow:
        return Text::tr("%n photo(s) say that their model release is missing or limited, but %1 invites commercial "
                        "use.",
                        nullptr, count);
    case RelicenseMove::NotAdvised:
        return Text::tr("%1 is no longer recommended by Creative Commons; choose a license of version 4.0 unless you "
                        "need this one.");
    case RelicenseMove::ForOrganizationsOnly:
        return Text::tr("%1 is for intergovernmental organizations only.");
    }
    return {};
}

// The moves that count: with a license that is kept, what the fields that are written say against it.
QSet<RelicenseMove> movesOf(const RightsSummary &photo, const LicenseChoice &choice, RelicenseTarget target)
{
    if (!choice.keepsLicense)
        return relicenseMoves(photo, target);
    static const QSet<RelicenseMove> ofFields{RelicenseMove::OthersPhoto, RelicenseMove::MarkedContradicts,
                                              RelicenseMove::MiningContradicts};
    const bool hasLicense = photo.license.license.has_value();
    if (hasLicense)
        target.license = *photo.license.license;
    const QSet<RelicenseMove> moves = relicenseMoves(photo, target) & ofFields;
    return hasLicense ? moves : moves & QSet<RelicenseMove>{RelicenseMove::OthersPhoto};
}

void appendMoves(QStringList &warnings, const QList<RightsSummary> &before, const LicenseChoice &choice,
                 const QStringList &ownNames)
{
    const RelicenseTarget target{choice.license, choice.creator, choice.dataMining, choice.marked, ownNames};
    const QString you = choice.creator.isEmpty() ? Text::tr("you") : QStringLiteral("“%1”").arg(choice.creator);
    const QString license = choice.keepsLicense ? Text::tr("their license") : choice.license.shortName();
    QMap<RelicenseMove, int> counts;     // In the order of gravity.
    const RightsSummary *last = nullptr; // Most photos say the same as the one before.
    QSet<RelicenseMove> moves;
    for (const RightsSummary &photo : before) {
        if (!last || photo != *last)
            moves = movesOf(photo, choice, target);
        last = &photo;
        for (const RelicenseMove move : std::as_const(moves))
            ++counts[move];
    }
    for (const auto &[move, count] : counts.asKeyValueRange())
        warnings.append(
            moveText(move, count).replace(QStringLiteral("%1"), license).replace(QStringLiteral("%2"), you));
}

} // namespace

Result<QStringList> relicenseWarnings(Catalog &catalog, const QList<FilePath> &photos,
                                      const QList<RightsSummary> &before, const LicenseChoice &choice,
                                      const QStringList &ownNames, QDate day)
{
    if (photos.isEmpty())
        return QStringList();
    const License &license = choice.license;
    QStringList warnings;
    if (!license.isAllRightsReserved() && !choice.keepsLicense) {
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
    appendMoves(warnings, before, choice, ownNames);
    return warnings;
}
