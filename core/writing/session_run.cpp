// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/session_run.h"

#include "core/writing/in_parallel.h"
#include "core/writing/replace_file.h"
#include "core/writing/undo_row.h"
#include "core/writing/writing_text.h"

#include <QSet>

#include <algorithm>
#include <filesystem>

namespace {

// A full disk stays full: after so many files the rest is not tried.
constexpr int maxFilesWithoutRoom = 2;

FilePath shownTarget(const SessionRow &row, const RowOutcome &outcome)
{
    if (!outcome.target.isEmpty())
        return outcome.target;
    return row.target.isEmpty() ? row.request.photo : row.target;
}

bool waitsForRoom(const RowOutcome &outcome)
{
    return outcome.state == RowState::Planned && outcome.shown == FileWriteState::Failed;
}

// The file a row is going to write, as far as it is known before it is prepared.
FilePath likelyTarget(const SessionRow &row)
{
    if (!row.target.isEmpty())
        return row.target;
    return row.method == WriteMethod::Sidecar && !row.request.sidecar.isEmpty() ? row.request.sidecar
                                                                                : row.request.photo;
}

} // namespace

SessionRun::SessionRun(SessionJournal &journal, SessionId session, WriteEngine &engine, JobControl &job)
    : m_journal(journal)
    , m_engine(engine)
    , m_job(job)
{
    m_report.session = session;
}

void SessionRun::reportSettled()
{
    const auto ids = m_journal.rowsIn(m_report.session, {RowState::Failed, RowState::Skipped});
    const auto rows = ids ? m_journal.rows(*ids) : Result<QList<SessionRow>>(failure(ids.error()));
    if (!rows) {
        m_report.error = rows.error();
        return;
    }
    for (const SessionRow &row : *rows)
        add(row, outcomeOf(row, row.state, row.problem));
}

Result<void> SessionRun::recover()
{
    const auto ids = m_journal.rowsIn(m_report.session, {RowState::Prepared, RowState::Written});
    if (!ids)
        return failure(ids.error());
    QSet<FilePath> folders;
    QList<SessionRow> settled;
    QList<RowOutcome> outcomes;
    for (const RowId id : *ids) {
        const auto rows = m_journal.rows({id});
        if (!rows)
            return failure(rows.error());
        const SessionRow &row = rows->first();
        // A link leads to the folder in which the temporary was.
        std::error_code error;
        const auto real = std::filesystem::canonical(row.target.parent().native(), error);
        folders.insert(error ? row.target.parent() : FilePath::fromNative(real));
        const auto file = std::filesystem::canonical(row.target.native(), error);
        if (!error)
            folders.insert(FilePath::fromNative(file).parent());
        if (row.state != RowState::Prepared)
            continue;
        const auto bytes = m_journal.bytes(id);
        if (!bytes)
            return failure(bytes.error());
        settled.append(row);
        outcomes.append(settledByHash(row, *bytes));
    }
    for (const FilePath &folder : folders)
        removeLeftTemporaries(folder);
    if (const auto saved = m_journal.setOutcomes(outcomes); !saved)
        return saved;
    for (qsizetype i = 0; i < settled.size(); ++i) {
        if (outcomes[i].state != RowState::Planned)
            add(settled[i], outcomes[i]);
    }
    return {};
}

Result<void> SessionRun::apply(const PrepareOptions &options)
{
    auto waiting = m_journal.rowsIn(m_report.session, {RowState::Planned});
    if (!waiting)
        return failure(waiting.error());
    m_total = waiting->size();
    while (!waiting->isEmpty() && !mustStop()) {
        auto batch = loadBatch(*waiting);
        if (!batch)
            return failure(batch.error());
        if (const auto applied = applyBatch(batch->rows, options); !applied)
            return applied;
        *waiting = batch->postponed + *waiting;
    }
    return {};
}

Result<bool> SessionRun::undo()
{
    auto waiting = m_journal.rowsIn(m_report.session, {RowState::Written, RowState::Failed});
    if (!waiting)
        return failure(waiting.error());
    std::ranges::reverse(*waiting); // Two writes to one file are taken back last first.
    m_total = waiting->size();
    while (!waiting->isEmpty() && !mustStop()) {
        auto batch = loadBatch(*waiting);
        if (!batch)
            return failure(batch.error());
        if (const auto undone = undoBatch(batch->rows); !undone)
            return failure(undone.error());
        *waiting = batch->postponed + *waiting;
    }
    const auto left = m_journal.rowsIn(m_report.session, {RowState::Written});
    if (!left)
        return failure(left.error());
    return left->isEmpty();
}

