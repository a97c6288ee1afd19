// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/session_store.h"

#include "core/jobs/timed_part.h"
#include "core/writing/session_lock.h"
#include "core/writing/session_run.h"
#include "core/writing/writing_text.h"

namespace {

// So long another program may write before ours gives up.
constexpr int lockTimeoutMs = 60'000;

class JournaledSessionStore : public SessionStore
{
public:
    explicit JournaledSessionStore(std::unique_ptr<SessionJournal> journal)
        : m_journal(std::move(journal))
    {
    }

    SessionReport apply(const WritePlan &plan, WriteEngine &engine, JobControl &job,
                        const OnWritten &onWritten) override;
    SessionReport resume(SessionId session, WriteEngine &engine, JobControl &job) override;
    SessionReport undo(SessionId session, WriteEngine &engine, JobControl &job, const QSet<FilePath> &photos) override;
    Result<QList<SessionRecord>> sessions() override { return m_journal->sessions(); }
    Result<QList<SessionFile>> files(SessionId session) override;
    Result<QList<PhotoWrite>> writesTo(const FilePath &photo) override { return m_journal->writesTo(photo); }
    Result<QList<SessionId>> interrupted() override;
    Result<QList<SessionId>> settleInterrupted() override;
    Result<SessionLogMark> mark() override { return m_journal->mark(); }
    Result<void> numberAfter(SessionId session) override { return m_journal->numberAfter(session); }
    Result<bool> isInUse() override;

private:
    SessionReport applyRows(SessionRun &run, SessionId session, const WriteOptions &options, const WritePlan *plan);
    SessionReport undoRows(SessionRun &run, SessionId session, const WriteOptions &options,
                           const QSet<FilePath> &photos = {});

