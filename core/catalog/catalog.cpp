// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"

#include "core/catalog/backups.h"
#include "core/catalog/catalog_file.h"
#include "core/catalog/catalog_text.h"
#include "core/catalog/database_error.h"
#include "core/catalog/inspect_catalog.h"
#include "core/catalog/migrations.h"
#include "core/catalog/query.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <string>

namespace {

// Takes everything back unless it was told to keep it, also when an exception passes.
class TransactionScope
{
public:
    TransactionScope(SQLite::Database &database, int &depth, const char *begin = "BEGIN IMMEDIATE")
        : m_database(database)
        , m_depth(depth)
        , m_savepoint(depth == 0 ? std::string() : "level" + std::to_string(depth))
    {
        m_database.exec(m_savepoint.empty() ? begin : "SAVEPOINT " + m_savepoint);
        ++m_depth;
    }

    ~TransactionScope()
    {
        --m_depth;
        // SQLite may have rolled back by itself, as on a full disk: then there is nothing left to take back.
        if (!m_isKept)
            m_database.tryExec(m_savepoint.empty() ? "ROLLBACK"
                                                   : "ROLLBACK TO " + m_savepoint + "; RELEASE " + m_savepoint);
    }

    TransactionScope(const TransactionScope &) = delete;
    TransactionScope &operator=(const TransactionScope &) = delete;

    void keep()
    {
        m_database.exec(m_savepoint.empty() ? "COMMIT" : "RELEASE " + m_savepoint);
        m_isKept = true;
    }

private:
    SQLite::Database &m_database;
    int &m_depth;
    std::string m_savepoint; // Empty: the outermost.
    bool m_isKept = false;
};

} // namespace

Result<std::unique_ptr<Catalog>> Catalog::open(const FilePath &file)
{
    const FilePath absolute = file.absolute();
    std::error_code error;
    removeLeftDrafts(absolute);
    if (!std::filesystem::exists(absolute.native(), error)) {
        if (const Result<void> created = createCatalogFile(absolute); !created)
            return failure(created.error());
    }
    const int newest = int(catalogMigrations().size());
    const Result<int> version = inspectCatalogFile(absolute, newest);
    if (!version)
        return failure(version.error());
    if (const Result<void> checked = checkAfterCrash(absolute); !checked)
        return failure(checked.error());
    return guarded(absolute, [&]() -> Result<std::unique_ptr<Catalog>> {
        Result<std::unique_ptr<SQLite::Database>> database = openCatalogFile(absolute);
        if (!database)
            return failure(database.error());
        if (*version < newest) {
            if (const Result<void> upgraded = upgradeCatalogFile(**database, absolute, *version); !upgraded)
                return failure(upgraded.error());
        }
        return std::unique_ptr<Catalog>(new Catalog(absolute, std::move(*database)));
    });
}

Catalog::Catalog(FilePath file, std::unique_ptr<SQLite::Database> database)
    : m_file(std::move(file))
    , m_database(std::move(database))
    , m_statements(std::make_unique<StatementCache>(*m_database))
{
}

Catalog::~Catalog() = default;

Result<QByteArray> Catalog::libraryId()
{
    return guarded(m_file, [&]() -> Result<QByteArray> {
        Query query(*m_statements, "SELECT id FROM library");
        if (!query.next())
            return failure(ErrorKind::Unreadable,
                           CatalogText::tr("The catalog “%1” is damaged: it has lost its id.").arg(m_file.display()));
        return query.bytes(0);
    });
}

Result<void> Catalog::inTransaction(const std::function<Result<void>()> &work)
{
    return guarded(m_file, [&]() -> Result<void> {
        TransactionScope scope(*m_database, m_depth);
        const Result<void> done = work();
        if (done)
            scope.keep();
        return done;
    });
}

Result<void> Catalog::inSnapshot(const std::function<Result<void>()> &read)
{
    return guarded(m_file, [&]() -> Result<void> {
        TransactionScope scope(*m_database, m_depth, "BEGIN");
        const Result<void> done = read();
        if (done)
            scope.keep();
        return done;
    });
}

qint64 Catalog::changeCounter()
{
    // data_version sees what other connections changed, total_changes what this one did.
    return (othersChangeCounter() << 32) + m_database->getTotalChanges();
}

qint64 Catalog::othersChangeCounter()
{
    try {
        Query query(*m_statements, "PRAGMA data_version");
        if (query.next())
            return query.integer(0);
    } catch (const SQLite::Exception &) {
        // Cannot be asked now: counts as changed.
    }
    return --m_unansweredCounter;
}

Result<void> Catalog::backupTo(const FilePath &copy)
{
    return copyDatabase(*m_database, copy.absolute());
}

Result<void> Catalog::eraseTraces()
{
    if (isInTransaction())
        return failure(
            ErrorKind::Internal,
            CatalogText::tr("Traces cannot be erased from “%1” in the middle of a change.").arg(m_file.display()));
    return guarded(m_file, [&]() -> Result<void> {
        // secure_delete overwrites freed cells, but a page that was split keeps old bytes in its gap: only a rewrite
        // does not (3 of 200 random tries left traces).
        m_database->exec("VACUUM");
        Query checkpoint(*m_statements, "PRAGMA wal_checkpoint(TRUNCATE)");
        if (!checkpoint.next() || checkpoint.integer(0) != 0) {
            return failure(
                ErrorKind::Busy,
                CatalogText::tr("Another program is reading “%1”, so traces of what was deleted are still in "
                                "its log. Close the other program and do it again.")
                    .arg(m_file.display()));
        }
        removeUpgradeCopies(m_file);
        removeBackups(m_file);
        return {};
    });
}
