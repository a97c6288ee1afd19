// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How workers start, stop and wait, in CPU and wall time. Usage: workers_bench WORKER_PROGRAM PICTURE…
// Start: from nothing to the answer on a small picture without and with faces, the program's files being in memory.

#include "core/workers/worker_pool.h"
#include "tests/support/process_figures.h"

#include <QElapsedTimer>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <thread>

namespace {

WorkerPoolOptions workers(const QString &program, int count)
{
    WorkerPoolOptions options;
    options.program = program;
    options.workers = count;
    return options;
}

ScanTask taskFor(const QString &path, bool wantFaces)
{
    ScanTask task;
    task.photo = FilePath::fromArgument(path);
    task.wantFaces = wantFaces;
    return task;
}

double cpuOf(const WorkerPool &pool)
{
    double sum = 0;
    for (const qint64 worker : pool.processIds())
        sum += figuresOf(worker).value_or(ProcessFigures()).cpuSeconds;
    return sum;
}

void measureStart(const QString &program, bool wantFaces)
{
    const QString small = QStringLiteral(CLEARFRAME_SAMPLES "/astronaut.png");
    for (int i = 0; i < 3; ++i) {
        WorkerPool pool(workers(program, 1));
        JobControl job;
        QElapsedTimer timer;
        timer.start();
        pool.scan(
            {taskFor(small, wantFaces)}, [](qsizetype, const ScannedPhoto &) {}, job);
        const double first = double(timer.nsecsElapsed()) / 1e6;
        const double cpu = 1e3 * cpuOf(pool);
        timer.restart();
        pool.scan(
            {taskFor(small, wantFaces)}, [](qsizetype, const ScannedPhoto &) {}, job);
        std::printf("start %s: first answer after %.0f ms (%.0f ms CPU), the next after %.0f ms\n",
                    wantFaces ? "with faces" : "without faces", first, cpu, double(timer.nsecsElapsed()) / 1e6);
    }
}

void measurePauseAndStop(const QString &program, const QList<ScanTask> &tasks)
{
    WorkerPool pool(workers(program, 0));
    JobControl job;
    std::atomic<int> seen = 0;
    std::thread scan([&] {
        pool.scan(
            tasks, [&](qsizetype, const ScannedPhoto &) { ++seen; }, job);
    });
    while (seen < 2)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    for (const qint64 worker : pool.processIds()) {
        const ProcessFigures figures = figuresOf(worker).value_or(ProcessFigures());
        std::printf("worker: nice %d, disk %s, %.0f MB\n", figures.nice, figures.isDiskIdle ? "idle" : "shared",
                    figures.residentMb);
    }
    job.setPaused(true);
    std::this_thread::sleep_for(std::chrono::seconds(15)); // What is in work is finished.
    const double before = cpuOf(pool);
    std::this_thread::sleep_for(std::chrono::seconds(5));
    std::printf("paused for 5 s: %.2f s CPU of all workers\n", cpuOf(pool) - before);
    job.setPaused(false);
    const int seenBefore = seen;
    while (seen == seenBefore)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    QElapsedTimer timer;
    timer.start();
    job.cancel();
    scan.join();
    std::printf("stopped after %.3f s\n", double(timer.nsecsElapsed()) / 1e9);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fputs("Usage: workers_bench WORKER_PROGRAM PICTURE…\n", stderr);
        return 2;
    }
    const QString program = QString::fromLocal8Bit(argv[1]);
    measureStart(program, false);
    measureStart(program, true);
    QList<ScanTask> tasks;
    while (tasks.size() < 2000) {
        for (int i = 2; i < argc; ++i)
            tasks.append(taskFor(QString::fromLocal8Bit(argv[i]), true));
    }
    measurePauseAndStop(program, tasks);
    return 0;
}
