// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workers/frames.h"
#include "core/workers/worker_pool.h"

#include <QProcess>

#include <atomic>
#include <functional>

// Why there was no answer to a request.
enum class WorkerFailure
{
    Crashed,     // The process is gone.
    TooSlow,     // It used up the processor time it was given.
    Stuck,       // It did not get that far: no answer for a very long time.
    OutOfMemory, // It ran against its memory limit.
    Nonsense,    // What came back is no answer.
    Stopped      // The caller did not want it any more.
};

// How long an answer may take. A worker on a busy machine waits most of the time, and that is not the photo's fault.
struct WorkerDeadline
{
    int processorMs = 0; // That the worker itself uses; where the system does not tell, only the next one holds.
    int wallMs = 0;
};

// What a worker is allowed; see confineProcess().
enum class WorkerKind
{
    Reader,
    Writer
};

// One worker as the pool sees it. Belongs to one thread: QProcess is bound to the thread that made it, and the worker
// ends with the thread that started it.
class WorkerProcess
{
public:
    using IsStopped = std::function<bool()>;

    explicit WorkerProcess(const WorkerPoolOptions &options)
        : m_options(options)
    {
    }
    ~WorkerProcess();

    // Starts the process unless a fitting one runs. NotFound with a sentence when the program does not start or is no
    // worker.
    Result<void> ensureStarted(WorkerKind kind = WorkerKind::Reader);
    // Answers above that size are Nonsense.
    bool send(const QCborMap &request, qsizetype largestAnswer = largestFrame);
    // The next frame. After a failure the process is dead; ensureStarted() makes a fresh one.
    tl::expected<QCborMap, WorkerFailure> receive(WorkerDeadline deadline, const IsStopped &isStopped);
    void kill();
    // Ends an idle worker; kills it when it does not go.
    void close();
    qint64 processId() const { return m_processId; } // 0: none runs. From any thread.

private:
    WorkerFailure causeOfDeath() const;
    enum class Handshake
    {
        Fits,
        OtherVersion,
        None
    };
    Handshake shakeHands();

    const WorkerPoolOptions &m_options;
    std::unique_ptr<QProcess> m_process;
    FrameReader m_reader;
    WorkerKind m_kind = WorkerKind::Reader;
    std::atomic<qint64> m_processId = 0;
};
