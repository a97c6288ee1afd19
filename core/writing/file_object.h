// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/file_path.h"

// What decides how a file may be written, beside its content. Links are followed.
struct FileObject
{
    quint64 names = 1;        // Hard links.
    bool isReadOnly = false;  // This user may not write to it, or the disk is read-only.
    bool isOnNetwork = false; // Or on a file system of another program (FUSE): nothing is known about its order.
    quint64 device = 0;       // As in FileStamp.
};

FileObject fileObjectOf(const FilePath &path);
bool isOnNetwork(const FilePath &path);
