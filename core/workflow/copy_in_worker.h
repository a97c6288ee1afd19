// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publish/export_copy.h"
#include "core/publish/leak_scan.h"
#include "core/workers/worker_loop.h"
#include "core/workers/worker_pool.h"

// Makes a cleared copy in a worker process: decoding and parsing a stranger's file stays out of this one.
Result<FinishedCopy> copyInWorker(WorkerPool &workers, const CopyRequest &request, const CopyOptions &options);

// Looks at a finished copy in a worker that did not make it.
Result<void> scanForLeaksInWorker(WorkerPool &workers, const FilePath &copy, const LeakRules &rules);

// The worker's side of both.
void serveCopies(WorkerOptions &worker);
