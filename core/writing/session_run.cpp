// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/session_run.h"

#include "core/jobs/timed_part.h"
#include "core/writing/in_parallel.h"
#include "core/writing/replace_file.h"
#include "core/writing/settle_row.h"
#include "core/writing/undo_row.h"
#include "core/writing/writing_text.h"

#include <QSet>

#include <algorithm>
#include <filesystem>
#include <functional>

namespace {

// A full disk stays full: after so many files the rest is not tried.
constexpr int maxFilesWithoutRoom = 2;

FilePath withoutLinksIn(const FilePath &path)
{
    std::error_code error;
    const auto real = std::filesystem::canonical(path.native(), error);
    return error ? path : FilePath::fromNative(real);
}

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

bool isUndo(SessionWork work)
{
    return work == SessionWork::Undo || work == SessionWork::UndoSome;
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

Result<void> SessionRun::recover(const SessionHead &head)
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
        folders.insert(withoutLinksIn(row.target.parent()));
        folders.insert(withoutLinksIn(row.target).parent());
        const bool isUndoing = row.state == RowState::Written;
        if (isUndoing && (!isUndo(head.work) || row.method != WriteMethod::PatchInPlace))
            continue;
        const auto bytes = m_journal.bytes(id);
        if (!bytes)
            return failure(bytes.error());
        const auto outcome =
            isUndoing ? settledUndo(row, *bytes, head.options) : std::optional(settledRow(row, *bytes, head.options));
        if (!outcome)
            continue;
        settled.append(row);
        outcomes.append(*outcome);
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

Result<void> SessionRun::apply(const WriteOptions &options, const WritePlan *plan)
{
    if (const auto used = plan ? usePlan(*plan) : Result<void>(); !used)
        return used;
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
    m_report.wasStopped = m_job.isCancelled() && (m_isCutShort || !waiting->isEmpty());
    return {};
}

// Two writes to one file are taken back last first.
Result<QList<RowId>> SessionRun::rowsToUndo(const QSet<FilePath> &photos)
{
    const QList<RowState> states{RowState::Written, RowState::Failed};
    if (photos.isEmpty()) {
        auto all = m_journal.rowsIn(m_report.session, states);
        if (all)
            std::ranges::reverse(*all);
        return all;
    }
    QList<RowId> rows;
    for (const FilePath &photo : photos) {
        const auto some = m_journal.rowsOf(m_report.session, photo, states);
        if (!some)
            return failure(some.error());
        rows += *some;
    }
    std::ranges::sort(rows, std::greater());
    return rows;
}

Result<bool> SessionRun::undo(const WriteOptions &options, const QSet<FilePath> &photos)
{
    auto waiting = rowsToUndo(photos);
    if (!waiting)
        return failure(waiting.error());
    m_total = waiting->size();
    while (!waiting->isEmpty() && !mustStop()) {
        auto batch = loadBatch(*waiting);
        if (!batch)
            return failure(batch.error());
        if (const auto undone = undoBatch(batch->rows, options); !undone)
            return failure(undone.error());
        *waiting = batch->postponed + *waiting;
    }
    m_report.wasStopped = m_job.isCancelled() && (m_isCutShort || !waiting->isEmpty());
    QList<RowState> open{RowState::Written};
    if (!photos.isEmpty()) // A session that was stopped can still be finished for the others.
        open += {RowState::Planned, RowState::Prepared};
    const auto left = m_journal.rowsIn(m_report.session, open);
    if (!left)
        return failure(left.error());
    return left->isEmpty();
}

// The journal keeps the order of the plan.
Result<void> SessionRun::usePlan(const WritePlan &plan)
{
    const auto ids = m_journal.rowsIn(m_report.session, {RowState::Planned, RowState::Failed, RowState::Skipped});
    if (!ids)
        return failure(ids.error());
    m_planned.reserve(plan.files.size());
    for (qsizetype i = 0; i < std::min(ids->size(), plan.files.size()); ++i)
        m_planned.insert(ids->at(i), &plan.files[i]);
    return {};
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
    return m_job.isCancelled();
}

// Two commits of the journal a batch: their flushes are shared by so many files. After a crash so many files at most
// are looked at.
qsizetype SessionRun::batchSize() const
{
    return 128 * std::max(1, m_engine.parallelism());
}

// More than cores: most of the time goes into waiting for the disk, which confirms several files at once.
int SessionRun::flushes() const
{
    return m_engine.parallelism() > 1 ? 4 * m_engine.parallelism() : 1;
}

// What the plan says need not be asked of the journal.
Result<QList<SessionRow>> SessionRun::loadRows(const QList<RowId> &ids)
{
    QList<SessionRow> rows;
    for (const RowId id : ids) {
        const PlannedWrite *planned = m_planned.value(id);
        if (!planned)
            return m_journal.rows(ids);
        rows.append({id, planned->request, {}, planned->method, planned->why, planned->changes, RowState::Planned, {}});
    }
    return rows;
}

Result<SessionRun::Batch> SessionRun::loadBatch(QList<RowId> &waiting)
{
    const QList<RowId> ids = waiting.mid(0, batchSize());
    waiting.remove(0, ids.size());
    auto rows = loadRows(ids);
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

Result<void> SessionRun::applyBatch(const QList<SessionRow> &rows, const WriteOptions &options)
{
    const QList<PreparedApply> prepared = prepareBatch(rows, options);
    if (const auto saved = noteBatch(rows, prepared); !saved)
        return saved;
    QList<RowOutcome> outcomes = writeBatch(rows, prepared, options);
    writeAlone(rows, prepared, options, outcomes);
    syncFolders(outcomes);
    m_filesWithoutRoom += int(std::ranges::count_if(outcomes, waitsForRoom));
    const auto recorded = record(rows, outcomes);
    if (recorded)
        tellWritten(rows, prepared, outcomes);
    return recorded;
}

QList<PreparedApply> SessionRun::prepareBatch(const QList<SessionRow> &rows, const WriteOptions &options)
{
    const TimedPart timed(m_job, "prepare");
    return inParallel<PreparedApply>(m_engine.parallelism(), rows.size(), [&](qsizetype i) {
        const PlannedWrite *planned = m_planned.value(rows[i].id);
        return prepareRow(rows[i], options, planned ? planned->prepared() : std::nullopt, m_engine);
    });
}

Result<void> SessionRun::noteBatch(const QList<SessionRow> &rows, const QList<PreparedApply> &prepared)
{
    const TimedPart timed(m_job, "journal");
    QList<SessionJournal::PreparedRow> toWrite;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!prepared[i].settled)
            toWrite.append({rows[i].id, prepared[i].bytes});
    }
    return m_journal.setPrepared(toWrite);
}

QList<RowOutcome> SessionRun::writeBatch(const QList<SessionRow> &rows, const QList<PreparedApply> &prepared,
                                         const WriteOptions &options)
{
    const TimedPart timed(m_job, "write, flush, read back");
    return inParallel<RowOutcome>(flushes(), rows.size(), [&](qsizetype i) {
        m_job.waitWhilePaused();
        if (m_job.isCancelled() && !prepared[i].settled) {
            m_isCutShort = true;
            return outcomeOf(rows[i], RowState::Planned);
        }
        const RowOutcome outcome =
            prepared[i].settled ? *prepared[i].settled : applyRow(rows[i], prepared[i], options, m_engine);
        reportProgress(rows[i]);
        return outcome;
    });
}

// Several files at once need more room than one after the other: who found none tries again, until one finds none
// alone.
void SessionRun::writeAlone(const QList<SessionRow> &rows, const QList<PreparedApply> &prepared,
                            const WriteOptions &options, QList<RowOutcome> &outcomes)
{
    for (qsizetype i = 0; i < rows.size() && flushes() > 1 && !m_job.isCancelled(); ++i) {
        if (!waitsForRoom(outcomes[i]))
            continue;
        outcomes[i] = applyRow(rows[i], prepared[i], options, m_engine);
        if (waitsForRoom(outcomes[i]))
            return;
    }
}

// A photo with a sidecar says what both of them say.
void SessionRun::tellWritten(const QList<SessionRow> &rows, const QList<PreparedApply> &prepared,
                             const QList<RowOutcome> &outcomes) const
{
    if (!m_onWritten)
        return;
    const TimedPart timed(m_job, "catalog");
    QList<WrittenPhoto> photos;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QByteArray &rights = prepared[i].prepared.rightsAfter;
        const bool isKnown = outcomes[i].shown == FileWriteState::Written && !outcomes[i].stampAfter.isEmpty() &&
                             rows[i].method != WriteMethod::Sidecar && !rights.isEmpty();
        if (isKnown)
            photos.append({rows[i].request.photo, outcomes[i].stampAfter, outcomes[i].stampBefore, rights});
    }
    if (!photos.isEmpty())
        m_onWritten(photos);
}

