// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"

// Tells whether a file is still the one we saw: cheap to take, changes with every write.
struct FileStamp
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 sizeBytes = 0;
    qint64 modifiedNs = 0; // Since the Unix epoch.

    bool isEmpty() const { return inode == 0 && sizeBytes == 0 && modifiedNs == 0; }
    bool operator==(const FileStamp &) const = default;
};

// Of the file a link leads to. NotFound, Unreadable, or NotAPhoto when it is no regular file.
Result<FileStamp> stampOf(const FilePath &path);
