// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workers/worker_slots.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>

// One call of WorkerPool::scan(): hands batches of tasks to the workers and their results to the calling thread,
// through a short queue so that results never pile up.
class ScanRun : public std::enable_shared_from_this<ScanRun>
{
public:
    using OnScanned = std::function<void(qsizetype, const ScannedPhoto &)>;

    ScanRun(WorkerSlots &workers, const QList<ScanTask> &tasks, JobControl &job);
    // Blocks; onScanned is called in this thread.
    void run(const OnScanned &onScanned);

private:
    struct Finished
    {
        qsizetype index = 0;
        ScannedPhoto photo;
    };

    void postTurn();
    void takeTurn(WorkerProcess &worker);
    bool beginTurn();
    void endTurn(bool hasMore);
    void park();
    void waitForResume(std::unique_lock<std::mutex> &lock);
    bool runBatch(WorkerProcess &worker, const QList<qsizetype> &batch);
    void retryAlone(WorkerProcess &worker, qsizetype index);
    tl::expected<ScannedPhoto, WorkerFailure> receivePhoto(WorkerProcess &worker, const ScanTask &task, int deadlineMs,
                                                           bool acceptsOutOfMemory);
    QList<qsizetype> takeBatch();
    void putBack(const QList<qsizetype> &batch, qsizetype from);
    void deliver(qsizetype index, ScannedPhoto photo);
    std::optional<Finished> waitForFinished();
    void reportNotScanned(const OnScanned &onScanned);

    WorkerSlots &m_workers;
    const QList<ScanTask> &m_tasks; // Of the caller, who waits in run().
    JobControl &m_job;
    std::mutex m_mutex;
    std::condition_variable m_hasResult;
    std::condition_variable m_hasSpace;
    std::deque<Finished> m_results;
    std::deque<qsizetype> m_returned; // Of a batch whose worker died.
    qsizetype m_next = 0;
    int m_turns = 0; // Workers that still take batches, in work or queued up.
    int m_inWork = 0;
    int m_parked = 0;      // Of m_turns: those that wait for the end of a pause.
    bool m_isOver = false; // Turns still queued up find nothing to do: the caller has gone on.
    std::optional<Error> m_startError;
};
