// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/people_repository.h"

#include "core/catalog/catalog.h"
#include "core/catalog/catalog_text.h"
#include "core/catalog/database_error.h"
#include "core/catalog/evidence_store.h"
#include "core/catalog/forgotten_names.h"
#include "core/catalog/people_rows.h"

namespace {

tl::unexpected<Error> noSuchPerson()
{
    return failure(ErrorKind::NotFound, CatalogText::tr("There is no such person in the catalog."));
}

std::optional<Person> findPerson(Catalog &catalog, PersonId id)
{
    Query query(catalog.statements(), "SELECT " CLEARFRAME_PERSON_COLUMNS " FROM people WHERE id = ?");
    if (!query.bind(id).next())
        return std::nullopt;
    return readPerson(query);
}

// Somebody whose record may still be changed.
Result<Person> findLivingRecord(Catalog &catalog, PersonId id)
{
    const std::optional<Person> person = findPerson(catalog, id);
    if (!person)
        return noSuchPerson();
    if (person->isForgotten)
        return failure(ErrorKind::Invalid,
                       CatalogText::tr("%1 was erased on request and cannot be changed.").arg(person->name));
    return *person;
}

// NotFound and Invalid as the name of person allows; id: whose own name does not count.
Result<void> checkName(Catalog &catalog, const Person &person)
{
    if (tidyName(person.name).isEmpty())
        return failure(ErrorKind::Invalid,
                       CatalogText::tr("A person needs a name; a pseudonym such as “Runner 12” is enough."));
    Query query(catalog.statements(), "SELECT name FROM people WHERE name_key = ? AND id <> ?");
    if (query.bind(nameKey(person.name), person.id.value).next()) {
        return failure(ErrorKind::Invalid,
                       CatalogText::tr("There is already a person named “%1”. Choose another name, or merge the two.")
                           .arg(query.text(0)));
    }
    return {};
}

void updatePerson(Catalog &catalog, const Person &person)
{
    Query query(catalog.statements(),
                "UPDATE people SET name = ?, name_key = ?, is_minor = ?, birth_date = ?, notes = ? WHERE id = ?");
    query.bind(tidyName(person.name), nameKey(person.name), person.isMinor, person.birthDate, person.notes, person.id)
        .run();
}

// What is known of one of two entries is kept in the one that stays; a minor stays a minor.
Person joined(Person into, const Person &from)
{
    into.isMinor = into.isMinor || from.isMinor;
    if (!into.birthDate)
        into.birthDate = from.birthDate;
    if (!from.notes.isEmpty())
        into.notes = into.notes.isEmpty() ? from.notes : into.notes + u'\n' + from.notes;
    return into;
}

void moveEverything(Catalog &catalog, PersonId from, PersonId into)
{
    Query(catalog.statements(), "UPDATE faces SET person = ? WHERE person = ?").bind(into, from).run();
    Query(catalog.statements(), "UPDATE consents SET person = ? WHERE person = ?").bind(into, from).run();
    Query(catalog.statements(), "UPDATE face_decisions SET before_person = ? WHERE before_person = ?")
        .bind(into, from)
        .run();
    Query(catalog.statements(), "UPDATE face_decisions SET after_person = ? WHERE after_person = ?")
        .bind(into, from)
        .run();
    Query(catalog.statements(),
          "INSERT OR IGNORE INTO export_people (export, person) SELECT export, ? FROM export_people WHERE person = ?")
        .bind(into, from)
        .run();
    Query(catalog.statements(), "DELETE FROM export_people WHERE person = ?").bind(from).run();
    Query(catalog.statements(), "UPDATE OR IGNORE rejected_guesses SET person = ? WHERE person = ?")
        .bind(into, from)
        .run();
    Query(catalog.statements(), "DELETE FROM people WHERE id = ?").bind(from).run();
}

// What follows from the rest of an answer.
Consent completed(Consent consent)
{
    if (consent.state == ConsentState::NotNeeded && consent.kind == ConsentKind::Consent)
        consent.kind = ConsentKind::NotNeeded;
    return consent;
}

Result<void> checkDays(const Consent &consent)
{
    const auto isBackwards = [](const std::optional<QDate> &from, const std::optional<QDate> &until) {
        return from && until && *until < *from;
    };
    if (isBackwards(consent.from, consent.until))
        return failure(ErrorKind::Invalid,
                       CatalogText::tr("The consent would end (%1) before it begins (%2).")
                           .arg(consent.until->toString(Qt::ISODate), consent.from->toString(Qt::ISODate)));
    if (isBackwards(consent.photos.takenFrom, consent.photos.takenUntil))
        return failure(ErrorKind::Invalid, CatalogText::tr("The days of capture would end (%1) before they begin (%2).")
                                               .arg(consent.photos.takenUntil->toString(Qt::ISODate),
                                                    consent.photos.takenFrom->toString(Qt::ISODate)));
    for (const std::optional<QDate> &day : {consent.from, consent.until, consent.withdrawn, consent.photos.takenFrom,
                                            consent.photos.takenUntil, consent.details.givenOn}) {
        if (day && !day->isValid())
            return failure(ErrorKind::Invalid, CatalogText::tr("The consent names a day that does not exist."));
    }
    return {};
}

Result<void> checkConsent(const Consent &consent)
{
    const bool isWithoutNeed = consent.kind == ConsentKind::NotNeeded || consent.kind == ConsentKind::Exception;
    if (isWithoutNeed != (consent.state == ConsentState::NotNeeded))
        return failure(ErrorKind::Invalid, CatalogText::tr("The kinds “exception” and “not needed” go with the answer "
                                                           "“not needed”, and only with it."));
    if (consent.state == ConsentState::NotNeeded && consent.reason.trimmed().isEmpty())
        return failure(ErrorKind::Invalid,
                       CatalogText::tr("“Not needed” needs a reason: say why no consent is necessary."));
    return checkDays(consent);
}

QList<Consent> listed(Query &query, Consent (*read)(Query &))
{
    QList<Consent> consents;
    while (query.next())
        consents.append(read(query));
    return consents;
}

QHash<PersonId, QList<Consent>> byPerson(Query &query, Consent (*read)(Query &))
{
    QHash<PersonId, QList<Consent>> consents;
    while (query.next()) {
        const Consent consent = read(query);
        consents[consent.person].append(consent);
    }
    return consents;
}

} // namespace

