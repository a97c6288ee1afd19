// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/verdict.h"
#include "core/people/consent.h"
#include "ui/common/use_titles.h"

struct PeopleFacts;

// Words for consents: for lists, cards and the editor.

QString consentStateTitle(ConsentState state); // "Granted", "Refused", …
// A stored word of Consent::uses: a Use or a destination.
QString coverageTitle(const QString &word, const QList<Profile> &profiles);
// "website, press · CC BY-SA · until 2028-04-30 · signed form.pdf"
QString consentSummary(const Consent &consent, const QList<Profile> &profiles);

// How a person stands to the destination today, with no license asked about.
struct ConsentStanding
{
    Verdict look = Verdict::Undecided; // Icon and color of lists; the check has the last word.
    QString title;                     // "Consent granted"
    QString sentence;                  // Why.
};
ConsentStanding consentStanding(const Person &person, const QList<Consent> &consents, const Profile &profile,
                                QDate today);
