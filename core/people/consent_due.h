// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/consent.h"

// A consent that ended, or will soon.
struct DueConsent
{
    Consent consent;
    QDate lastDay; // On which it still covers something.
    // Because the person turns 18 on the day after, and a guardian had agreed.
    bool isComingOfAge = false;
};

// The last day of a positive answer, if it has one: its own, or the day before the 18th birthday for a guardian's.
std::optional<QDate> lastDayOf(const Person &person, const Consent &consent);

// Those that end from today on within days, or ended before, the earliest first. Left out: what a refusal or withdrawal
// made void, and what a newer answer outlasts.
QList<DueConsent> dueConsents(const Person &person, const QList<Consent> &consents, QDate today, int withinDays);
