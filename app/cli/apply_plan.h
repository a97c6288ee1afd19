// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "core/workflow/relicense.h"

// Ends a command that writes into photos: with --dry-run shows the plan, else applies it; --json for either. Returns
// the exit status.
int showOrApply(const Arguments &arguments, Library &library, const RelicensePlan &plan, bool isSomeMissing,
                JobControl &job);
