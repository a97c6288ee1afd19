// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/license_rules.h"

#include "core/license/license_catalog.h"
#include "core/license/own_names.h"
#include "core/license/relicense_move.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

constexpr qsizetype LongestQuote = 80;

Finding about(const QString &field, Finding finding)
{
    finding.field = field;
    return finding;
}

QString quoted(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= LongestQuote ? line : line.left(LongestQuote - 1) + QChar(0x2026);
}

Finding contradiction(const QString &field, const QString &message, const QString &fix)
{
    return about(field, makeFinding(Verdict::Blocked, message, QStringLiteral("resolve-conflict"), fix));
}

QString fieldTitle(const QString &field)
{
    if (field == u"license")
        return Check::tr("license");
    if (field == u"terms")
        return Check::tr("usage terms");
    if (field == u"statement")
        return Check::tr("rights statement page");
    return Check::tr("copyright mark");
}

} // namespace

QList<Finding> findMissingLicense(const RuleInput &input)
{
    if (!input.isScanned() || input.photo.rights.license.certainty != Certainty::None)
        return {};
    return {
        about(QStringLiteral("license"),
              makeFinding(Verdict::Undecided, Check::tr("The photo has no license."), QStringLiteral("choose-license"),
                          Check::tr("Choose a license, or “all rights reserved”, and write it to the file.")))};
}

QList<Finding> findUnclearLicense(const RuleInput &input)
{
    const RightsSummary &rights = input.photo.rights;
    const bool isUnclear =
        rights.license.certainty == Certainty::Ambiguous || rights.license.certainty == Certainty::Unknown;
    if (!input.isScanned() || !isUnclear)
        return {};
    const QString message = rights.licenseText.isEmpty()
                                ? Check::tr("The license statement is not clear. %1").arg(rights.license.why)
                                : Check::tr("The license statement “%1” is not clear. %2")
                                      .arg(quoted(rights.licenseText), rights.license.why);
    return {about(
        QStringLiteral("license"),
        makeFinding(Verdict::Undecided, message, QStringLiteral("choose-license"),
                    Check::tr("If the photo is yours, choose the license that was meant; else ask its creator.")))};
}

QList<Finding> findLicenseConflicts(const RuleInput &input)
{
    QList<Finding> findings;
    for (const auto &field :
         {QStringLiteral("license"), QStringLiteral("terms"), QStringLiteral("statement"), QStringLiteral("marked")}) {
        if (input.photo.rights.conflicts.contains(field))
            findings.append(contradiction(
                field,
                Check::tr("The file says different things about its %1 in different places.").arg(fieldTitle(field)),
                Check::tr("Choose which one is right and write it everywhere.")));
    }
    return findings;
}

QList<Finding> findOldLicense(const RuleInput &input)
{
    if (!input.license())
        return {};
    const License &license = *input.license();
    if (!license.isRetired && !license.isOldVersion())
        return {};
    const QString message = license.isRetired
                                ? Check::tr("Creative Commons has retired %1.").arg(license.shortName())
                                : Check::tr("%1 is an old version; version 4.0 is current.").arg(license.shortName());
    return {
        about(QStringLiteral("license"),
              makeFinding(Verdict::Undecided, message, QStringLiteral("choose-license"),
                          Check::tr("If the photo is yours, you may offer version 4.0; the old license stays valid for "
                                    "copies already out.")))};
}

QList<Finding> findContradictions(const RuleInput &input)
{
    if (!input.license())
        return {};
    const RightsSummary &rights = input.photo.rights;
    const License &license = *input.license();
    QList<Finding> findings;
    if (license.isPublicDomain() && rights.marked == true)
        findings.append(contradiction(
            QStringLiteral("marked"),
            Check::tr("The license is %1, but the file is marked as protected by copyright.").arg(license.shortName()),
            Check::tr("Set both together: write the license again, or choose another one.")));
    if (!license.isPublicDomain() && rights.marked == false)
        findings.append(contradiction(
            QStringLiteral("marked"),
            Check::tr("The license is %1, but the file is marked as public domain.").arg(license.shortName()),
            Check::tr("Set both together: write the license again, or choose another one.")));
    if (license.code == u"pdm" && isOwnName(rights.creator, input.ownNames))
        findings.append(contradiction(QStringLiteral("license"),
                                      Check::tr("The Public Domain Mark is on a photo of your own; it grants nothing."),
                                      Check::tr("Choose CC0 to give up your rights, or a license.")));
    if (license.allowsChanges && !rights.imageAlteration.isEmpty())
        findings.append(contradiction(QStringLiteral("image-alteration"),
                                      Check::tr("%1 allows changes, but the file forbids some (%2).")
                                          .arg(license.shortName(), rights.imageAlteration),
                                      Check::tr("Remove the constraint, or choose a license without changes (ND).")));
    return findings;
}

