// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/people_repository.h"

// The person of that name, or an Invalid error that says how to list them.
Result<Person> requirePerson(PeopleRepository &people, const QString &name);

// "granted for website, web; until 2028-04-30"
QString consentText(const Consent &consent);
// "taken back 2026-05-01 10:20: it counts for nothing (wrong person)"
QString takenBackText(const TakenBack &takenBack);
// What else is recorded of it, one line each: "channel: paper".
QStringList consentDetailsText(const Consent &consent);
