// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#ifndef __linux__

#include "core/writing/file_object.h"

#include <filesystem>

namespace fs = std::filesystem;

FileObject fileObjectOf(const FilePath &path)
{
    FileObject object;
    std::error_code error;
    const auto names = fs::hard_link_count(path.native(), error);
    object.names = error ? 1 : quint64(names);
    const fs::perms writable = fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;
    const fs::file_status status = fs::status(path.native(), error);
    object.isReadOnly = !error && (status.permissions() & writable) == fs::perms::none;
    object.isOnNetwork = isOnNetwork(path);
    return object;
}

bool isOnNetwork(const FilePath &)
{
    return true; // Not known here, so files take the place of files as a whole.
}

#endif
