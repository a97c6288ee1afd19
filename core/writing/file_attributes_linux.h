// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"

#include <QString>

// Gives the new file (a descriptor) owner, group, mode, access rules and extended attributes of the old one. Returns a
// remark when the owner could not be kept; an error when access rules or attributes could not. name goes into the
// sentences.
Result<QString> copyAttributes(int oldFile, int newFile, const FilePath &name);
