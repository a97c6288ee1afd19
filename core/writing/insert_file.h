// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/photos/file_stamp.h"
#include "core/writing/insertion.h"

// Makes an insertion inside the file: its blocks move in the file system's books, the picture is neither read nor
// written. Interrupted it may leave the file torn as Insertion describes: the journal must hold both versions before.
// Meanwhile no other program can have the file open (a lease).
struct InsertRequest
{
    FilePath target; // A link is followed to its file; the link stays.
    Insertion insertion;
    FileStamp expected; // Refused with Changed when the target is another, or holds other bytes.
    bool keepsModifiedTime = false;
    bool mayChangeLinks = false; // The file may have other names (hard links), which then change with it.
};

// Returns the stamp afterwards. Unsupported when that is not possible here and now (another file system than ext4, a
// file in many pieces, another program has it open): replaceFile() still can. After another error the old bytes were
// put back where possible.
Result<FileStamp> insertIntoFile(const InsertRequest &request);

// The file system moves the blocks of this file in one step of its own log, so that a power cut leaves all or none
// moved. May become untrue, or be so for one place in the file only.
bool canInsertInto(const FilePath &path);
