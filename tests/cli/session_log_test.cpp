// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/command_line_tester.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

// What the log of writes answers, with the program from outside.
class SessionLogTest : public QObject
{
    Q_OBJECT

    CommandLineTester m_tester;
    QByteArray m_photos;

    QJsonObject answerOf(const QList<QByteArray> &words)
    {
        const ProgramRun run = m_tester.run(words);
        return run.exitStatus == 0 ? run.json() : QJsonObject();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_photos = m_tester.copySamples({QStringLiteral("rocket.jpg"), QStringLiteral("camera.png")});
        for (const char *license : {"by-sa-4.0", "by-4.0"}) {
            const ProgramRun set =
                m_tester.run({"license", "set", license, m_photos, "--creator", "Ada Example", "--keep-mtime"});
            QVERIFY2(set.exitStatus == 0, set.errors.constData());
        }
        QVERIFY(m_tester.run({"undo"}).exitStatus == 0);
    }

    void sessions_nameTheLicenseText()
    {
        const QJsonArray sessions = answerOf({"sessions", "--json"})[QStringLiteral("sessions")].toArray();
        QCOMPARE(sessions.size(), 2);
        QCOMPARE(sessions[0][QStringLiteral("licenseUrl")].toString(),
                 QStringLiteral("https://creativecommons.org/licenses/by/4.0/"));
        QVERIFY(sessions[0][QStringLiteral("licenseTitle")].toString().contains(QStringLiteral("Attribution")));
        QCOMPARE(sessions[0][QStringLiteral("state")].toString(), QStringLiteral("undone"));
        QCOMPARE(sessions[1][QStringLiteral("state")].toString(), QStringLiteral("done"));
        QVERIFY(!sessions[0][QStringLiteral("user")].toString().isEmpty());
    }

    void show_hasEachFieldBeforeAndAfter()
    {
        const QJsonObject session = answerOf({"sessions", "show", "2", "--json"});
        QCOMPARE(session[QStringLiteral("schema")].toString(), QStringLiteral("clearframe.session-log/1"));
        const QJsonArray files = session[QStringLiteral("files")].toArray();
        QCOMPARE(files.size(), 2);
        for (const QJsonValue &file : files) {
            QVERIFY(!file[QStringLiteral("writtenAt")].toString().isEmpty());
            QVERIFY(!file[QStringLiteral("undoneAt")].toString().isEmpty());
            QVERIFY(!file[QStringLiteral("why")].toString().isEmpty());
            QVERIFY(!file[QStringLiteral("changes")].toArray().isEmpty());
        }
        QCOMPARE(m_tester.run({"sessions", "show", "99"}).exitStatus, 2);
        QCOMPARE(m_tester.run({"sessions", "show"}).exitStatus, 2);
    }

    void csv_hasALineForEachFieldOfEachFile()
    {
        const ProgramRun all = m_tester.run({"sessions", "--csv"});
        QCOMPARE(all.exitStatus, 0);
        const QByteArrayList lines = all.output.trimmed().split('\n');
        QVERIFY(lines.first().startsWith("session,started,user,title,license_url"));
        QVERIFY(lines.size() > 15);
        QCOMPARE(all.output.count("license_title"), 1);
        QVERIFY(m_tester.run({"sessions", "show", "1", "--csv"}).output.contains(",patch,") ||
                m_tester.run({"sessions", "show", "1", "--csv"}).output.contains(",splice,"));
    }

    void history_tellsTheLicenseOfADay()
    {
        const QByteArray photo = m_photos + "/rocket.jpg";
        const QJsonObject now = answerOf({"license", "history", photo, "--json"});
        const QJsonValue entry = now[QStringLiteral("photos")][0];
        QCOMPARE(entry[QStringLiteral("id")].toString(), QStringLiteral("by-sa-4.0"));
        QCOMPARE(entry[QStringLiteral("events")].toArray().size(), 3);

        const QByteArray yesterday = QDate::currentDate().addDays(-1).toString(Qt::ISODate).toUtf8();
        const QJsonValue before =
            answerOf({"license", "history", photo, "--on", yesterday, "--json"})[QStringLiteral("photos")][0];
        QVERIFY(before[QStringLiteral("isKnown")].toBool());
        QCOMPARE(before[QStringLiteral("license")].toString(), QString());
        const QJsonValue written = entry[QStringLiteral("events")][0];
        QVERIFY(written[QStringLiteral("changes")].toArray().size() > 3);
        QVERIFY(written[QStringLiteral("licenseTitle")].toString().contains(QStringLiteral("ShareAlike")));
        QVERIFY(!written[QStringLiteral("user")].toString().isEmpty());
        QVERIFY(written[QStringLiteral("target")].toString().endsWith(QStringLiteral("rocket.jpg")));
        QVERIFY(m_tester.run({"license", "history", "/nowhere.jpg"}).output.contains("no license was ever written"));
    }

    void historyAsCsv_hasEveryFieldAndNoFormula()
    {
        const QByteArray photo = m_tester.copySamples({QStringLiteral("astronaut.png")}) + "/astronaut.png";
        QCOMPARE(m_tester.run({"license", "set", "by-4.0", photo, "--creator", "=1+1"}).exitStatus, 0);
        const ProgramRun run = m_tester.run({"license", "history", photo, "--csv"});
        QCOMPARE(run.exitStatus, 0);
        const QByteArrayList lines = run.output.trimmed().split('\n');
        QVERIFY(lines.first().startsWith("photo,session,at,user,kind,state,path,target,license_url"));
        QVERIFY(lines.size() > 4);
        QVERIFY2(run.output.contains(",creator,,'=1+1"), run.output.constData());
    }

