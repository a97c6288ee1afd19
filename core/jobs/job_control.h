// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <string>

// How far a job is. total is 0 while it is unknown.
struct JobProgress
{
    qint64 done = 0;
    qint64 total = 0;
    QString detail; // What is worked on now, ready to show.
};

// The line between long work and who watches it: the work reports and asks whether to go on, the watcher stops or
// pauses. All functions may be called from any thread.
class JobControl
{
public:
    void report(qint64 done, qint64 total, const QString &detail = {});
    JobProgress progress() const;
    // Called in the working thread at every report.
    void setListener(std::function<void(const JobProgress &)> listener);

    void cancel();
    bool isCancelled() const { return m_cancelled; }
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }
    // Blocks while paused; returns at once when cancelled. Call it between two files.
    void waitWhilePaused();

    // What the job spent its time on, by part ("plan", "journal", …): for benchmarks. Wall time; parts that run at the
    // same time in several threads are added up.
    void addTime(const char *part, std::chrono::nanoseconds time);
    std::map<std::string, std::chrono::nanoseconds> timeSpent() const;

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_resumed;
    JobProgress m_progress;
    std::function<void(const JobProgress &)> m_listener;
    std::map<std::string, std::chrono::nanoseconds> m_timeSpent;
    std::atomic<bool> m_cancelled = false;
    std::atomic<bool> m_paused = false;
};
