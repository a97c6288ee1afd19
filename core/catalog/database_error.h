// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"

#include <SQLiteCpp/Exception.h>

#include <utility>

// What SQLite's error means for the user, with the file's name and the remedy.
Error databaseError(const SQLite::Exception &exception, const FilePath &file);
// Cannot be written; says so when that is because of the place it lies in.
Error notWritable(const FilePath &file);

// Runs work that returns a Result; an exception of SQLite becomes its error.
template <class Work>
auto guarded(const FilePath &file, Work &&work) -> decltype(work())
{
    try {
        return std::forward<Work>(work)();
    } catch (const SQLite::Exception &exception) {
        return failure(databaseError(exception, file));
    }
}
