// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/migrations.h"

#include "core/catalog/catalog_file.h"
#include "tests/core/catalog/test_catalog.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <thread>

class MigrationsTest : public QObject
{
    Q_OBJECT

private:
    const Migration m_first{1, "CREATE TABLE a (id INTEGER PRIMARY KEY); INSERT INTO a VALUES (7);"};
    const Migration m_second{2, "ALTER TABLE a ADD COLUMN b TEXT NOT NULL DEFAULT 'x';"};

    static int version(SQLite::Database &database) { return database.execAndGet("PRAGMA user_version").getInt(); }
    static SQLite::Database inMemory() { return {":memory:", SQLite::OPEN_READWRITE}; }

private Q_SLOTS:
    void scripts_areNumberedWithoutGaps()
    {
        const QList<Migration> migrations = catalogMigrations();
        QVERIFY(!migrations.isEmpty());
        for (qsizetype i = 0; i < migrations.size(); ++i) {
            QCOMPARE(migrations[i].version, int(i + 1));
            QVERIFY(!migrations[i].sql.isEmpty());
        }
    }

    void missingScripts_areRunInOrder()
    {
        SQLite::Database database = inMemory();
        migrate(database, {m_first});
        QCOMPARE(version(database), 1);
        migrate(database, {m_first, m_second});
        QCOMPARE(version(database), 2);
        QCOMPARE(database.execAndGet("SELECT b FROM a WHERE id = 7").getString(), std::string("x"));
    }

    void failedScript_leavesTheVersionBefore()
    {
        SQLite::Database database = inMemory();
        const Migration broken{2, "ALTER TABLE a ADD COLUMN b; INSERT INTO nowhere VALUES (1);"};
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, migrate(database, {m_first, broken}));
        QCOMPARE(version(database), 1);
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, database.exec("SELECT b FROM a"));
    }

    void scriptThatLosesRowsOthersPointTo_isTakenBack()
    {
        SQLite::Database database = inMemory();
        const Migration child{2, "CREATE TABLE c (a INTEGER REFERENCES a (id)); INSERT INTO c VALUES (7);"};
        const Migration careless{3, "DELETE FROM a;"};
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, migrate(database, {m_first, child, careless}));
        QCOMPARE(version(database), 2);
        QCOMPARE(database.execAndGet("SELECT count(*) FROM a").getInt(), 1);
    }

    void twoProgramsAtOnce_runEachScriptOnce()
    {
        QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("m.db")).toStdString();
        SQLite::Database(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("PRAGMA journal_mode = WAL");
        const auto upgrade = [&] {
            SQLite::Database database(file, SQLite::OPEN_READWRITE, busyTimeoutMs);
            migrate(database, {m_first, m_second});
        };
        std::thread other(upgrade);
        upgrade();
        other.join();
        SQLite::Database database(file, SQLite::OPEN_READWRITE);
        QCOMPARE(database.execAndGet("SELECT count(*) FROM a").getInt(), 1);
    }

    void upgrade_leavesACopyThatForgettingRemoves()
    {
        TestCatalog test;
        test.addPhoto("/a.jpg");
        QVERIFY(upgradeCatalogFile(test.catalog->database(), test.file, 1));
        const FilePath copy = FilePath::fromBytes(test.file.bytes() + ".version-1.backup");
        const Result<std::unique_ptr<Catalog>> opened = Catalog::open(copy);
        QVERIFY(opened);
        QCOMPARE(*PhotoRepository(**opened).count(), 1);
        removeUpgradeCopies(test.file);
        QVERIFY(!QFile::exists(QFile::decodeName(copy.bytes())));
        QVERIFY(QFile::exists(QFile::decodeName(test.file.bytes())));
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrations_test.moc"
