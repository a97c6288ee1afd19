// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"

#include <functional>
#include <memory>

namespace SQLite {
class Database;
}

// The library's database: photos, faces, people, decisions, consents. One connection, used in one thread; open another one
// for another thread or program, they do not block each other's reading.
class Catalog
{
public:
    // Creates the file (mode 0600, folder 0700) or migrates it, after a copy beside it. A newer schema, a foreign or a
    // damaged file is refused untouched with a clear sentence.
    static Result<std::unique_ptr<Catalog>> open(const FilePath &file);
    ~Catalog();
    Catalog(const Catalog &) = delete;
    Catalog &operator=(const Catalog &) = delete;

    const FilePath &file() const { return m_file; }
    // Runs work in one transaction; an error or exception rolls it back. Nested calls join the outer transaction.
    Result<void> inTransaction(const std::function<Result<void>()> &work);
    // Changes by any connection since open make this number change: a cheap "is what I show stale?".
    qint64 changeCounter();
    // A consistent copy, also while others write.
    Result<void> backupTo(const FilePath &copy);

    SQLite::Database &database() { return *m_database; } // For repositories only.

private:
    Catalog(FilePath file, std::unique_ptr<SQLite::Database> database);

    FilePath m_file;
    std::unique_ptr<SQLite::Database> m_database;
    int m_depth = 0;
};
