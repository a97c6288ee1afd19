// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace SQLite {
class Database;
}
class StatementCache;

// The library's database: photos, faces, people, decisions, consents. One connection, used in one thread; open another
// one for another thread or program, they do not block each other's reading.
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
    // Made up when the library was created: tells its thumbnails from those of another library.
    Result<QByteArray> libraryId();
    // Runs work in one transaction; an error or exception rolls it back. Nested calls join the outer transaction; a
    // nested one that fails takes back its own changes only. Keep it short: other programs wait to write (10 s, then
    // Busy).
    Result<void> inTransaction(const std::function<Result<void>()> &work);
    // Everything read in it is of one moment, whatever others write meanwhile. For reading only.
    Result<void> inSnapshot(const std::function<Result<void>()> &read);
    bool isInTransaction() const { return m_depth > 0; }
    // Changes by any connection since open make this number change: a cheap "is what I show stale?".
    qint64 changeCounter();
    // The same of other connections only; of the moment of the transaction it is asked in.
    qint64 othersChangeCounter();
    // A consistent copy with mode 0600, also while others write; replaces an older copy of that name.
    Result<void> backupTo(const FilePath &copy);
    // Rewrites the file so that what was deleted cannot be found in its bytes any more, and removes the backups and the
    // copies that upgrades left beside it. Busy while another program reads: call it again then.
    Result<void> eraseTraces();

    SQLite::Database &database() { return *m_database; }   // For repositories only.
    StatementCache &statements() { return *m_statements; } // For repositories only.

private:
    Catalog(FilePath file, std::unique_ptr<SQLite::Database> database);

    FilePath m_file;
    std::unique_ptr<SQLite::Database> m_database;
    std::unique_ptr<StatementCache> m_statements;
    int m_depth = 0;
    qint64 m_unansweredCounter = 0;
};
