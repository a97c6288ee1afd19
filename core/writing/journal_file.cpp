// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/journal_file.h"

#include "core/writing/writing_text.h"

#include <sqlite3.h>

#include <cstdint>
#include <filesystem>
#include <fstream>

#ifndef _WIN32
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace {

namespace fs = std::filesystem;

constexpr int applicationId = 0x43464A4C; // "CFJL"
constexpr int schemaVersion = 6;
constexpr int busyTimeoutMs = 10'000;
// Larger journals are looked at page by page as they are used.
constexpr qint64 quickCheckBytes = qint64(64) << 20;

constexpr char schema[] = R"(
CREATE TABLE sessions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    user TEXT NOT NULL,
    always_sidecar INTEGER NOT NULL,
    touch_credentials INTEGER NOT NULL,
    work INTEGER NOT NULL DEFAULT 0,
    started_ms INTEGER NOT NULL,
    finished_ms INTEGER,
    undone_ms INTEGER);
CREATE TABLE files (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session INTEGER NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
    state INTEGER NOT NULL,
    photo BLOB NOT NULL,
    sidecar BLOB NOT NULL,
    target BLOB NOT NULL DEFAULT x'',
    method INTEGER NOT NULL,
    why TEXT NOT NULL,
    problem TEXT NOT NULL DEFAULT '',
    change BLOB NOT NULL,
    changes BLOB NOT NULL,
    stamp_before BLOB,
    sha256_before BLOB,
    sha256_after BLOB,
    forward BLOB,
    inverse BLOB);
CREATE INDEX files_by_session ON files (session, state);
)";

// What the second version added. Rows of the first have hashes of whole files: hashed_* is then empty.
constexpr char secondSchema[] = R"(
ALTER TABLE sessions ADD COLUMN options INTEGER;
ALTER TABLE sessions ADD COLUMN license_url TEXT NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN license_title TEXT NOT NULL DEFAULT '';
ALTER TABLE files ADD COLUMN hashed_before INTEGER;
ALTER TABLE files ADD COLUMN hashed_after INTEGER;
ALTER TABLE files ADD COLUMN stamp_after BLOB;
ALTER TABLE files ADD COLUMN written_ms INTEGER;
ALTER TABLE files ADD COLUMN undone_ms INTEGER;
CREATE INDEX files_by_photo ON files (photo);
)";

// What the third version added: steps count the commits in which files were written or taken back, so that the order of
// events does not hang on the clock; the id tells this journal from one that is begun when it is lost. What older
// versions wrote is put in the order of its rows.
constexpr char thirdSchema[] = R"(
CREATE TABLE journal (id TEXT NOT NULL, last_step INTEGER NOT NULL);
INSERT INTO journal VALUES (lower(hex(randomblob(16))), (SELECT 2 * coalesce(max(id), 0) + 1 FROM files));
ALTER TABLE files ADD COLUMN written_step INTEGER;
ALTER TABLE files ADD COLUMN undone_step INTEGER;
UPDATE files SET written_step = 2 * id WHERE state IN (2, 5);
UPDATE files SET undone_step = 2 * (SELECT max(id) FROM files later WHERE later.photo = files.photo AND
    (later.id = files.id OR later.written_ms <= files.undone_ms)) + 1 WHERE state = 5;
)";

// The fourth: what undo left, so that our own sessions are not taken for other programs.
constexpr char fourthSchema[] = "ALTER TABLE files ADD COLUMN stamp_undone BLOB;";

// The fifth: what undo did where it found values of another program.
constexpr char fifthSchema[] = "ALTER TABLE files ADD COLUMN undo_changes BLOB;";

tl::unexpected<Error> refused(const FilePath &file, const QString &sentence)
{
    return failure(ErrorKind::Unreadable, sentence.arg(file.display()));
}

tl::unexpected<Error> damaged(const FilePath &file)
{
    return refused(file,
                   WritingText::tr("The log of written changes “%1” is damaged and was left untouched. Move it to "
                                   "another folder; a new one is then begun, the old one may still be repaired."));
}

int numberOf(SQLite::Database &database, const char *pragma)
{
    return database.execAndGet(pragma).getInt();
}

