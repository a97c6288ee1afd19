// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"

#include <QByteArray>

// Writes a new file under this name, or with a number when the name is taken ("a-2.jpg"). The content goes to a
// temporary file and is flushed before the name appears, so that no half copy is ever seen, and nothing is ever
// overwritten. Makes the folder when it is not there. Errors: NotWritable.
Result<FilePath> writeNewFile(const FilePath &folder, const QByteArray &fileName, const QByteArray &content);