QList<Finding> findMissingCreator(const RuleInput &input)
{
    const RightsSummary &rights = input.photo.rights;
    if (!input.license() || input.license()->isPublicDomain() || !rights.creator.trimmed().isEmpty())
        return {};
    const QString message = rights.credit.trimmed().isEmpty()
                                ? Check::tr("The file names no creator and no credit.")
                                : Check::tr("The file has a credit line, but names no creator.");
    return {about(QStringLiteral("creator"), makeFinding(Verdict::Undecided, message, QStringLiteral("set-creator"),
                                                         Check::tr("Write the creator's name to the file.")))};
}

QList<Finding> findNarrowerLicense(const RuleInput &input)
{
    const std::optional<License> &now = input.license();
    for (const QString &id : input.photo.publishedLicenses) {
        const std::optional<License> before = findLicense(id);
        if (!before || !now || before == now || !isNarrower(*now, *before))
            continue;
        return {
            about(QStringLiteral("license"),
                  makeFinding(Verdict::Undecided,
                              Check::tr("Copies went out under %1, which allows more than %2; it stays valid for them.")
                                  .arg(before->shortName(), now->shortName()),
                              QStringLiteral("choose-license"),
                              Check::tr("Go back to the license of before, or accept that the old copies keep it.")))};
    }
    return {};
}

QList<Finding> findForeignCreator(const RuleInput &input)
{
    const QString &creator = input.photo.rights.creator;
    if (input.ownNames.isEmpty() || creator.trimmed().isEmpty() || isOwnName(creator, input.ownNames))
        return {};
    return {about(QStringLiteral("creator"),
                  makeFinding(Verdict::Undecided,
                              Check::tr("The creator is %1, which is none of your names.").arg(quoted(creator)),
                              QStringLiteral("check-creator"),
                              Check::tr("Keep to the license the creator chose, or add the name to your own names.")))};
}

QList<Finding> findDataMiningConflict(const RuleInput &input)
{
    const std::optional<License> &license = input.license();
    const bool isProhibited = input.photo.rights.dataMining.startsWith(u"DMI-PROHIBITED");
    if (!license || !isProhibited || !license->allowsCommercialUse || !license->allowsChanges)
        return {};
    return {
        contradiction(QStringLiteral("data-mining"),
                      Check::tr("The file forbids data mining, but %1 already lets everyone use and change the photo.")
                          .arg(license->shortName()),
                      Check::tr("Leave the wish out, or choose a license with NC or ND."))};
}

QList<Finding> findLicenseNotTaken(const RuleInput &input)
{
    if (!input.license() || input.profile.takes(*input.license()))
        return {};
    return {about(
        QStringLiteral("license"),
        makeFinding(Verdict::Blocked,
                    Check::tr("%1 does not take %2.").arg(input.profile.title, input.license()->shortName()),
                    QStringLiteral("choose-license"),
                    Check::tr("If the photo is yours, choose a license this destination takes; else leave it out.")))};
}

QList<Finding> findMissingAiStatement(const RuleInput &input)
{
    if (!input.isScanned() || !input.photo.rights.dataMining.isEmpty())
        return {};
    return {about(QStringLiteral("data-mining"),
                  makeFinding(Verdict::Undecided, Check::tr("The file says nothing about data mining and AI training."),
                              QStringLiteral("set-data-mining"),
                              Check::tr("State your wish when you write the license.")))};
}
