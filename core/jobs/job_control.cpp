// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jobs/job_control.h"

void JobControl::report(qint64 done, qint64 total, const QString &detail)
{
    std::function<void(const JobProgress &)> listener;
    const JobProgress progress{done, total, detail};
    {
        const std::lock_guard lock(m_mutex);
        m_progress = progress;
        listener = m_listener;
    }
    if (listener)
        listener(progress);
}

JobProgress JobControl::progress() const
{
    const std::lock_guard lock(m_mutex);
    return m_progress;
}

void JobControl::setListener(std::function<void(const JobProgress &)> listener)
{
    const std::lock_guard lock(m_mutex);
    m_listener = std::move(listener);
}

void JobControl::cancel()
{
    {
        const std::lock_guard lock(m_mutex);
        m_cancelled = true;
    }
    m_resumed.notify_all();
}

void JobControl::setPaused(bool paused)
{
    {
        const std::lock_guard lock(m_mutex);
        m_paused = paused;
    }
    m_resumed.notify_all();
}

void JobControl::waitWhilePaused()
{
    std::unique_lock lock(m_mutex);
    m_resumed.wait(lock, [this] { return !m_paused || m_cancelled; });
}

void JobControl::addTime(const char *part, std::chrono::nanoseconds time)
{
    const std::lock_guard lock(m_mutex);
    m_timeSpent[part] += time;
}

std::map<std::string, std::chrono::nanoseconds> JobControl::timeSpent() const
{
    const std::lock_guard lock(m_mutex);
    return m_timeSpent;
}
