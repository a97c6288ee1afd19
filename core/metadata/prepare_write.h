// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/metadata/rights_change.h"
#include "core/metadata/splice.h"
#include "core/photos/file_type.h"

#include <QByteArray>

// How a change reaches the disk.
enum class WriteMethod
{
    Nothing,      // The file already says so.
    PatchInPlace, // Same size: a few bytes inside the file.
    Splice,       // New metadata block, image data copied.
    Rewrite,      // New directory appended (TIFF): offsets of everything else stay.
    Sidecar,      // Beside the photo.
    Insert        // What a splice makes, but inside the file: room is inserted, the picture is not copied.
};
QString writeMethodName(WriteMethod method); // "nothing", "patch", "splice", "rewrite", "sidecar", "insert"

// All that is needed to write one file, decided without touching it.
struct PreparedWrite
{
    WriteMethod method = WriteMethod::Nothing;
    QString why; // A sentence: why this method.
    FileType type = FileType::Unknown;
    SplicePlan plan; // Of the photo, or of the sidecar when method is Sidecar.
    QList<FieldChange> changes;
};

struct PrepareOptions
{
    bool alwaysSidecar = false;
    bool touchContentCredentials = false; // Write although a C2PA manifest becomes invalid.

    bool operator==(const PrepareOptions &) const = default;
};

// Encodes the change. Errors: Unsupported or Invalid with the reason and what the user can do (file has a damaged block
// that would have to be rewritten, C2PA manifest, …). sidecar: content of the existing one, empty when there is none.
// Parses untrusted data: call it in a worker.
Result<PreparedWrite> prepareWrite(const QByteArray &file, const QByteArray &sidecar, const RightsChange &change,
                                   const QString &name, const PrepareOptions &options = {});
// The same for a caller that knows what readRights() says of file and sidecar.
Result<PreparedWrite> prepareWrite(const QByteArray &file, const QByteArray &sidecar, const RightsChange &change,
                                   const QString &name, const PrepareOptions &options, const Rights &before);

// Reads newFile as a stranger would: every changed field is there with its value, image data identical, and every
// property and block outside the change equal. For a sidecar both are sidecar contents. Of a patch and
// of an insertion newFile is the old file with the plan's bytes: the picture is not compared, only that the plan spares
// it. Internal when it is not so.
Result<void> verifyWrite(const QByteArray &oldFile, const QByteArray &newFile, const RightsChange &change,
                         const PreparedWrite &prepared, const QString &name);
