// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"

#include "core/catalog/people_repository.h"
#include "tests/core/catalog/test_catalog.h"

#include <QElapsedTimer>
#include <QProcess>
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <sys/stat.h>

#include <filesystem>
#include <thread>

namespace {

QByteArray contentOf(const FilePath &file)
{
    QFile reader(QFile::decodeName(file.bytes()));
    return reader.open(QIODevice::ReadOnly) ? reader.readAll() : QByteArray("not readable");
}

void write(const FilePath &file, const QByteArray &content)
{
    QFile writer(QFile::decodeName(file.bytes()));
    QVERIFY(writer.open(QIODevice::WriteOnly));
    QCOMPARE(writer.write(content), content.size());
}

int modeOf(const FilePath &file)
{
    struct stat status = {};
    return ::stat(file.bytes().constData(), &status) == 0 ? int(status.st_mode & 0777) : -1;
}

} // namespace

class CatalogTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    FilePath fileNamed(const QByteArray &name) const
    {
        return FilePath::fromBytes(QFile::encodeName(m_folder.path())).child(name);
    }

    // The file must be refused with a sentence that names it, and stay as it is.
    static void verifyRefused(const FilePath &file, ErrorKind kind)
    {
        const QByteArray before = contentOf(file);
        const Result<std::unique_ptr<Catalog>> opened = Catalog::open(file);
        QVERIFY(!opened);
        QVERIFY2(opened.error().kind == kind, qPrintable(opened.error().message));
        QVERIFY(opened.error().message.contains(file.display()));
        QCOMPARE(contentOf(file), before);
    }

