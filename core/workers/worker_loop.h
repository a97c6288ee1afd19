// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"

#include <QCborMap>
#include <QHash>

#include <functional>

struct WorkerOptions
{
    // Called with the path of every photo before it is opened: where a test lets a worker fail.
    std::function<void(const FilePath &)> onPhoto;
    // Requests of other topics by their kind (WorkerPool::ask); this folder knows only its own.
    QHash<QString, std::function<Result<QCborValue>(const QCborMap &request)>> moreRequests;
};

// The exit status of a worker that had to end because memory ran out in a place that cannot give up one photo.
inline constexpr int outOfMemoryExitStatus = 77;

// Serves requests (CBOR frames: 4 bytes big-endian length, then a CBOR map) until input ends. Limits of the process
// (memory, core dumps, priority) are set first, and where the system can do it the process gives up network, programs
// and, unless it was started for a request that writes, every change of files. Standard output carries frames only:
// what libraries print goes to standard error. Returns the exit status.
int runWorkerLoop(const WorkerOptions &options = {});