// Nothing is written before the file is known to be ours.
Result<void> checkIdentity(SQLite::Database &database, const FilePath &file)
{
    const int version = numberOf(database, "PRAGMA user_version");
    const int id = numberOf(database, "PRAGMA application_id");
    const bool isNew = version == 0 && id == 0 && numberOf(database, "SELECT count(*) FROM sqlite_schema") == 0;
    if (!isNew && id != applicationId)
        return refused(file, WritingText::tr(
                                 "“%1” is no log of written changes of this program and was left untouched. Move it to "
                                 "another folder, or choose another catalog; a new log is then begun."));
    if (version > schemaVersion)
        return refused(file,
                       WritingText::tr("The log of written changes “%1” was made by a newer version of this program. "
                                       "Install that version to use it."));
    std::error_code error;
    if (!isNew && qint64(fs::file_size(file.native(), error)) <= quickCheckBytes &&
        database.execAndGet("PRAGMA quick_check(1)").getString() != "ok")
        return damaged(file);
    return {};
}

void configure(SQLite::Database &database)
{
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    database.exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON; "
                  "PRAGMA secure_delete = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
}

void bringSchemaUpToDate(SQLite::Database &database)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    const int version = numberOf(database, "PRAGMA user_version");
    if (version >= schemaVersion)
        return; // Another program was faster.
    if (version == 0)
        database.exec(schema);
    if (version < 2)
        database.exec(secondSchema);
    if (version < 3)
        database.exec(thirdSchema);
    if (version < 4)
        database.exec(fourthSchema);
    if (version < 5)
        database.exec(fifthSchema);
    // The sixth has the same columns: a method that programs before it would mistake for another.
    database.exec("PRAGMA application_id = " + std::to_string(applicationId));
    database.exec("PRAGMA user_version = " + std::to_string(schemaVersion));
    transaction.commit();
}

tl::unexpected<Error> noRoom(const FilePath &file)
{
    return failure(
        ErrorKind::NotWritable,
        WritingText::tr("The log of written changes “%1” could not be written: the disk is full. No photo is "
                        "changed without it. Free some space and try again.")
            .arg(file.display()));
}

// SQLite calls it an I/O error when there is no room for what it shares with other programs.
bool isDiskFull(const FilePath &file)
{
    constexpr std::uintmax_t leastBytes = 64 * 1024;
    std::error_code error;
    const fs::space_info space = fs::space(file.parent().native(), error);
    return !error && space.available < leastBytes;
}

} // namespace

tl::unexpected<Error> journalError(const FilePath &file, const SQLite::Exception &exception)
{
    switch (exception.getErrorCode()) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damaged(file);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return failure(
            ErrorKind::Busy,
            WritingText::tr("Another program holds the log of written changes “%1”. Try again when it has finished.")
                .arg(file.display()));
    case SQLITE_FULL:
        return noRoom(file);
    case SQLITE_IOERR:
        if (isDiskFull(file))
            return noRoom(file);
        return failure(
            ErrorKind::NotWritable,
            WritingText::tr("The log of written changes “%1” could not be read or written (%2). No photo is changed "
                            "without it. Check the disk it lies on, then try again.")
                .arg(file.display(), QString::fromUtf8(exception.what())));
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        return failure(ErrorKind::NotWritable,
                       WritingText::tr(
                           "The log of written changes “%1” cannot be written to. No photo is changed without it. Give "
                           "yourself permission to write to the file and its folder, or choose another catalog.")
                           .arg(file.display()));
    default:
        return failure(
            ErrorKind::NotWritable,
            WritingText::tr("The log of written changes “%1” could not be used (%2). No photo is changed without it. "
                            "Close other programs and try again, or move the file to another folder; a new log is then "
                            "begun.")
                .arg(file.display(), QString::fromUtf8(exception.what())));
    }
}

Result<void> createPrivateFile(const FilePath &file)
{
    std::error_code error;
    const fs::path folder = file.parent().native();
    if (!fs::exists(folder, error) && fs::create_directories(folder, error))
        fs::permissions(folder, fs::perms::owner_all, error);
    const auto cannotCreate = [&] {
        return failure(
            ErrorKind::NotWritable,
            WritingText::tr("“%1” could not be created. Check that its folder may be written to.").arg(file.display()));
    };
#ifdef _WIN32
    if (!std::ofstream(file.native(), std::ios::app))
        return cannotCreate();
#else
    const int created = ::open(file.bytes().constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (created < 0 && errno != EEXIST)
        return cannotCreate();
    if (created >= 0)
        ::close(created);
#endif
    return {};
}

Result<std::unique_ptr<SQLite::Database>> openJournalFile(const FilePath &file)
{
    if (const auto created = createPrivateFile(file); !created)
        return failure(created.error());
    try {
        auto database = std::make_unique<SQLite::Database>(
            file.bytes().toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_FULLMUTEX, busyTimeoutMs);
        if (const auto ours = checkIdentity(*database, file); !ours)
            return failure(ours.error());
        configure(*database);
        bringSchemaUpToDate(*database);
        return database;
    } catch (const SQLite::Exception &exception) {
        return journalError(file, exception);
    }
}
