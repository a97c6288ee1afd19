// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/rejected_guesses.h"

#include "core/catalog/catalog.h"
#include "core/catalog/database_error.h"
#include "core/catalog/query.h"

RejectedGuesses::RejectedGuesses(Catalog &catalog)
    : m_catalog(catalog)
{
}

Result<QSet<PersonId>> RejectedGuesses::of(FaceId face)
{
    return guarded(m_catalog.file(), [&]() -> Result<QSet<PersonId>> {
        QSet<PersonId> people;
        Query query(m_catalog.statements(), "SELECT person FROM rejected_guesses WHERE face = ?");
        query.bind(face);
        while (query.next())
            people.insert({query.integer(0)});
        return people;
    });
}

Result<QSet<FaceId>> RejectedGuesses::of(PersonId person)
{
    return guarded(m_catalog.file(), [&]() -> Result<QSet<FaceId>> {
        QSet<FaceId> faces;
        Query query(m_catalog.statements(), "SELECT face FROM rejected_guesses WHERE person = ?");
        query.bind(person);
        while (query.next())
            faces.insert({query.integer(0)});
        return faces;
    });
}

Result<void> RejectedGuesses::setRejected(FaceId face, PersonId person, bool isRejected)
{
    return m_catalog.inTransaction([&]() -> Result<void> {
        // A face or person that is gone needs no note.
        if (isRejected)
            Query(m_catalog.statements(), "INSERT OR IGNORE INTO rejected_guesses (face, person) SELECT faces.id, "
                                          "people.id FROM faces, people WHERE faces.id = ? AND people.id = ?")
                .bind(face, person)
                .run();
        else
            Query(m_catalog.statements(), "DELETE FROM rejected_guesses WHERE face = ? AND person = ?")
                .bind(face, person)
                .run();
        return {};
    });
}
