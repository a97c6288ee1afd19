// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"

// The paths a command is to answer for, and those of them that do not exist (said on standard error, exit status 3).
struct CheckedPaths
{
    QList<FilePath> existing;
    bool isSomeMissing = false;
};

Result<CheckedPaths> checkedPathsOf(const Arguments &arguments, int firstWord = 0);
