// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/photos/photo_file.h"

#include "core/photos/file_system.h"

#include <algorithm>

Result<FileStamp> stampOf(const FilePath &path)
{
    const Entry entry = entryAt(path);
    if (entry.kind != EntryKind::File)
        return failure(notAFile(path, entry));
    return entry.stamp;
}

Result<QByteArray> readRegularFile(const FilePath &path, qint64 maxBytes)
{
    return readBytes(path, -1, maxBytes);
}

Result<QByteArray> readHead(const FilePath &path, qsizetype length)
{
    return readBytes(path, std::max<qsizetype>(length, 0), 0);
}

Result<MappedFile> mapRegularFile(const FilePath &path, qint64 maxBytes)
{
    return mapBytes(path, maxBytes);
}

Result<MappedFile> mapWithRoom(const FilePath &path, qint64 offset, qint64 room, const QByteArray &bytes,
                               qint64 maxBytes)
{
    return mapBytesWithRoom(path, offset, room, bytes, maxBytes);
}
