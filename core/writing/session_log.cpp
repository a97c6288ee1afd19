// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/journal_columns.h"
#include "core/writing/row_codec.h"
#include "core/writing/session_journal.h"

using SQLite::Statement;

// What people are shown of the journal.

namespace {

std::optional<QDateTime> timeOf(const SQLite::Column &column)
{
    if (column.isNull())
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(column.getInt64()).toUTC();
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

// Column names of a session, so that all queries read it alike.
constexpr char sessionColumns[] =
    "s.id, s.title, s.user, s.started_ms, s.finished_ms, s.undone_ms, s.license_url, s.license_title";

SessionRecord recordFrom(const SQLite::Statement &query, int first)
{
    SessionRecord record;
    record.id = {query.getColumn(first).getInt64()};
    record.title = stringOf(query.getColumn(first + 1));
    record.user = stringOf(query.getColumn(first + 2));
    record.startedAt = timeOf(query.getColumn(first + 3)).value_or(QDateTime());
    record.finishedAt = timeOf(query.getColumn(first + 4));
    record.undoneAt = timeOf(query.getColumn(first + 5));
    record.licenseUrl = stringOf(query.getColumn(first + 6));
    record.licenseTitle = stringOf(query.getColumn(first + 7));
    return record;
}

// Behind rowColumns: written_ms, undone_ms, stamp_before, stamp_after, stamp_undone, undo_changes.
SessionFile fileFrom(const SessionRow &row, const SQLite::Statement &query)
{
    SessionFile file{row.request.photo, row.target.isEmpty() ? row.request.photo : row.target,
                     row.method,        shownState(row.state),
                     row.problem,       row.changes};
    file.why = row.why;
    file.writtenAt = timeOf(query.getColumn(10));
    file.undoneAt = timeOf(query.getColumn(11));
    const bool isUndone = row.state == RowState::Undone;
    file.foundAs = decodedStamp(blobOf(query.getColumn(isUndone ? 13 : 12))).value_or(FileStamp());
    file.leftAs = decodedStamp(blobOf(query.getColumn(isUndone ? 14 : 13))).value_or(FileStamp());
    if (isUndone && !query.getColumn(15).isNull())
        file.undoChanges = decodedChanges(blobOf(query.getColumn(15)));
    return file;
}

} // namespace

Result<QList<SessionRecord>> SessionJournal::sessions()
{
    return guarded(m_file, [&]() -> Result<QList<SessionRecord>> {
        Statement query(*m_database,
                        std::string("SELECT ") + sessionColumns +
                            ", "
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
            SessionRecord record = recordFrom(query, 0);
            record.planned = query.getColumn(8).getInt();
            record.written = query.getColumn(9).getInt();
            record.failed = query.getColumn(10).getInt();
            records.append(record);
        }
        return records;
    });
}

Result<QList<SessionFile>> SessionJournal::files(SessionId session)
{
    return guarded(m_file, [&]() -> Result<QList<SessionFile>> {
        Statement query(*m_database, std::string("SELECT ") + rowColumns +
                                         ", written_ms, undone_ms, stamp_before, stamp_after, stamp_undone, "
                                         "undo_changes FROM files WHERE session = ? ORDER BY id");
        query.bind(1, int64_t(session.value));
        QList<SessionFile> files;
        while (query.executeStep()) {
            const auto row = rowFrom(query);
            if (!row)
                return damagedRow(m_file);
            files.append(fileFrom(*row, query));
        }
        return files;
    });
}

Result<QList<PhotoWrite>> SessionJournal::writesTo(const FilePath &photo)
{
    return guarded(m_file, [&]() -> Result<QList<PhotoWrite>> {
        Statement query(
            *m_database,
            std::string("SELECT f.id, photo, sidecar, target, method, why, change, changes, "
                        "state, problem, written_ms, f.undone_ms, stamp_before, stamp_after, stamp_undone, "
                        "undo_changes, ") +
                sessionColumns +
                ", written_step, undone_step FROM files f JOIN sessions s ON s.id = f.session WHERE photo = ? AND "
                "(state IN (" +
                numbers({RowState::Written, RowState::Undone}) + ") OR (state IN (" +
                numbers({RowState::Planned, RowState::Prepared}) + ") AND s.undone_ms IS NULL)) ORDER BY f.id");
        bindBlob(query, 1, photo.bytes());
        QList<PhotoWrite> writes;
        while (query.executeStep()) {
            const auto row = rowFrom(query);
            if (!row)
                return damagedRow(m_file);
            writes.append({recordFrom(query, 16), fileFrom(*row, query), query.getColumn(24).getInt64(),
                           query.getColumn(25).getInt64()});
        }
        return writes;
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

Result<SessionLogMark> SessionJournal::mark()
{
    return guarded(m_file, [&]() -> Result<SessionLogMark> {
        Statement query(*m_database, "SELECT id, (SELECT coalesce(max(id), 0) FROM sessions) FROM journal");
        if (!query.executeStep())
            return damagedRow(m_file);
        return SessionLogMark{stringOf(query.getColumn(0)), {query.getColumn(1).getInt64()}};
    });
}

Result<void> SessionJournal::numberAfter(SessionId session)
{
    return guarded(m_file, [&]() -> Result<void> {
        Statement raise(*m_database, "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'sessions'");
        raise.bind(1, int64_t(session.value));
        if (raise.exec() > 0)
            return {};
        Statement begin(*m_database, "INSERT INTO sqlite_sequence (name, seq) VALUES ('sessions', ?)");
        begin.bind(1, int64_t(session.value));
        begin.exec();
        return {};
    });
}
