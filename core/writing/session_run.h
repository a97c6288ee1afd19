// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/writing/apply_row.h"
#include "core/writing/session_journal.h"

// One call of SessionStore on one session, while its lock is held: batches of files, each with one commit before and
// one after the files are touched.
class SessionRun
{
public:
    SessionRun(SessionJournal &journal, SessionId session, WriteEngine &engine, JobControl &job);

    // The session's files that were settled before the work began (refused, nothing to do) go into the report.
    void reportSettled();
    // Decides by their hashes about files that an interruption left half done, and removes what it left beside them.
    Result<void> recover();
    // Writes what is planned.
    Result<void> apply(const PrepareOptions &options);
    // Takes back what is written. True when nothing is left to take back.
    Result<bool> undo();

    SessionReport takeReport() { return std::move(m_report); }

private:
    struct Batch
    {
        QList<SessionRow> rows;
        QList<RowId> postponed; // Would write a target that is in this batch already.
    };

    bool mustStop();
    qsizetype batchSize() const;
    Result<Batch> loadBatch(QList<RowId> &waiting);
    Result<void> applyBatch(const QList<SessionRow> &rows, const PrepareOptions &options);
    Result<void> undoBatch(const QList<SessionRow> &rows);
    Result<void> record(const QList<SessionRow> &rows, const QList<RowOutcome> &outcomes);
    void add(const SessionRow &row, const RowOutcome &outcome);

    SessionJournal &m_journal;
    WriteEngine &m_engine;
    JobControl &m_job;
    SessionReport m_report;
    qint64 m_done = 0;
    qint64 m_total = 0;
    int m_filesWithoutRoom = 0;
};
