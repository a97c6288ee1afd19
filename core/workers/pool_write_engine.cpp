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

Result<PreparedFile> preparedFrom(const Result<QCborValue> &value)
{
    if (!value)
        return failure(value.error());
    return preparedFileFromCbor(*value);
}

// A file that costs its worker is tried again alone, and what stands behind it in a fresh one.
QList<Result<PreparedFile>> prepareInOrder(WorkerProcess &worker, const WorkerPoolOptions &options,
                                           const QList<WriteRequest> &requests, const PrepareOptions &how)
{
    QList<Result<PreparedFile>> files;
    while (files.size() < requests.size()) {
        if (const Result<void> started = worker.ensureStarted(); !started) {
            files.append(failure(started.error()));
            continue;
        }
        worker.send(prepareAllMessage(requests.mid(files.size()), how));
        while (files.size() < requests.size()) {
            const auto answer = worker.receive(options.deadlineMs, {});
            if (answer && !isOutOfMemory(*answer)) {
                files.append(preparedFrom(answerFrom(*answer)));
                continue;
            }
            worker.kill();
            const WriteRequest &request = requests[files.size()];
            files.append(preparedFrom(
                askTwice(worker, options, prepareMessage(request, how), request.photo, WorkerKind::Reader)));
            break;
        }
    }
    return files;
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
    return preparedFrom(askWorker(m_workers, prepareMessage(request, options), request.photo));
}

QList<Result<PreparedFile>> PoolWriteEngine::prepareAll(const QList<WriteRequest> &requests,
                                                        const PrepareOptions &options)
{
    const auto promise = std::make_shared<std::promise<QList<Result<PreparedFile>>>>();
    m_workers.runSoon([promise, this, &requests, &options](WorkerProcess &worker) {
        promise->set_value(prepareInOrder(worker, m_workers.options(), requests, options));
    });
    return promise->get_future().get();
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