PeopleRepository::PeopleRepository(Catalog &catalog)
    : m_catalog(catalog)
{
}

Result<PersonId> PeopleRepository::add(const Person &person)
{
    PersonId id;
    const Result<void> added = m_catalog.inTransaction([&]() -> Result<void> {
        Person newcomer = person;
        newcomer.id = {};
        if (const Result<void> checked = checkName(m_catalog, newcomer); !checked)
            return checked;
        Query query(m_catalog.statements(),
                    "INSERT INTO people (name, name_key, is_minor, birth_date, notes, is_forgotten) "
                    "VALUES (?, ?, ?, ?, ?, 0) RETURNING id");
        query.bind(tidyName(person.name), nameKey(person.name), person.isMinor, person.birthDate, person.notes).next();
        id = {query.integer(0)};
        ForgottenNames(m_catalog).remove(person.name);
        return {};
    });
    if (!added)
        return failure(added.error());
    return id;
}

Result<void> PeopleRepository::save(const Person &person)
{
    return m_catalog.inTransaction([&]() -> Result<void> {
        if (const Result<Person> known = findLivingRecord(m_catalog, person.id); !known)
            return failure(known.error());
        if (const Result<void> checked = checkName(m_catalog, person); !checked)
            return checked;
        updatePerson(m_catalog, person);
        ForgottenNames(m_catalog).remove(person.name);
        return {};
    });
}

