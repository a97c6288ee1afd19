// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/session_runner.h"

#include "ui/common/library_state.h"
#include "ui/jobs/job_runner.h"

SessionRunner::SessionRunner(LibraryState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
}

void SessionRunner::write(const std::shared_ptr<const RelicensePlan> &plan)
{
    run(SessionDeed::Write, tr("Writing “%1”").arg(plan->writes.title),
        [plan](Library &library, JobControl &job) { return applyRelicense(library, *plan, job); });
}

void SessionRunner::undo(const SessionRecord &session)
{
    undo(session.id, session.title);
}

void SessionRunner::undo(SessionId session, const QString &title, const QSet<FilePath> &photos)
{
    run(SessionDeed::Undo, tr("Undoing “%1”").arg(title),
        [session, photos](Library &library, JobControl &job) { return undoSession(library, session, job, photos); });
}

void SessionRunner::resume(const SessionRecord &session)
{
    run(SessionDeed::Resume, tr("Finishing “%1”").arg(session.title),
        [id = session.id](Library &library, JobControl &job) { return resumeSession(library, id, job); });
}

void SessionRunner::run(SessionDeed deed, const QString &title, const Work &work)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    Q_EMIT busyChanged();
    const auto job = std::make_shared<Job>(title);
    const auto inLibrary = [files = m_state.files(), workers = m_state.workers(), work](JobControl &control) {
        Result<Library> library = openLibrary(files, workers);
        if (library)
            return work(*library, control);
        SessionReport report;
        report.error = library.error();
        return report;
    };
    m_state.runner().start(job, inLibrary).then(this, [this, deed](const SessionReport &report) {
        m_isBusy = false;
        Q_EMIT busyChanged();
        Q_EMIT finished(deed, report);
        m_state.reload();
    });
}
