// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads and decodes pictures and does nothing else, one process a core: what scan_bench.py compares with.
// Usage: decode_only_bench LONGEST_SIDE_PX PICTURE…

#include "core/imaging/decode.h"

#include <QFile>
#include <QString>

#include <cstdio>
#include <cstdlib>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

namespace {

int decodeEvery(int count, int first, int sidePx, char **paths, int pathCount)
{
    int failed = 0;
    for (int i = first; i < pathCount; i += count) {
        const QString path = QString::fromLocal8Bit(paths[i]);
        QFile file(path);
        failed += !file.open(QIODevice::ReadOnly) || !decodePhoto(file.readAll(), path, sidePx);
    }
    return failed;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fputs("Usage: decode_only_bench LONGEST_SIDE_PX PICTURE…\n", stderr);
        return 2;
    }
    const int sidePx = std::atoi(argv[1]);
    const int processes = int(std::max(1U, std::thread::hardware_concurrency()));
    for (int i = 0; i < processes; ++i) {
        if (fork() == 0)
            std::_Exit(decodeEvery(processes, i, sidePx, argv + 2, argc - 2) == 0 ? 0 : 1);
    }
    int status = 0;
    bool isDone = true;
    while (wait(&status) > 0)
        isDone = isDone && status == 0;
    return isDone ? 0 : 1;
}
