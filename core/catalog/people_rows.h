// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/query.h"
#include "core/people/consent.h"
#include "core/people/person.h"

// Turning rows of people and consents into values and back.

#define CLEARFRAME_PERSON_COLUMNS                                                                                      \
    "people.id, people.name, people.is_minor, people.birth_date, people.notes, people.is_forgotten"
#define CLEARFRAME_CONSENT_COLUMNS                                                                                     \
    "id, person, state, uses, licenses, from_day, until_day, withdrawn_day, guardian, reason, evidence, "              \
    "evidence_sha256, notes, recorded_at, kind, commercial, names, alterations, is_face_to_be_covered, folders, "      \
    "taken_from_day, taken_until_day, photos, details, code"
// Was not taken back.
#define CLEARFRAME_CONSENT_COUNTS "id NOT IN (SELECT consent FROM consents_taken_back)"
#define CLEARFRAME_CONSENT_HISTORY                                                                                     \
    "SELECT " CLEARFRAME_CONSENT_COLUMNS ", taken_at, why FROM consents LEFT JOIN consents_taken_back ON consent = "   \
    "id "

Person readPerson(Query &row);
Consent readConsent(Query &row);
Consent readHistory(Query &row); // A row of CLEARFRAME_CONSENT_HISTORY.
// A consent without code gets one, one without moment the present.
ConsentId insertConsent(StatementCache &statements, const Consent &consent);
void insertTakenBack(StatementCache &statements, ConsentId consent, const TakenBack &takenBack);

// The name as it is kept: composed, without double, leading and trailing blanks.
QString tidyName(const QString &name);
// The name as it is compared.
QString nameKey(const QString &name);
