// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/metadata/prepare_write.h"
#include "core/photos/file_stamp.h"

// What to write to one photo.
struct WriteRequest
{
    FilePath photo;
    FilePath sidecar; // The existing one; empty when there is none.
    RightsChange change;
};

// A prepared write with the state of the files it was prepared from.
struct PreparedFile
{
    PreparedWrite write;
    FileStamp photoStamp;
    FileStamp sidecarStamp;  // Empty: there was none.
    QByteArray targetSha256; // 32 bytes; of the file that will be replaced, empty when it is created.
};

// Parses untrusted files for a session; in this process or in a worker. Thread-safe.
class WriteEngine
{
public:
    virtual ~WriteEngine() = default;
    virtual Result<PreparedFile> prepare(const WriteRequest &request, const PrepareOptions &options) = 0;
    // newFile is a temporary beside the old one; oldFile may not exist when a sidecar is created.
    virtual Result<void> verify(const FilePath &oldFile, const FilePath &newFile, const WriteRequest &request,
                                const PreparedFile &prepared) = 0;
    // How many calls may run at once with profit.
    virtual int parallelism() const { return 1; }
};

// Parses in this process: for workers and tests.
class LocalWriteEngine : public WriteEngine
{
public:
    Result<PreparedFile> prepare(const WriteRequest &request, const PrepareOptions &options) override;
    Result<void> verify(const FilePath &oldFile, const FilePath &newFile, const WriteRequest &request,
                        const PreparedFile &prepared) override;
};
