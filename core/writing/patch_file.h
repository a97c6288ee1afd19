// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/photos/file_stamp.h"
#include "core/writing/patch_places.h"

// Writes a few bytes inside a file, flushes them and reads them back. Interrupted it may leave the places torn: the
// journal must hold both versions of them before. While it works no other program can open the file (a lease), where
// the system offers that.
struct PatchRequest
{
    FilePath target; // A link is followed to its file; the link stays.
    QList<PatchPlace> places;
    FileStamp expected;       // Refused with Changed when the target is another, or when a place holds other bytes.
    bool repairsTorn = false; // A place may hold a mixture of both versions.
    bool keepsModifiedTime = false;
    bool mayChangeLinks = false; // The file may have other names (hard links), which then change with it.
};

// Returns the stamp afterwards. Unsupported when this file cannot be patched here and now (a network share, another
// program has it open): replaceFile() still can. After another error the old bytes were put back where possible.
Result<FileStamp> patchFile(const PatchRequest &request);

// Brings what was written to a file, and its name, to the disk.
Result<void> syncFile(const FilePath &file);
