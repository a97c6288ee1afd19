// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"

#include <memory>

namespace SQLite {
class Database;
}

// Creating, opening and copying the catalog's file; Catalog uses what comes out.

// "CFcl": how a SQLite file says that it is a catalog of ours.
inline constexpr int catalogApplicationId = 0x4346636C;
inline constexpr int busyTimeoutMs = 10'000;

// Makes a new catalog in one step: another program sees none or the whole. Fine when another one was faster.
Result<void> createCatalogFile(const FilePath &file);

// Removes what creations of this catalog left beside it that a crash cut short; those in work stay.
void removeLeftDrafts(const FilePath &file);

// Opens a connection with all settings.
Result<std::unique_ptr<SQLite::Database>> openCatalogFile(const FilePath &file);

// Brings an older catalog to the newest schema after a copy beside it.
Result<void> upgradeCatalogFile(SQLite::Database &database, const FilePath &file, int version);

// A consistent copy with mode 0600, whole or not at all.
Result<void> copyDatabase(SQLite::Database &database, const FilePath &copy);

// Removes the copies that upgrades left beside the catalog: they would bring forgotten people back.
void removeUpgradeCopies(const FilePath &file);
