// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/people/consent.h"
#include "core/people/person.h"

#include <QHash>
#include <QList>

#include <optional>

class Catalog;

// People and their answers. History only grows: a consent is never changed after it was added, a new one is added, and
// one that was recorded by mistake is marked as taken back.
class PeopleRepository
{
public:
    explicit PeopleRepository(Catalog &catalog);

    Result<PersonId> add(const Person &person);       // Invalid when the name is taken or empty.
    Result<void> save(const Person &person);          // Also renames.
    Result<void> merge(PersonId from, PersonId into); // Faces and consents move.
    // Erases name, notes, evidence and consents for good (secure_delete); decisions stay on an anonymous, refused
    // person, and a hash of the name keeps files from suggesting it again (until somebody of that name is added). What
    // the files' rights say is erased by forgetPerson() in core/workflow. Busy when another program keeps traces from
    // being erased: the person is forgotten, call it once more for the traces.
    Result<void> forget(PersonId person);
    Result<std::optional<Person>> find(PersonId person);
    Result<std::optional<Person>> findByName(const QString &name);
    Result<QList<Person>> people(); // By name, forgotten ones last.
    Result<QHash<PersonId, int>> photoCounts();

    Result<ConsentId> addConsent(const Consent &consent);
    // Answers that count, oldest first.
    Result<QList<Consent>> consentsOf(PersonId person);
    Result<std::optional<Consent>> findConsent(const QString &code); // As tidyConsentCode() writes it.
    Result<QHash<PersonId, QList<Consent>>> allConsents();
    // Also those that were taken back.
    Result<QList<Consent>> historyOf(PersonId person);
    Result<QHash<PersonId, QList<Consent>>> wholeHistory();
    // From now on the answer counts for nothing. Invalid when that was said before, or of who was erased on request.
    Result<void> takeBack(ConsentId consent, const QString &reason = {});
    // From that day on every consent of the person covers nothing; recorded as an answer of its own.
    Result<ConsentId> withdraw(PersonId person, QDate day, const QString &notes = {});

private:
    Catalog &m_catalog;
};
