// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/photos/file_stamp.h"
#include "core/photos/file_type.h"

#include <QByteArray>

#include <memory>

// Opens without following into FIFOs and devices, checks that it is a regular file and reads it whole.
// maxBytes guards memory: TooLarge above it. Never blocks on a FIFO.
Result<QByteArray> readRegularFile(const FilePath &path, qint64 maxBytes = qint64(1) << 30);
// A file's bytes of which only those are read that are looked at.
struct MappedFile
{
    QByteArray bytes; // Valid as long as the mapping.
    std::shared_ptr<void> mapping;
};
// The same checks. A file that is cut meanwhile ends this process (SIGBUS) when the missing part is looked at: for
// workers only. Where files cannot be mapped they are read. What is written to the bytes never reaches the file.
Result<MappedFile> mapRegularFile(const FilePath &path, qint64 maxBytes = qint64(1) << 30);
// The same as if `room` bytes were inserted at offset and the file then overwritten there with `bytes`; offset and room
// are multiples of 4096. Unsupported where the system maps files in other units.
Result<MappedFile> mapWithRoom(const FilePath &path, qint64 offset, qint64 room, const QByteArray &bytes,
                               qint64 maxBytes = qint64(1) << 30);
// The first bytes only (at most length), same checks.
Result<QByteArray> readHead(const FilePath &path, qsizetype length);
