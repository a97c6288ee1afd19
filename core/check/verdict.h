// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/photo_facts.h"
#include "core/check/profile.h"

#include <QDate>
#include <QList>

#include <optional>

enum class Verdict
{
    Clear,
    Undecided,
    Blocked
};
QString verdictName(Verdict verdict);  // "clear", "undecided", "blocked": for JSON.
QString verdictTitle(Verdict verdict); // For people, translated.

// What mends a finding: a stable word for the window's links and a sentence for the report.
struct Fix
{
    QString action; // "decide-face", "ask-consent", "choose-license", "rescan", "write-rights", "resolve-conflict", …
    QString sentence;
};

struct Finding
{
    QString rule; // "PEOPLE001"
    Severity severity = Severity::Error;
    Verdict effect = Verdict::Blocked; // What an error of this rule makes of the photo: undecided or blocked.
    QString message;
    std::optional<FaceId> face;
    std::optional<PersonId> person;
    QString personName;
    QString field; // Name of a rights field, or empty.
    Fix fix;
    std::optional<Acceptance> accepted; // Then it shows, but does not count.
};

// What a finding is about, as it is stored with an acceptance: "person:7", "face:11", "field:license" or "photo".
QString subjectOf(const Finding &finding);

struct PhotoVerdict
{
    PhotoId photo;
    Verdict verdict = Verdict::Blocked;
    QList<Finding> findings; // By rule id.
};

// A rule of the table: for --help, the manual and profile editors.
struct RuleInfo
{
    QString id;
    QString title; // Translated.
    Severity defaultSeverity = Severity::Error;
    // False for what nobody has looked at (never scanned, unreadable, changed): always an error, and no acceptance
    // lifts it.
    bool canBeLowered = true;
};
QList<RuleInfo> allRules();
std::optional<RuleInfo> findRule(const QString &id);

// Runs every rule the profile does not switch off. Clear needs: no error that is not accepted.
PhotoVerdict judgePhoto(const PhotoFacts &photo, const PeopleFacts &people, const Profile &profile, QDate day);
