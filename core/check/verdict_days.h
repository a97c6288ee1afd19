// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/photo_facts.h"

#include <QDate>

#include <optional>

// Days of publication, both ends included; an empty end: without end.
struct DayRange
{
    std::optional<QDate> first;
    std::optional<QDate> last;

    bool contains(QDate day) const { return (!first || day >= *first) && (!last || day <= *last); }
    bool operator==(const DayRange &) const = default;
};

// The days around the given one on which judgePhoto says the same of these facts, for any profile: up to the next day
// on which a consent begins, ends or is withdrawn, a child comes of age, or an acceptance ends. A rule that looks at
// another date must name it here.
DayRange daysOfSameVerdict(const PhotoFacts &photo, const PeopleFacts &people, QDate day);
