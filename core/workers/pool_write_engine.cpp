// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workers/pool_write_engine.h"

#include "core/workers/messages.h"
#include "core/workers/worker_failure_text.h"
#include "core/writing/prepared_codec.h"

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
        const auto answer = worker.receive({deadlineMs, options.longestWaitMs}, {});
        if (answer && !isOutOfMemory(*answer))
            return answerFrom(*answer);
        cause = answer ? WorkerFailure::OutOfMemory : answer.error();
        worker.kill();
    }
    return failure(failureOf(photo, cause, 2 * options.deadlineMs, options));
}

Result<PreparedFile> preparedFrom(const Result<QCborValue> &value)
{
    if (!value)
        return failure(value.error());
    return preparedFileFrom(value->toByteArray());
}

Result<ChosenChange> chosenFrom(const Result<QCborValue> &value)
{
    if (!value)
        return failure(value.error());
    return chosenChangeFrom(value->toByteArray());
}

// Sends requests together and takes one answer each. A file that costs its worker is tried again alone, and what stands
// behind it in a fresh one. all: the message for requests; single: that for one; read: what is in an answer.
template <class Answer, class All, class Single, class Read>
QList<Result<Answer>> askInOrder(WorkerProcess &worker, const WorkerPoolOptions &options,
                                 const QList<WriteRequest> &requests, const All &all, const Single &single,
                                 const Read &read)
{
    QList<Result<Answer>> answers;
    while (answers.size() < requests.size()) {
        if (const Result<void> started = worker.ensureStarted(); !started) {
            answers.append(failure(started.error()));
            continue;
        }
        worker.send(all(requests.mid(answers.size())));
        while (answers.size() < requests.size()) {
            const auto answer = worker.receive({options.deadlineMs, options.longestWaitMs}, {});
            if (answer && !isOutOfMemory(*answer)) {
                answers.append(read(answerFrom(*answer)));
                continue;
            }
            worker.kill();
            const WriteRequest &request = requests[answers.size()];
            answers.append(read(askTwice(worker, options, single(request), request.photo, WorkerKind::Reader)));
            break;
        }
    }
    return answers;
}

// Runs the work in the thread of a free worker and waits for what it returns.
template <class Answer, class Work>
Answer inWorker(WorkerSlots &workers, const Work &work)
{
    const auto promise = std::make_shared<std::promise<Answer>>();
    workers.runSoon([promise, &work](WorkerProcess &worker) { promise->set_value(work(worker)); });
    return promise->get_future().get();
}

} // namespace

Result<QCborValue> askWorker(WorkerSlots &workers, const QCborMap &request, const FilePath &photo, WorkerKind kind)
{
    return inWorker<Result<QCborValue>>(
        workers, [&](WorkerProcess &worker) { return askTwice(worker, workers.options(), request, photo, kind); });
}

Result<PreparedFile> PoolWriteEngine::prepare(const WriteRequest &request, const PrepareOptions &options)
{
    return preparedFrom(askWorker(m_workers, prepareMessage(request, options), request.photo));
}

QList<Result<PreparedFile>> PoolWriteEngine::prepareAll(const QList<WriteRequest> &requests,
                                                        const PrepareOptions &options)
{
    return inWorker<QList<Result<PreparedFile>>>(m_workers, [&](WorkerProcess &worker) {
        return askInOrder<PreparedFile>(
            worker, m_workers.options(), requests,
            [&](const QList<WriteRequest> &some) { return prepareAllMessage(some, options); },
            [&](const WriteRequest &one) { return prepareMessage(one, options); }, preparedFrom);
    });
}

QList<Result<ChosenChange>> PoolWriteEngine::prepareChoice(const QList<WriteRequest> &requests, const ChangeRule &rule,
                                                           const PrepareOptions &options)
{
    return inWorker<QList<Result<ChosenChange>>>(m_workers, [&](WorkerProcess &worker) {
        return askInOrder<ChosenChange>(
            worker, m_workers.options(), requests,
            [&](const QList<WriteRequest> &some) { return chooseAllMessage(some, rule, options); },
            [&](const WriteRequest &one) { return chooseMessage(one, rule, options); }, chosenFrom);
    });
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
