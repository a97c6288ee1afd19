// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/consent.h"

#include "core/license/license_catalog.h"
#include "core/people/people_text.h"

#include <QHash>

#include <algorithm>

namespace {

QString dateText(QDate day)
{
    return day.toString(Qt::ISODate);
}

bool isPositive(const Consent &consent)
{
    return consent.state == ConsentState::Granted || consent.state == ConsentState::Limited ||
           consent.state == ConsentState::NotNeeded;
}

// From which day on an answer says no; an answer without dates says so since ever.
std::optional<QDate> refusedSince(const Consent &consent)
{
    if (consent.state == ConsentState::Refused)
        return consent.from.value_or(QDate());
    if (consent.state == ConsentState::Withdrawn)
        return consent.withdrawn ? *consent.withdrawn : consent.from.value_or(QDate());
    return isPositive(consent) ? consent.withdrawn : std::nullopt;
}

bool isRefusalOn(const Consent &consent, QDate day)
{
    const std::optional<QDate> since = refusedSince(consent);
    return since && (!since->isValid() || day >= *since);
}

ConsentJudgment refusal(const Person &person, const Consent &answer)
{
    const QDate since = refusedSince(answer).value_or(QDate());
    if (answer.state != ConsentState::Refused)
        return {ConsentVerdict::Refused,
                since.isValid() ? PeopleText::tr("%1 withdrew consent on %2.").arg(person.name, dateText(since))
                                : PeopleText::tr("%1 withdrew consent.").arg(person.name)};
    return {ConsentVerdict::Refused, since.isValid()
                                         ? PeopleText::tr("%1 refused on %2.").arg(person.name, dateText(since))
                                         : PeopleText::tr("%1 refused.").arg(person.name)};
}

// Asked of a person in general, every answer is looked at.
bool isAboutPhoto(const Consent &consent, const ConsentQuestion &question)
{
    return (!question.photo.isValid() && question.path.isEmpty()) ||
           consent.photos.covers(question.photo, question.path, question.takenOn);
}

bool forbidsCommercialUse(const Consent &consent)
{
    return consent.commercial == CommercialUse::EditorialOnly || consent.commercial == CommercialUse::No;
}

bool forbidsChanges(const Consent &consent)
{
    return consent.alterations == Alterations::ColorOnly || consent.alterations == Alterations::None;
}

bool coversEveryUse(const Consent &consent)
{
    return consent.state == ConsentState::NotNeeded ||
           (consent.state == ConsentState::Granted && consent.uses.isEmpty());
}

// The destination by its own name, or everything that the destination is.
bool coversUses(const QStringList &uses, const ConsentQuestion &question)
{
    if (uses.contains(question.profile, Qt::CaseInsensitive))
        return true;
    return !question.uses.isEmpty() && std::all_of(question.uses.begin(), question.uses.end(), [&](Use use) {
        return uses.contains(useName(use), Qt::CaseInsensitive);
    });
}

// Does the license give the public nothing that the accepted one does not give?
bool isWithin(const License &license, const License &accepted)
{
    if (accepted.isAllRightsReserved() || (license.allowsCommercialUse && !accepted.allowsCommercialUse))
        return false;
    if (license.allowsChanges &&
        (!accepted.allowsChanges || (accepted.requiresShareAlike && !license.requiresShareAlike)))
        return false;
    return license.requiresAttribution || !accepted.requiresAttribution;
}

// What a word in Consent::licenses stands for. A code stands for each of its entries: all permit the same.
std::optional<License> licenseOfWord(const QString &word)
{
    static const QHash<QString, License> licenses = [] {
        QHash<QString, License> byWord;
        for (const License &license : licenseCatalog()) {
            byWord.insert(license.id, license);
            byWord.insert(license.code, license);
        }
        return byWord;
    }();
    const auto found = licenses.constFind(word.toLower());
    return found == licenses.cend() ? std::nullopt : std::optional(*found);
}

bool coversLicense(const Consent &consent, const std::optional<License> &license)
{
    if (!license || consent.licenses.isEmpty() || consent.licenses.contains(u"any", Qt::CaseInsensitive) ||
        consent.state == ConsentState::NotNeeded || license->isAllRightsReserved())
        return true;
    return std::any_of(consent.licenses.begin(), consent.licenses.end(), [&](const QString &word) {
        const std::optional<License> accepted = licenseOfWord(word);
        return accepted && isWithin(*license, *accepted);
    });
}

std::optional<QString> whyNotValid(const Person &person, const Consent &consent, QDate day)
{
    if (consent.from && day < *consent.from)
        return PeopleText::tr("The consent of %1 begins on %2 only.").arg(person.name, dateText(*consent.from));
    if (consent.until && day > *consent.until)
        return PeopleText::tr("The consent of %1 ended on %2.").arg(person.name, dateText(*consent.until));
    if (const std::optional<QDate> adult = person.adultOn(); adult && day >= *adult && consent.hasGuardian())
        return PeopleText::tr("The consent of a guardian ended when %1 turned 18 on %2.")
            .arg(person.name, dateText(*adult));
    return std::nullopt;
}

QString licenseSentence(const Person &person, const Consent &consent, const License &license)
{
    QStringList gives;
    if (license.allowsCommercialUse)
        gives.append(PeopleText::tr("commercial use"));
    if (license.allowsChanges)
        gives.append(PeopleText::tr("changes"));
    const QString accepted = consent.licenses.join(QStringLiteral(", "));
    if (gives.isEmpty())
        return PeopleText::tr("%1 agreed to %2, not to %3.").arg(person.name, accepted, license.shortName());
    return PeopleText::tr("%1 agreed to %2; %3 allows everyone more (%4).")
        .arg(person.name, accepted, license.shortName(), gives.join(QStringLiteral(", ")));
}

// What the answer says on money, changes and a covered face, beside the uses and licenses it names.
std::optional<ConsentJudgment> limitMet(const Person &person, const Consent &consent, const ConsentQuestion &question)
{
    if (consent.isFaceToBeCovered)
        return ConsentJudgment{
            ConsentVerdict::NotThisUse,
            PeopleText::tr("%1 agreed only to photos in which the face is covered.").arg(person.name)};
    const QString only = consent.commercial == CommercialUse::EditorialOnly ? PeopleText::tr("editorial use")
                                                                            : PeopleText::tr("non-commercial use");
    if (forbidsCommercialUse(consent) && question.uses.contains(Use::Advertising))
        return ConsentJudgment{ConsentVerdict::NotThisUse,
                               PeopleText::tr("%1 agreed to %2 only, not to advertising.").arg(person.name, only)};
    if (!question.license || question.license->isAllRightsReserved())
        return std::nullopt;
    const License &license = *question.license;
    if (forbidsCommercialUse(consent) && license.allowsCommercialUse)
        return ConsentJudgment{ConsentVerdict::LicenseAllowsMore,
                               PeopleText::tr("%1 agreed to %2 only; %3 allows everyone commercial use.")
                                   .arg(person.name, only, license.shortName())};
    if (forbidsChanges(consent) && license.allowsChanges)
        return ConsentJudgment{ConsentVerdict::LicenseAllowsMore,
                               PeopleText::tr("%1 agreed to unchanged photos only; %2 allows everyone changes.")
                                   .arg(person.name, license.shortName())};
    return std::nullopt;
}

QString photoSentence(const Person &person, const Consent &consent, const ConsentQuestion &question)
{
    const bool isDayMissing = (consent.photos.takenFrom || consent.photos.takenUntil) && !question.takenOn;
    return isDayMissing
               ? PeopleText::tr("%1 agreed to %2, and it is not known when this photo was taken.")
                     .arg(person.name, coverageText(consent.photos))
               : PeopleText::tr("%1 agreed to %2, not to this photo.").arg(person.name, coverageText(consent.photos));
}

QString useSentence(const Person &person, const Consent &consent, const ConsentQuestion &question)
{
    if (consent.uses.isEmpty())
        return PeopleText::tr("%1 agreed with limits, but no use is recorded.").arg(person.name);
    return PeopleText::tr("%1 agreed to %2, not to %3.")
        .arg(person.name, consent.uses.join(QStringLiteral(", ")), question.profile);
}

// One positive answer by itself. Checked from the worst obstacle to the mildest, so the first one met decides.
ConsentJudgment judgeAnswer(const Person &person, const Consent &consent, const ConsentQuestion &question)
{
    if (consent.state == ConsentState::NotNeeded && consent.reason.trimmed().isEmpty())
        return {ConsentVerdict::NoAnswer,
                PeopleText::tr("For %1 no consent is said to be needed, but no reason is written.").arg(person.name)};
    const bool needsGuardian = person.isMinorOn(question.day) && consent.state != ConsentState::NotNeeded;
    if (needsGuardian && !consent.hasGuardian())
        return {ConsentVerdict::GuardianMissing,
                PeopleText::tr("%1 is a minor, and no parent or guardian has agreed.").arg(person.name)};
    if (const std::optional<QString> why = whyNotValid(person, consent, question.day))
        return {ConsentVerdict::NotValidThatDay, *why};
    if (!isAboutPhoto(consent, question))
        return {ConsentVerdict::NotThisPhoto, photoSentence(person, consent, question)};
    if (!coversEveryUse(consent) && !coversUses(consent.uses, question))
        return {ConsentVerdict::NotThisUse, useSentence(person, consent, question)};
    if (consent.state != ConsentState::NotNeeded) {
        if (const std::optional<ConsentJudgment> limit = limitMet(person, consent, question))
            return *limit;
    }
    if (!coversLicense(consent, question.license))
        return {ConsentVerdict::LicenseAllowsMore, licenseSentence(person, consent, *question.license)};
    if (consent.state == ConsentState::NotNeeded)
        return {ConsentVerdict::Covers,
                PeopleText::tr("For %1 no consent is needed: %2").arg(person.name, consent.reason.trimmed())};
    return {ConsentVerdict::Covers, PeopleText::tr("%1 agreed.").arg(person.name)};
}

// Several answers that each cover a part may cover the destination together.
bool coverTogether(const Person &person, const QList<Consent> &answers, const ConsentQuestion &question)
{
    QStringList uses;
    for (const Consent &answer : answers) {
        const ConsentVerdict alone = judgeAnswer(person, answer, question).verdict;
        if (alone == ConsentVerdict::NotThisUse && coversLicense(answer, question.license) &&
            !limitMet(person, answer, question))
            uses += answer.uses;
    }
    return coversUses(uses, question);
}

ConsentJudgment judgePositive(const Person &person, const QList<Consent> &answers, const ConsentQuestion &question)
{
    ConsentJudgment best = judgeAnswer(person, answers.first(), question);
    for (const Consent &answer : answers) {
        const ConsentJudgment judgment = judgeAnswer(person, answer, question);
        // Of two that fall equally short the newer one gives the reason.
        if (judgment.verdict <= best.verdict)
            best = judgment;
    }
    if (best.verdict != ConsentVerdict::Covers && coverTogether(person, answers, question))
        return {ConsentVerdict::Covers, PeopleText::tr("%1 agreed.").arg(person.name)};
    return best;
}

ConsentJudgment noAnswer(const Person &person, const QList<Consent> &consents)
{
    const bool wasAsked = std::any_of(consents.begin(), consents.end(),
                                      [](const Consent &consent) { return consent.state == ConsentState::Asked; });
    return {ConsentVerdict::NoAnswer, wasAsked
                                          ? PeopleText::tr("%1 was asked and has not answered yet.").arg(person.name)
                                          : PeopleText::tr("%1 has not been asked yet.").arg(person.name)};
}

} // namespace

ConsentJudgment judgeConsent(const Person &person, const QList<Consent> &consents, const ConsentQuestion &question)
{
    if (person.isForgotten)
        return {ConsentVerdict::Refused,
                PeopleText::tr("A person whose record was erased on request is in the picture.")};
    const Consent *refused = nullptr;
    QList<Consent> answers; // Positive ones since the last refusal.
    for (const Consent &consent : consents) {
        if (isRefusalOn(consent, question.day)) {
            if (!isAboutPhoto(consent, question))
                continue;
            refused = &consent;
            answers.clear();
        } else if (isPositive(consent)) {
            answers.append(consent);
        }
    }
    if (answers.isEmpty())
        return refused ? refusal(person, *refused) : noAnswer(person, consents);
    const ConsentJudgment judgment = judgePositive(person, answers, question);
    // A later answer lifts a refusal only as far as it goes.
    return refused && judgment.verdict != ConsentVerdict::Covers ? refusal(person, *refused) : judgment;
}
