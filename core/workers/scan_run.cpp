// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workers/scan_run.h"

#include "core/workers/messages.h"
#include "core/workers/worker_failure_text.h"

#include <algorithm>
#include <chrono>

namespace {

// Photos a message, so that a pause takes hold within a second or two.
constexpr qsizetype largestBatch = 8;
constexpr qsizetype largestThoroughBatch = 2;
constexpr qsizetype largestRightsBatch = 64;
constexpr qsizetype resultsPerWorker = 8;
constexpr std::chrono::milliseconds stopCheck(50);

// A photo counts as looked at only when the worker hands over what it was asked for.
bool isAnswerTo(const ScanTask &task, const ScannedPhoto &photo)
{
    if (photo.problem)
        return !photo.wasUnchanged && !photo.detections;
    if (photo.wasUnchanged)
        return !photo.imageDataSha256.isEmpty() && photo.imageDataSha256 == task.knownImageDataSha256 && photo.rights &&
               !photo.detections;
    return photo.rights && photo.detections.has_value() == task.wantFaces &&
           (!task.wantFaces || photo.detections->mode == task.mode);
}

} // namespace

ScanRun::ScanRun(WorkerSlots &workers, const QList<ScanTask> &tasks, JobControl &job)
    : m_workers(workers)
    , m_tasks(tasks)
    , m_job(job)
{
}

void ScanRun::run(const OnScanned &onScanned)
{
    m_turns = int(std::min<qsizetype>(m_workers.count(), m_tasks.size()));
    for (int i = m_turns; i > 0; --i)
        postTurn();
    while (const std::optional<Finished> finished = waitForFinished())
        onScanned(finished->index, finished->photo);
    reportNotScanned(onScanned);
}

// A worker takes one batch and queues up again, so that several scans and writes share the workers fairly.
void ScanRun::postTurn()
{
    m_workers.runLater([self = shared_from_this()](WorkerProcess &worker) { self->takeTurn(worker); });
}

void ScanRun::takeTurn(WorkerProcess &worker)
{
    if (!beginTurn())
        return;
    if (m_job.isPaused() && !m_job.isCancelled()) {
        park();
        return;
    }
    const QList<qsizetype> batch = takeBatch();
    endTurn(!batch.isEmpty() && runBatch(worker, batch));
}

bool ScanRun::beginTurn()
{
    const std::lock_guard lock(m_mutex);
    if (m_isOver)
        return false;
    ++m_inWork;
    return true;
}

void ScanRun::endTurn(bool hasMore)
{
    const std::lock_guard lock(m_mutex);
    --m_inWork;
    if (hasMore)
        postTurn();
    else
        --m_turns;
    m_hasResult.notify_all();
}

// A paused scan leaves its workers to others.
void ScanRun::park()
{
    const std::lock_guard lock(m_mutex);
    --m_inWork;
    ++m_parked;
}

// Sleeps while the whole scan is paused, then lets the workers go on.
void ScanRun::waitForResume(std::unique_lock<std::mutex> &lock)
{
    if (m_parked == 0)
        return;
    if (m_inWork == 0) {
        lock.unlock();
        m_job.waitWhilePaused();
        lock.lock();
    }
    if (m_job.isPaused() || m_job.isCancelled())
        return;
    for (; m_parked > 0; --m_parked)
        postTurn();
}

// False when this worker shall take no further batch.
bool ScanRun::runBatch(WorkerProcess &worker, const QList<qsizetype> &batch)
{
    Result<void> started = worker.ensureStarted();
    if (!started)
        started = worker.ensureStarted();
    if (!started) {
        putBack(batch, 0);
        const std::lock_guard lock(m_mutex);
        m_startError = started.error();
        return false;
    }
    QList<ScanTask> tasks;
    for (const qsizetype index : batch)
        tasks.append(m_tasks[index]);
    worker.send(scanMessage(tasks),
                largestPhotoAnswer); // A worker that is gone is noticed when its answer is waited for.
    for (qsizetype i = 0; i < batch.size(); ++i) {
        auto photo = receivePhoto(worker, m_tasks[batch[i]], m_workers.options().deadlineMs, false);
        if (photo) {
            deliver(batch[i], std::move(*photo));
            continue;
        }
        putBack(batch, i + 1);
        if (photo.error() == WorkerFailure::Stopped)
            return false;
        retryAlone(worker, batch[i]);
        break;
    }
    return !m_job.isCancelled();
}

