// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

// Qt ends a program that cannot open a pipe without a word; both programs say it instead, before they do anything.
class FewOpenFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void program_saysThatTheAccountMayOpenTooFew_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("window") << QStringLiteral(CLEARFRAME_BIN_DIR "/clearframe");
        QTest::newRow("command line") << QStringLiteral(CLEARFRAME_BIN_DIR "/clearframe-cli");
    }
    void program_saysThatTheAccountMayOpenTooFew()
    {
#ifndef Q_OS_UNIX
        QSKIP("There is no such limit here.");
#endif
        QFETCH(QString, program);
        const QTemporaryDir folder;
        const QString catalog = folder.filePath(QStringLiteral("catalog.db"));
        QProcess process;
        process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("ulimit -n 40; exec \"$@\""),
                                                  QStringLiteral("sh"), program, QStringLiteral("--catalog"), catalog});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 3);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.contains("may open 40 files at once") && said.contains("ulimit -n 1024"), said.constData());
        QVERIFY(!QFile::exists(catalog));
    }
};

QTEST_GUILESS_MAIN(FewOpenFilesTest)
#include "few_open_files_test.moc"
