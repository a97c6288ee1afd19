// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jobs/job_control.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QtConcurrent>

#include <memory>

// One piece of long work with its title and its control.
class Job
{
public:
    explicit Job(QString title) : m_title(std::move(title)) {}
    const QString &title() const { return m_title; }
    JobControl &control() { return m_control; }

private:
    QString m_title;
    JobControl m_control;
};

// The only place of the window that starts threads. Keeps the list of running jobs for the status bar.
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
        auto future = QtConcurrent::run([job, work = std::move(work)]() mutable { return work(job->control()); });
        watch(job, QFuture<void>(future));
        return future;
    }

    const QList<std::shared_ptr<Job>> &jobs() const { return m_jobs; }
    void stopAll();

Q_SIGNALS:
    void jobsChanged();

private:
    void addJob(const std::shared_ptr<Job> &job);
    void watch(const std::shared_ptr<Job> &job, const QFuture<void> &future);

    QList<std::shared_ptr<Job>> m_jobs;
    QList<QFuture<void>> m_futures;
};
