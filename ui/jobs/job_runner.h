// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jobs/job_control.h"
#include "ui/jobs/job_outcome.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFuture>
#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <memory>
#include <type_traits>

// Is a task worth a line when it has ended? A preview is not.
enum class JobTrace
{
    Kept,
    None
};

// One piece of long work with its title and its control. An empty title: too short or too frequent for the status bar
// and the list of tasks.
class Job
{
public:
    explicit Job(QString title = {}, JobTrace trace = JobTrace::Kept)
        : m_title(std::move(title))
        , m_trace(trace)
    {
        m_clock.start();
    }
    const QString &title() const { return m_title; }
    bool isShown() const { return !m_title.isEmpty(); }
    JobTrace trace() const { return m_trace; }
    qint64 elapsedMs() const { return m_clock.elapsed(); }
    JobControl &control() { return m_control; }
    // False while it waits for a thread.
    bool hasBegun() const { return m_hasBegun; }
    // Once it is finished: when, and what went wrong, one sentence each.
    QDateTime endedAt() const { return m_endedAt; }
    const QStringList &problems() const { return m_problems; }

private:
    friend class JobRunner;

    QString m_title;
    JobTrace m_trace;
    QElapsedTimer m_clock;
    JobControl m_control;
    std::atomic<bool> m_hasBegun = false;
    QStringList m_problems; // Written by the work, read when it has ended.
    QDateTime m_endedAt;
};

// What started work will say. In place of QFuture::then(), which up to Qt 6.4 asserts when its context is gone first.
template <class Value>
class JobResult
{
public:
    explicit JobResult(QFuture<Value> future)
        : m_future(std::move(future))
    {
    }

    // Calls take with the value in the thread of context, unless context is gone by then.
    template <class Take>
    void then(QObject *context, Take take)
    {
        auto *watcher = new QFutureWatcher<Value>(context);
        QObject::connect(watcher, &QFutureWatcher<Value>::finished, context,
                         [watcher, take = std::move(take)]() mutable {
                             watcher->deleteLater();
                             if constexpr (std::is_void_v<Value>)
                                 take();
                             else
                                 take(watcher->future().takeResult());
                         });
        watcher->setFuture(m_future);
    }

private:
    QFuture<Value> m_future;
};

// The only place of the window that starts threads. Keeps the list of running jobs for the status bar and the
// list of tasks.
class JobRunner : public QObject
{
    Q_OBJECT

public:
    explicit JobRunner(QObject *parent = nullptr);
    ~JobRunner() override; // Stops and waits for everything.

    template <class Work>
    auto start(const std::shared_ptr<Job> &job, Work work)
    {
        addJob(job);
        auto future = QtConcurrent::run(&m_pool, [job, work = std::move(work)]() mutable {
            job->m_hasBegun = true;
            if constexpr (std::is_void_v<decltype(work(job->control()))>) {
                work(job->control());
            } else {
                auto value = work(job->control());
                job->m_problems = problemsOf(value);
                return value;
            }
        });
        watch(job, QFuture<void>(future));
        return JobResult(future);
    }

    const QList<std::shared_ptr<Job>> &jobs() const { return m_jobs; }
    // The one the status bar tells about: the longest running one that has a title; null when there is none.
    std::shared_ptr<Job> shownJob() const;
    // Those with a title that have ended, the latest first; some of them are kept.
    const QList<std::shared_ptr<Job>> &finishedJobs() const { return m_finished; }
    void forgetFinished();
    void stopAll();

Q_SIGNALS:
    void jobsChanged();

private:
    void addJob(const std::shared_ptr<Job> &job);
    void watch(const std::shared_ptr<Job> &job, const QFuture<void> &future);

    QThreadPool m_pool; // Jobs mostly wait (for workers, for disks), so it has more threads than there are cores.
    QList<std::shared_ptr<Job>> m_jobs;
    QList<std::shared_ptr<Job>> m_finished;
    QList<QFuture<void>> m_futures;
};
