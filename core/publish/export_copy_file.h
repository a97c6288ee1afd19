// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"

#include <QByteArray>

// Writes a temporary file into the folder, flushed, under a name that removeLeftovers() knows. Makes the folder when it
// is not there. Errors: NotWritable.
Result<FilePath> writeTemporaryFile(const FilePath &folder, const QByteArray &content);
void removeTemporaryFile(const FilePath &temporary);
// What an interrupted export left in the folder.
void removeLeftovers(const FilePath &folder);

// The name with a number ("a-2.jpg"; 1: without), not longer than a file system takes.
QByteArray numberedName(const QByteArray &name, int number);
// Gives a temporary file this name; false, and the file stays, when the name is taken. Nothing is ever overwritten, and
// no half copy is ever seen under the name. Errors: NotWritable.
Result<bool> placeFile(const FilePath &temporary, const FilePath &path);
// The same with a number added while the name is taken.
Result<FilePath> placeNewFile(const FilePath &temporary, const FilePath &folder, const QByteArray &fileName);
inline constexpr int mostNumbers = 100'000;
