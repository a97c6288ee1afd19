// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/interrupt.h"

#include "app/cli/exit_status.h"
#include "core/jobs/job_control.h"

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <thread>

#ifdef _WIN32

struct InterruptStopsJob::Private
{
    static inline std::atomic<JobControl *> job = nullptr;
    static inline std::atomic<bool> interrupted = false;
};

InterruptStopsJob::InterruptStopsJob(JobControl &job)
    : d(nullptr)
{
    Private::job = &job;
    // Windows calls the handler in a thread of its own, where locks may be taken.
    std::signal(SIGINT, [](int) {
        if (Private::interrupted.exchange(true))
            std::_Exit(int(ExitStatus::Interrupted));
        if (JobControl *running = Private::job)
            running->cancel();
    });
}

InterruptStopsJob::~InterruptStopsJob()
{
    Private::job = nullptr;
}

bool InterruptStopsJob::wasInterrupted() const
{
    return Private::interrupted;
}

#else

namespace {

sigset_t stopSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

} // namespace

// A signal handler may not take the locks that JobControl needs, so a thread waits for the signals instead.
struct InterruptStopsJob::Private
{
    std::atomic<bool> isFinished = false;
    std::atomic<bool> wasInterrupted = false;
    std::thread waiter;
};

InterruptStopsJob::InterruptStopsJob(JobControl &job)
    : d(new Private)
{
    // Threads that start from here on inherit the mask, so that only the waiter sees the signals.
    const sigset_t held = stopSignals();
    pthread_sigmask(SIG_BLOCK, &held, nullptr);
    d->waiter = std::thread([this, &job] {
        const sigset_t set = stopSignals();
        const timespec interval{0, 100'000'000};
        while (!d->isFinished) {
            if (sigtimedwait(&set, nullptr, &interval) < 0 || d->isFinished)
                continue;
            if (d->wasInterrupted.exchange(true))
                std::_Exit(int(ExitStatus::Interrupted));
            job.cancel();
        }
    });
}

InterruptStopsJob::~InterruptStopsJob()
{
    d->isFinished = true;
    pthread_kill(d->waiter.native_handle(), SIGTERM); // Wakes it: the program ends at once.
    d->waiter.join();
    const sigset_t held = stopSignals();
    pthread_sigmask(SIG_UNBLOCK, &held, nullptr);
    delete d;
}

bool InterruptStopsJob::wasInterrupted() const
{
    return d->wasInterrupted;
}

#endif
