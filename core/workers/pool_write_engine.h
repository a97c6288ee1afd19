// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workers/worker_slots.h"

// Sends one request to a free worker and waits for the answer. A worker that fails is replaced and asked once more,
// with twice the deadline; then the photo is Unreadable.
Result<QCborValue> askWorker(WorkerSlots &workers, const QCborMap &request, const FilePath &photo,
                             WorkerKind kind = WorkerKind::Reader);

// Prepares and verifies writes in worker processes.
class PoolWriteEngine : public WriteEngine
{
public:
    explicit PoolWriteEngine(WorkerSlots &workers)
        : m_workers(workers)
    {
    }

    Result<PreparedFile> prepare(const WriteRequest &request, const PrepareOptions &options) override;
    QList<Result<PreparedFile>> prepareAll(const QList<WriteRequest> &requests, const PrepareOptions &options) override;
    QList<Result<ChosenChange>> prepareChoice(const QList<WriteRequest> &requests, const ChangeRule &rule,
                                              const PrepareOptions &options) override;
    Result<void> verify(const FilePath &oldFile, const FilePath &newFile, const WriteRequest &request,
                        const PreparedFile &prepared) override;
    int parallelism() const override { return m_workers.count(); }

private:
    WorkerSlots &m_workers;
};
