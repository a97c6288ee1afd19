// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"

// Files that hold personal data: readable by their owner alone, whatever the umask is.
// None of these opens a file that SQLite may have open: closing it again would drop the locks of the whole process.

// Creates what is missing of the folder, with mode 0700; a folder that was there stays as it is.
Result<void> createPrivateFolder(const FilePath &folder);
// Creates an empty file with mode 0600; fails when there is one.
Result<void> createEmptyPrivateFile(const FilePath &file);
// Takes away what others may do with the file and with SQLite's files beside it, as far as it is ours to do.
void makePrivate(const FilePath &database);

// The database itself and what SQLite keeps beside it.
void removeDatabaseFiles(const FilePath &database);
FilePath writeAheadLogOf(const FilePath &database);
// "catalog.db" → "catalog.db.SUFFIX"
FilePath withSuffix(const FilePath &file, const QByteArray &suffix);