    std::unique_ptr<SessionJournal> m_journal;
};

SessionReport failed(SessionId session, const Error &error)
{
    SessionReport report;
    report.session = session;
    report.wasStopped = error.kind == ErrorKind::Stopped;
    if (!report.wasStopped)
        report.error = error;
    return report;
}

SessionReport closed(SessionRun &run, const Result<void> &done)
{
    SessionReport report = run.takeReport();
    if (!done && !report.error)
        report.error = done.error();
    return report;
}

SessionReport JournaledSessionStore::apply(const WritePlan &plan, WriteEngine &engine, JobControl &job,
                                           const OnWritten &onWritten)
{
    const auto lock = SessionLock::acquire(m_journal->file(), lockTimeoutMs, job);
    if (!lock)
        return failed({}, lock.error());
    const auto session = [&] {
        const TimedPart timed(job, "journal");
        return m_journal->begin(plan);
    }();
    if (!session)
        return failed({}, session.error());
    SessionRun run(*m_journal, *session, engine, job);
    run.setOnWritten(onWritten);
    run.reportSettled();
    return applyRows(run, *session, plan.options, &plan);
}

SessionReport JournaledSessionStore::resume(SessionId session, WriteEngine &engine, JobControl &job)
{
    const auto lock = SessionLock::acquire(m_journal->file(), lockTimeoutMs, job);
    if (!lock)
        return failed(session, lock.error());
    const auto head = m_journal->head(session);
    if (!head)
        return failed(session, head.error());
    const bool isUndoing = head->work == SessionWork::Undo || head->work == SessionWork::UndoSome;
    if (!isUndoing && (head->isFinished || head->isUndone)) {
        return failed(
            session, {ErrorKind::Invalid,
                      WritingText::tr("Session %1 has been finished; there is nothing to resume.").arg(session.value)});
    }
    SessionRun run(*m_journal, session, engine, job);
    if (const auto recovered = run.recover(*head); !recovered)
        return closed(run, recovered);
    if (head->work == SessionWork::Undo)
        return undoRows(run, session, head->options);
    if (head->work == SessionWork::UndoSome && head->isFinished)
        return closed(run, m_journal->setWork(session, SessionWork::None));
    if (const auto begun = m_journal->setWork(session, SessionWork::Apply); !begun)
        return closed(run, begun);
    return applyRows(run, session, head->options, nullptr);
}

SessionReport JournaledSessionStore::undo(SessionId session, WriteEngine &engine, JobControl &job,
                                          const QSet<FilePath> &photos)
{
    const auto lock = SessionLock::acquire(m_journal->file(), lockTimeoutMs, job);
    if (!lock)
        return failed(session, lock.error());
    const auto head = m_journal->head(session);
    if (!head)
        return failed(session, head.error());
    if (head->isUndone) {
        return failed(session,
                      {ErrorKind::Invalid, WritingText::tr("Session %1 has already been undone.").arg(session.value)});
    }
    SessionRun settling(*m_journal, session, engine, job);
    if (const auto recovered = settling.recover(*head); !recovered)
        return closed(settling, recovered);
    if (const auto begun = m_journal->setWork(session, photos.isEmpty() ? SessionWork::Undo : SessionWork::UndoSome);
        !begun)
        return closed(settling, begun);
    SessionRun run(*m_journal, session, engine, job);
    return undoRows(run, session, head->options, photos);
}

SessionReport JournaledSessionStore::applyRows(SessionRun &run, SessionId session, const WriteOptions &options,
                                               const WritePlan *plan)
{
    Result<void> done = run.apply(options, plan);
    if (done) {
        const auto left = m_journal->rowsIn(session, {RowState::Planned, RowState::Prepared});
        if (!left)
            done = failure(left.error());
        else
            done = left->isEmpty() ? m_journal->setFinished(session) : m_journal->setWork(session, SessionWork::None);
    }
    return closed(run, done);
}

SessionReport JournaledSessionStore::undoRows(SessionRun &run, SessionId session, const WriteOptions &options,
                                              const QSet<FilePath> &photos)
{
    const auto complete = run.undo(options, photos);
    Result<void> done;
    if (!complete)
        done = failure(complete.error());
    else
        done = *complete ? m_journal->setUndone(session) : m_journal->setWork(session, SessionWork::None);
    return closed(run, done);
}

Result<QList<SessionFile>> JournaledSessionStore::files(SessionId session)
{
    if (const auto head = m_journal->head(session); !head)
        return failure(head.error());
    return m_journal->files(session);
}

Result<QList<SessionId>> JournaledSessionStore::interrupted()
{
    const auto lock = SessionLock::tryAcquire(m_journal->file());
    if (!lock)
        return failure(lock.error());
    if (!*lock)
        return QList<SessionId>(); // Somebody is at work; what is left behind shows when it has finished.
    return m_journal->inWork();
}

Result<bool> JournaledSessionStore::isInUse()
{
    const auto lock = SessionLock::tryAcquire(m_journal->file());
    if (!lock)
        return failure(lock.error());
    return !lock->has_value();
}

Result<QList<SessionId>> JournaledSessionStore::settleInterrupted()
{
    const auto lock = SessionLock::tryAcquire(m_journal->file());
    if (!lock)
        return failure(lock.error());
    const auto sessions = *lock ? m_journal->inWork() : Result<QList<SessionId>>(QList<SessionId>());
    if (!sessions)
        return failure(sessions.error());
    LocalWriteEngine unused; // Files are told by their hashes; nothing is parsed here.
    JobControl job;
    QList<SessionId> interrupted;
    for (const SessionId session : *sessions) {
        const auto head = m_journal->head(session);
        if (!head)
            return failure(head.error());
        SessionRun run(*m_journal, session, unused, job);
        if (const auto settled = run.recover(*head); !settled)
            return failure(settled.error());
        const bool isOver = head->work == SessionWork::UndoSome && head->isFinished;
        if (const auto ended = isOver ? m_journal->setWork(session, SessionWork::None) : Result<void>(); !ended)
            return failure(ended.error());
        if (!isOver)
            interrupted.append(session);
    }
    return interrupted;
}

} // namespace

QString fileWriteStateName(FileWriteState state)
{
    switch (state) {
    case FileWriteState::Planned:
        return QStringLiteral("planned");
    case FileWriteState::Written:
        return QStringLiteral("written");
    case FileWriteState::Failed:
        return QStringLiteral("failed");
    case FileWriteState::Undone:
        return QStringLiteral("undone");
    case FileWriteState::Skipped:
        return QStringLiteral("skipped");
    }
    return {};
}

Result<std::unique_ptr<SessionStore>> SessionStore::open(const FilePath &journal)
{
    auto opened = SessionJournal::open(journal);
    if (!opened)
        return failure(opened.error());
    return std::unique_ptr<SessionStore>(std::make_unique<JournaledSessionStore>(std::move(*opened)));
}
