// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog_file.h"

#include "core/catalog/catalog_text.h"
#include "core/catalog/database_error.h"
#include "core/catalog/migrations.h"
#include "core/catalog/private_file.h"

#include <QUuid>
#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <filesystem>
#include <string>

namespace fs = std::filesystem;

namespace {

const QByteArray upgradeCopyPrefix = QByteArrayLiteral("version-");
const QByteArray upgradeCopyEnding = QByteArrayLiteral(".backup");

FilePath upgradeCopyOf(const FilePath &file, int version)
{
    return withSuffix(file, upgradeCopyPrefix + QByteArray::number(version) + upgradeCopyEnding);
}

void applySettings(SQLite::Database &database)
{
    // A catalog may come from somebody else: nothing in its schema may do more than store data.
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    database.exec("PRAGMA trusted_schema = OFF");
    database.exec("PRAGMA cell_size_check = ON");
    database.exec("PRAGMA foreign_keys = ON");
    database.exec("PRAGMA secure_delete = ON");
    database.exec("PRAGMA synchronous = FULL"); // A consent that was typed in survives a power cut.
    database.exec("PRAGMA cache_size = -16000");
    database.exec("PRAGMA journal_size_limit = 16000000");
}

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

// Frees the connection to judge a file that is not ours without finishing what another program left beside it.
std::unique_ptr<SQLite::Database> openForLooking(const FilePath &file)
{
    auto database = std::make_unique<SQLite::Database>(file.bytes().constData(),
                                                       SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX, busyTimeoutMs);
    sqlite3_db_config(database->getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_db_config(database->getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
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

// Only a program that is alone can leave write-ahead logging. Then a log that was there is what a crash left.
bool takeInLogWhenAlone(SQLite::Database &database)
{
    database.setBusyTimeout(0);
    SQLite::Statement leave(database, "PRAGMA journal_mode = DELETE");
    const bool wasAlone = leave.tryExecuteStep() == SQLITE_ROW && leave.getColumn(0).getString() == "delete";
    database.setBusyTimeout(busyTimeoutMs);
    return wasAlone;
}

Result<void> checkContent(SQLite::Database &database, const FilePath &file)
{
    SQLite::Statement check(database, "PRAGMA quick_check(1)");
    if (check.executeStep() && check.getColumn(0).getString() != "ok")
        return damaged(file, QString::fromStdString(check.getColumn(0).getString()));
    return {};
}

Result<void> fillNewCatalog(const FilePath &file)
{
    return guarded(file, [&]() -> Result<void> {
        SQLite::Database database(file.bytes().constData(), SQLite::OPEN_READWRITE, busyTimeoutMs);
        database.exec("PRAGMA application_id = " + std::to_string(catalogApplicationId));
        migrate(database, catalogMigrations());
        database.exec("PRAGMA journal_mode = WAL");
        return {};
    });
}

} // namespace

Result<int> inspectCatalogFile(const FilePath &file, int newestVersion)
{
    std::error_code error;
    if (!fs::is_regular_file(file.native(), error)) {
        return failure(
            ErrorKind::Unsupported,
            CatalogText::tr("“%1” is no file that can hold a catalog; choose another one.").arg(file.display()));
    }
    try {
        const std::unique_ptr<SQLite::Database> database = openForLooking(file);
        return judge(*database, file, newestVersion);
    } catch (const SQLite::Exception &exception) {
        if (exception.getErrorCode() == SQLITE_NOTADB)
            return foreign(file);
        if (exception.getErrorCode() == SQLITE_CORRUPT)
            return damaged(file, QString::fromUtf8(exception.what()));
        return failure(databaseError(exception, file));
    }
}

Result<void> createCatalogFile(const FilePath &file)
{
    if (const Result<void> folder = createPrivateFolder(file.parent()); !folder)
        return folder;
    const FilePath draft = withSuffix(file, QUuid::createUuid().toByteArray(QUuid::Id128).left(12) + ".new");
    if (const Result<void> created = createEmptyPrivateFile(draft); !created)
        return created;
    Result<void> filled = fillNewCatalog(draft);
    if (filled) {
        // A link never replaces; where there are no hard links, a rename that looks first has to do.
        std::error_code error;
        fs::create_hard_link(draft.native(), file.native(), error);
        if (error && !fs::exists(file.native(), error))
            fs::rename(draft.native(), file.native(), error);
        if (!fs::exists(file.native())) {
            filled = failure(ErrorKind::NotWritable, CatalogText::tr("The catalog “%1” could not be created: %2.")
                                                         .arg(file.display(), QString::fromStdString(error.message())));
        }
    }
    removeDatabaseFiles(draft);
    return filled;
}

Result<std::unique_ptr<SQLite::Database>> openCatalogFile(const FilePath &file)
{
    std::error_code error;
    const auto logBytes = fs::file_size(writeAheadLogOf(file).native(), error);
    const bool hasLog = !error && logBytes > 0;
    makePrivate(file);
    auto database = std::make_unique<SQLite::Database>(file.bytes().constData(),
                                                       SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, busyTimeoutMs);
    if (sqlite3_db_readonly(database->getHandle(), "main") != 0) {
        return failure(
            ErrorKind::NotWritable,
            CatalogText::tr("The catalog “%1” cannot be written. Check the permissions of the file and its folder.")
                .arg(file.display()));
    }
    applySettings(*database);
    if (hasLog && takeInLogWhenAlone(*database)) {
        if (const Result<void> checked = checkContent(*database, file); !checked)
            return failure(checked.error());
    }
    if (database->execAndGet("PRAGMA journal_mode").getString() != "wal")
        database->exec("PRAGMA journal_mode = WAL");
    return database;
}

Result<void> upgradeCatalogFile(SQLite::Database &database, const FilePath &file, int version)
{
    if (const Result<void> copied = copyDatabase(database, upgradeCopyOf(file, version)); !copied)
        return copied;
    return guarded(file, [&]() -> Result<void> {
        migrate(database, catalogMigrations());
        return {};
    });
}

Result<void> copyDatabase(SQLite::Database &database, const FilePath &copy)
{
    const FilePath draft = withSuffix(copy, "new");
    removeDatabaseFiles(draft);
    if (const Result<void> created = createEmptyPrivateFile(draft); !created)
        return created;
    Result<void> copied = guarded(copy, [&]() -> Result<void> {
        SQLite::Database target(draft.bytes().constData(), SQLite::OPEN_READWRITE, busyTimeoutMs);
        SQLite::Backup(target, database).executeStep(-1);
        return {};
    });
    std::error_code error;
    if (copied)
        fs::rename(draft.native(), copy.native(), error);
    if (error) {
        copied = failure(ErrorKind::NotWritable, CatalogText::tr("The copy “%1” could not be written: %2.")
                                                     .arg(copy.display(), QString::fromStdString(error.message())));
    }
    removeDatabaseFiles(draft);
    return copied;
}

void removeUpgradeCopies(const FilePath &file)
{
    const QByteArray start = file.fileName() + '.' + upgradeCopyPrefix;
    std::error_code error;
    for (const fs::directory_entry &entry : fs::directory_iterator(file.parent().native(), error)) {
        const QByteArray name = FilePath::fromNative(entry.path()).fileName();
        if (name.startsWith(start) && name.endsWith(upgradeCopyEnding))
            fs::remove(entry.path(), error);
    }
}
