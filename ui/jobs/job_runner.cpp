// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/job_runner.h"

namespace {

constexpr qsizetype finishedKept = 30;

} // namespace

JobRunner::JobRunner(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(qMax(8, 2 * QThread::idealThreadCount()));
}

JobRunner::~JobRunner()
{
    stopAll();
    for (QFuture<void> &future : m_futures)
        future.waitForFinished();
    m_pool.waitForDone();
}

std::shared_ptr<Job> JobRunner::shownJob() const
{
    for (const std::shared_ptr<Job> &job : m_jobs) {
        if (job->isShown())
            return job;
    }
    return nullptr;
}

void JobRunner::forgetFinished()
{
    m_finished.clear();
    Q_EMIT jobsChanged();
}

void JobRunner::stopAll()
{
    for (const std::shared_ptr<Job> &job : m_jobs)
        job->control().cancel();
}

void JobRunner::addJob(const std::shared_ptr<Job> &job)
{
    m_jobs.append(job);
    if (job->isShown())
        Q_EMIT jobsChanged();
}

void JobRunner::watch(const std::shared_ptr<Job> &job, const QFuture<void> &future)
{
    m_futures.append(future);
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcher<void>::finished, this, [this, job, watcher] {
        const qsizetype index = m_jobs.indexOf(job);
        m_jobs.removeAt(index);
        m_futures.removeAt(index);
        watcher->deleteLater();
        if (!job->isShown())
            return;
        job->m_endedAt = QDateTime::currentDateTime();
        if (job->trace() == JobTrace::Kept || !job->problems().isEmpty())
            m_finished.prepend(job);
        m_finished.resize(qMin(m_finished.size(), finishedKept));
        Q_EMIT jobsChanged();
    });
    watcher->setFuture(future);
}
