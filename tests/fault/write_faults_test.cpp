// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fault/fault_harness.h"
#include "tests/fault/kill_samples.h"
#include "tests/support/witness.h"

#include "core/metadata/image_data.h"
#include "core/photos/file_type.h"
#include "core/photos/photo_file.h"

#include <QDir>
#include <QTest>

#include <memory>

// Kills and starves the real write path at every system call that matters: whatever happens, a photo is exactly the old
// or exactly the new one, nothing is called written that is not, and nothing is left lying about.

namespace {

// Seconds one sweep may take; with fewer it takes every second, third, … call.
constexpr double sweepSeconds = 3;

const QStringList changingCalls = {
    QStringLiteral("write"),     QStringLiteral("pwrite64"),        QStringLiteral("fsync"),
    QStringLiteral("fdatasync"), QStringLiteral("rename"),          QStringLiteral("renameat"),
    QStringLiteral("renameat2"), QStringLiteral("linkat"),          QStringLiteral("unlink"),
    QStringLiteral("unlinkat"),  QStringLiteral("copy_file_range"), QStringLiteral("fallocate"),
    QStringLiteral("ftruncate"), QStringLiteral("fchmod"),          QStringLiteral("fchown"),
    QStringLiteral("fsetxattr"), QStringLiteral("openat"),          QStringLiteral("close")};
// fcntl() is left out: it only takes locks here, and a lock that fails makes SQLite wait for half a minute before it
// says so.
const QStringList readingCalls = {QStringLiteral("read"), QStringLiteral("pread64"), QStringLiteral("newfstatat")};

QByteArray smallestGif()
{
    return QByteArray::fromHex("47494638396101000100800000000000ffffff2c00000000010001000002024401003b");
}

QString describe(const SystemCall &call, const FaultRun &run)
{
    return QStringLiteral("%1 no. %2: %3").arg(call.name, QString::number(call.number), QString::fromUtf8(run.output));
}

} // namespace

class WriteFaultsTest : public QObject
{
    Q_OBJECT

    FaultHarness m_harness;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_name;
    QByteArray m_old;            // The photo's content before.
    QByteArray m_new;            // The target's content after.
    bool m_isMadeInside = false; // The photo is changed inside, not replaced.