    void history_followsAPhotoThatMoved()
    {
        const QByteArray photo = m_tester.copySamples({QStringLiteral("chelsea.png")}) + "/chelsea.png";
        const QByteArray moved = photo + ".moved.png";
        QVERIFY(m_tester.run({"scan", photo}).exitStatus != -1);
        QCOMPARE(m_tester.run({"license", "set", "by-4.0", photo, "--creator", "Ada Example"}).exitStatus, 0);
        QVERIFY(QFile::rename(QFile::decodeName(photo), QFile::decodeName(moved)));
        QVERIFY(m_tester.run({"scan", moved}).exitStatus != -1);
        QCOMPARE(m_tester.run({"license", "set", "by-sa-4.0", moved, "--creator", "Ada Example"}).exitStatus, 0);
        for (const QByteArray &name : {moved, photo}) {
            const QJsonValue entry = answerOf({"license", "history", name, "--json"})[QStringLiteral("photos")][0];
            QCOMPARE(entry[QStringLiteral("id")].toString(), QStringLiteral("by-sa-4.0"));
            QCOMPARE(entry[QStringLiteral("events")].toArray().size(), 2);
        }
        // Another photo takes the first name: it has no history of the moved one's.
        QVERIFY(QFile::copy(QStringLiteral(CLEARFRAME_SAMPLES "/camera.png"), QFile::decodeName(photo)));
        QVERIFY(m_tester.run({"scan", photo}).exitStatus != -1);
        const QJsonValue other = answerOf({"license", "history", photo, "--json"})[QStringLiteral("photos")][0];
        QCOMPARE(other[QStringLiteral("events")].toArray().size(), 0);
    }

    void lostLog_isSaidNumberedOnAndCleanedUp()
    {
        const CommandLineTester tester;
        const QByteArray photos = tester.copySamples({QStringLiteral("rocket.jpg")});
        QVERIFY(tester.run({"scan", photos}).exitStatus != -1);
        QCOMPARE(tester.run({"license", "set", "by-4.0", photos, "--creator", "Ada Example"}).exitStatus, 0);
        QCOMPARE(tester.run({"license", "set", "by-sa-4.0", photos, "--creator", "Ada Example"}).exitStatus, 0);
        const QDir folder(QFile::decodeName(tester.folder()));
        for (const QString &name : folder.entryList({QStringLiteral("*.sessions.db*")}, QDir::Files))
            QVERIFY(QFile::remove(folder.filePath(name)));
        const QByteArray temporary = photos + "/.clearframe-0123456789abcdef.tmp";
        QVERIFY(QFile(QFile::decodeName(temporary)).open(QIODevice::WriteOnly));

        const ProgramRun undo = tester.run({"undo"});
        QCOMPARE(undo.exitStatus, 2);
        QVERIFY2(undo.errors.contains("sessions up to number 2"), undo.errors.constData());
        QVERIFY(tester.run({"sessions"}).errors.contains("The photos are as they were written"));
        const ProgramRun resume = tester.run({"resume"});
        QVERIFY2(resume.output.contains("Removed what an interrupted write left"), resume.output.constData());
        QVERIFY(!QFile::exists(QFile::decodeName(temporary)));
        QCOMPARE(tester.run({"license", "set", "by-4.0", photos, "--creator", "Ada Example", "--json"})
                     .json()[QStringLiteral("session")]
                     .toInt(),
                 3);
    }

    void crashBeforeTheLogSaidSo_isSettledByStatus()
    {
        const CommandLineTester tester;
        const QByteArray photos = tester.copySamples({QStringLiteral("rocket.jpg")});
        QVERIFY(tester.run({"scan", photos}).exitStatus != -1);
        QCOMPARE(tester.run({"license", "set", "by-4.0", photos, "--creator", "Ada Example"}).exitStatus, 0);
        {
            // As a program leaves it that is killed after the photo was written.
            SQLite::Database log((tester.folder() + "/catalog.sessions.db").toStdString(), SQLite::OPEN_READWRITE);
            log.exec("UPDATE sessions SET work = 1, finished_ms = NULL; UPDATE files SET state = 1");
        }
        const QByteArray photo = photos + "/rocket.jpg";
        QVERIFY(tester.run({"license", "history", photo}).output.contains("not settled"));
        const ProgramRun status = tester.run({"status", photo});
        QVERIFY2(status.errors.contains("session 1 was interrupted"), status.errors.constData());
        QVERIFY2(status.output.contains("CC BY 4.0"), status.output.constData());
        QVERIFY(!tester.run({"license", "history", photo}).output.contains("not settled"));
    }

    void unusableLog_doesNotStopStatus()
    {
        const CommandLineTester tester;
        const QByteArray photos = tester.copySamples({QStringLiteral("rocket.jpg")});
        QVERIFY(tester.run({"scan", photos}).exitStatus != -1);
        QFile log(QFile::decodeName(tester.folder() + "/catalog.sessions.db"));
        QVERIFY(log.open(QIODevice::WriteOnly | QIODevice::Truncate) && log.write("a letter, not a log of writes") > 0);
        log.close();
        const ProgramRun status = tester.run({"status", photos});
        QVERIFY(status.exitStatus == 0 || status.exitStatus == 1);
        QVERIFY2(status.output.contains("rocket.jpg"), status.output.constData());
        QVERIFY2(status.errors.contains("Move it to another folder"), status.errors.constData());
    }

    void wrongModes_areExplained()
    {
        for (const char *option : {"--hard-links", "--sidecars", "--read-only"}) {
            const ProgramRun run = m_tester.run({"license", "set", "by-4.0", m_photos, option, "perhaps"});
            QCOMPARE(run.exitStatus, 2);
            QVERIFY2(run.errors.contains("is not one of"), run.errors.constData());
        }
    }
};

QTEST_GUILESS_MAIN(SessionLogTest)
#include "session_log_test.moc"
