// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/in_parallel.h"
#include "core/writing/session_store.h"

#include <mutex>

WritePlan planWrites(const QString &title, const QList<WriteRequest> &requests, const PrepareOptions &options,
                     WriteEngine &engine, JobControl &job)
{
    std::mutex mutex;
    qint64 done = 0;
    const auto planOne = [&](qsizetype index) -> std::optional<PlannedWrite> {
        const WriteRequest &request = requests[index];
        job.waitWhilePaused();
        if (job.isCancelled())
            return std::nullopt;
        PlannedWrite planned;
        planned.request = request;
        if (const auto prepared = engine.prepare(request, options)) {
            planned.method = prepared->write.method;
            planned.why = prepared->write.why;
            planned.changes = prepared->write.changes;
        } else {
            planned.refusal = prepared.error();
        }
        const std::lock_guard lock(mutex);
        job.report(++done, requests.size(), request.photo.displayName());
        return planned;
    };

    WritePlan plan;
    plan.title = title;
    plan.options = options;
    for (auto &planned : inParallel<std::optional<PlannedWrite>>(engine.parallelism(), requests.size(), planOne)) {
        if (planned)
            plan.files.append(std::move(*planned));
    }
    plan.wasStopped = plan.files.size() < requests.size();
    return plan;
}
