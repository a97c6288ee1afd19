// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checked_paths.h"

#include "app/cli/terminal.h"

Result<CheckedPaths> checkedPathsOf(const Arguments &arguments, int firstWord)
{
    const Result<QList<FilePath>> paths = arguments.paths(firstWord);
    if (!paths)
        return failure(paths.error());
    if (paths->isEmpty())
        return failure(ErrorKind::Invalid, QStringLiteral("Name at least one photo or folder."));
    CheckedPaths checked;
    for (const FilePath &path : *paths) {
        std::error_code error;
        if (std::filesystem::exists(path.native(), error)) {
            checked.existing.append(path);
            continue;
        }
        Terminal::printError(QStringLiteral("%1 does not exist or cannot be reached.").arg(path.display()));
        checked.isSomeMissing = true;
    }
    return checked;
}
