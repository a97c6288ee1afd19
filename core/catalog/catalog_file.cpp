// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog_file.h"

#include "core/catalog/catalog_text.h"
#include "core/catalog/database_error.h"
#include "core/catalog/migrations.h"
#include "core/catalog/private_file.h"

#include <QSet>
#include <QUuid>
#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <algorithm>
#include <filesystem>
#include <optional>
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

Result<void> fillNewCatalog(const FilePath &draft, const FilePath &file)
{
    return guarded(file, [&]() -> Result<void> {
        SQLite::Database database(draft.bytes().constData(), SQLite::OPEN_READWRITE, busyTimeoutMs);
        // Held to the end: tells a draft in work from one that a crash left behind.
        database.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT");
        database.exec("PRAGMA application_id = " + std::to_string(catalogApplicationId));
        migrate(database, catalogMigrations());
        database.exec("PRAGMA locking_mode = NORMAL");
        database.exec("PRAGMA journal_mode = WAL");
        return {};
    });
}

constexpr qsizetype draftDigits = 12;
const QByteArray draftEnding = QByteArrayLiteral(".new");

// "catalog.db" has the drafts "catalog.db.0123456789ab.new".
FilePath newDraftOf(const FilePath &file)
{
    return withSuffix(file, QUuid::createUuid().toByteArray(QUuid::Id128).left(draftDigits) + draftEnding);
}

// The draft that a file of this name is, or belongs to.
std::optional<FilePath> draftBehind(const FilePath &file, const QByteArray &name)
{
    const QByteArray start = file.fileName() + '.';
    const QByteArray rest = name.startsWith(start) ? name.sliced(start.size()) : QByteArray();
    const QByteArray digits = rest.left(draftDigits);
    const bool isNumber = digits.size() == draftDigits && std::ranges::all_of(digits, [](char c) {
                              return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
                          });
    const QByteArray ending = rest.mid(draftDigits);
    if (!isNumber || (ending != draftEnding && !ending.startsWith(draftEnding + '-')))
        return std::nullopt;
    return withSuffix(file, digits + draftEnding);
}

bool isInWork(const FilePath &draft)
{
    try {
        SQLite::Database database(draft.bytes().constData(), SQLite::OPEN_READWRITE);
        return database.tryExec("BEGIN EXCLUSIVE") == SQLITE_BUSY;
    } catch (const SQLite::Exception &exception) {
        return exception.getErrorCode() == SQLITE_BUSY;
    }
}

Result<void> createFrom(const FilePath &draft, const FilePath &file)
{
    if (const Result<void> created = createEmptyPrivateFile(draft); !created)
        return created;
    Result<void> filled = fillNewCatalog(draft, file);
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

} // namespace

Result<void> createCatalogFile(const FilePath &file)
{
    if (const Result<void> folder = createPrivateFolder(file.parent()); !folder)
        return folder;
    Result<void> created = createFrom(newDraftOf(file), file);
    // Before a draft is locked another program may take it for left behind.
    for (int tries = 0; !created && tries < 3 && std::filesystem::is_directory(file.parent().native()); ++tries)
        created = createFrom(newDraftOf(file), file);
    return created;
}

void removeLeftDrafts(const FilePath &file)
{
    std::error_code error;
    QSet<FilePath> drafts;
    for (const fs::directory_entry &entry : fs::directory_iterator(file.parent().native(), error)) {
        if (const auto draft = draftBehind(file, FilePath::fromNative(entry.path()).fileName()))
            drafts.insert(*draft);
    }
    for (const FilePath &draft : drafts) {
        // A second name of a finished catalog is not opened: its log has the first name.
        if (fs::hard_link_count(draft.native(), error) > 1 || !isInWork(draft))
            removeDatabaseFiles(draft);
    }
}

Result<std::unique_ptr<SQLite::Database>> openCatalogFile(const FilePath &file)
{
    makePrivate(file);
    auto database = std::make_unique<SQLite::Database>(file.bytes().constData(),
                                                       SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, busyTimeoutMs);
    if (sqlite3_db_readonly(database->getHandle(), "main") != 0)
        return failure(notWritable(file));
    applySettings(*database);
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
