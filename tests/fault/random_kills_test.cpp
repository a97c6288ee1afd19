// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fault/kill_samples.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>

// Kills a session over photos of several formats at random moments, resumes it with the real program and looks at every
// file. CLEARFRAME_KILLS=1000 is the long form.

namespace {

constexpr int copiesOfEach = 4;
constexpr double usualWritingUs = 20'000; // From the first file to the last, about.

int killCount()
{
    const int wanted = qEnvironmentVariableIntValue("CLEARFRAME_KILLS");
    return wanted > 0 ? wanted : 40;
}

QString program(const char *name)
{
    return QStringLiteral(CLEARFRAME_BIN_DIR "/") + QString::fromLatin1(name);
}

} // namespace

class RandomKillsTest : public QObject
{
    Q_OBJECT

    QMap<QString, QByteArray> m_old; // By the photo's name; a sidecar of that name is not there.
    QMap<QString, QByteArray> m_new; // By the name of the photo or sidecar.
    QTemporaryDir m_folder;
    qint64 m_wholeRunMs = 0;

    QString folder() const { return m_folder.filePath(QStringLiteral("photos")); }
    QString journal() const { return m_folder.filePath(QStringLiteral("journal.db")); }

    void freshFolder()
    {
        QDir(folder()).removeRecursively();
        QVERIFY(QDir().mkpath(folder()));
        for (const QString &name : QDir(m_folder.path()).entryList({QStringLiteral("journal.db*")}, QDir::Files))
            QVERIFY(QFile::remove(m_folder.filePath(name)));
        for (const auto &[name, content] : m_old.asKeyValueRange())
            QVERIFY(store(folder() + u'/' + name, content));
    }

    QStringList photos() const
    {
        QStringList names;
        for (const QString &name : m_old.keys())
            names.append(folder() + u'/' + name);
        return names;
    }

    bool isSomethingWritten() const
    {
        for (const auto &[name, content] : m_old.asKeyValueRange()) {
            const QFileInfo file(folder() + u'/' + name);
            if (file.size() != content.size() || QFile::exists(file.filePath() + QStringLiteral(".xmp")))
                return true;
        }
        return false;
    }

    enum class From
    {
        Start,
        FirstFile // The time in which files are written is short: else few kills meet it.
    };

