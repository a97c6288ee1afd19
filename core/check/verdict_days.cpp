// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/verdict_days.h"

namespace {

// Narrows a range around a day by days on which something changes.
class Narrowing
{
public:
    explicit Narrowing(QDate day)
        : m_day(day)
    {
    }

    // From this day on it is different.
    void changesOn(const std::optional<QDate> &day)
    {
        if (!day || !day->isValid())
            return;
        if (*day <= m_day) {
            if (!m_range.first || *day > *m_range.first)
                m_range.first = day;
        } else if (!m_range.last || day->addDays(-1) < *m_range.last) {
            m_range.last = day->addDays(-1);
        }
    }

    void changesAfter(const std::optional<QDate> &day)
    {
        if (day)
            changesOn(day->addDays(1));
    }

    const DayRange &range() const { return m_range; }

private:
    QDate m_day;
    DayRange m_range;
};

} // namespace

DayRange daysOfSameVerdict(const PhotoFacts &photo, const PeopleFacts &people, QDate day)
{
    Narrowing narrowing(day);
    for (const FaceFacts &face : photo.faces) {
        if (face.decision.kind != DecisionKind::Person)
            continue;
        if (const auto person = people.people.constFind(face.decision.person); person != people.people.cend())
            narrowing.changesOn(person->adultOn());
        const auto consents = people.consents.constFind(face.decision.person);
        if (consents == people.consents.cend())
            continue;
        for (const Consent &consent : *consents) {
            narrowing.changesOn(consent.from);
            narrowing.changesOn(consent.withdrawn);
            narrowing.changesAfter(consent.until);
        }
    }
    for (const Acceptance &accepted : photo.accepted)
        narrowing.changesAfter(accepted.until);
    return narrowing.range();
}
