// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/command_line_tester.h"

#include <QFile>
#include <QTest>

// How the program explains itself, and what it says to a wrong call.
class UsageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void help_namesEveryCommand()
    {
        QCOMPARE(CommandLineTester().run({"--help"}).exitStatus, 0);
        const ProgramRun help = runProgram(program(), {"--help"});
        QCOMPARE(help.exitStatus, 0);
        for (const char *command : {"scan",
                                    "status",
                                    "check",
                                    "export",
                                    "faces",
                                    "face decide",
                                    "person add",
                                    "person list",
                                    "person rename",
                                    "person merge",
                                    "person forget",
                                    "person export",
                                    "consent grant",
                                    "consent limit",
                                    "consent refuse",
                                    "consent withdraw",
                                    "consent ask",
                                    "consent show",
                                    "license list",
                                    "license parse",
                                    "license show",
                                    "license set",
                                    "sessions",
                                    "undo",
                                    "resume",
                                    "inspect",
                                    "settings",
                                    "models",
                                    "face confirm",
                                    "face reject",
                                    "face write",
                                    "consent undo",
                                    "license template",
                                    "catalog backup",
                                    "catalog backups",
                                    "catalog restore"})
            QVERIFY2(help.output.contains(QByteArray("  ") + command), command);
    }

    void everyCommand_hasHelp_data()
    {
        QTest::addColumn<QList<QByteArray>>("words");
        for (const QByteArrayView command : {"scan",
                                             "status",
                                             "check",
                                             "export",
                                             "faces",
                                             "face decide",
                                             "person add",
                                             "person list",
                                             "person rename",
                                             "person merge",
                                             "person forget",
                                             "person export",
                                             "consent grant",
                                             "consent limit",
                                             "consent refuse",
                                             "consent withdraw",
                                             "consent ask",
                                             "consent show",
                                             "license list",
                                             "license parse",
                                             "license show",
                                             "license set",
                                             "sessions",
                                             "undo",
                                             "resume",
                                             "inspect",
                                             "settings",
                                             "models",
                                             "face confirm",
                                             "face reject",
                                             "face write",
                                             "consent undo",
                                             "license template",
                                             "catalog backup",
                                             "catalog backups",
                                             "catalog restore"})
            QTest::newRow(command.data()) << command.toByteArray().split(' ');
    }

    void everyCommand_hasHelp()
    {
        QFETCH(QList<QByteArray>, words);
        const QByteArray name = words.join(' ');
        const ProgramRun run = runProgram(program(), words << "--help");
        QCOMPARE(run.exitStatus, 0);
        QVERIFY2(run.output.startsWith("Usage: clearframe-cli " + name), run.output.constData());
        QVERIFY(run.output.contains("--catalog"));
        QVERIFY(run.errors.isEmpty());
    }

    void group_listsItsCommands()
    {
        const ProgramRun run = runProgram(program(), {"license", "--help"});
        QCOMPARE(run.exitStatus, 0);
        QVERIFY(run.output.contains("license set"));
        QVERIFY(!run.output.contains("consent"));
    }

    void wrongCall_isExplained_data()
    {
        QTest::addColumn<QList<QByteArray>>("words");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no command") << QList<QByteArray>{} << QByteArray();
        QTest::newRow("unknown command") << QList<QByteArray>{"publish"} << QByteArray("publish");
        QTest::newRow("half a command") << QList<QByteArray>{"person"} << QByteArray("person add");
        QTest::newRow("unknown option") << QList<QByteArray>{"scan", "--fast", "/tmp"} << QByteArray("fast");
        QTest::newRow("no path") << QList<QByteArray>{"scan"} << QByteArray("folders");
        QTest::newRow("no profile") << QList<QByteArray>{"check", "/tmp"} << QByteArray("--for");
        QTest::newRow("unknown profile") << QList<QByteArray>{"check", "/tmp", "--for", "moon"} << QByteArray("moon");
        QTest::newRow("bad date") << QList<QByteArray>{"check", "/tmp", "--for", "website", "--on", "31.12.2026"}
                                  << QByteArray("2026-12-31");
        QTest::newRow("vague license") << QList<QByteArray>{"license", "set", "cc-by", "/tmp"} << QByteArray("cc-by");
        QTest::newRow("bad face") << QList<QByteArray>{"face", "decide", "x", "none"} << QByteArray("FACE");
        QTest::newRow("exception without reason")
            << QList<QByteArray>{"face", "decide", "1", "legal-exception"} << QByteArray("--reason");
        QTest::newRow("forget without yes")
            << QList<QByteArray>{"person", "forget", "Runner 12"} << QByteArray("--yes");
    }

    void wrongCall_isExplained()
    {
        QFETCH(QList<QByteArray>, words);
        QFETCH(QByteArray, said);
        const CommandLineTester tester;
        if (!words.isEmpty() && words != QList<QByteArray>{"person"} && words.first() != "publish")
            words << "--catalog" << tester.folder() + "/catalog.db";
        const ProgramRun run = runProgram(program(), words);
        QCOMPARE(run.exitStatus, 2);
        QVERIFY2((run.errors + run.output).contains(said), run.errors.constData());
    }

    void catalogBeforeTheCommand_leavesTheDoubleDashToTheCommand()
    {
        const CommandLineTester tester;
        const QByteArray photos = tester.copySamples({QStringLiteral("flower.jpg")});
        const ProgramRun scan = tester.run({"scan", "--", photos});
        QVERIFY2(scan.exitStatus == 0, scan.errors.constData());
        QVERIFY(scan.output.contains("1 photo, 1 new"));
        QVERIFY(QFile::exists(QString::fromUtf8(tester.folder() + "/catalog.db")));
    }

    void licenseParse_saysHowSure()
    {
        const ProgramRun run = runProgram(
            program(), {"license", "parse", "--json", "http://www.creativecommons.org/licenses/by-sa/4.0/deed.de"});
        QCOMPARE(run.exitStatus, 0);
        QCOMPARE(run.json()[QStringLiteral("schema")].toString(), QStringLiteral("clearframe.license/1"));
        QCOMPARE(run.json()[QStringLiteral("id")].toString(), QStringLiteral("by-sa-4.0"));
        QCOMPARE(run.json()[QStringLiteral("certainty")].toString(), QStringLiteral("exact"));
        const ProgramRun vague = runProgram(program(), {"license", "parse", "--json", "CC BY"});
        QCOMPARE(vague.exitStatus, 1);
        QCOMPARE(vague.json()[QStringLiteral("certainty")].toString(), QStringLiteral("ambiguous"));
    }

    void incompleteInstallation_isCalledThat()
    {
        const CommandLineTester tester;
        const QByteArray photos = tester.copySamples({QStringLiteral("camera.png")});
        const QString alone = QString::fromUtf8(tester.folder()) + QStringLiteral("/clearframe-cli");
        QVERIFY(QFile::copy(program(), alone));
        const ProgramRun scan = runProgram(alone, {"--catalog", tester.folder() + "/c.db", "scan", photos});
        QCOMPARE(scan.exitStatus, 3);
        QVERIFY2(scan.errors.contains("not installed completely"), scan.errors.constData());
        QVERIFY(!scan.errors.contains("damaged"));
    }

private:
    static QString program() { return QStringLiteral(CLEARFRAME_BIN_DIR "/clearframe-cli"); }
};

QTEST_GUILESS_MAIN(UsageTest)
#include "usage_test.moc"
