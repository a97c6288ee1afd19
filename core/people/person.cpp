// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/person.h"

namespace {

constexpr int AdultAge = 18;

QDate birthdayOf(QDate birth, int age)
{
    const QDate birthday = birth.addYears(age);
    // Born on February 29: in other years the birthday is complete with the end of February.
    return birthday.day() == birth.day() ? birthday : birthday.addDays(1);
}

} // namespace

bool Person::isMinorOn(QDate day) const
{
    const std::optional<QDate> adult = adultOn();
    return adult ? day < *adult : isMinor;
}

std::optional<QDate> Person::adultOn() const
{
    if (!birthDate || !birthDate->isValid())
        return std::nullopt;
    return birthdayOf(*birthDate, AdultAge);
}
