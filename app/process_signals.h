// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <csignal>
#include <cstdio>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

// A file that becomes larger than the account allows is an error of that write, named with the file; it does not end
// the program. Workers inherit it.
inline void takeLimitsAsErrors()
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

// Qt and GLib end a program that cannot open a pipe for a thread, without a word. So as many files as the account may
// open are asked for; how many those are is told when they are too few to work with.
inline std::optional<int> tooFewOpenFiles()
{
#ifdef Q_OS_UNIX
    constexpr rlim_t wanted = 4096;
    constexpr rlim_t needed = 64;
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return std::nullopt;
    if (limit.rlim_cur < wanted) {
        limit.rlim_cur = limit.rlim_max == RLIM_INFINITY || limit.rlim_max > wanted ? wanted : limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < needed)
        return int(limit.rlim_cur);
#endif
    return std::nullopt;
}

// Asked first of all: false after saying so, and then the program ends.
inline bool haveEnoughOpenFiles()
{
    const std::optional<int> files = tooFewOpenFiles();
    if (!files)
        return true;
    std::fprintf(stderr,
                 "This account may open %d files at once, which is too few to work with. Nothing was done. Allow "
                 "more (ulimit -n 1024) and try again.\n",
                 *files);
    return false;
}
