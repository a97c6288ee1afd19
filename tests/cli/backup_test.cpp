// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/command_line_tester.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restoredFile_bringsBackWhatWas()
    {
        const CommandLineTester tester;
        const QByteArray copy = tester.folder() + "/copy.db";
        QCOMPARE(tester.run({"person", "add", "Ada Example"}).exitStatus, 0);
        QCOMPARE(tester.run({"catalog", "backup", copy}).exitStatus, 0);
        QCOMPARE(tester.run({"person", "rename", "Ada Example", "Ben Example"}).exitStatus, 0);
        QCOMPARE(tester.run({"catalog", "restore", copy}).exitStatus, 0);
        const QByteArray people = tester.run({"person", "list"}).output;
        QVERIFY2(people.contains("Ada Example") && !people.contains("Ben Example"), people.constData());
    }

    void backupWithoutAFile_isKeptBesideTheCatalog()
    {
        const CommandLineTester tester;
        QCOMPARE(tester.run({"catalog", "backup"}).exitStatus, 0);
        const QJsonObject listed = tester.run({"catalog", "backups", "--json"}).json();
        QCOMPARE(listed.value(QStringLiteral("backups")).toArray().size(), 1);
    }

    void missingBackup_isNotRestored()
    {
        const CommandLineTester tester;
        QCOMPARE(tester.run({"catalog", "restore", tester.folder() + "/none.db"}).exitStatus, 3);
    }

    void numberOfBackups_isASetting()
    {
        const CommandLineTester tester;
        QVERIFY(tester.run({"settings"}).output.contains("backups         4\n"));
        QCOMPARE(tester.run({"settings", "backups", "0"}).exitStatus, 0);
        QVERIFY(tester.run({"settings"}).output.contains("backups         0\n"));
        QCOMPARE(tester.run({"settings", "backups", "-1"}).exitStatus, 2);
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
