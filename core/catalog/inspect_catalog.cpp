// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/inspect_catalog.h"

#include "core/catalog/catalog_file.h"
#include "core/catalog/catalog_text.h"
#include "core/catalog/database_error.h"
#include "core/catalog/private_file.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <filesystem>

namespace {

tl::unexpected<Error> damaged(const FilePath &file, const QString &detail)
{
    return failure(
        ErrorKind::Unreadable,
        CatalogText::tr("The catalog “%1” is damaged (%2). It was left as it is: move it aside and put a backup of it "
                        "in its place, or choose another catalog.")
            .arg(file.display(), detail));
}

tl::unexpected<Error> foreign(const FilePath &file)
{
    return failure(ErrorKind::Unsupported,
                   CatalogText::tr("“%1” is no Clearframe catalog. It was left as it is; choose another file.")
                       .arg(file.display()));
}

// Closing it does not finish what another program left beside the file.
SQLite::Database openForLooking(const FilePath &file, int mode)
{
    SQLite::Database database(file.bytes().constData(), mode, busyTimeoutMs);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    database.exec("PRAGMA trusted_schema = OFF");
    database.exec("PRAGMA cell_size_check = ON");
    return database;
}

Result<int> judge(SQLite::Database &database, const FilePath &file, int newestVersion)
{
    if (database.execAndGet("PRAGMA page_count").getInt64() == 0) {
        return failure(
            ErrorKind::Unreadable,
            CatalogText::tr("The catalog “%1” is empty (0 bytes), which a full disk or a broken copy can cause. Put a "
                            "backup of it in its place; to begin a new catalog, delete it first.")
                .arg(file.display()));
    }
    if (database.execAndGet("PRAGMA application_id").getInt() != catalogApplicationId)
        return foreign(file);
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    if (version > newestVersion) {
        return failure(
            ErrorKind::Unsupported,
            CatalogText::tr(
                "The catalog “%1” was written by a newer Clearframe (schema %2, this program knows %3). It was "
                "left as it is; open it with the newer version.")
                .arg(file.display())
                .arg(version)
                .arg(newestVersion));
    }
    if (version < 1)
        return damaged(file, CatalogText::tr("it has no schema version"));
    return version;
}

// Whether the file alone, without the journal beside it, says that it is ours.
bool isOursBeforeRollback(const FilePath &file)
{
    const QByteArray uri = "file:" + file.bytes().toPercentEncoding("/") + "?immutable=1";
    SQLite::Database database(uri.constData(), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    return database.execAndGet("PRAGMA application_id").getInt() == catalogApplicationId;
}

Result<int> look(const FilePath &file, int newestVersion)
{
    try {
        SQLite::Database database = openForLooking(file, SQLite::OPEN_READONLY);
        return judge(database, file, newestVersion);
    } catch (const SQLite::Exception &exception) {
        // A crash in the middle of a change without write-ahead log: ours is taken back, which needs writing.
        if (exception.getExtendedErrorCode() != SQLITE_READONLY_ROLLBACK)
            throw;
    }
    if (!isOursBeforeRollback(file))
        return foreign(file);
    SQLite::Database database = openForLooking(file, SQLite::OPEN_READWRITE);
    return judge(database, file, newestVersion);
}

// In exclusive mode the first read fails while somebody else has the file open.
bool isAlone(SQLite::Database &database)
{
    database.exec("PRAGMA locking_mode = EXCLUSIVE");
    return database.tryExec("SELECT count(*) FROM sqlite_schema") != SQLITE_BUSY;
}

} // namespace

Result<int> inspectCatalogFile(const FilePath &file, int newestVersion)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(file.native(), error)) {
        return failure(
            ErrorKind::Unsupported,
            CatalogText::tr("“%1” is no file that can hold a catalog; choose another one.").arg(file.display()));
    }
    try {
        return look(file, newestVersion);
    } catch (const SQLite::Exception &exception) {
        if (exception.getErrorCode() == SQLITE_NOTADB)
            return foreign(file);
        if (exception.getErrorCode() == SQLITE_CORRUPT)
            return damaged(file, QString::fromUtf8(exception.what()));
        return failure(databaseError(exception, file));
    }
}

Result<void> checkAfterCrash(const FilePath &file)
{
    std::error_code error;
    const auto logBytes = std::filesystem::file_size(writeAheadLogOf(file).native(), error);
    if (error || logBytes == 0)
        return {};
    return guarded(file, [&]() -> Result<void> {
        SQLite::Database database = openForLooking(file, SQLite::OPEN_READWRITE);
        database.setBusyTimeout(0);
        if (!isAlone(database)) // The log is in use, not left over.
            return {};
        SQLite::Statement check(database, "PRAGMA quick_check(1)");
        if (check.executeStep() && check.getColumn(0).getString() != "ok")
            return damaged(file, QString::fromStdString(check.getColumn(0).getString()));
        return {};
    });
}
