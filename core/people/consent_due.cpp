// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/consent_due.h"

#include <algorithm>

namespace {

bool isPositive(const Consent &consent)
{
    return consent.state == ConsentState::Granted || consent.state == ConsentState::Limited;
}

bool isNo(const Consent &consent)
{
    return consent.state == ConsentState::Refused || consent.state == ConsentState::Withdrawn;
}

// A newer answer for all photos, or for the same ones.
bool speaksOfAsMuch(const Consent &newer, const Consent &older)
{
    return newer.photos.isAll() || newer.photos == older.photos;
}

bool isOutlasted(const Person &person, const Consent &older, const Consent &newer)
{
    if (!speaksOfAsMuch(newer, older))
        return false;
    if (isNo(newer) || newer.state == ConsentState::NotNeeded)
        return true;
    const std::optional<QDate> end = lastDayOf(person, newer);
    const std::optional<QDate> before = lastDayOf(person, older);
    return isPositive(newer) && (!end || (before && *end > *before));
}

std::optional<QDate> comingOfAge(const Person &person, const Consent &consent)
{
    const std::optional<QDate> adult = person.adultOn();
    return adult && consent.hasGuardian() ? std::optional(adult->addDays(-1)) : std::nullopt;
}

} // namespace

std::optional<QDate> lastDayOf(const Person &person, const Consent &consent)
{
    if (!isPositive(consent))
        return std::nullopt;
    const std::optional<QDate> age = comingOfAge(person, consent);
    if (consent.until && age)
        return std::min(*consent.until, *age);
    return consent.until ? consent.until : age;
}

QList<DueConsent> dueConsents(const Person &person, const QList<Consent> &consents, QDate today, int withinDays)
{
    QList<DueConsent> due;
    if (person.isForgotten)
        return due;
    for (auto consent = consents.begin(); consent != consents.end(); ++consent) {
        const std::optional<QDate> lastDay = lastDayOf(person, *consent);
        if (!lastDay || consent->withdrawn || *lastDay > today.addDays(withinDays))
            continue;
        if (std::any_of(std::next(consent), consents.end(),
                        [&](const Consent &newer) { return isOutlasted(person, *consent, newer); }))
            continue;
        due.append({*consent, *lastDay, comingOfAge(person, *consent) == lastDay});
    }
    std::stable_sort(due.begin(), due.end(),
                     [](const DueConsent &a, const DueConsent &b) { return a.lastDay < b.lastDay; });
    return due;
}
