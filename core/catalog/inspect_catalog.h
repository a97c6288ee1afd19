// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"

// Looks without changing a byte: the schema's version, or why the file cannot be used.
Result<int> inspectCatalogFile(const FilePath &file, int newestVersion);

// When a log was left by a program that ended in the middle: reads the whole file once for damage.
Result<void> checkAfterCrash(const FilePath &file);
