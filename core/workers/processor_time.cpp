// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workers/processor_time.h"

#if defined(Q_OS_WIN)
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#elif defined(Q_OS_MACOS)
#include <libproc.h>
#include <mach/mach_time.h>
#else
#include <ctime>
#include <sys/types.h>
#endif

#if defined(Q_OS_WIN)

std::optional<qint64> processorTimeMs(qint64 processId)
{
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, DWORD(processId));
    if (!process)
        return std::nullopt;
    FILETIME began{};
    FILETIME ended{};
    FILETIME inKernel{};
    FILETIME inProgram{};
    const bool isTold = GetProcessTimes(process, &began, &ended, &inKernel, &inProgram) != 0;
    CloseHandle(process);
    if (!isTold)
        return std::nullopt;
    const auto ticks = [](const FILETIME &time) {
        return (qint64(time.dwHighDateTime) << 32) | qint64(time.dwLowDateTime);
    };
    constexpr qint64 ticksPerMs = 10'000;
    return (ticks(inKernel) + ticks(inProgram)) / ticksPerMs;
}

#elif defined(Q_OS_MACOS)

std::optional<qint64> processorTimeMs(qint64 processId)
{
    proc_taskinfo task{};
    mach_timebase_info_data_t base{};
    if (proc_pidinfo(int(processId), PROC_PIDTASKINFO, 0, &task, sizeof task) != int(sizeof task) ||
        mach_timebase_info(&base) != KERN_SUCCESS)
        return std::nullopt;
    const double ns = double(task.pti_total_user + task.pti_total_system) * base.numer / base.denom;
    return qint64(ns / 1e6);
}

#else

std::optional<qint64> processorTimeMs(qint64 processId)
{
    clockid_t clock{};
    timespec time{};
    if (clock_getcpuclockid(pid_t(processId), &clock) != 0 || clock_gettime(clock, &time) != 0)
        return std::nullopt;
    return qint64(time.tv_sec) * 1'000 + time.tv_nsec / 1'000'000;
}

#endif