Result<void> PeopleRepository::merge(PersonId from, PersonId into)
{
    return m_catalog.inTransaction([&]() -> Result<void> {
        if (from == into)
            return failure(ErrorKind::Invalid,
                           CatalogText::tr("A person cannot be merged with itself; choose two entries."));
        const Result<Person> goes = findLivingRecord(m_catalog, from);
        const Result<Person> stays = findLivingRecord(m_catalog, into);
        if (!goes || !stays)
            return failure(!goes ? goes.error() : stays.error());
        moveEverything(m_catalog, from, into);
        updatePerson(m_catalog, joined(*stays, *goes));
        return {};
    });
}

Result<void> PeopleRepository::forget(PersonId id)
{
    const Result<void> forgotten = m_catalog.inTransaction([&]() -> Result<void> {
        const std::optional<Person> person = findPerson(m_catalog, id);
        if (!person)
            return noSuchPerson();
        if (person->isForgotten) // Once more, for traces that another program kept from being erased.
            return {};
        Query(m_catalog.statements(), "DELETE FROM consents WHERE person = ?").bind(id).run();
        Query(m_catalog.statements(), "DELETE FROM rejected_guesses WHERE person = ?").bind(id).run();
        Query(m_catalog.statements(), "DELETE FROM face_suggestions WHERE name_key = ?")
            .bind(nameKey(person->name))
            .run();
        ForgottenNames(m_catalog).add(person->name);
        Query(m_catalog.statements(), "UPDATE faces SET reason = '' WHERE person = ?").bind(id).run();
        Query(m_catalog.statements(), "UPDATE face_decisions SET before_reason = '' WHERE before_person = ?")
            .bind(id)
            .run();
        Query(m_catalog.statements(), "UPDATE face_decisions SET after_reason = '' WHERE after_person = ?")
            .bind(id)
            .run();
        Query(m_catalog.statements(),
              "UPDATE people SET name = '', name_key = NULL, is_minor = 0, birth_date = NULL, notes = '', "
              "is_forgotten = 1 WHERE id = ?")
            .bind(id)
            .run();
        Consent refusal;
        refusal.person = id;
        refusal.state = ConsentState::Refused;
        insertConsent(m_catalog.statements(), refusal);
        return {};
    });
    if (!forgotten)
        return forgotten;
    // What could not be removed is still told after the traces are gone.
    const Result<void> swept = EvidenceStore(m_catalog).sweep();
    const Result<void> erased = m_catalog.eraseTraces();
    return erased ? swept : erased;
}

Result<std::optional<Person>> PeopleRepository::find(PersonId person)
{
    return guarded(m_catalog.file(), [&]() -> Result<std::optional<Person>> { return findPerson(m_catalog, person); });
}

Result<std::optional<Person>> PeopleRepository::findByName(const QString &name)
{
    return guarded(m_catalog.file(), [&]() -> Result<std::optional<Person>> {
        Query query(m_catalog.statements(), "SELECT " CLEARFRAME_PERSON_COLUMNS " FROM people WHERE name_key = ?");
        if (!query.bind(nameKey(name)).next())
            return std::optional<Person>();
        return std::optional(readPerson(query));
    });
}

Result<QList<Person>> PeopleRepository::people()
{
    return guarded(m_catalog.file(), [&]() -> Result<QList<Person>> {
        QList<Person> people;
        Query query(m_catalog.statements(),
                    "SELECT " CLEARFRAME_PERSON_COLUMNS " FROM people ORDER BY is_forgotten, name_key, id");
        while (query.next())
            people.append(readPerson(query));
        return people;
    });
}

Result<QHash<PersonId, int>> PeopleRepository::photoCounts()
{
    return guarded(m_catalog.file(), [&]() -> Result<QHash<PersonId, int>> {
        QHash<PersonId, int> counts;
        Query query(
            m_catalog.statements(),
            "SELECT faces.person, count(DISTINCT faces.photo) FROM faces JOIN photos ON photos.id = faces.photo "
            "WHERE faces.person IS NOT NULL AND photos.is_missing = 0 GROUP BY faces.person");
        while (query.next())
            counts.insert({query.integer(0)}, int(query.integer(1)));
        return counts;
    });
}

