// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A worker as the program has it, that fails on files whose name says how. Started as "faulty_worker worker"; with
// another word it is no worker at all: "garbage" prints nonsense, "exit" ends at once, "silent" never answers; "older"
// speaks as another version of the program did.

#include "core/workers/frames.h"
#include "core/workers/worker_loop.h"

#include <QByteArray>
#include <QCoreApplication>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <thread>
#include <vector>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace {

[[noreturn]] void hang()
{
    while (true)
        std::this_thread::sleep_for(std::chrono::hours(1));
}

[[noreturn]] void spin()
{
    volatile unsigned turns = 0; // May wrap: it is to end by nothing but the deadline.
    while (true)
        turns = turns + 1;
}

[[noreturn]] void eatMemory()
{
    // Address space is what is limited; the pages need not be touched.
    std::vector<std::unique_ptr<char[]>> eaten;
    while (true)
        eaten.emplace_back(new char[size_t(16) << 20]);
}

// What a photo that took over its worker would try. Any success ends the worker.
void escape(const FilePath &photo)
{
#ifdef Q_OS_LINUX
    const QByteArray written = photo.bytes() + ".escaped";
    const bool hasWritten = std::fopen(written.constData(), "w") != nullptr;
    const bool hasOverwritten = std::fopen(photo.bytes().constData(), "r+") != nullptr;
    const bool hasRemoved = std::remove(photo.bytes().constData()) == 0;
    const bool hasNetwork = ::socket(AF_INET, SOCK_STREAM, 0) >= 0 || ::socket(AF_UNIX, SOCK_STREAM, 0) >= 0;
    const bool hasProcess = ::fork() >= 0;
    if (hasWritten || hasOverwritten || hasRemoved || hasNetwork || hasProcess)
        std::abort();
#else
    Q_UNUSED(photo)
#endif
}

Result<QCborValue> writeFile(const QCborMap &request)
{
    const QByteArray path = request.value(QLatin1String("photo")).toByteArray();
    std::FILE *file = std::fopen(path.constData(), "wx");
    if (!file)
        return failure(ErrorKind::NotWritable, QStringLiteral("The file could not be made."));
    std::fputs("written", file);
    std::fclose(file);
    return QCborValue(7);
}

void failAsNamed(const FilePath &photo)
{
    const QByteArray name = photo.fileName();
    if (name.contains("crash"))
        std::abort();
    if (name.contains("hang"))
        hang();
    if (name.contains("spin"))
        spin();
    if (name.contains("memory"))
        eatMemory();
    if (name.contains("exit"))
        std::_Exit(0);
    if (name.contains("escape"))
        escape(photo);
    if (name.contains("print"))
        std::puts("A library that prints to standard output");
    if (name.contains("slow"))
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QByteArray role = argc > 1 ? QByteArray(argv[1]) : QByteArray();
    if (role == "garbage") {
        for (int i = 0; i < 1000; ++i)
            std::puts("HTTP/1.1 404 Not Found");
        hang();
    }
    if (role == "silent")
        hang();
    if (role == "older") {
        const QByteArray ready =
            *encodedFrame({{QStringLiteral("kind"), QStringLiteral("ready")}, {QStringLiteral("protocol"), 1}});
        std::fwrite(ready.constData(), 1, size_t(ready.size()), stdout);
        std::fflush(stdout);
        hang();
    }
    if (role != "worker")
        return 0;
    WorkerOptions options{failAsNamed, {}};
    options.moreRequests.insert(QStringLiteral("write"), writeFile);
    return runWorkerLoop(options);
}
