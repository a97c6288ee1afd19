// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/worker_command.h"

#include "core/workers/worker_loop.h"
#include "core/workflow/copy_in_worker.h"

int runWorkerCommand()
{
    WorkerOptions options;
    serveCopies(options);
    return runWorkerLoop(options);
}