Result<ConsentId> PeopleRepository::addConsent(const Consent &consent)
{
    ConsentId id;
    const Result<void> added = m_catalog.inTransaction([&]() -> Result<void> {
        if (const Result<Person> person = findLivingRecord(m_catalog, consent.person); !person)
            return failure(person.error());
        const Consent whole = completed(consent);
        if (const Result<void> checked = checkConsent(whole); !checked)
            return checked;
        id = insertConsent(m_catalog.statements(), whole);
        return {};
    });
    if (!added)
        return failure(added.error());
    return id;
}

Result<std::optional<Consent>> PeopleRepository::findConsent(const QString &code)
{
    return guarded(m_catalog.file(), [&]() -> Result<std::optional<Consent>> {
        Query query(m_catalog.statements(), CLEARFRAME_CONSENT_HISTORY "WHERE code = ?");
        if (!query.bind(code).next())
            return std::optional<Consent>();
        return std::optional(readHistory(query));
    });
}

Result<QList<Consent>> PeopleRepository::consentsOf(PersonId person)
{
    return guarded(m_catalog.file(), [&]() -> Result<QList<Consent>> {
        Query query(m_catalog.statements(),
                    "SELECT " CLEARFRAME_CONSENT_COLUMNS
                    " FROM consents WHERE person = ? AND " CLEARFRAME_CONSENT_COUNTS " ORDER BY id");
        return listed(query.bind(person), readConsent);
    });
}

Result<QHash<PersonId, QList<Consent>>> PeopleRepository::allConsents()
{
    return guarded(m_catalog.file(), [&]() -> Result<QHash<PersonId, QList<Consent>>> {
        Query query(m_catalog.statements(), "SELECT " CLEARFRAME_CONSENT_COLUMNS
                                            " FROM consents WHERE " CLEARFRAME_CONSENT_COUNTS " ORDER BY id");
        return byPerson(query, readConsent);
    });
}

Result<QList<Consent>> PeopleRepository::historyOf(PersonId person)
{
    return guarded(m_catalog.file(), [&]() -> Result<QList<Consent>> {
        Query query(m_catalog.statements(), CLEARFRAME_CONSENT_HISTORY "WHERE person = ? ORDER BY id");
        return listed(query.bind(person), readHistory);
    });
}

Result<QHash<PersonId, QList<Consent>>> PeopleRepository::wholeHistory()
{
    return guarded(m_catalog.file(), [&]() -> Result<QHash<PersonId, QList<Consent>>> {
        Query query(m_catalog.statements(), CLEARFRAME_CONSENT_HISTORY "ORDER BY id");
        return byPerson(query, readHistory);
    });
}

Result<void> PeopleRepository::takeBack(ConsentId consent, const QString &reason)
{
    return m_catalog.inTransaction([&]() -> Result<void> {
        Query query(m_catalog.statements(), CLEARFRAME_CONSENT_HISTORY "WHERE id = ?");
        if (!query.bind(consent).next())
            return failure(ErrorKind::NotFound, CatalogText::tr("There is no such answer in the catalog."));
        const Consent known = readHistory(query);
        if (const Result<Person> person = findLivingRecord(m_catalog, known.person); !person)
            return failure(person.error());
        if (known.takenBack)
            return failure(ErrorKind::Invalid, CatalogText::tr("This answer was taken back before."));
        insertTakenBack(m_catalog.statements(), consent, {QDateTime::currentDateTimeUtc(), reason.trimmed()});
        return {};
    });
}

Result<ConsentId> PeopleRepository::withdraw(PersonId person, QDate day, const QString &notes)
{
    Consent withdrawal;
    withdrawal.person = person;
    withdrawal.state = ConsentState::Withdrawn;
    withdrawal.from = day;
    withdrawal.withdrawn = day;
    withdrawal.notes = notes;
    return addConsent(withdrawal);
}
