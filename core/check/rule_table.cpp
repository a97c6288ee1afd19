// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/file_rules.h"
#include "core/check/license_rules.h"
#include "core/check/people_rules.h"
#include "core/check/privacy_rules.h"

#include <QCoreApplication>

namespace {

RuleInfo infoOf(const Rule &rule)
{
    return {rule.id, QCoreApplication::translate("Check", rule.title), rule.defaultSeverity, rule.canBeLowered};
}

} // namespace

const QList<Rule> &ruleTable()
{
    using enum Severity;
    static const QList<Rule> rules{
        {QStringLiteral("AI001"), QT_TRANSLATE_NOOP("Check", "No statement on AI training"), Advice, true,
         findMissingAiStatement},
        {QStringLiteral("FILE001"), QT_TRANSLATE_NOOP("Check", "File cannot be read"), Error, false,
         findUnreadableFile},
        {QStringLiteral("FILE002"), QT_TRANSLATE_NOOP("Check", "File changed since it was scanned"), Error, false,
         findChangedFile},
        {QStringLiteral("FILE003"), QT_TRANSLATE_NOOP("Check", "Chosen rights not written yet"), Error, true,
         findUnwrittenRights},
        {QStringLiteral("LICENSE001"), QT_TRANSLATE_NOOP("Check", "No license"), Error, true, findMissingLicense},
        {QStringLiteral("LICENSE002"), QT_TRANSLATE_NOOP("Check", "License not clear"), Error, true,
         findUnclearLicense},
        {QStringLiteral("LICENSE003"), QT_TRANSLATE_NOOP("Check", "License statements disagree"), Error, true,
         findLicenseConflicts},
        {QStringLiteral("LICENSE004"), QT_TRANSLATE_NOOP("Check", "Retired or old license"), Advice, true,
         findOldLicense},
        {QStringLiteral("LICENSE005"), QT_TRANSLATE_NOOP("Check", "Contradicting rights"), Error, true,
         findContradictions},
        {QStringLiteral("LICENSE006"), QT_TRANSLATE_NOOP("Check", "Creator missing"), Warning, true,
         findMissingCreator},
        {QStringLiteral("LICENSE007"), QT_TRANSLATE_NOOP("Check", "Narrower than what was published before"), Warning,
         true, findNarrowerLicense},
        {QStringLiteral("LICENSE008"), QT_TRANSLATE_NOOP("Check", "Creator is somebody else"), Warning, true,
         findForeignCreator},
        {QStringLiteral("LICENSE009"), QT_TRANSLATE_NOOP("Check", "Data-mining wish contradicts the license"), Warning,
         true, findDataMiningConflict},
        {QStringLiteral("LICENSE010"), QT_TRANSLATE_NOOP("Check", "Destination does not take this license"), Error,
         true, findLicenseNotTaken},
        {QStringLiteral("PEOPLE001"), QT_TRANSLATE_NOOP("Check", "Face without a decision"), Error, true,
         findUndecidedFaces},
        {QStringLiteral("PEOPLE002"), QT_TRANSLATE_NOOP("Check", "Person without an answer"), Error, true,
         findUnansweredPeople},
        {QStringLiteral("PEOPLE003"), QT_TRANSLATE_NOOP("Check", "Person refused or withdrew"), Error, true,
         findRefusals},
        {QStringLiteral("PEOPLE004"), QT_TRANSLATE_NOOP("Check", "Consent not valid that day"), Error, true,
         findConsentsNotValid},
        {QStringLiteral("PEOPLE005"), QT_TRANSLATE_NOOP("Check", "Consent does not cover this use"), Error, true,
         findUsesNotCovered},
        {QStringLiteral("PEOPLE006"), QT_TRANSLATE_NOOP("Check", "License allows more than the consent"), Error, true,
         findLicensesTooWide},
        {QStringLiteral("PEOPLE007"), QT_TRANSLATE_NOOP("Check", "Minor without a guardian's consent"), Error, true,
         findMissingGuardians},
        {QStringLiteral("PEOPLE008"), QT_TRANSLATE_NOOP("Check", "Not searched for people"), Error, false,
         findUnsearchedPhoto},
        {QStringLiteral("PEOPLE009"), QT_TRANSLATE_NOOP("Check", "Somebody may be unseen"), Advice, true,
         findUnseenPeople},
        {QStringLiteral("PEOPLE010"), QT_TRANSLATE_NOOP("Check", "Claimed release without a record"), Warning, true,
         findUnsupportedRelease},
        {QStringLiteral("PEOPLE011"), QT_TRANSLATE_NOOP("Check", "Says “no people”, but faces were found"), Error, true,
         findPeopleDespiteClaim},
        {QStringLiteral("PRIVACY001"), QT_TRANSLATE_NOOP("Check", "Place in the file"), Warning, true, findPosition},
        {QStringLiteral("PRIVACY002"), QT_TRANSLATE_NOOP("Check", "Names of people in the file"), Warning, true,
         findNamesInFile},
        {QStringLiteral("PRIVACY003"), QT_TRANSLATE_NOOP("Check", "Hidden pictures in the file"), Warning, true,
         findHiddenPictures},
        {QStringLiteral("PRIVACY004"), QT_TRANSLATE_NOOP("Check", "Serial numbers or owner in the file"), Advice, true,
         findSerialNumbers},
        {QStringLiteral("PRIVACY005"), QT_TRANSLATE_NOOP("Check", "Age of a child in the file"), Warning, true,
         findChildAge},
    };
    return rules;
}

const Rule *ruleById(const QString &id)
{
    for (const Rule &rule : ruleTable()) {
        if (rule.id == id)
            return &rule;
    }
    return nullptr;
}

Finding makeFinding(Verdict effect, const QString &message, const QString &fixAction, const QString &fixSentence)
{
    Finding finding;
    finding.effect = effect;
    finding.message = message;
    finding.fix = {fixAction, fixSentence};
    return finding;
}

QList<RuleInfo> allRules()
{
    QList<RuleInfo> infos;
    for (const Rule &rule : ruleTable())
        infos.append(infoOf(rule));
    return infos;
}

std::optional<RuleInfo> findRule(const QString &id)
{
    const Rule *rule = ruleById(id);
    return rule ? std::optional(infoOf(*rule)) : std::nullopt;
}
