// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/file_path.h"
#include "core/base/ids.h"
#include "core/license/license.h"
#include "core/people/consent_details.h"
#include "core/people/person.h"
#include "core/people/photo_coverage.h"
#include "core/people/use.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

// A person's answer. "Expired" is computed from the dates and therefore no state.
enum class ConsentState
{
    Unknown,
    Asked,
    Granted,
    Limited,
    Refused,
    Withdrawn,
    NotNeeded
};

// "unknown", "asked", "granted", "limited", "refused", "withdrawn", "not-needed".
QString consentStateName(ConsentState state);
std::optional<ConsentState> consentStateFromName(const QString &name);

// That an answer was recorded by mistake: it counts for nothing, and stays in the history.
struct TakenBack
{
    QDateTime at;
    QString reason; // May be empty.

    bool operator==(const TakenBack &) const = default;
};

// One answer of one person; a person may have several, and the ones that apply decide together (judgeConsent).
struct Consent
{
    ConsentId id;
    PersonId person;
    ConsentState state = ConsentState::Unknown;
    ConsentKind kind = ConsentKind::Consent;
    // What it covers. Uses and destinations are stored as words: names of Use ("web") or of profiles ("website").
    // Empty with state Granted: every use. Empty with Limited: none.
    QStringList uses;
    // License ids ("by-sa-4.0"), codes ("by-sa") or "any". Empty: any.
    QStringList licenses;
    CommercialUse commercial = CommercialUse::Unsaid;
    NamePublication names = NamePublication::None; // Whether the name may stand beside the photo.
    Alterations alterations = Alterations::Unsaid;
    bool isFaceToBeCovered = false; // Agreed only for copies in which the face cannot be recognized.
    PhotoCoverage photos;           // Which photos it speaks of; a refusal too.
    std::optional<QDate> from;      // Empty: since ever.
    std::optional<QDate> until;     // Last day covered. Empty: until withdrawn.
    std::optional<QDate> withdrawn; // From this day on it covers nothing.
    QString guardian;               // Who agreed for a minor; more on them in details.guardians.
    QString reason;                 // Required for NotNeeded.
    QList<Evidence> evidence;
    ConsentDetails details;
    QString notes; // Never exported, but handed to the person on request.
    QString code;  // Finds the record again from paper or from plus:ModelReleaseID: "K7QF-3MZD". Made when stored.
    QDateTime recordedAt;                    // Set when it is stored.
    std::optional<TakenBack> takenBack = {}; // Only in a history: judged are answers that count.

    // Somebody has agreed for a minor.
    bool hasGuardian() const;
    bool operator==(const Consent &) const = default;
};

// What a photo is about to be used for.
struct ConsentQuestion
{
    QString profile; // "website"
    QList<Use> uses; // Uses that this destination is.
    QDate day;       // Day of publication.
    std::optional<License> license;
    // The photo; none of the three: asked of the person in general, and coverage of photos is not looked at.
    PhotoId photo = {};
    FilePath path = {};
    std::optional<QDate> takenOn = {}; // Empty: not known, and then no range of days covers it.
};

// Why consent stands in the way, worst last; the order is the order in which one beats the other.
enum class ConsentVerdict
{
    Covers,
    LicenseAllowsMore, // PEOPLE006
    NotThisUse,        // PEOPLE005
    NotThisPhoto,      // PEOPLE005
    NotValidThatDay,   // PEOPLE004
    GuardianMissing,   // PEOPLE007
    NoAnswer,          // PEOPLE002
    Refused            // PEOPLE003
};

struct ConsentJudgment
{
    ConsentVerdict verdict = ConsentVerdict::NoAnswer;
    QString sentence; // The reason in one sentence, naming the person.
};

// Which answer decides: refusal or withdrawal beats all, else the consent that covers most. No consents: NoAnswer.
// A withdrawal or refusal counts from its day on, for the photos it speaks of; a later grant replaces an earlier
// refusal only when it is newer (list order: oldest first).
ConsentJudgment judgeConsent(const Person &person, const QList<Consent> &consents, const ConsentQuestion &question);
