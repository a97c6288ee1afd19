// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/metadata/splice.h"
#include "core/photos/file_stamp.h"

#include <QByteArray>

#include <optional>

// Tells which content a file has by all bytes that a write of ours touches: its size and the hash of its beginning. Of
// a JPEG that is everything before the picture, of other files the whole.
struct ContentMark
{
    qint64 sizeBytes = 0;
    qint64 hashedBytes = 0; // 0 … sizeBytes.
    QByteArray sha256;      // 32 bytes; empty: there is no file.

    bool operator==(const ContentMark &) const = default;
};

// Of the file that the plan makes. oldBeginning: the first old.hashedBytes bytes of the old file. What the old mark did
// not hash is copied by the plan as it is; an empty mark when the plan does something else.
ContentMark markAfter(const SplicePlan &plan, const QByteArray &oldBeginning, qint64 oldSizeBytes);

// A file at this moment; beginning and stamp belong together.
struct PresentFile
{
    FileStamp stamp;
    QByteArray beginning;

    bool has(const ContentMark &mark) const;
};

// Reads the first bytes only. Nothing when the file does not exist; Changed when it is written to meanwhile.
Result<std::optional<PresentFile>> presentFile(const FilePath &path, qint64 beginningBytes);
