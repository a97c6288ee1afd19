// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workers/worker_pool.h"

#include "core/metadata/rights_cbor.h"
#include "core/workers/messages.h"
#include "core/workers/pool_write_engine.h"
#include "core/workers/scan_run.h"

struct WorkerPool::Private
{
    explicit Private(const WorkerPoolOptions &options)
        : workers(options)
        , engine(workers)
    {
    }

    WorkerSlots workers;
    PoolWriteEngine engine;
};

WorkerPool::WorkerPool(WorkerPoolOptions options)
    : d(std::make_unique<Private>(options))
{
}

WorkerPool::~WorkerPool() = default;

void WorkerPool::scan(const QList<ScanTask> &tasks,
                      const std::function<void(qsizetype, const ScannedPhoto &)> &onScanned, JobControl &job)
{
    std::make_shared<ScanRun>(d->workers, tasks, job)->run(onScanned);
}

WriteEngine &WorkerPool::writeEngine()
{
    return d->engine;
}

Result<Rights> WorkerPool::readRights(const FilePath &photo, const FilePath &sidecar)
{
    const Result<QCborValue> value = askWorker(d->workers, rightsMessage(photo, sidecar), photo);
    if (!value)
        return failure(value.error());
    return rightsFromCbor(*value);
}

Result<QCborValue> WorkerPool::ask(const QCborMap &request, const FilePath &photo)
{
    return askWorker(d->workers, request, photo, WorkerKind::Writer);
}

QList<qint64> WorkerPool::processIds() const
{
    return d->workers.processIds();
}
