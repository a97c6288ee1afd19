// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/writing/descriptor_linux.h"

// The file itself, when the path leads over links.
Result<FilePath> withoutLinks(const FilePath &path);
Result<Descriptor> openFolder(const FilePath &folder);
