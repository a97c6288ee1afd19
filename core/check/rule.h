// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/verdict.h"

// What the consents say of one person in the photo.
struct JudgedPerson
{
    Person person;
    FaceId face; // The first face decided as that person.
    QList<Consent> consents;
    ConsentJudgment judgment;
};

// What a rule looks at.
struct RuleInput
{
    const PhotoFacts &photo;
    const Profile &profile;
    QList<JudgedPerson> people; // Each once, in the order of their faces.
    QStringList ownNames = {};  // The user's, as a creator.

    bool isScanned() const { return photo.state == ScanState::Scanned; }
    const std::optional<License> &license() const { return photo.rights.license.license; }
};

// A rule looks at the input and returns what it finds. It sets effect, message, fix and what the finding is about; rule
// id, severity and acceptance are filled in by judgePhoto.
using RuleFunction = QList<Finding> (*)(const RuleInput &input);

struct Rule
{
    QString id;
    const char *title; // Translated in the context "Check".
    Severity defaultSeverity;
    bool canBeLowered;
    RuleFunction run;
};

// The table, by id.
const QList<Rule> &ruleTable();
// Null when there is no such rule.
const Rule *ruleById(const QString &id);

// A finding about the photo as a whole.
Finding makeFinding(Verdict effect, const QString &message, const QString &fixAction, const QString &fixSentence);
