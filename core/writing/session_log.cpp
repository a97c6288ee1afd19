// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/journal_columns.h"
#include "core/writing/session_journal.h"

using SQLite::Statement;

// What people are shown of the journal.

namespace {

std::optional<QDateTime> timeOf(const SQLite::Column &column)
{
    if (column.isNull())
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(column.getInt64(), Qt::UTC);
}

FileWriteState shownState(RowState state)
{
    switch (state) {
    case RowState::Planned:
    case RowState::Prepared:
        return FileWriteState::Planned;
    case RowState::Written:
        return FileWriteState::Written;
    case RowState::Failed:
        return FileWriteState::Failed;
    case RowState::Skipped:
        return FileWriteState::Skipped;
    case RowState::Undone:
        return FileWriteState::Undone;
    }
    return FileWriteState::Failed;
}

} // namespace

Result<QList<SessionRecord>> SessionJournal::sessions()
{
    return guarded(m_file, [&]() -> Result<QList<SessionRecord>> {
        Statement query(*m_database,
                        "SELECT s.id, s.title, s.user, s.started_ms, s.finished_ms, s.undone_ms, "
                        "count(*) FILTER (WHERE f.state IN (" +
                            numbers({RowState::Planned, RowState::Prepared}) +
                            ")), "
                            "count(*) FILTER (WHERE f.state IN (" +
                            numbers({RowState::Written, RowState::Undone}) +
                            ")), "
                            "count(*) FILTER (WHERE f.state = " +
                            numbers({RowState::Failed}) +
                            ") "
                            "FROM sessions s LEFT JOIN files f ON f.session = s.id GROUP BY s.id ORDER BY s.id DESC");
        QList<SessionRecord> records;
        while (query.executeStep()) {
            SessionRecord record;
            record.id = {query.getColumn(0).getInt64()};
            record.title = stringOf(query.getColumn(1));
            record.user = stringOf(query.getColumn(2));
            record.startedAt = timeOf(query.getColumn(3)).value_or(QDateTime());
            record.finishedAt = timeOf(query.getColumn(4));
            record.undoneAt = timeOf(query.getColumn(5));
            record.planned = query.getColumn(6).getInt();
            record.written = query.getColumn(7).getInt();
            record.failed = query.getColumn(8).getInt();
            records.append(record);
        }
        return records;
    });
}

Result<QList<SessionFile>> SessionJournal::files(SessionId session)
{
    return guarded(m_file, [&]() -> Result<QList<SessionFile>> {
        Statement query(*m_database, std::string("SELECT ") + rowColumns + " FROM files WHERE session = ? ORDER BY id");
        query.bind(1, int64_t(session.value));
        QList<SessionFile> files;
        while (query.executeStep()) {
            const auto row = rowFrom(query);
            if (!row)
                return damagedRow(m_file);
            const FilePath target = row->target.isEmpty() ? row->request.photo : row->target;
            files.append({row->request.photo, target, row->method, shownState(row->state), row->problem, row->changes});
        }
        return files;
    });
}

Result<QList<SessionId>> SessionJournal::inWork()
{
    return guarded(m_file, [&]() -> Result<QList<SessionId>> {
        Statement query(*m_database, "SELECT id FROM sessions WHERE work <> 0 ORDER BY id");
        QList<SessionId> ids;
        while (query.executeStep())
            ids.append(SessionId{query.getColumn(0).getInt64()});
        return ids;
    });
}
