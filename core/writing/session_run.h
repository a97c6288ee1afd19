// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/writing/apply_row.h"
#include "core/writing/session_journal.h"

#include <QHash>

#include <atomic>

// One call of SessionStore on one session, while its lock is held: batches of files, each with one commit before and
// one after the files are touched.
class SessionRun
{
public:
    SessionRun(SessionJournal &journal, SessionId session, WriteEngine &engine, JobControl &job);

    // The session's files that were settled before the work began (refused, nothing to do) go into the report.
    void reportSettled();
    // Decides by their hashes about files that an interruption left half done, and removes what it left beside them.
    Result<void> recover(const SessionHead &head);
    // Writes what is planned. plan: the one the session was begun with, for what it has prepared already; may be null.
    Result<void> apply(const WriteOptions &options, const WritePlan *plan);
    // Takes back what is written, to these photos or, when none are named, to all. True when nothing is left to take
    // back.
    Result<bool> undo(const WriteOptions &options, const QSet<FilePath> &photos = {});

    void setOnWritten(const OnWritten &onWritten) { m_onWritten = onWritten; }
    SessionReport takeReport() { return std::move(m_report); }

private:
    struct Batch
    {
        QList<SessionRow> rows;
        QList<RowId> postponed; // Would write a target that is in this batch already.
    };

    bool mustStop();
    qsizetype batchSize() const;
    int flushes() const; // How many files may wait for the disk at once.
    void reportProgress(const SessionRow &row);
    Result<QList<RowId>> rowsToUndo(const QSet<FilePath> &photos);
    Result<Batch> loadBatch(QList<RowId> &waiting);
    Result<QList<SessionRow>> loadRows(const QList<RowId> &ids);
    Result<void> usePlan(const WritePlan &plan);
    void tellWritten(const QList<SessionRow> &rows, const QList<PreparedApply> &prepared,
                     const QList<RowOutcome> &outcomes) const;
    QList<PreparedApply> prepareBatch(const QList<SessionRow> &rows, const WriteOptions &options);
    Result<void> noteBatch(const QList<SessionRow> &rows, const QList<PreparedApply> &prepared);
    QList<RowOutcome> writeBatch(const QList<SessionRow> &rows, const QList<PreparedApply> &prepared,
                                 const WriteOptions &options);
    void writeAlone(const QList<SessionRow> &rows, const QList<PreparedApply> &prepared, const WriteOptions &options,
                    QList<RowOutcome> &outcomes);
    Result<void> applyBatch(const QList<SessionRow> &rows, const WriteOptions &options);
    Result<void> undoBatch(const QList<SessionRow> &rows, const WriteOptions &options);
    void syncFolders(QList<RowOutcome> &outcomes) const;
    Result<void> record(const QList<SessionRow> &rows, const QList<RowOutcome> &outcomes);
    void add(const SessionRow &row, const RowOutcome &outcome);

    SessionJournal &m_journal;
    WriteEngine &m_engine;
    JobControl &m_job;
    QHash<RowId, const PlannedWrite *> m_planned; // Of the plan, which outlives this object.
    OnWritten m_onWritten;
    SessionReport m_report;
    std::atomic<qint64> m_done = 0;
    std::atomic<bool> m_isCutShort = false; // Stopped in the middle of a batch.
    qint64 m_total = 0;
    int m_filesWithoutRoom = 0;
};
