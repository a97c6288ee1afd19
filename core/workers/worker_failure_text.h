// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/workers/worker_process.h"

// What to say of a photo whose worker failed twice: Unreadable, with the file's name and the cause; Busy when it is not
// the photo's fault. deadlineMs: the last one.
Error failureOf(const FilePath &photo, WorkerFailure cause, int deadlineMs, const WorkerPoolOptions &options);
// For a photo that nobody looked at because no worker could be started.
QString notScannedSentence(const FilePath &photo, const Error &startError);
