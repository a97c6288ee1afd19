// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>

// Opens or creates the journal's database with the settings that make a commit durable.
Result<std::unique_ptr<SQLite::Database>> openJournalFile(const FilePath &file);
// Creates an empty file that only its owner may read, and its folder; an existing one stays as it is.
Result<void> createPrivateFile(const FilePath &file);
// SQLite's own words in a sentence of ours.
tl::unexpected<Error> journalError(const FilePath &file, const SQLite::Exception &exception);
