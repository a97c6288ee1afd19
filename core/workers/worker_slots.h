// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workers/worker_process.h"

#include <QList>
#include <QThreadPool>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

// The threads of a pool: each owns one worker process for its whole life and takes pieces of work from one queue.
// Threads and processes start when work comes for which none is free.
class WorkerSlots
{
public:
    using Work = std::function<void(WorkerProcess &)>;

    explicit WorkerSlots(const WorkerPoolOptions &options);
    ~WorkerSlots();
    WorkerSlots(const WorkerSlots &) = delete;
    WorkerSlots &operator=(const WorkerSlots &) = delete;

    int count() const { return m_options.workers; }
    const WorkerPoolOptions &options() const { return m_options; }
    // Work somebody waits for goes before the long queue of a scan.
    void runSoon(Work work);
    void runLater(Work work);
    QList<qint64> processIds() const;

private:
    void enqueue(Work work, bool isUrgent);
    void serve();

    const WorkerPoolOptions m_options;
    mutable std::mutex m_mutex;
    std::condition_variable m_hasWork;
    std::deque<Work> m_queue;
    QList<const WorkerProcess *> m_processes;
    int m_threads = 0;
    int m_idle = 0;
    bool m_isClosing = false;
    QThreadPool m_pool;
};