    QStringList naive() const { return {program("write_naive"), photo()}; }
    static QString program(const char *name)
    {
        return QStringLiteral(CLEARFRAME_BIN_DIR "/") + QString::fromLatin1(name);
    }
    QString photo() const { return m_folder->filePath(QStringLiteral("photos/") + m_name); }
    QString journal() const { return m_folder->filePath(QStringLiteral("journal.db")); }
    bool makesSidecar() const { return m_name.endsWith(u".gif"); }
    QString target() const { return makesSidecar() ? photo() + QStringLiteral(".xmp") : photo(); }
    QByteArray oldTarget() const { return makesSidecar() ? QByteArray() : m_old; }
    QStringList command(const QString &deed) const
    {
        QStringList words = {program("write_once"), deed, journal()};
        return deed == u"apply" ? words << photo() : words;
    }
    FaultRun runPlainly(const QString &deed) const
    {
        const QStringList words = command(deed);
        QProcess process;
        process.start(words.first(), words.mid(1));
        process.waitForFinished(60'000);
        return {false, false, process.exitCode(), process.readAll()};
    }

    void freshFolder()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("photos")));
        QVERIFY(store(photo(), m_old));
    }

    // Finds the content that an undisturbed run makes of the photo.
    void choose(const QString &name)
    {
        if (name == u"tagged.jpg") {
            // As this program left it under another license: it is changed in place.
            choose(QStringLiteral("rocket.jpg"));
            m_old = m_new.replace("by-sa/4.0", "by-nc/4.0").replace("BY-SA", "BY-NC");
        } else {
            m_old = name.endsWith(u".gif") ? smallestGif() : contentOf(QStringLiteral(CLEARFRAME_SAMPLES "/") + name);
        }
        m_name = name;
        QVERIFY(!m_old.isEmpty());
        freshFolder();
        const auto before = stampOf(FilePath::fromArgument(photo()));
        const FaultRun run = runPlainly(QStringLiteral("apply"));
        QVERIFY2(run.exitStatus == 0 && run.output.startsWith("written"), run.output.constData());
        m_isMadeInside = !makesSidecar() && stampOf(FilePath::fromArgument(photo()))->inode == before->inode;
        m_new = contentOf(target());
        QVERIFY(m_new != oldTarget());
        QVERIFY(!m_new.isEmpty());
    }

    void checkFiles(const char *where)
    {
        QVERIFY2(contentOf(target()) == oldTarget() || contentOf(target()) == m_new, where);
        if (makesSidecar()) {
            QCOMPARE(contentOf(photo()), m_old);
            return;
        }
        const FileType type = sniffFileType(m_old.left(sniffLength));
        const auto before = imageDataSha256(m_old, type);
        const auto after = imageDataSha256(contentOf(photo()), type);
        QVERIFY(before);
        QVERIFY2(after, where);
        QCOMPARE(*after, *before);
    }

    void checkNothingIsLeft(const char *where)
    {
        const QStringList left =
            QDir(QFileInfo(photo()).path()).entryList({QStringLiteral(".clearframe-*")}, QDir::Files | QDir::Hidden);
        QVERIFY2(left.isEmpty(), where);
    }

    // True when the session had begun, so that resuming has something to finish.
    bool resume(const char *where)
    {
        const FaultRun resumed = runPlainly(QStringLiteral("resume"));
        if (resumed.exitStatus == 2)
            return false;
        if (resumed.exitStatus != 0 && !resumed.output.contains("has been finished"))
            QTest::qFail(resumed.output.constData(), where, 0);
        return true;
    }

    static QStringList photos()
    {
        return {QStringLiteral("rocket.jpg"), QStringLiteral("camera.png"), QStringLiteral("one.gif"),
                QStringLiteral("tagged.jpg")};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (FaultHarness::strace().isEmpty())
            SKIP_WITHOUT_WITNESS("strace");
        if (const QString reason = FaultHarness::whyNot(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
    }

    void killedApply_leavesOldOrNew_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : photos())
            QTest::newRow(qPrintable(name)) << name;
    }

    void killedApply_leavesOldOrNew()
    {
        QFETCH(const QString, name);
        choose(name);
        freshFolder();
        const auto calls =
            m_harness.callsOf(command(QStringLiteral("apply")), changingCalls, QFile::encodeName(journal()));
        QVERIFY(calls.size() > 20);
        int finished = 0;
        const int step = m_harness.stepFor(2 * calls.size(), sweepSeconds);
        for (qsizetype i = 0; i < calls.size(); i += step) {
            freshFolder();
            const FaultRun run =
                m_harness.run(command(QStringLiteral("apply")), calls[i], QStringLiteral("signal=KILL"));
            const QByteArray where = describe(calls[i], run).toUtf8();
            if (!m_isMadeInside || !isTornInside(m_old, m_new, contentOf(photo())))
                checkFiles(where.constData());
            QVERIFY2(run.wasKilled, where.constData());
            const bool saidWritten = run.output.startsWith("written");
            QVERIFY2(!saidWritten || contentOf(target()) == m_new, where.constData());
            if (resume(where.constData())) {
                QVERIFY2(contentOf(target()) == m_new, where.constData());
                ++finished;
            }
            checkFiles(where.constData());
            checkNothingIsLeft(where.constData());
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(finished > 0);
        qInfo("%d of %d calls, step %d", int((calls.size() + step - 1) / step), int(calls.size()), step);
    }

    void killedUndo_leavesOldOrNew_data() { killedApply_leavesOldOrNew_data(); }

    void killedUndo_leavesOldOrNew()
    {
        QFETCH(const QString, name);
        choose(name);
        const auto calls =
            m_harness.callsOf(command(QStringLiteral("undo")), changingCalls, QFile::encodeName(journal()));
        QVERIFY(calls.size() > 10);
        const int step = m_harness.stepFor(3 * calls.size(), sweepSeconds);
        for (qsizetype i = 0; i < calls.size(); i += step) {
            freshFolder();
            QCOMPARE(runPlainly(QStringLiteral("apply")).exitStatus, 0);
            const FaultRun run =
                m_harness.run(command(QStringLiteral("undo")), calls[i], QStringLiteral("signal=KILL"));
            const QByteArray where = describe(calls[i], run).toUtf8();
            QVERIFY2(run.wasKilled, where.constData());
            checkFiles(where.constData());
            const FaultRun again = runPlainly(QStringLiteral("undo"));
            QVERIFY2(again.exitStatus == 0 || again.output.contains("already been undone"), again.output.constData());
            QVERIFY2(contentOf(target()) == oldTarget(), where.constData());
            QCOMPARE(contentOf(photo()), m_old);
            checkNothingIsLeft(where.constData());
            if (QTest::currentTestFailed())
                return;
        }
    }

    void failingCall_isReportedAndLeavesOldOrNew_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("error");
        QTest::addColumn<bool>("andLater");
        for (const QString &name : {QStringLiteral("rocket.jpg"), QStringLiteral("camera.png")}) {
            const auto row = [&](const char *error, bool andLater) {
                QTest::addRow("%s %s, %s", error, andLater ? "from then on" : "once", qPrintable(name))
                    << name << QString::fromLatin1(error) << andLater;
            };
            for (const char *error : {"EIO", "ENOSPC", "EDQUOT", "EACCES", "EINTR"})
                row(error, false);
            for (const char *error : {"EIO", "ENOSPC", "EROFS"})
                row(error, true);
        }
    }

    void failingCall_isReportedAndLeavesOldOrNew()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("The sanitizers end the program when a write of their own fails.");
