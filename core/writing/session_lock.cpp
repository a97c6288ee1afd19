// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/session_lock.h"

#include "core/writing/journal_file.h"
#include "core/writing/writing_text.h"

#include <sqlite3.h>

#include <chrono>
#include <thread>

// SQLite's exclusive lock on an empty database: portable, between programs and between threads of one, released by the
// system when a program dies.
struct SessionLock::Private
{
    std::unique_ptr<SQLite::Database> database;
};

SessionLock::SessionLock(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}
SessionLock::SessionLock(SessionLock &&other) noexcept = default;
SessionLock &SessionLock::operator=(SessionLock &&other) noexcept = default;
SessionLock::~SessionLock() = default;

Result<std::optional<SessionLock>> SessionLock::tryAcquire(const FilePath &journal)
{
    const FilePath file = FilePath::fromBytes(journal.bytes() + ".lock");
    if (const auto created = createPrivateFile(file); !created)
        return failure(created.error());
    try {
        auto data = std::make_unique<Private>();
        data->database = std::make_unique<SQLite::Database>(file.bytes().toStdString(), SQLite::OPEN_READWRITE);
        data->database->exec("BEGIN EXCLUSIVE");
        return std::optional<SessionLock>(SessionLock(std::move(data)));
    } catch (const SQLite::Exception &exception) {
        if (exception.getErrorCode() == SQLITE_BUSY)
            return std::optional<SessionLock>();
        return journalError(file, exception);
    }
}

Result<SessionLock> SessionLock::acquire(const FilePath &journal, int timeoutMs, JobControl &job)
{
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + std::chrono::milliseconds(timeoutMs);
    for (bool isFirst = true;; isFirst = false) {
        auto lock = tryAcquire(journal);
        if (!lock)
            return failure(lock.error());
        if (*lock)
            return std::move(**lock);
        if (isFirst)
            job.report(0, 0, WritingText::tr("Waiting until another program has finished writing photos"));
        if (job.isCancelled())
            return failure(ErrorKind::Stopped, WritingText::tr("Stopped while another program was writing photos."));
        if (Clock::now() >= end)
            return failure(ErrorKind::Busy,
                           WritingText::tr("Another program is writing photos of this library. Nothing was "
                                           "changed. Try again when it has finished."));
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
}
