// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workers/pool_write_engine.h"

#include "core/workers/messages.h"
#include "core/workers/worker_failure_text.h"

#include <future>
#include <memory>

namespace {

Result<QCborValue> askTwice(WorkerProcess &worker, const WorkerPoolOptions &options, const QCborMap &request,
                            const FilePath &photo, WorkerKind kind)
{
    WorkerFailure cause = WorkerFailure::Crashed;
    for (const int deadlineMs : {options.deadlineMs, 2 * options.deadlineMs}) {
        const Result<void> started = worker.ensureStarted(kind);
        if (!started)
            return failure(started.error());
        worker.send(request);
        const auto answer = worker.receive(deadlineMs, {});
        if (answer && !isOutOfMemory(*answer))
            return answerFrom(*answer);
        cause = answer ? WorkerFailure::OutOfMemory : answer.error();
        worker.kill();
    }
    return failure(failureOf(photo, cause, 2 * options.deadlineMs, options.memoryLimitBytes));
}

} // namespace

Result<QCborValue> askWorker(WorkerSlots &workers, const QCborMap &request, const FilePath &photo, WorkerKind kind)
{
    const auto promise = std::make_shared<std::promise<Result<QCborValue>>>();
    workers.runSoon([promise, &workers, &request, &photo, kind](WorkerProcess &worker) {
        promise->set_value(askTwice(worker, workers.options(), request, photo, kind));
    });
    return promise->get_future().get();
}

Result<PreparedFile> PoolWriteEngine::prepare(const WriteRequest &request, const PrepareOptions &options)
{
    const Result<QCborValue> value = askWorker(m_workers, prepareMessage(request, options), request.photo);
    if (!value)
        return failure(value.error());
    return preparedFileFromCbor(*value);
}

Result<void> PoolWriteEngine::verify(const FilePath &oldFile, const FilePath &newFile, const WriteRequest &request,
                                     const PreparedFile &prepared)
{
    const Result<QCborValue> value =
        askWorker(m_workers, verifyMessage(oldFile, newFile, request, prepared), request.photo);
    if (!value)
        return failure(value.error());
    return {};
}
