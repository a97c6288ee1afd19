// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

// Calls work(index) for 0 … count - 1 in up to `threads` threads, this one included, and returns the answers in order.
// Results need a default value; work must be safe to call from several threads.
template <class Out, class Work>
QList<Out> inParallel(int threads, qsizetype count, const Work &work)
{
    std::vector<Out> results(static_cast<size_t>(count));
    std::atomic<qsizetype> next = 0;
    const auto run = [&] {
        for (qsizetype i = next++; i < count; i = next++)
            results[static_cast<size_t>(i)] = work(i);
    };
    {
        std::vector<std::jthread> others;
        for (qsizetype i = 1; i < std::min(qsizetype(threads), count); ++i)
            others.emplace_back(run);
        run();
    }
    return QList<Out>(std::make_move_iterator(results.begin()), std::make_move_iterator(results.end()));
}
