// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/backups.h"

#include "core/catalog/people_repository.h"
#include "tests/core/catalog/test_catalog.h"

#include <QTimeZone>

namespace {

const QDateTime monday(QDate(2026, 11, 30), QTime(9, 0), QTimeZone::utc());

QStringList namesIn(Catalog &catalog)
{
    QStringList names;
    const QList<Person> people = PeopleRepository(catalog).people().value();
    for (const Person &person : people)
        names.append(person.name);
    return names;
}

} // namespace

class BackupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backup_isListedWithItsTime()
    {
        const TestCatalog test;
        const Result<CatalogBackup> made = makeBackup(*test.catalog, monday);
        QVERIFY(made);
        const QList<CatalogBackup> backups = backupsOf(test.file);
        QCOMPARE(backups.size(), 1);
        QCOMPARE(backups.first().madeAt, monday);
        QVERIFY(backups.first().bytes > 0);
    }

    void backup_isForItsOwnerAlone()
    {
        const TestCatalog test;
        const QString file = QString::fromUtf8(makeBackup(*test.catalog, monday)->file.bytes());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(file) & others));
        QVERIFY(!(QFile::permissions(QFileInfo(file).path()) & others));
    }

    void oldest_goWhenThereAreMoreThanAreKept()
    {
        const TestCatalog test;
        QVERIFY(setBackupsKept(*test.catalog, 2));
        for (int day = 0; day < 4; ++day)
            QVERIFY(makeBackup(*test.catalog, monday.addDays(day)));
        const QList<CatalogBackup> backups = backupsOf(test.file);
        QCOMPARE(backups.size(), 2);
        QCOMPARE(backups.last().madeAt, monday.addDays(2));
    }

    void due_isOneAWeek()
    {
        const TestCatalog test;
        QVERIFY(makeBackupWhenDue(*test.catalog, monday)->has_value());
        QVERIFY(!makeBackupWhenDue(*test.catalog, monday.addDays(6))->has_value());
        QVERIFY(makeBackupWhenDue(*test.catalog, monday.addDays(7))->has_value());
    }

    void none_isMadeByItselfWhenNoneAreKept()
    {
        const TestCatalog test;
        QVERIFY(setBackupsKept(*test.catalog, 0));
        QVERIFY(!makeBackupWhenDue(*test.catalog, monday)->has_value());
    }

    void restore_bringsBackWhatWas()
    {
        const TestCatalog test;
        QVERIFY(PeopleRepository(*test.catalog).add(named(QStringLiteral("Ada Example"))));
        const FilePath backup = makeBackup(*test.catalog, monday)->file;
        QVERIFY(PeopleRepository(*test.catalog).add(named(QStringLiteral("Ben Example"))));
        const Result<void> restored = restoreBackup(*test.catalog, backup, monday.addDays(1));
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message));
        QCOMPARE(namesIn(*test.catalog), QStringList(QStringLiteral("Ada Example")));
    }

    void restore_keepsWhatWasBefore()
    {
        const TestCatalog test;
        const FilePath backup = makeBackup(*test.catalog, monday)->file;
        QVERIFY(PeopleRepository(*test.catalog).add(named(QStringLiteral("Ben Example"))));
        QVERIFY(restoreBackup(*test.catalog, backup, monday.addDays(1)));
        QVERIFY(restoreBackup(*test.catalog, backupsOf(test.file).first().file, monday.addDays(2)));
        QCOMPARE(namesIn(*test.catalog), QStringList(QStringLiteral("Ben Example")));
    }

    void restore_isSeenByAnotherConnection()
    {
        const TestCatalog test;
        const FilePath backup = makeBackup(*test.catalog, monday)->file;
        const std::unique_ptr<Catalog> other = test.openIt();
        QVERIFY(PeopleRepository(*other).add(named(QStringLiteral("Ben Example"))));
        QVERIFY(restoreBackup(*test.catalog, backup, monday.addDays(1)));
        QCOMPARE(namesIn(*other), QStringList());
    }

    void fileThatIsNoCatalog_isRefused()
    {
        const TestCatalog test;
        QVERIFY(PeopleRepository(*test.catalog).add(named(QStringLiteral("Ada Example"))));
        const FilePath other = test.file.parent().child("letter.db");
        QFile letter(other.native());
        QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write(QByteArray(5000, 'x')) > 0);
        letter.close();
        QVERIFY(!restoreBackup(*test.catalog, other, monday));
        QCOMPARE(namesIn(*test.catalog), QStringList(QStringLiteral("Ada Example")));
    }

    void damagedBackup_isRefused()
    {
        const TestCatalog test;
        test.addPhotos(2000);
        QVERIFY(PeopleRepository(*test.catalog).add(named(QStringLiteral("Ada Example"))));
        const FilePath backup = makeBackup(*test.catalog, monday)->file;
        QFile file(backup.native());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(8192) && file.write(QByteArray(64 * 1024, '\x7f')) > 0);
        file.close();
        QVERIFY(!restoreBackup(*test.catalog, backup, monday));
        QCOMPARE(namesIn(*test.catalog), QStringList(QStringLiteral("Ada Example")));
    }

    void forgetting_removesTheBackups()
    {
        const TestCatalog test;
        const PersonId ada = PeopleRepository(*test.catalog).add(named(QStringLiteral("Ada Example"))).value();
        QVERIFY(makeBackup(*test.catalog, monday));
        QVERIFY(PeopleRepository(*test.catalog).forget(ada));
        QVERIFY(backupsOf(test.file).isEmpty());
    }
};

QTEST_GUILESS_MAIN(BackupsTest)
#include "backups_test.moc"