#endif
        QFETCH(const QString, name);
        QFETCH(const QString, error);
        QFETCH(const bool, andLater);
        choose(name);
        freshFolder();
        const auto calls = m_harness.callsOf(command(QStringLiteral("apply")), changingCalls + readingCalls,
                                             QFile::encodeName(journal()));
        QVERIFY(calls.size() > 20);
        const int step = m_harness.stepFor(calls.size(), sweepSeconds);
        int reported = 0;
        for (qsizetype i = 0; i < calls.size(); i += step) {
            freshFolder();
            const FaultRun run =
                m_harness.run(command(QStringLiteral("apply")), calls[i], QStringLiteral("error=") + error, andLater);
            const QByteArray where = describe(calls[i], run).toUtf8();
            QVERIFY2(!run.wasKilled && !run.hangs, where.constData());
            checkFiles(where.constData());
            const bool isNew = contentOf(target()) == m_new;
            QVERIFY2(isNew || !run.output.startsWith("written "), where.constData());
            if (run.exitStatus != 0) {
                ++reported;
                const bool namesAFile = run.output.contains(name.toUtf8()) || run.output.contains("journal.db");
                const bool couldNotSpeak = calls[i].name == u"write" && run.output.isEmpty();
                QVERIFY2(namesAFile || couldNotSpeak, where.constData());
            } else {
                QVERIFY2(isNew, where.constData());
            }
            if (!calls[i].name.startsWith(u"unlink"))
                checkNothingIsLeft(where.constData());
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(reported > 0 || error == u"EINTR");
    }

    void renameWhoseAnswerIsLost_isSeenToHaveHappened_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("photo") << QStringLiteral("camera.png");
        QTest::newRow("new sidecar") << QStringLiteral("one.gif");
    }

    void renameWhoseAnswerIsLost_isSeenToHaveHappened()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("The sanitizers must be loaded before anything else.");
#endif
        QFETCH(const QString, name);
        choose(name);
        freshFolder();
        const QStringList words = command(QStringLiteral("apply"));
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_PRELOAD"), program("late_rename.so"));
        process.setProcessEnvironment(environment);
        process.start(words.first(), words.mid(1));
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAll().startsWith("written"));
        QCOMPARE(contentOf(target()), m_new);
        checkNothingIsLeft("after a rename whose answer was lost");
    }

    // A sweep that has never caught anything proves nothing: the same one must see what exiv2 does to a file.
    void control_killedNaiveWriteDamages()
    {
        choose(QStringLiteral("rocket.jpg"));
        freshFolder();
        const auto calls = m_harness.callsOf(naive(), changingCalls, QFile::encodeName(photo()));
        const QByteArray whole = contentOf(photo());
        QVERIFY(whole != m_old);
        int damaged = 0;
        for (qsizetype i = 0; i < calls.size() && damaged == 0; ++i) {
            freshFolder();
            m_harness.run(naive(), calls[i], QStringLiteral("signal=KILL"));
            const QByteArray now = contentOf(photo());
            damaged += now != m_old && now != whole;
        }
        QVERIFY(damaged > 0);
    }

    void control_fullDiskUnderNaiveWriteIsCalledWritten()
    {
        choose(QStringLiteral("rocket.jpg"));
        freshFolder();
        const auto calls =
            m_harness.callsOf(naive(), {QStringLiteral("openat"), QStringLiteral("write")}, QFile::encodeName(photo()));
        const QByteArray whole = contentOf(photo());
        int falselyWritten = 0;
        for (qsizetype i = 0; i < calls.size() && falselyWritten == 0; ++i) {
            freshFolder();
            if (calls[i].name != u"write")
                continue;
            const FaultRun run = m_harness.run(naive(), calls[i], QStringLiteral("error=ENOSPC"));
            falselyWritten += run.exitStatus == 0 && run.output.startsWith("written") && contentOf(photo()) != whole;
        }
        QVERIFY(falselyWritten > 0);
    }
};

QTEST_GUILESS_MAIN(WriteFaultsTest)
#include "write_faults_test.moc"
