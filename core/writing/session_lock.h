// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/jobs/job_control.h"

#include <memory>
#include <optional>

// The right to write photos on behalf of one journal: held by one session of one program at a time, gone when that
// program ends, however it ends.
class SessionLock
{
public:
    // Waits for another program up to timeoutMs; Busy afterwards, Stopped when the job is cancelled.
    static Result<SessionLock> acquire(const FilePath &journal, int timeoutMs, JobControl &job);
    // Nothing when somebody holds it.
    static Result<std::optional<SessionLock>> tryAcquire(const FilePath &journal);
    SessionLock(SessionLock &&other) noexcept;
    SessionLock &operator=(SessionLock &&other) noexcept;
    ~SessionLock();

private:
    struct Private;
    explicit SessionLock(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};
