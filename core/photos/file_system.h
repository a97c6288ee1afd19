// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/file_path.h"
#include "core/photos/file_stamp.h"
#include "core/photos/photo_file.h"

#include <QByteArray>

#include <functional>
#include <optional>

// The little that this topic asks of the operating system. Private to core/photos; the only file with system calls.

enum class EntryKind
{
    File,
    Folder,
    Pipe,
    Socket,
    Device,
    Missing,
    LinkLoop,
    Denied,
    Broken
};

// What a name leads to, links followed.
struct Entry
{
    EntryKind kind = EntryKind::Missing;
    FileStamp stamp; // Of the file or folder at the end of the links.
    int errorNumber = 0;
};

struct NamedEntry
{
    QByteArray name;
    bool isLink = false;
    Entry target;
};

Entry entryAt(const FilePath &path);
// Calls back for each name except "." and ".."; wanted() says whether to look at it at all, and the walk ends when
// found() returns false. Returns the system's error number, 0 when all went well.
int listFolder(const FilePath &folder, const std::function<bool(const QByteArray &name)> &wanted,
               const std::function<bool(const NamedEntry &)> &found);
// Reads up to length bytes, or the whole file when length is negative. Opened so that a pipe or device cannot block.
Result<QByteArray> readBytes(const FilePath &path, qint64 length, qint64 maxBytes);
Result<MappedFile> mapBytes(const FilePath &path, qint64 maxBytes);
// See mapWithRoom().
Result<MappedFile> mapBytesWithRoom(const FilePath &path, qint64 offset, qint64 room, const QByteArray &bytes,
                                    qint64 maxBytes);

// A sentence for a failed system call on this path.
Error systemError(const FilePath &path, int errorNumber);
// The sentence for something that is not a regular file.
Error notAFile(const FilePath &path, const Entry &entry);
