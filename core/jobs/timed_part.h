// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jobs/job_control.h"

#include <chrono>

// The time from here to the end of the scope belongs to a part of the job, as JobControl::timeSpent() shows it.
class TimedPart
{
public:
    TimedPart(JobControl &job, const char *part)
        : m_job(job)
        , m_part(part)
    {
    }
    ~TimedPart() { m_job.addTime(m_part, std::chrono::steady_clock::now() - m_start); }
    TimedPart(const TimedPart &) = delete;
    TimedPart &operator=(const TimedPart &) = delete;

private:
    JobControl &m_job;
    const char *m_part;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};
