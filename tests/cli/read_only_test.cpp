// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fault/private_mounts.h"
#include "tests/support/command_line_tester.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

// A catalog that lies where nothing can be written, and one that another program holds: each command does without, or
// says in a sentence what to do, and no photo is touched.
class ReadOnlyTest : public QObject
{
    Q_OBJECT

    CommandLineTester m_tester;
    QByteArray m_photos;
    QString m_library;
    QString m_whyNoMounts;

    // "COMMAND WORDS" with the library on a disk that can only be read; the last line is "status N".
    QString runReadOnly(const QString &command) const
    {
        return PrivateMounts::run(
            QStringLiteral("mount --bind \"$LIBRARY\" \"$LIBRARY\" && mount -o remount,ro,bind \"$LIBRARY\" && "
                           "\"$CLI\" --catalog \"$LIBRARY/catalog.db\" %1; echo \"status $?\"")
                .arg(command),
            {{QStringLiteral("CLI"), QStringLiteral(CLEARFRAME_BIN_DIR "/clearframe-cli")},
             {QStringLiteral("LIBRARY"), m_library},
             {QStringLiteral("PHOTOS"), QFile::decodeName(m_photos)}});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_whyNoMounts = PrivateMounts::whyNot();
        m_photos = m_tester.copySamples({QStringLiteral("rocket.jpg")});
        m_library = QFile::decodeName(m_tester.folder()) + QStringLiteral("/library");
        QVERIFY(QDir().mkpath(m_library));
        const QByteArray catalog = QFile::encodeName(m_library) + "/catalog.db";
        const QString cli = QStringLiteral(CLEARFRAME_BIN_DIR "/clearframe-cli");
        QVERIFY(runProgram(cli, {"--catalog", catalog, "scan", m_photos}).exitStatus == 0);
        const ProgramRun set = runProgram(cli, {"--catalog", catalog, "license", "set", "by-4.0", m_photos});
        QVERIFY2(set.exitStatus == 0, set.errors.constData());
    }

    void everyCommand_saysWhatToDo_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command :
             {"status \"$PHOTOS\"", "check \"$PHOTOS\" --for website", "faces \"$PHOTOS\"", "person list",
              "consent due", "publish list", "names list", "license set cc0-1.0 \"$PHOTOS\"", "scan \"$PHOTOS\"",
              "sessions", "license history \"$PHOTOS/rocket.jpg\"", "undo"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }

    void everyCommand_saysWhatToDo()
    {
        if (!m_whyNoMounts.isEmpty())
            QSKIP(qPrintable(m_whyNoMounts));
        QFETCH(QString, command);
        QFile photo(QFile::decodeName(m_photos + "/rocket.jpg"));
        QVERIFY(photo.open(QIODevice::ReadOnly));
        const QByteArray before = photo.readAll();
        const QString said = runReadOnly(command);
        QVERIFY2(said.endsWith(u"status 3\n"), qPrintable(said));
        const bool names = said.contains(m_library + QStringLiteral("/catalog"));
        const bool helps = said.contains(u"Copy the catalog to a folder") || said.contains(u"choose another catalog");
        QVERIFY2(names && helps, qPrintable(said));
        QVERIFY(photo.seek(0));
        QCOMPARE(photo.readAll(), before);
    }

    // What needs no catalog works without one.
    void rights_areShownAllTheSame()
    {
        if (!m_whyNoMounts.isEmpty())
            QSKIP(qPrintable(m_whyNoMounts));
        const QString said = runReadOnly(QStringLiteral("license show \"$PHOTOS/rocket.jpg\""));
        QVERIFY2(said.endsWith(u"status 0\n") && said.contains(u"CC BY 4.0"), qPrintable(said));
    }

    void catalogHeldByAnotherProgram_isReadButNotWritten()
    {
        const QByteArray catalog = QFile::encodeName(m_library) + "/catalog.db";
        const auto person = [&](const QList<QByteArray> &words) {
            return runProgram(QStringLiteral(CLEARFRAME_BIN_DIR "/clearframe-cli"),
                              QList<QByteArray>{"--catalog", catalog, "person"} + words);
        };
        QCOMPARE(person({"add", "Ada Example"}).exitStatus, 0);
        {
            SQLite::Database holder(catalog.toStdString(), SQLite::OPEN_READWRITE);
            holder.exec("BEGIN EXCLUSIVE");
            const ProgramRun added = person({"add", "Bea Example"});
            QCOMPARE(added.exitStatus, 3);
            QVERIFY2(added.errors.contains("Another program is working on") && added.errors.contains("catalog.db"),
                     added.errors.constData());
            QVERIFY(person({"list"}).output.contains("Ada Example"));
        }
        QCOMPARE(person({"add", "Bea Example"}).exitStatus, 0);
    }
};

QTEST_GUILESS_MAIN(ReadOnlyTest)
#include "read_only_test.moc"