void ScanRun::retryAlone(WorkerProcess &worker, qsizetype index)
{
    const int deadlineMs = 2 * m_workers.options().deadlineMs;
    worker.kill();
    if (!worker.ensureStarted()) {
        putBack({index}, 0);
        return;
    }
    worker.send(scanMessage({m_tasks[index]}), largestPhotoAnswer);
    auto photo = receivePhoto(worker, m_tasks[index], deadlineMs, true);
    if (photo) {
        deliver(index, std::move(*photo));
    } else if (photo.error() != WorkerFailure::Stopped) {
        ScannedPhoto unread;
        unread.problem = failureOf(m_tasks[index].photo, photo.error(), deadlineMs, m_workers.options());
        deliver(index, unread);
    }
}

tl::expected<ScannedPhoto, WorkerFailure> ScanRun::receivePhoto(WorkerProcess &worker, const ScanTask &task,
                                                                int deadlineMs, bool acceptsOutOfMemory)
{
    const auto frame =
        worker.receive({deadlineMs, m_workers.options().longestWaitMs}, [this] { return m_job.isCancelled(); });
    if (!frame)
        return tl::unexpected<WorkerFailure>(frame.error());
    if (isOutOfMemory(*frame)) {
        worker.kill(); // What it still holds is in nobody's interest.
        if (!acceptsOutOfMemory)
            return tl::unexpected<WorkerFailure>(WorkerFailure::OutOfMemory);
    }
    Result<ScannedPhoto> photo = scannedPhotoFrom(*frame);
    if (!photo || !isAnswerTo(task, *photo)) {
        worker.kill();
        return tl::unexpected<WorkerFailure>(WorkerFailure::Nonsense);
    }
    return std::move(*photo);
}

QList<qsizetype> ScanRun::takeBatch()
{
    const std::lock_guard lock(m_mutex);
    QList<qsizetype> batch;
    if (m_job.isCancelled())
        return batch;
    const qsizetype left = m_tasks.size() - m_next + qsizetype(m_returned.size());
    const bool isThorough = m_next < m_tasks.size() && m_tasks[m_next].mode == DetectionMode::Thorough;
    const bool isRightsOnly = m_next < m_tasks.size() && !m_tasks[m_next].wantPicture;
    const qsizetype largest = isRightsOnly ? largestRightsBatch : isThorough ? largestThoroughBatch : largestBatch;
    const qsizetype size = std::clamp<qsizetype>(left / (4 * m_workers.count()), 1, largest);
    while (batch.size() < size && !m_returned.empty()) {
        batch.append(m_returned.front());
        m_returned.pop_front();
    }
    while (batch.size() < size && m_next < m_tasks.size())
        batch.append(m_next++);
    return batch;
}

void ScanRun::putBack(const QList<qsizetype> &batch, qsizetype from)
{
    const std::lock_guard lock(m_mutex);
    m_returned.insert(m_returned.end(), batch.begin() + from, batch.end());
}

void ScanRun::deliver(qsizetype index, ScannedPhoto photo)
{
    std::unique_lock lock(m_mutex);
    const auto most = size_t(resultsPerWorker * m_workers.count());
    m_hasSpace.wait(lock, [&] { return m_results.size() < most; });
    m_results.push_back({index, std::move(photo)});
    m_hasResult.notify_all();
}

// Nothing when all workers have ended their part.
std::optional<ScanRun::Finished> ScanRun::waitForFinished()
{
    std::unique_lock lock(m_mutex);
    const auto isOver = [this] { return m_turns == 0 || (m_inWork == 0 && m_job.isCancelled()); };
    while (!m_hasResult.wait_for(lock, stopCheck, [&] { return !m_results.empty() || isOver(); }))
        waitForResume(lock);
    if (m_results.empty()) {
        m_isOver = true;
        return std::nullopt;
    }
    Finished finished = std::move(m_results.front());
    m_results.pop_front();
    m_hasSpace.notify_all();
    return finished;
}

// What is left when no worker could be started.
void ScanRun::reportNotScanned(const OnScanned &onScanned)
{
    if (m_job.isCancelled() || !m_startError)
        return;
    ScannedPhoto unread;
    unread.problem = m_startError;
    for (QList<qsizetype> batch = takeBatch(); !batch.isEmpty(); batch = takeBatch()) {
        for (const qsizetype index : batch) {
            unread.problem->message = notScannedSentence(m_tasks[index].photo, *m_startError);
            onScanned(index, unread);
        }
    }
}
