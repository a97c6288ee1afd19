// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/people_rows.h"

#include "core/catalog/catalog_text.h"
#include "core/catalog/stored_words.h"

Person readPerson(Query &row)
{
    Person person;
    person.id = {row.integer(0)};
    person.isForgotten = row.integer(5) != 0;
    person.name = person.isForgotten ? CatalogText::tr("Forgotten person %1").arg(person.id.value) : row.text(1);
    person.isMinor = row.integer(2) != 0;
    person.birthDate = row.day(3);
    person.notes = row.text(4);
    return person;
}

Consent readConsent(Query &row)
{
    Consent consent;
    consent.id = {row.integer(0)};
    consent.person = {row.integer(1)};
    consent.state = consentStateOf(row.rawBytes(2));
    consent.uses = row.list(3);
    consent.licenses = row.list(4);
    consent.from = row.day(5);
    consent.until = row.day(6);
    consent.withdrawn = row.day(7);
    consent.guardian = row.text(8);
    consent.reason = row.text(9);
    consent.evidence = row.text(10);
    consent.evidenceSha256 = row.text(11);
    consent.notes = row.text(12);
    return consent;
}

ConsentId insertConsent(StatementCache &statements, const Consent &consent)
{
    Query query(statements,
                "INSERT INTO consents (person, state, uses, licenses, from_day, until_day, withdrawn_day, guardian, "
                "reason, evidence, evidence_sha256, notes, recorded_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
    query.bind(consent.person, storedWord(consent.state), consent.uses, consent.licenses, consent.from, consent.until,
               consent.withdrawn, consent.guardian, consent.reason, consent.evidence, consent.evidenceSha256,
               consent.notes, QDateTime::currentDateTimeUtc());
    query.next();
    return {query.integer(0)};
}

QString tidyName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).simplified();
}

QString nameKey(const QString &name)
{
    // Folded twice, as folding can take a composed letter apart.
    return tidyName(name).toCaseFolded().normalized(QString::NormalizationForm_C);
}
