// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/worker_command.h"

#include "core/workers/worker_loop.h"

int runWorkerCommand()
{
    return runWorkerLoop();
}
