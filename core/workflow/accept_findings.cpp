// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/accept_findings.h"

#include "core/catalog/accepted_repository.h"
#include "core/catalog/export_repository.h"
#include "core/workflow/workflow_text.h"

#include <functional>

namespace {

using IsMeant = std::function<bool(const Finding &)>;

// One acceptance a photo and rule, with the subjects accepted so far.
QList<AcceptedFinding> acceptancesFor(const CheckReport &report, const IsMeant &isMeant, const AcceptanceWords &words,
                                      int &findings)
{
    const QString profile = words.forEveryProfile ? QString() : report.profile.id;
    QList<AcceptedFinding> all;
    for (const CheckedPhoto &photo : report.photos) {
        QHash<QString, AcceptedFinding> byRule;
        for (const Finding &finding : photo.verdict.findings) {
            if (!photo.photo.isValid() || !isMeant(finding))
                continue;
            AcceptedFinding &accepted = byRule[finding.rule];
            accepted.photo = photo.photo;
            accepted.rule = finding.rule;
            accepted.profile = profile;
            accepted.reason = words.reason;
            accepted.acceptedBy = words.acceptedBy;
            accepted.until = words.until;
            accepted.subjects.append(subjectOf(finding));
            ++findings;
        }
        all += byRule.values();
    }
    return all;
}

Result<void> requireReason(const AcceptanceWords &words)
{
    if (words.reason.trimmed().isEmpty())
        return failure(ErrorKind::Invalid, Text::tr("Accepting needs a reason that can be read later."));
    return {};
}

Result<void> requireRule(const QString &rule)
{
    const std::optional<RuleInfo> info = findRule(rule);
    if (!info)
        return failure(ErrorKind::Invalid, Text::tr("There is no rule “%1”.").arg(rule));
    if (!info->canBeLowered)
        return failure(ErrorKind::Invalid,
                       Text::tr("%1 cannot be accepted: nobody knows what is in such a photo. Scan it.").arg(rule));
    return {};
}

} // namespace

Result<int> acceptFindings(Catalog &catalog, const CheckReport &report, const QString &rule,
                           const AcceptanceWords &words)
{
    if (const Result<void> known = requireRule(rule); !known)
        return failure(known.error());
    if (const Result<void> given = requireReason(words); !given)
        return failure(given.error());
    int findings = 0;
    const QList<AcceptedFinding> accepted = acceptancesFor(
        report, [&](const Finding &finding) { return finding.rule == rule; }, words, findings);
    if (const Result<void> stored = AcceptedRepository(catalog).acceptAll(accepted); !stored)
        return failure(stored.error());
    return findings;
}

Result<int> revokeAcceptances(Catalog &catalog, const CheckReport &report, const QString &rule)
{
    if (const Result<void> known = requireRule(rule); !known)
        return failure(known.error());
    AcceptedRepository repository(catalog);
    int revoked = 0;
    const Result<void> done = catalog.inTransaction([&]() -> Result<void> {
        for (const CheckedPhoto &photo : report.photos) {
            bool isRevoked = false;
            for (const QString &profile : {report.profile.id, QString()}) {
                const Result<void> taken = repository.revoke(photo.photo, rule, profile);
                if (!taken && taken.error().kind != ErrorKind::NotFound)
                    return taken;
                isRevoked = isRevoked || taken;
            }
            revoked += isRevoked;
        }
        return {};
    });
    if (!done)
        return failure(done.error());
    return revoked;
}

Result<Baseline> setBaseline(Catalog &catalog, const CheckReport &report, const AcceptanceWords &words)
{
    if (const Result<void> given = requireReason(words); !given)
        return failure(given.error());
    Baseline baseline;
    baseline.photos = int(report.photos.size());
    const auto isMeant = [](const Finding &finding) {
        const std::optional<RuleInfo> info = findRule(finding.rule);
        return finding.severity == Severity::Error && info && info->canBeLowered && finding.rule != u"PEOPLE003";
    };
    const QList<AcceptedFinding> accepted = acceptancesFor(report, isMeant, words, baseline.findings);
    QList<PublishedBefore> published;
    for (const CheckedPhoto &photo : report.photos) {
        for (const Finding &finding : photo.verdict.findings) {
            if (finding.severity == Severity::Error && !finding.accepted && !isMeant(finding)) {
                ++baseline.refused;
                break;
            }
        }
        if (photo.photo.isValid() && !photo.licenseId.isEmpty())
            published.append({photo.photo, report.profile.id, photo.licenseId});
    }
    const Result<void> stored = catalog.inTransaction([&]() -> Result<void> {
        if (const Result<void> done = AcceptedRepository(catalog).acceptAll(accepted); !done)
            return done;
        return ExportRepository(catalog).addPublishedBefore(published);
    });
    if (!stored)
        return failure(stored.error());
    return baseline;
}
