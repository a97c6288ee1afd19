// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workers/worker_failure_text.h"

#include "core/workers/worker_text.h"

#include <QLocale>

namespace {

QString secondsText(int ms)
{
    return QLocale().toString(ms / 1000.0, 'f', ms % 1000 == 0 ? 0 : 1);
}

QString memoryText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes % (qint64(1) << 30) == 0 ? 0 : 1,
                                       QLocale::DataSizeTraditionalFormat);
}

} // namespace

Error failureOf(const FilePath &photo, WorkerFailure cause, int deadlineMs, const WorkerPoolOptions &options)
{
    const QString name = photo.display();
    switch (cause) {
    case WorkerFailure::TooSlow:
        return {ErrorKind::Unreadable,
                WorkerText::tr("“%1” could not be read: it took longer than %2 s.").arg(name, secondsText(deadlineMs))};
    case WorkerFailure::Stuck:
        return {ErrorKind::Busy,
                WorkerText::tr("“%1” was not read: there was no answer for %2 s. Is the drive still there, or is the "
                               "computer very busy? Scan again later.")
                    .arg(name, secondsText(options.longestWaitMs))};
    case WorkerFailure::OutOfMemory:
        return {ErrorKind::Unreadable, WorkerText::tr("“%1” could not be read: it needed more than %2 of memory.")
                                           .arg(name, memoryText(options.memoryLimitBytes))};
    case WorkerFailure::Stopped:
        return {ErrorKind::Stopped, WorkerText::tr("“%1” was not read: the work was stopped.").arg(name)};
    case WorkerFailure::Crashed:
    case WorkerFailure::Nonsense:
        break;
    }
    return {ErrorKind::Unreadable,
            WorkerText::tr("“%1” could not be read: the reader crashed on it. The file may be damaged.").arg(name)};
}

QString notScannedSentence(const FilePath &photo, const Error &startError)
{
    return WorkerText::tr("“%1” was not scanned. %2").arg(photo.display(), startError.message);
}