bool SessionRun::mustStop()
{
    m_job.waitWhilePaused();
    if (m_filesWithoutRoom >= maxFilesWithoutRoom) {
        m_report.error =
            Error{ErrorKind::NotWritable,
                  WritingText::tr("The disk is full, the remaining photos were left as they are. Free some space "
                                  "and resume the session.")};
        return true;
    }
    m_report.wasStopped = m_job.isCancelled();
    return m_report.wasStopped;
}

qsizetype SessionRun::batchSize() const
{
    return 4 * std::max(1, m_engine.parallelism());
}

Result<SessionRun::Batch> SessionRun::loadBatch(QList<RowId> &waiting)
{
    const QList<RowId> ids = waiting.mid(0, batchSize());
    waiting.remove(0, ids.size());
    auto rows = m_journal.rows(ids);
    if (!rows)
        return failure(rows.error());
    Batch batch;
    QSet<FilePath> targets;
    for (const SessionRow &row : std::as_const(*rows)) {
        if (targets.contains(likelyTarget(row))) {
            batch.postponed.append(row.id);
        } else {
            targets.insert(likelyTarget(row));
            batch.rows.append(row);
        }
    }
    return batch;
}

Result<void> SessionRun::applyBatch(const QList<SessionRow> &rows, const PrepareOptions &options)
{
    const QList<PreparedApply> prepared = inParallel<PreparedApply>(
        m_engine.parallelism(), rows.size(), [&](qsizetype i) { return prepareRow(rows[i], options, m_engine); });
    QList<SessionJournal::PreparedRow> toWrite;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!prepared[i].settled)
            toWrite.append({rows[i].id, prepared[i].bytes});
    }
    if (const auto saved = m_journal.setPrepared(toWrite); !saved)
        return saved;
    const QList<RowOutcome> outcomes = inParallel<RowOutcome>(m_engine.parallelism(), rows.size(), [&](qsizetype i) {
        return prepared[i].settled ? *prepared[i].settled : applyRow(rows[i], prepared[i], m_engine);
    });
    m_filesWithoutRoom += int(std::ranges::count_if(outcomes, waitsForRoom));
    return record(rows, outcomes);
}

Result<void> SessionRun::undoBatch(const QList<SessionRow> &rows)
{
    QList<SessionRow> touched;
    QList<RowBytes> bytes;
    for (const SessionRow &row : rows) {
        const auto has = m_journal.hasBytes(row.id);
        if (!has)
            return failure(has.error());
        if (!*has)
            continue; // Refused before it came to writing.
        auto content = m_journal.bytes(row.id);
        if (!content)
            return failure(content.error());
        touched.append(row);
        bytes.append(std::move(*content));
    }
    const auto results = inParallel<std::optional<RowOutcome>>(
        m_engine.parallelism(), touched.size(), [&](qsizetype i) { return undoRow(touched[i], bytes[i], m_engine); });
    QList<SessionRow> reported;
    QList<RowOutcome> outcomes;
    for (qsizetype i = 0; i < results.size(); ++i) {
        if (results[i]) {
            reported.append(touched[i]);
            outcomes.append(*results[i]);
        }
    }
    return record(reported, outcomes);
}

Result<void> SessionRun::record(const QList<SessionRow> &rows, const QList<RowOutcome> &outcomes)
{
    const auto saved = m_journal.setOutcomes(outcomes);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        RowOutcome outcome = outcomes[i];
        if (!saved && outcome.shown == FileWriteState::Written) {
            // Not "written" before the journal says so: resuming finds out by the file's hash.
            outcome.shown = FileWriteState::Failed;
            outcome.problem = WritingText::tr("“%1” was written, but this could not be noted. Resume the session.")
                                  .arg(shownTarget(rows[i], outcome).display());
        }
        add(rows[i], outcome);
        m_job.report(++m_done, m_total, rows[i].request.photo.displayName());
    }
    return saved;
}

void SessionRun::add(const SessionRow &row, const RowOutcome &outcome)
{
    m_report.files.append(
        {row.request.photo, shownTarget(row, outcome), row.method, outcome.shown, outcome.problem, row.changes});
}
