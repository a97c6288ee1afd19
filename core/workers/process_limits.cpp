// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workers/process_limits.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isSanitized = true; // The sanitizers reserve terabytes of address space.
#else
constexpr bool isSanitized = false;
#endif

#ifdef Q_OS_LINUX
void dieWithParent()
{
    const pid_t parent = getppid();
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (parent == 1 || getppid() != parent)
        _exit(1); // It was gone before we could ask.
}
#endif

} // namespace

void workInBackground()
{
#ifdef Q_OS_LINUX
    constexpr int processOnly = 1;
    constexpr int idle = 3 << 13;
    setpriority(PRIO_PROCESS, 0, 5);
    syscall(SYS_ioprio_set, processOnly, 0, idle);
#endif
}

void behaveAsWorker()
{
#ifdef Q_OS_UNIX
    std::signal(SIGINT, SIG_IGN);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0);
    dieWithParent();
#endif
}

void limitMemory(qint64 bytes)
{
#ifdef Q_OS_UNIX
    if (bytes <= 0 || isSanitized)
        return;
    const rlimit limit{rlim_t(bytes), rlim_t(bytes)};
    setrlimit(RLIMIT_AS, &limit);
#else
    Q_UNUSED(bytes)
#endif
}