    // Negative: to the end. The exit status, or -1 when it was killed.
    int run(const QString &command, const QStringList &words, qint64 killAfterUs = -1, From from = From::Start)
    {
        QProcess process;
        process.start(command, words);
        process.waitForStarted();
        if (killAfterUs >= 0) {
            while (from == From::FirstFile && !isSomethingWritten() && !process.waitForFinished(0)) {
            }
            QThread::usleep(ulong(killAfterUs));
            process.kill();
        }
        process.waitForFinished(120'000);
        return process.exitStatus() == QProcess::CrashExit ? -1 : process.exitCode();
    }

    // How many files are new; a file that is neither old nor new fails the test.
    int countNew(const char *where, bool mayBeTorn = false)
    {
        int count = 0;
        for (const QFileInfo &file : QDir(folder()).entryInfoList(QDir::Files | QDir::Hidden)) {
            const QByteArray content = contentOf(file.filePath());
            const bool isNew = m_new.contains(file.fileName()) && content == m_new[file.fileName()];
            const bool isOld = m_old.contains(file.fileName()) && content == m_old[file.fileName()];
            const bool isTemporary = file.fileName().startsWith(u".clearframe-");
            if (!isNew && !isOld && !isTemporary &&
                !(mayBeTorn && isTornInside(m_old.value(file.fileName()), m_new.value(file.fileName()), content)))
                QTest::qFail(
                    qPrintable(QStringLiteral("%1: %2 is damaged").arg(QString::fromUtf8(where), file.fileName())),
                    __FILE__, __LINE__);
            count += isNew;
        }
        for (const QString &name : m_old.keys()) {
            if (!QFile::exists(folder() + u'/' + name))
                QTest::qFail(qPrintable(name + QStringLiteral(" is gone")), __FILE__, __LINE__);
        }
        return count;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QMap<QString, QByteArray> kinds{
            {QStringLiteral("jpg"), contentOf(QStringLiteral(CLEARFRAME_SAMPLES "/rocket.jpg"))},
            {QStringLiteral("png"), contentOf(QStringLiteral(CLEARFRAME_SAMPLES "/camera.png"))},
            {QStringLiteral("tif"), smallTiff()},
            {QStringLiteral("gif"),
             QByteArray::fromHex("47494638396101000100800000000000ffffff2c00000000010001000002024401003b")}};
        for (int copy = 0; copy < copiesOfEach; ++copy) {
            for (const auto &[extension, content] : kinds.asKeyValueRange()) {
                QVERIFY(!content.isEmpty());
                m_old[QStringLiteral("photo%1.%2").arg(copy).arg(extension)] = content;
            }
        }
        freshFolder();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(run(program("write_once"), QStringList{QStringLiteral("apply"), journal()} + photos()), 0);
        m_wholeRunMs = timer.elapsed();
        for (const QFileInfo &file : QDir(folder()).entryInfoList(QDir::Files | QDir::Hidden)) {
            const QByteArray content = contentOf(file.filePath());
            if (content != m_old.value(file.fileName()))
                m_new[file.fileName()] = content;
        }
        QCOMPARE(m_new.size(), m_old.size()); // GIF files are as before, their sidecars are new.
    }

    void killedSession_isFinishedByResume()
    {
        const int kills = killCount();
        int midway = 0;
        for (int i = 0; i < kills; ++i) {
            freshFolder();
            const From from = i % 2 == 0 ? From::Start : From::FirstFile;
            const double span = from == From::Start ? double(m_wholeRunMs) * 1000 : usualWritingUs;
            const auto moment = qint64(QRandomGenerator::global()->bounded(span));
            const QByteArray where = "killed after " + QByteArray::number(moment) + " us";
            run(program("write_once"), QStringList{QStringLiteral("apply"), journal()} + photos(), moment, from);
            const int before = countNew(where.constData(), true);
            const int resumed = run(program("write_once"), {QStringLiteral("resume"), journal()});
            const int after = countNew(where.constData());
            // Status 2: it died before there was a session, 3: before or after there was something to resume.
            QVERIFY2(after == 0 || after == int(m_new.size()), where.constData());
            QVERIFY2(resumed != 0 || after == int(m_new.size()), where.constData());
            const QStringList left =
                QDir(folder()).entryList({QStringLiteral(".clearframe-*")}, QDir::Files | QDir::Hidden);
            QVERIFY2(left.isEmpty(), where.constData());
            midway += before > 0 && before < int(m_new.size());
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d kills, %d with some files new and some old", kills, midway);
        QVERIFY(midway > 0 || kills < 20);
    }

    // The journal says of each file what is on the disk, and undo brings every one back.
    void killedSession_isUndoneToTheOldBytes()
    {
        const int kills = std::max(4, killCount() / 10);
        for (int i = 0; i < kills; ++i) {
            freshFolder();
            const auto moment = qint64(QRandomGenerator::global()->bounded(double(m_wholeRunMs) * 1000));
            run(program("write_once"), QStringList{QStringLiteral("apply"), journal()} + photos(), moment);
            run(program("write_once"), {QStringLiteral("resume"), journal()});
            run(program("write_once"), {QStringLiteral("undo"), journal()});
            const QByteArray where = "killed after " + QByteArray::number(moment) + " us";
            QCOMPARE(countNew(where.constData()), 0);
            QVERIFY(!QTest::currentTestFailed());
        }
    }

    // The same kills must see what exiv2's own write does to a file; else they prove nothing.
    void control_naiveWriterLosesPhotos()
    {
        constexpr int mostKills = 400;
        QByteArray whole;
        const QString photo = folder() + QStringLiteral("/photo0.jpg");
        freshFolder();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(run(program("write_naive"), {photo}), 0);
        const double wholeUs = double(timer.nsecsElapsed()) / 1000;
        whole = contentOf(photo);
        bool isDamaged = false;
        for (int i = 0; i < mostKills && !isDamaged; ++i) {
            QVERIFY(store(photo, m_old[QStringLiteral("photo0.jpg")]));
            run(program("write_naive"), {photo}, qint64(QRandomGenerator::global()->bounded(wholeUs)));
            const QByteArray content = contentOf(photo);
            isDamaged = content != whole && content != m_old[QStringLiteral("photo0.jpg")];
        }
        QVERIFY(isDamaged);
    }
};

QTEST_GUILESS_MAIN(RandomKillsTest)
#include "random_kills_test.moc"