private Q_SLOTS:
    void newCatalog_isPrivateUnderAnyUmask()
    {
        const mode_t before = ::umask(0);
        const FilePath file = fileNamed("deep").child("er").child("c.db");
        const Result<std::unique_ptr<Catalog>> catalog = Catalog::open(file);
        QVERIFY(catalog);
        QVERIFY(PeopleRepository(**catalog).add(named(QStringLiteral("Ada Example"))));
        QVERIFY((*catalog)->backupTo(fileNamed("copy.db")));
        ::umask(before);
        QCOMPARE(modeOf(file.parent()), 0700);
        QCOMPARE(modeOf(file.parent().parent()), 0700);
        QCOMPARE(modeOf(file), 0600);
        QCOMPARE(modeOf(FilePath::fromBytes(file.bytes() + "-wal")), 0600);
        QCOMPARE(modeOf(FilePath::fromBytes(file.bytes() + "-shm")), 0600);
        QCOMPARE(modeOf(fileNamed("copy.db")), 0600);
    }

    void newCatalog_leavesNothingElseBehind()
    {
        TestCatalog test;
        test.catalog.reset();
        QCOMPARE(QDir(test.folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("catalog.db")});
    }

    void readableByOthers_isMadePrivate()
    {
        TestCatalog test;
        test.catalog.reset();
        QCOMPARE(::chmod(test.file.bytes().constData(), 0644), 0);
        test.reopen();
        QCOMPARE(modeOf(test.file), 0600);
    }

    void settings_areSafe()
    {
        TestCatalog test;
        SQLite::Database &database = test.catalog->database();
        QCOMPARE(database.execAndGet("PRAGMA journal_mode").getString(), std::string("wal"));
        QCOMPARE(database.execAndGet("PRAGMA foreign_keys").getInt(), 1);
        QCOMPARE(database.execAndGet("PRAGMA secure_delete").getInt(), 1);
        QCOMPARE(database.execAndGet("PRAGMA trusted_schema").getInt(), 0);
        QCOMPARE(database.execAndGet("PRAGMA synchronous").getInt(), 2);
        QCOMPARE(database.execAndGet("PRAGMA busy_timeout").getInt(), 10'000);
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception,
                                 { database.exec("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = sql"); });
    }

    void newerSchema_isRefusedUntouched()
    {
        TestCatalog test;
        test.catalog->database().exec("PRAGMA user_version = 999");
        test.catalog.reset();
        verifyRefused(test.file, ErrorKind::Unsupported);
    }

    void textFile_isRefusedUntouched()
    {
        const FilePath file = fileNamed("notes.txt");
        write(file, QByteArray("Shopping list\n").repeated(500));
        verifyRefused(file, ErrorKind::Unsupported);
    }

    void emptyFile_isRefusedUntouched()
    {
        const FilePath file = fileNamed("empty.db");
        write(file, QByteArray());
        verifyRefused(file, ErrorKind::Unreadable);
    }

    void foreignDatabase_isRefusedUntouched()
    {
        const FilePath file = fileNamed("foreign.db");
        {
            SQLite::Database database(file.bytes().constData(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            database.exec("CREATE TABLE photos (id INTEGER PRIMARY KEY)");
        }
        verifyRefused(file, ErrorKind::Unsupported);
    }

    void folder_isRefused()
    {
        const Result<std::unique_ptr<Catalog>> opened =
            Catalog::open(FilePath::fromBytes(QFile::encodeName(m_folder.path())));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Unsupported);
    }

    void fifo_isRefusedWithoutWaiting()
    {
        const FilePath file = fileNamed("fifo.db");
        QCOMPARE(::mkfifo(file.bytes().constData(), 0600), 0);
        QVERIFY(!Catalog::open(file));
    }

    void truncated_isRefusedOrAnswersWithErrors()
    {
        TestCatalog test;
        test.addPhotos(200);
        test.catalog.reset();
        const QByteArray whole = contentOf(test.file);
        for (qsizetype length = 1; length < whole.size(); length += whole.size() / 23) {
            write(test.file, whole.left(length));
            const Result<std::unique_ptr<Catalog>> opened = Catalog::open(test.file);
            if (!opened) {
                QVERIFY(opened.error().message.contains(test.file.display()));
                continue;
            }
            // What is cut off may be a page of another table: then all photos are still there, never fewer.
            const Result<QList<PhotoRecord>> photos = PhotoRepository(**opened).under({});
            QVERIFY(!photos || photos->size() == 200);
        }
    }

    void flippedBits_neverCrash()
    {
        TestCatalog test;
        const PersonId person = *PeopleRepository(*test.catalog).add(named(QStringLiteral("Ada Example")));
        QVERIFY(PeopleRepository(*test.catalog).withdraw(person, {2026, 1, 1}));
        test.addPhotos(100);
        test.catalog.reset();
        const QByteArray whole = contentOf(test.file);
        int errors = 0;
        for (qsizetype page = 0; page < whole.size(); page += 4096) {
            for (const qsizetype offset : {0, 3, 5, 9, 100, 108, 4090}) {
                QByteArray flipped = whole;
                flipped[page + offset] = char(flipped[page + offset] ^ 0x41);
                write(test.file, flipped);
                const Result<std::unique_ptr<Catalog>> opened = Catalog::open(test.file);
                if (!opened || !PhotoRepository(**opened).under({}) || !PeopleRepository(**opened).people() ||
                    !PeopleRepository(**opened).consentsOf(person))
                    ++errors;
            }
        }
        QVERIFY(errors > 0); // Else nothing was tried.
    }

    void unicodeAndBytesInTheName_work()
    {
        const FilePath file = fileNamed("caf\xe9 \xf0\x9f\x98\x80 ?mode=memory.db");
        QVERIFY(Catalog::open(file));
        QVERIFY(std::filesystem::remove(file.native())); // Which QTemporaryDir could not.
    }

    void failedTransaction_leavesNothing()
    {
        TestCatalog test;
        const Result<void> done = test.catalog->inTransaction([&]() -> Result<void> {
            test.addPhoto("/a.jpg");
            return failure(ErrorKind::Stopped, QStringLiteral("stop"));
        });
        QVERIFY(!done);
        QCOMPARE(*PhotoRepository(*test.catalog).count(), 0);
    }

    void exceptionInTransaction_leavesNothing()
    {
        TestCatalog test;
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, {
            static_cast<void>(test.catalog->inTransaction([&]() -> Result<void> {
                test.addPhoto("/a.jpg");
                throw std::runtime_error("out of luck");
            }));
        });
        QCOMPARE(*PhotoRepository(*test.catalog).count(), 0);
        QVERIFY(!test.catalog->isInTransaction());
    }

    void failedNestedTransaction_leavesTheOuterOne()
    {
        TestCatalog test;
        const Result<void> done = test.catalog->inTransaction([&]() -> Result<void> {
            test.addPhoto("/a.jpg");
            const Result<void> inner = test.catalog->inTransaction([&]() -> Result<void> {
                test.addPhoto("/b.jpg");
                return failure(ErrorKind::Invalid, QStringLiteral("no"));
            });
            return inner ? Result<void>(failure(ErrorKind::Internal, QString())) : Result<void>();
        });
        QVERIFY(done);
        QCOMPARE(*PhotoRepository(*test.catalog).count(), 1);
    }

    void changeCounter_seesOwnAndOthersChanges()
    {
        TestCatalog test;
        const std::unique_ptr<Catalog> other = test.openIt();
        const qint64 start = test.catalog->changeCounter();
        QCOMPARE(test.catalog->changeCounter(), start);
        test.addPhoto("/a.jpg");
        const qint64 afterOwn = test.catalog->changeCounter();
        QVERIFY(afterOwn != start);
        QVERIFY(PeopleRepository(*other).add(named(QStringLiteral("Ada Example"))));
        QVERIFY(test.catalog->changeCounter() != afterOwn);
    }

    void backup_isWholeWhileOthersWrite()
    {
        TestCatalog test;
        test.addPhoto("/a.jpg");
        const std::unique_ptr<Catalog> other = test.openIt();
        const FilePath copy = fileNamed("backup.db");
        const Result<void> done = other->inTransaction([&]() -> Result<void> {
            PhotoRecord record;
            record.path = FilePath::fromBytes("/b.jpg");
            if (const auto saved = PhotoRepository(*other).save(record, {}); !saved)
                return failure(saved.error());
            return test.catalog->backupTo(copy);
        });
        QVERIFY(done);
        const Result<std::unique_ptr<Catalog>> restored = Catalog::open(copy);
        QVERIFY(restored);
        QCOMPARE(*PhotoRepository(**restored).count(), 1);
        QCOMPARE(*(*restored)->libraryId(), *test.catalog->libraryId());
    }

    void twoWriters_bothGetThrough()
    {
        TestCatalog test;
        const auto fill = [&](const QByteArray &folder) {
            const std::unique_ptr<Catalog> catalog = test.openIt();
            for (int batch = 0; batch < 20; ++batch) {
                const Result<void> done = catalog->inTransaction([&]() -> Result<void> {
                    for (int i = 0; i < 20; ++i) {
                        PhotoRecord record;
                        record.path = FilePath::fromBytes(folder + QByteArray::number(batch * 20 + i));
                        if (const auto saved = PhotoRepository(*catalog).save(record, {}); !saved)
                            return failure(saved.error());
                    }
                    return {};
                });
                if (!done)
                    qFatal("%s", qPrintable(done.error().message));
            }
        };
        std::thread first(fill, "/a/");
        std::thread second(fill, "/b/");
        first.join();
        second.join();
        QCOMPARE(*PhotoRepository(*test.catalog).count(), 800);
        QCOMPARE(test.catalog->database().execAndGet("PRAGMA integrity_check").getString(), std::string("ok"));
    }

    void manyOpenANewCatalogAtOnce_shareIt()
    {
        const FilePath file = fileNamed("raced").child("c.db");
        std::vector<QByteArray> ids(6);
        std::vector<std::thread> threads;
        for (QByteArray &id : ids) {
            threads.emplace_back([&file, &id] {
                const Result<std::unique_ptr<Catalog>> catalog = Catalog::open(file);
                id = catalog ? (*catalog)->libraryId().value_or(QByteArray()) : catalog.error().message.toUtf8();
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (const QByteArray &id : ids)
            QCOMPARE(id, ids.front());
        QCOMPARE(ids.front().size(), 32);
    }

    void logLeftByACrash_isTakenIn()
    {
        TestCatalog test;
        test.addPhoto("/a.jpg");
        // What a killed program leaves: the database and its log.
        const FilePath left = fileNamed("left.db");
        write(left, contentOf(test.file));
        write(FilePath::fromBytes(left.bytes() + "-wal"), contentOf(FilePath::fromBytes(test.file.bytes() + "-wal")));
        const Result<std::unique_ptr<Catalog>> opened = Catalog::open(left);
        QVERIFY(opened);
        QCOMPARE(*PhotoRepository(**opened).count(), 1);
        QCOMPARE((*opened)->database().execAndGet("PRAGMA journal_mode").getString(), std::string("wal"));
    }

    void changeHalfDoneWithoutLog_isTakenBack()
    {
        TestCatalog test;
        test.addPhotos(300);
        SQLite::Database &database = test.catalog->database();
        database.exec("PRAGMA journal_mode = DELETE; PRAGMA cache_size = 2; BEGIN");
        database.exec("UPDATE photos SET creator = hex(randomblob(500))");
        const FilePath left = fileNamed("half.db");
        const FilePath foreign = fileNamed("half-foreign.db");
        const QByteArray journal = contentOf(FilePath::fromBytes(test.file.bytes() + "-journal"));
        QVERIFY(journal.size() > 4096);
        write(left, contentOf(test.file));
        write(FilePath::fromBytes(left.bytes() + "-journal"), journal);
        write(foreign, contentOf(test.file).replace(68, 4, "othr"));
        write(FilePath::fromBytes(foreign.bytes() + "-journal"), journal);
        database.exec("ROLLBACK");

        const Result<std::unique_ptr<Catalog>> opened = Catalog::open(left);
        QVERIFY(opened);
        const QList<PhotoRecord> photos = PhotoRepository(**opened).under({}).value();
        QCOMPARE(photos.size(), 300);
        QVERIFY(photos.last().rights.creator.isEmpty());
        verifyRefused(foreign, ErrorKind::Unsupported);
        QCOMPARE(contentOf(FilePath::fromBytes(foreign.bytes() + "-journal")), journal);
    }

    void damageAfterACrash_isNoticedAtOnce()
    {
        TestCatalog test;
        test.addPhotos(300);
        test.reopen();              // All in the database, nothing in the log …
        test.addPhoto("/last.jpg"); // … but this.
        const FilePath left = fileNamed("damaged.db");
        QByteArray content = contentOf(test.file);
        for (qsizetype page = 20 * 4096; page + 8 < content.size(); page += 4096)
            content.replace(page, 8, QByteArray(8, '\x7f'));
        write(left, content);
        write(FilePath::fromBytes(left.bytes() + "-wal"), contentOf(FilePath::fromBytes(test.file.bytes() + "-wal")));
        verifyRefused(left, ErrorKind::Unreadable);
    }

    void leftDrafts_goUnlessTheyAreInWork()
    {
        TestCatalog test;
        const QString folder = test.folder.path();
        const QString dead = folder + QStringLiteral("/catalog.db.0123456789ab.new");
        const QString alive = folder + QStringLiteral("/catalog.db.ba9876543210.new");
        const QStringList others{folder + QStringLiteral("/other.db.0123456789ab.new"),
                                 folder + QStringLiteral("/catalog.db.notes.new")};
        for (const QString &name : QStringList{dead, dead + QStringLiteral("-journal"), alive} + others)
            QVERIFY(QFile(name).open(QIODevice::WriteOnly));
        SQLite::Database creator(alive.toStdString(), SQLite::OPEN_READWRITE);
        creator.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT");
        test.reopen();
        QVERIFY(!QFile::exists(dead));
        QVERIFY(!QFile::exists(dead + QStringLiteral("-journal")));
        QVERIFY(QFile::exists(alive));
        for (const QString &name : others)
            QVERIFY(QFile::exists(name));
    }

    void draftLeftAfterItsCatalogWasFinished_goesAlone()
    {
        TestCatalog test;
        const FilePath draft = FilePath::fromBytes(test.file.bytes() + ".0123456789ab.new");
        test.catalog.reset();
        std::filesystem::create_hard_link(test.file.native(), draft.native());
        test.reopen();
        QVERIFY(!std::filesystem::exists(draft.native()));
        QVERIFY(test.catalog->libraryId());
    }
};

QTEST_GUILESS_MAIN(CatalogTest)
#include "catalog_test.moc"
