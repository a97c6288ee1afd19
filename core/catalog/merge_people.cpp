// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/merge_people.h"

#include "core/catalog/catalog.h"
#include "core/catalog/catalog_text.h"
#include "core/catalog/people_repository.h"
#include "core/catalog/people_rows.h"
#include "core/catalog/query.h"

namespace {

template <class Id>
QList<Id> idsOf(Query &query)
{
    QList<Id> ids;
    while (query.next())
        ids.append(Id{query.integer(0)});
    return ids;
}

PeopleMerge whatBelongsTo(Catalog &catalog, const Person &from, const Person &into)
{
    StatementCache &statements = catalog.statements();
    PeopleMerge merge{from, into, {}, {}, {}, {}, {}, {}};
    merge.faces = idsOf<FaceId>(Query(statements, "SELECT id FROM faces WHERE person = ?").bind(from.id));
    merge.consents = idsOf<ConsentId>(Query(statements, "SELECT id FROM consents WHERE person = ?").bind(from.id));
    merge.decisionsBefore =
        idsOf<qint64>(Query(statements, "SELECT id FROM face_decisions WHERE before_person = ?").bind(from.id));
    merge.decisionsAfter =
        idsOf<qint64>(Query(statements, "SELECT id FROM face_decisions WHERE after_person = ?").bind(from.id));
    merge.exports = idsOf<qint64>(Query(statements, "SELECT export FROM export_people WHERE person = ?").bind(from.id));
    merge.exportsOfBoth =
        idsOf<qint64>(Query(statements, "SELECT export FROM export_people WHERE person = ? AND export "
                                        "IN (SELECT export FROM export_people WHERE person = ?)")
                          .bind(from.id, into.id));
    return merge;
}

void giveBack(Catalog &catalog, const PeopleMerge &merge)
{
    StatementCache &statements = catalog.statements();
    const PersonId from = merge.from.id;
    const PersonId into = merge.into.id;
    for (const FaceId face : merge.faces) // Unless it was decided otherwise since.
        Query(statements, "UPDATE faces SET person = ? WHERE id = ? AND person = ?").bind(from, face, into).run();
    for (const ConsentId consent : merge.consents)
        Query(statements, "UPDATE consents SET person = ? WHERE id = ?").bind(from, consent).run();
    for (const qint64 entry : merge.decisionsBefore)
        Query(statements, "UPDATE face_decisions SET before_person = ? WHERE id = ?").bind(from, entry).run();
    for (const qint64 entry : merge.decisionsAfter)
        Query(statements, "UPDATE face_decisions SET after_person = ? WHERE id = ?").bind(from, entry).run();
    for (const qint64 copy : merge.exports) {
        Query(statements, "INSERT OR IGNORE INTO export_people (export, person) VALUES (?, ?)").bind(copy, from).run();
        if (!merge.exportsOfBoth.contains(copy))
            Query(statements, "DELETE FROM export_people WHERE export = ? AND person = ?").bind(copy, into).run();
    }
}

} // namespace

Result<PeopleMerge> mergePeople(Catalog &catalog, PersonId from, PersonId into)
{
    PeopleMerge merge;
    const Result<void> done = catalog.inTransaction([&]() -> Result<void> {
        PeopleRepository people(catalog);
        const Result<std::optional<Person>> goes = people.find(from);
        const Result<std::optional<Person>> stays = people.find(into);
        if (!goes || !stays)
            return failure(!goes ? goes.error() : stays.error());
        if (*goes && *stays)
            merge = whatBelongsTo(catalog, **goes, **stays);
        return people.merge(from, into); // Says what is wrong with the two.
    });
    if (!done)
        return failure(done.error());
    return merge;
}

Result<void> undoMerge(Catalog &catalog, const PeopleMerge &merge)
{
    return catalog.inTransaction([&]() -> Result<void> {
        PeopleRepository people(catalog);
        const Result<std::optional<Person>> sameName = people.findByName(merge.from.name);
        if (!sameName)
            return failure(sameName.error());
        if (*sameName)
            return failure(
                ErrorKind::Invalid,
                CatalogText::tr("There is already a person named “%1”. Choose another name, or merge the two.")
                    .arg(merge.from.name));
        Query(catalog.statements(),
              "INSERT INTO people (id, name, name_key, is_minor, birth_date, notes, is_forgotten) "
              "VALUES (?, '', ?, 0, NULL, '', 0)")
            .bind(merge.from.id, QStringLiteral("#%1").arg(merge.from.id.value))
            .run();
        if (const Result<void> named = people.save(merge.from); !named)
            return named;
        giveBack(catalog, merge);
        return people.save(merge.into);
    });
}
