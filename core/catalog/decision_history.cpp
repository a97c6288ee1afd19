// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/decision_history.h"

#include "core/catalog/catalog.h"
#include "core/catalog/database_error.h"
#include "core/catalog/query.h"
#include "core/catalog/stored_words.h"

#define CHANGE_COLUMNS                                                                                                 \
    "batch, face, photo, before_decision, before_person, before_reason, before_at, after_decision, after_person, "     \
    "after_reason, recorded_at, is_undone"

namespace {

PersonId personAt(Query &row, int column)
{
    return {row.isNull(column) ? 0 : row.integer(column)};
}

DecisionChange readChange(Query &row)
{
    return {row.integer(0),
            {row.integer(1)},
            {row.integer(2)},
            {decisionKindOf(row.rawBytes(3)), personAt(row, 4), row.text(5), row.moment(6)},
            {decisionKindOf(row.rawBytes(7)), personAt(row, 8), row.text(9), {}},
            row.moment(10),
            row.integer(11) != 0};
}

QList<DecisionChange> readChanges(Query &query)
{
    QList<DecisionChange> changes;
    while (query.next())
        changes.append(readChange(query));
    return changes;
}

// Only when the face still is as the change left it.
bool takeBack(Catalog &catalog, const DecisionChange &change)
{
    Query query(catalog.statements(), "UPDATE faces SET decision = ?, person = ?, reason = ?, decided_at = ? "
                                      "WHERE id = ? AND decision = ? AND person IS ? AND reason = ?");
    query.bind(storedWord(change.before.kind), change.before.person, change.before.reason, change.before.decidedAt,
               change.face, storedWord(change.after.kind), change.after.person, change.after.reason);
    return query.run() > 0;
}

} // namespace

DecisionHistory::DecisionHistory(Catalog &catalog)
    : m_catalog(catalog)
{
}

void DecisionHistory::add(const QList<DecisionChange> &batch)
{
    Query last(m_catalog.statements(), "SELECT coalesce(max(batch), 0) + 1 FROM face_decisions");
    last.next();
    const qint64 number = last.integer(0);
    for (const DecisionChange &change : batch) {
        Query query(m_catalog.statements(),
                    "INSERT INTO face_decisions (batch, face, photo, before_decision, before_person, before_reason, "
                    "before_at, after_decision, after_person, after_reason, recorded_at) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        query
            .bind(number, change.face, change.photo, storedWord(change.before.kind), change.before.person,
                  change.before.reason, change.before.decidedAt, storedWord(change.after.kind), change.after.person,
                  change.after.reason, QDateTime::currentDateTimeUtc())
            .run();
    }
}

Result<UndoneDecisions> DecisionHistory::undo()
{
    UndoneDecisions undone;
    const Result<void> done = m_catalog.inTransaction([&]() -> Result<void> {
        Query query(m_catalog.statements(), "SELECT " CHANGE_COLUMNS " FROM face_decisions WHERE batch = "
                                            "(SELECT max(batch) FROM face_decisions WHERE is_undone = 0) ORDER BY id");
        for (const DecisionChange &change : readChanges(query)) {
            if (takeBack(m_catalog, change))
                undone.changes.append(change);
            else
                ++undone.kept;
            Query(m_catalog.statements(), "UPDATE face_decisions SET is_undone = 1 WHERE batch = ?")
                .bind(change.batch)
                .run();
        }
        return {};
    });
    if (!done)
        return failure(done.error());
    return undone;
}

Result<QList<DecisionChange>> DecisionHistory::newest(int batches)
{
    return guarded(m_catalog.file(), [&]() -> Result<QList<DecisionChange>> {
        Query query(m_catalog.statements(),
                    "SELECT " CHANGE_COLUMNS " FROM face_decisions WHERE batch > "
                    "(SELECT coalesce(max(batch), 0) FROM face_decisions) - ? ORDER BY batch DESC, id");
        return readChanges(query.bind(batches));
    });
}

Result<QList<DecisionChange>> DecisionHistory::ofPhoto(PhotoId photo)
{
    return guarded(m_catalog.file(), [&]() -> Result<QList<DecisionChange>> {
        Query query(m_catalog.statements(),
                    "SELECT " CHANGE_COLUMNS " FROM face_decisions WHERE photo = ? ORDER BY id DESC");
        return readChanges(query.bind(photo));
    });
}
