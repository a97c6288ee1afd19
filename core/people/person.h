// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

#include <optional>

// Somebody in photos, also under a pseudonym ("Runner 12"). Names are unique in a catalog, compared case-insensitively.
struct Person
{
    PersonId id;
    QString name;
    bool isMinor = false; // Needs a guardian's consent until turning 18 (or while isMinor without birth date).
    std::optional<QDate> birthDate;
    QString notes;            // Never exported.
    bool isForgotten = false; // Erased on request; an anonymous block stays so that photos do not become clear.

    bool isMinorOn(QDate day) const;
    std::optional<QDate> adultOn() const; // The 18th birthday, when the date of birth is known.
    bool operator==(const Person &) const = default;
};
