// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/thumbnail_store.h"

#include "core/catalog/database_error.h"
#include "core/catalog/private_file.h"
#include "core/catalog/query.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <filesystem>
#include <string>

namespace {

constexpr int thumbnailsApplicationId = 0x43467468; // "CFth"
constexpr int thumbnailsVersion = 1;
constexpr int busyTimeoutMs = 10'000;

bool isDamage(const SQLite::Exception &exception)
{
    const int code = exception.getErrorCode();
    return code == SQLITE_NOTADB || code == SQLITE_CORRUPT || code == SQLITE_SCHEMA;
}

// Throws SQLITE_NOTADB for somebody else's database.
void createTables(SQLite::Database &database)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    // Asked under the lock: another program may have been faster.
    if (database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0) {
        database.exec("CREATE TABLE thumbnails (photo INTEGER PRIMARY KEY, jpeg BLOB NOT NULL) STRICT");
        database.exec("CREATE TABLE made_for (library BLOB NOT NULL) STRICT");
        database.exec("PRAGMA application_id = " + std::to_string(thumbnailsApplicationId));
        database.exec("PRAGMA user_version = " + std::to_string(thumbnailsVersion));
    }
    if (database.execAndGet("PRAGMA application_id").getInt() != thumbnailsApplicationId ||
        database.execAndGet("PRAGMA user_version").getInt() != thumbnailsVersion)
        throw SQLite::Exception("not a store of thumbnails", SQLITE_NOTADB);
    transaction.commit();
}

} // namespace

struct ThumbnailStore::Private
{
    FilePath file;
    std::unique_ptr<SQLite::Database> database;
    std::unique_ptr<StatementCache> statements;

    // Throws SQLite::Exception.
    void connect()
    {
        database = std::make_unique<SQLite::Database>(file.bytes().constData(),
                                                      SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, busyTimeoutMs);
        sqlite3_db_config(database->getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        database->exec("PRAGMA trusted_schema = OFF");
        database->exec("PRAGMA cell_size_check = ON");
        database->exec("PRAGMA synchronous = OFF"); // A cache: what a power cut damages is made again.
        database->exec("PRAGMA journal_size_limit = 16000000");
        database->exec("PRAGMA journal_mode = WAL");
        createTables(*database);
        statements = std::make_unique<StatementCache>(*database);
    }

    void disconnect()
    {
        statements.reset();
        database.reset();
    }

    Result<void> open()
    {
        std::error_code error;
        if (!std::filesystem::exists(file.native(), error)) {
            // Another program may create it at the same moment: then its file will do.
            if (const Result<void> created = createEmptyPrivateFile(file);
                !created && !std::filesystem::exists(file.native(), error))
                return created;
        }
        makePrivate(file);
        return guarded(file, [&]() -> Result<void> {
            connect();
            return {};
        });
    }

    Result<void> startAnew()
    {
        disconnect();
        removeDatabaseFiles(file);
        return open();
    }

    // Runs work; damage that only shows now costs the cache, not the caller.
    template <class Work>
    auto run(Work work) -> decltype(work())
    {
        return guarded(file, [&]() -> decltype(work()) {
            try {
                return work();
            } catch (const SQLite::Exception &exception) {
                if (!isDamage(exception))
                    throw;
            }
            if (const Result<void> anew = startAnew(); !anew)
                return failure(anew.error());
            return work();
        });
    }
};

Result<std::unique_ptr<ThumbnailStore>> ThumbnailStore::open(const FilePath &file)
{
    auto data = std::make_unique<Private>();
    data->file = file.absolute();
    if (const Result<void> folder = createPrivateFolder(data->file.parent()); !folder)
        return failure(folder.error());
    Result<void> opened = data->open();
    // Whatever is wrong with a cache that can be written: an empty one is right.
    if (!opened && opened.error().kind == ErrorKind::Unreadable)
        opened = data->startAnew();
    if (!opened)
        return failure(opened.error());
    return std::unique_ptr<ThumbnailStore>(new ThumbnailStore(std::move(data)));
}

ThumbnailStore::ThumbnailStore(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

ThumbnailStore::~ThumbnailStore() = default;

Result<void> ThumbnailStore::save(PhotoId photo, const QByteArray &jpeg)
{
    return d->run([&]() -> Result<void> {
        Query(*d->statements, "INSERT OR REPLACE INTO thumbnails (photo, jpeg) VALUES (?, ?)").bind(photo, jpeg).run();
        return {};
    });
}

Result<QByteArray> ThumbnailStore::load(PhotoId photo)
{
    return d->run([&]() -> Result<QByteArray> {
        Query query(*d->statements, "SELECT jpeg FROM thumbnails WHERE photo = ?");
        return query.bind(photo).next() ? query.bytes(0) : QByteArray();
    });
}

Result<void> ThumbnailStore::remove(PhotoId photo)
{
    return d->run([&]() -> Result<void> {
        Query(*d->statements, "DELETE FROM thumbnails WHERE photo = ?").bind(photo).run();
        return {};
    });
}

Result<void> ThumbnailStore::useFor(const QByteArray &libraryId)
{
    return d->run([&]() -> Result<void> {
        {
            Query known(*d->statements, "SELECT library FROM made_for");
            if (known.next() && known.bytes(0) == libraryId)
                return {};
        }
        SQLite::Transaction transaction(*d->database, SQLite::TransactionBehavior::IMMEDIATE);
        Query(*d->statements, "DELETE FROM thumbnails").run();
        Query(*d->statements, "DELETE FROM made_for").run();
        Query(*d->statements, "INSERT INTO made_for (library) VALUES (?)").bind(libraryId).run();
        transaction.commit();
        return {};
    });
}

Result<void> ThumbnailStore::begin()
{
    return d->run([&]() -> Result<void> {
        d->database->exec("BEGIN IMMEDIATE");
        return {};
    });
}

Result<void> ThumbnailStore::commit()
{
    return d->run([&]() -> Result<void> {
        // Damage found in between has ended the transaction together with the old file.
        if (sqlite3_get_autocommit(d->database->getHandle()) == 0)
            d->database->exec("COMMIT");
        return {};
    });
}
