// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/interrupted_notice.h"

#include "ui/common/library_state.h"
#include "ui/jobs/job_runner.h"
#include "ui/license/session_log_model.h"
#include "ui/license/session_runner.h"

namespace {

QString sentenceFor(const SessionRecord &session)
{
    return InterruptedNotice::tr("“%1” was interrupted: %2 written, %3 waiting. No photo is damaged.")
        .arg(session.title, InterruptedNotice::tr("%n file(s)", nullptr, session.written),
             InterruptedNotice::tr("%n file(s)", nullptr, session.planned));
}

Result<QList<SessionRecord>> interruptedSessions(const LibraryFiles &files, const std::shared_ptr<WorkerPool> &workers)
{
    const Result<Library> library = openLibrary(files, workers);
    if (!library)
        return failure(library.error());
    if (library->interrupted.isEmpty())
        return QList<SessionRecord>();
    Result<QList<SessionRecord>> sessions = library->sessions->sessions();
    if (sessions)
        sessions->removeIf([&](const SessionRecord &session) { return !library->interrupted.contains(session.id); });
    return sessions;
}

} // namespace

InterruptedNotice::InterruptedNotice(LibraryState &state, SessionRunner &runner, QWidget *parent)
    : NoticeBar(NoticeKind::Problem, tr("A write did not come to its end"), parent)
    , m_state(state)
    , m_runner(runner)
{
    hide();
    connect(this, &NoticeBar::linkActivated, this, &InterruptedNotice::act);
    connect(&m_runner, &SessionRunner::finished, this, &InterruptedNotice::check);
}

void InterruptedNotice::check()
{
    const auto work = [files = m_state.files(), workers = m_state.workers()](JobControl &) {
        return interruptedSessions(files, workers);
    };
    m_state.runner()
        .start(std::make_shared<Job>(), work)
        .then(this, [this](const Result<QList<SessionRecord>> &sessions) {
            show(sessions ? *sessions : QList<SessionRecord>()); // What is wrong with the library the pages say.
        });
}

void InterruptedNotice::show(const QList<SessionRecord> &sessions)
{
    m_sessions = sessions;
    clearLines();
    setVisible(!sessions.isEmpty());
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        QList<Link> links{{tr("Finish it"), QStringLiteral("resume %1").arg(i)}};
        if (canUndo(sessions[i]))
            links.append({tr("Take it back"), QStringLiteral("undo %1").arg(i)});
        addLine(sentenceFor(sessions[i]), links);
        if (m_told.contains(sessions[i].id))
            continue;
        m_told.append(sessions[i].id);
        Q_EMIT found(tr("%1 The License page can finish it.").arg(sentenceFor(sessions[i])));
    }
}

void InterruptedNotice::act(const QString &link)
{
    const qsizetype index = link.section(u' ', 1).toInt();
    if (index >= m_sessions.size() || m_runner.isBusy())
        return;
    if (link.startsWith(u"resume"))
        m_runner.resume(m_sessions[index]);
    else
        m_runner.undo(m_sessions[index]);
}
