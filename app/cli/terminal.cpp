// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#include "core/jobs/job_control.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <cstdio>
#include <memory>
#include <mutex>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace {

bool isErrorTerminal()
{
#ifdef Q_OS_WIN
    static const bool answer = _isatty(_fileno(stderr));
#else
    static const bool answer = isatty(STDERR_FILENO);
#endif
    return answer;
}

// Guards standard error: progress comes from working threads.
std::mutex outputMutex;
bool isProgressShown = false;

void eraseProgressLine()
{
    if (isProgressShown)
        std::fputs("\r\x1b[K", stderr);
    isProgressShown = false;
}

void write(FILE *stream, QByteArray bytes)
{
    const std::lock_guard lock(outputMutex);
    eraseProgressLine();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

QByteArray asLines(const QString &text)
{
    return (text.endsWith(u'\n') ? text : text + u'\n').toUtf8();
}

} // namespace

void Terminal::print(const QString &text)
{
    write(stdout, asLines(text));
}

void Terminal::print(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Terminal::printLine(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Terminal::printError(const QString &text)
{
    write(stderr, asLines(text));
}

void Terminal::printRaw(const QByteArray &bytes)
{
    write(stdout, bytes);
}

void Terminal::printPieces(const std::function<void(const std::function<void(const QByteArray &piece)> &)> &write)
{
    constexpr qsizetype printedAtOnce = 1 << 16;
    QByteArray waiting;
    write([&](const QByteArray &piece) {
        waiting += piece;
        if (waiting.size() < printedAtOnce)
            return;
        printRaw(waiting);
        waiting.clear();
    });
    printRaw(waiting);
}

void Terminal::showProgress(JobControl &job)
{
    if (!isErrorTerminal())
        return;
    auto sinceLast = std::make_shared<QElapsedTimer>();
    job.setListener([sinceLast](const JobProgress &progress) {
        if (sinceLast->isValid() && sinceLast->elapsed() < 100)
            return;
        sinceLast->start();
        const QString line =
            progress.total > 0
                ? QStringLiteral("%1 of %2  %3").arg(progress.done).arg(progress.total).arg(progress.detail)
                : QStringLiteral("%1  %2").arg(progress.done).arg(progress.detail);
        const std::lock_guard lock(outputMutex);
        eraseProgressLine();
        std::fputs(line.left(78).toUtf8().constData(), stderr);
        std::fflush(stderr);
        isProgressShown = true;
    });
}

void Terminal::clearProgress()
{
    const std::lock_guard lock(outputMutex);
    eraseProgressLine();
    std::fflush(stderr);
}
