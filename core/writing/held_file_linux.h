// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/writing/descriptor_linux.h"

// A file that is changed in place, open for writing; a link is followed to its file.
class HeldFile
{
public:
    // Changed when it is another than expected; NotWritable when it has further names and they may not change, too.
    static Result<HeldFile> open(const FilePath &target, const FileStamp &expected, bool mayChangeLinks);
    // What a caller answers that leaves the file to replaceFile().
    static tl::unexpected<Error> unsuitable(const FilePath &target);

    enum class Lease
    {
        WhereOffered, // Other users' files and some file systems have none.
        Required
    };
    // Unsupported while another program has the file open; who opens it later waits until it is closed here.
    Result<void> keepOthersOut(Lease lease);

    // Shorter than asked for where the file ends.
    Result<QByteArray> read(qint64 offset, qsizetype length) const;
    // 0 or the system's error.
    int write(qint64 offset, QByteArrayView bytes) const;
    // Gives it back the time it had.
    int keepModifiedTime() const;

    int number() const { return m_file.number(); }
    Result<FileStamp> stamp() const;

private:
    HeldFile(const FilePath &target, const FileStamp &expected)
        : m_target(target)
        , m_expected(expected)
    {
    }

    FilePath m_target;
    FileStamp m_expected;
    Descriptor m_file;
    timespec m_modified = {};
};
