// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QList>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <optional>

#include <sys/resource.h>
#include <unistd.h>

// What one tool took for one pass over all photos.
struct Cost
{
    double seconds = 0;
    double cpuSeconds = 0;
};

// Whose CPU time counts.
struct Measured
{
    bool self = false;          // This program.
    QList<qint64> running = {}; // Processes that were started before and go on.
    bool ended = false;         // Processes that this program starts and waits for, with theirs.
};

inline double cpuSecondsOf(int who)
{
    struct rusage usage = {};
    getrusage(who, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

// Of all its threads.
inline double cpuSecondsOfProcess(qint64 process)
{
    double seconds = 0;
    const QDir threads(QStringLiteral("/proc/%1/task").arg(process));
    for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(threads.filePath(thread) + QStringLiteral("/schedstat"));
        if (file.open(QIODevice::ReadOnly))
            seconds += file.readAll().split(' ').value(0).toDouble() / 1e9;
    }
    return seconds;
}

inline double cpuSecondsUntilNow(const Measured &measured)
{
    double seconds =
        (measured.self ? cpuSecondsOf(RUSAGE_SELF) : 0) + (measured.ended ? cpuSecondsOf(RUSAGE_CHILDREN) : 0);
    for (const qint64 process : measured.running)
        seconds += cpuSecondsOfProcess(process);
    return seconds;
}

inline Cost costOf(const Measured &measured, const std::function<bool()> &work)
{
    const double cpuBefore = cpuSecondsUntilNow(measured);
    QElapsedTimer timer;
    timer.start();
    const bool isDone = work();
    const Cost cost{double(timer.nsecsElapsed()) / 1e9, cpuSecondsUntilNow(measured) - cpuBefore};
    if (!isDone)
        std::printf("  (the next line did not succeed)\n");
    return cost;
}

inline Cost median(const QList<Cost> &costs)
{
    const auto middle = [&](double Cost::*part) {
        QList<double> values;
        for (const Cost &cost : costs)
            values.append(cost.*part);
        std::ranges::sort(values);
        return values.isEmpty() ? 0 : values[values.size() / 2];
    };
    return {middle(&Cost::seconds), middle(&Cost::cpuSeconds)};
}

// first: of the same work by the tool that others are compared with; empty for that tool itself.
inline void show(const char *what, int count, const Cost &cost, const std::optional<Cost> &first)
{
    std::printf("  %-32s %8.3f ms a file  %8.3f ms CPU", what, 1000 * cost.seconds / count,
                1000 * cost.cpuSeconds / count);
    if (first && cost.seconds > 0 && cost.cpuSeconds > 0)
        std::printf("  %6.1f x exiftool (%.1f x on CPU)", first->seconds / cost.seconds,
                    first->cpuSeconds / cost.cpuSeconds);
    std::printf("\n");
    std::fflush(stdout);
}

// The tools take turns, so that what else the machine does hits all of them; the first is what the others are
// compared with.
struct Contestant
{
    const char *name;
    Measured measured;
    std::function<bool(int round)> work;
    std::function<void()> prepare = {}; // Not measured; may be empty.
};

inline void contest(const char *title, int count, int rounds, const QList<Contestant> &tools)
{
    std::printf("%s (median of %d)\n", title, rounds);
    std::fflush(stdout);
    QList<QList<Cost>> costs(tools.size());
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype i = 0; i < tools.size(); ++i) {
            if (tools[i].prepare)
                tools[i].prepare();
            ::sync(); // What one tool left to be written must not slow the next one.
            costs[i].append(costOf(tools[i].measured, [&] { return tools[i].work(round); }));
        }
    }
    for (qsizetype i = 0; i < tools.size(); ++i)
        show(tools[i].name, count, median(costs[i]), i == 0 ? std::nullopt : std::optional(median(costs.first())));
}