// One flush a folder for a whole batch; a file whose folder was not flushed is not called written.
void SessionRun::syncFolders(QList<RowOutcome> &outcomes) const
{
    QHash<FilePath, QString> problems;
    for (RowOutcome &outcome : outcomes) {
        if (outcome.state != RowState::Written)
            continue;
        const FilePath folder = withoutLinksIn(outcome.target).parent();
        if (!problems.contains(folder)) {
            const auto synced = syncFolder(folder);
            problems.insert(folder, synced ? QString() : synced.error().message);
        }
        if (const QString &problem = problems[folder]; !problem.isEmpty()) {
            outcome.state = RowState::Prepared; // Resuming finds out.
            outcome.shown = FileWriteState::Failed;
            outcome.problem = WritingText::tr("“%1” was written, but its folder did not confirm that it is safe: %2 "
                                              "Then resume the session.")
                                  .arg(outcome.target.display(), problem);
        }
    }
}

Result<void> SessionRun::undoBatch(const QList<SessionRow> &rows, const WriteOptions &options)
{
    QList<SessionRow> touched;
    QList<RowBytes> bytes;
    QList<OwnWrites> others;
    for (const SessionRow &row : rows) {
        const auto has = m_journal.hasBytes(row.id);
        if (!has)
            return failure(has.error());
        if (!*has)
            continue; // Refused before it came to writing.
        auto content = m_journal.bytes(row.id);
        if (!content)
            return failure(content.error());
        auto beside = m_journal.ownWritesBeside(row);
        if (!beside)
            return failure(beside.error());
        touched.append(row);
        bytes.append(std::move(*content));
        others.append(std::move(*beside));
    }
    const auto results =
        inParallel<std::optional<RowOutcome>>(flushes(), touched.size(), [&](qsizetype i) -> std::optional<RowOutcome> {
            m_job.waitWhilePaused();
            if (m_job.isCancelled()) {
                m_isCutShort = true;
                return std::nullopt;
            }
            const auto outcome = undoRow(touched[i], bytes[i], others[i], options, m_engine);
            reportProgress(touched[i]);
            return outcome;
        });
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
    const auto saved = [&] {
        const TimedPart timed(m_job, "log");
        return m_journal.setOutcomes(outcomes);
    }();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        RowOutcome outcome = outcomes[i];
        if (!saved && outcome.shown == FileWriteState::Written) {
            // Not "written" before the journal says so: resuming finds out by the file's hash.
            outcome.shown = FileWriteState::Failed;
            outcome.problem = WritingText::tr("“%1” was written, but this could not be noted. Resume the session.")
                                  .arg(shownTarget(rows[i], outcome).display());
        }
        if (outcome.shown != FileWriteState::Planned)
            add(rows[i], outcome);
    }
    return saved;
}

void SessionRun::reportProgress(const SessionRow &row)
{
    m_job.report(++m_done, m_total, row.request.photo.displayName());
}

void SessionRun::add(const SessionRow &row, const RowOutcome &outcome)
{
    SessionFile file{row.request.photo, shownTarget(row, outcome), row.method,
                     outcome.shown,     outcome.problem,           row.changes};
    file.foundAs = outcome.stampBefore;
    file.leftAs = outcome.stampAfter;
    m_report.files.append(file);
}
