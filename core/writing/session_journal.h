// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/writing/session_row.h"

#include <memory>

namespace SQLite {
class Database;
}

// The journal file of the sessions: what is in it survives a power cut once a function has returned.
class SessionJournal
{
public:
    // Creates the file (mode 0600). A damaged, foreign or newer one is refused untouched with a sentence.
    static Result<std::unique_ptr<SessionJournal>> open(const FilePath &file);
    ~SessionJournal();
    SessionJournal(const SessionJournal &) = delete;
    SessionJournal &operator=(const SessionJournal &) = delete;

    const FilePath &file() const { return m_file; }

    Result<SessionId> begin(const WritePlan &plan);
    Result<SessionHead> head(SessionId session);
    Result<void> setWork(SessionId session, SessionWork work);
    Result<void> setFinished(SessionId session);
    Result<void> setUndone(SessionId session);

    // In the order of the plan.
    Result<QList<RowId>> rowsIn(SessionId session, const QList<RowState> &states);
    // The same, only of one photo.
    Result<QList<RowId>> rowsOf(SessionId session, const FilePath &photo, const QList<RowState> &states);
    Result<QList<SessionRow>> rows(const QList<RowId> &ids);
    Result<RowBytes> bytes(RowId id);
    Result<OwnWrites> ownWritesBeside(const SessionRow &row);
    // True once bytes() has something to return.
    Result<bool> hasBytes(RowId id);

    struct PreparedRow
    {
        RowId id = 0;
        RowBytes bytes;
    };
    // One commit; the files may be touched afterwards.
    Result<void> setPrepared(const QList<PreparedRow> &rows);
    Result<void> setOutcomes(const QList<RowOutcome> &outcomes);

    Result<QList<SessionRecord>> sessions();
    Result<QList<SessionFile>> files(SessionId session);
    Result<QList<PhotoWrite>> writesTo(const FilePath &photo);
    Result<QList<SessionId>> inWork();
    Result<SessionLogMark> mark();
    Result<void> numberAfter(SessionId session);

private:
    SessionJournal(FilePath file, std::unique_ptr<SQLite::Database> database);

    FilePath m_file;
    std::unique_ptr<SQLite::Database> m_database;
};
