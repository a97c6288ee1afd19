// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/metadata/splice.h"
#include "core/photos/file_stamp.h"

#include <functional>

// Replaces a file so that at any moment the old or the new one is there: temporary file in the same folder (O_EXCL),
// every write checked, mode, owner, extended attributes and ACL copied, fsync, check, stamp compared, rename, fsync of
// the folder.
struct ReplaceRequest
{
    FilePath target;                   // A link is followed to its file; the link stays.
    SplicePlan plan;                   // Relative to the target's present content.
    std::optional<FileStamp> expected; // Refused with Changed when the target is another; empty: must not exist yet.
    // Looks at the finished temporary before it takes the target's place; an error removes it and leaves the target.
    std::function<Result<void>(const FilePath &temporary)> check;
    // Told in a sentence when the file was written but something of it could not be kept (its owner). May be empty.
    std::function<void(const QString &remark)> remark;
    bool keepsModifiedTime = false; // Else the file was modified now, which tools for backups look for.
    bool mayPartLinks = false;      // Another name of the file (hard link) may keep the old content.
    bool syncsFolder = true;        // Else the caller does before it calls the file written.
};

// Returns the new file's stamp. Refuses files with more than one hard link (NotWritable, both names would part) unless
// that is allowed.
Result<FileStamp> replaceFile(const ReplaceRequest &request);

// Removes a file of ours (a sidecar that is taken back) unless it is another than expected by now.
Result<void> removeUnchangedFile(const FilePath &file, const FileStamp &expected);

// Removes what an interrupted replaceFile() left in a folder. Temporaries that a running program works on stay.
// Returns how many there were.
int removeLeftTemporaries(const FilePath &folder);

// Makes renames inside a folder survive a power cut.
Result<void> syncFolder(const FilePath &folder);
