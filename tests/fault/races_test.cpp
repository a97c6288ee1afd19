// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fault/kill_samples.h"
#include "tests/support/witness.h"

#include "core/metadata/image_data.h"
#include "core/metadata/read_rights.h"
#include "core/photos/file_type.h"
#include "core/writing/session_store.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <functional>
#include <memory>

// Other programs, and other instances of ours, at the same files at the same time. CLEARFRAME_RACES=1000 is the long
// form.

namespace {

constexpr int shortForm = 25;
constexpr int sharedPhotos = 40; // CLEARFRAME_RACES of 1000: 200.
const QString sample = QStringLiteral(CLEARFRAME_SAMPLES "/rocket.jpg");

int rounds()
{
    const int wanted = qEnvironmentVariableIntValue("CLEARFRAME_RACES");
    return wanted > 0 ? wanted : shortForm;
}

FilePath pathOf(const QString &name)
{
    return FilePath::fromBytes(QFile::encodeName(name));
}

QByteArray pictureOf(const QByteArray &file)
{
    const auto hash = imageDataSha256(file, sniffFileType(file.left(sniffLength)));
    return hash ? *hash : QByteArray();
}

// One exiftool that waits for orders: starting it takes longer than any race.
class WaitingExiftool
{
public:
    WaitingExiftool()
    {
        m_process.start(QStringLiteral("exiftool"), {QStringLiteral("-stay_open"), QStringLiteral("True"),
                                                     QStringLiteral("-@"), QStringLiteral("-")});
        m_process.waitForStarted();
    }
    ~WaitingExiftool()
    {
        m_process.write("-stay_open\nFalse\n");
        m_process.waitForFinished();
    }
    void begin(const QStringList &words)
    {
        m_process.write((words.join(u'\n') + QStringLiteral("\n-execute\n")).toUtf8());
        m_process.waitForBytesWritten();
    }
    QByteArray end()
    {
        QByteArray said;
        while (!said.contains("{ready}") && m_process.waitForReadyRead(20'000))
            said += m_process.readAllStandardOutput();
        return said;
    }

private:
    QProcess m_process;
};

// Lets something happen between reading a photo and writing it.
class InterruptedEngine : public LocalWriteEngine
{
public:
    std::function<void()> afterPrepare;
    std::function<void()> duringVerify;

    Result<PreparedFile> prepare(const WriteRequest &request, const PrepareOptions &options) override
    {
        Result<PreparedFile> prepared = LocalWriteEngine::prepare(request, options);
        if (afterPrepare)
            afterPrepare();
        return prepared;
    }
    Result<void> verify(const FilePath &oldFile, const FilePath &newFile, const WriteRequest &request,
                        const PreparedFile &prepared) override
    {
        if (duringVerify)
            duringVerify();
        return LocalWriteEngine::verify(oldFile, newFile, request, prepared);
    }
};

} // namespace

class RacesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_old;
    JobControl m_job;

    QString photo() const { return m_folder->filePath(QStringLiteral("photos/a.jpg")); }

    WritePlan planFor(WriteEngine &engine)
    {
        const RightsChange change{
            {{RightsFieldId::License, QStringLiteral("https://creativecommons.org/licenses/by-sa/4.0/")},
             {RightsFieldId::Creator, QStringLiteral("Ada Example")}}};
        return planWrites(QStringLiteral("License"), {{pathOf(photo()), {}, change}}, {}, engine, m_job);
    }

    QStringList temporaries() const
    {
        return QDir(m_folder->filePath(QStringLiteral("photos")))
            .entryList({QStringLiteral(".clearframe-*")}, QDir::Files | QDir::Hidden);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("photos")));
        m_old = contentOf(sample);
        QVERIFY(store(photo(), m_old));
    }

    void changeBetweenReadingAndWriting_isKeptAndNamed_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::addColumn<bool>("isLate");
        for (const char *deed : {"rewritten", "replaced", "deleted", "made a folder"}) {
            QTest::addRow("%s after it was read", deed) << QString::fromLatin1(deed) << false;
            QTest::addRow("%s while the copy is checked", deed) << QString::fromLatin1(deed) << true;
        }
    }

    void changeBetweenReadingAndWriting_isKeptAndNamed()
    {
        QFETCH(QString, deed);
        QFETCH(bool, isLate);
        const auto store = SessionStore::open(pathOf(m_folder->filePath(QStringLiteral("journal.db"))));
        QVERIFY(store);
        const QByteArray others = m_old + "of another program";
        bool isDone = false;
        const auto interfere = [&] {
            if (std::exchange(isDone, true))
                return;
            if (deed == u"rewritten") {
                ::store(photo(), others);
                return;
            }
            QFile::remove(photo());
            if (deed == u"replaced")
                ::store(photo(), others);
            else if (deed == u"made a folder")
                QDir().mkdir(photo());
        };
        LocalWriteEngine plain;
        WritePlan plan = planFor(plain);
        for (PlannedWrite &file : plan.files)
            file.preparations.reset(); // So that it is read again, as in a long session.
        InterruptedEngine engine;
        (isLate ? engine.duringVerify : engine.afterPrepare) = interfere;
        const SessionReport report = (*store)->apply(plan, engine, m_job);
        QVERIFY(isDone);
        QCOMPARE(report.files.size(), 1);
        QCOMPARE(report.files.first().state, FileWriteState::Failed);
        QVERIFY2(report.files.first().problem.contains(photo()), qPrintable(report.files.first().problem));
        QCOMPARE(QFileInfo(photo()).isFile() ? contentOf(photo()) : QByteArray(),
                 deed.startsWith(u"re") ? others : QByteArray());
        QCOMPARE(temporaries(), QStringList());
    }

    // exiv2 reads a file a second time when it writes: what another program did in between is lost or mixed.
    void control_naiveWriteLosesTheChangeInBetween()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("exiftool")).isEmpty())
            SKIP_WITHOUT_WITNESS("exiftool");
        QProcess naive;
        naive.start(QStringLiteral(CLEARFRAME_BIN_DIR "/write_naive"), {photo(), QStringLiteral("wait")});
        QVERIFY(naive.waitForReadyRead());
        QCOMPARE(
            QProcess::execute(QStringLiteral("exiftool"), {QStringLiteral("-q"), QStringLiteral("-overwrite_original"),
                                                           QStringLiteral("-XMP-dc:Source=kept?"), photo()}),
            0);
        naive.write("\n");
        naive.closeWriteChannel();
        QVERIFY(naive.waitForFinished());
        QVERIFY(naive.readAllStandardOutput().contains("written"));
        QVERIFY(!contentOf(photo()).contains("kept?"));
    }

    void exiftoolAtTheSameTime_losesNoEditOfItsOwn()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("exiftool")).isEmpty())
            SKIP_WITHOUT_WITNESS("exiftool");
        WaitingExiftool exiftool;
        int both = 0;
        int conflicts = 0;
        for (int round = 0; round < rounds(); ++round) {
            init();
            const QString edit = QStringLiteral("round %1").arg(round);
            LocalWriteEngine engine;
            const auto store = SessionStore::open(pathOf(m_folder->filePath(QStringLiteral("journal.db"))));
            QVERIFY(store);
            const WritePlan plan = planFor(engine);
            exiftool.begin({QStringLiteral("-overwrite_original"), QStringLiteral("-XMP-dc:Source=") + edit, photo()});
            QThread::usleep(QRandomGenerator::global()->bounded(40'000));
            const SessionReport report = (*store)->apply(plan, engine, m_job);
            const QByteArray said = exiftool.end();
            const QByteArray now = contentOf(photo());
            const QByteArray where = "round " + QByteArray::number(round) + ": " + said;
            QCOMPARE(pictureOf(now), pictureOf(m_old));
            QVERIFY2(said.contains("1 image files updated"), where.constData());
            QVERIFY2(now.contains(edit.toUtf8() + '<'), where.constData());
            const bool isOurs = now.contains("by-sa/4.0");
            const SessionFile &file = report.files.first();
            // exiftool may put its version over ours after we are done; we never call a failure written.
            QVERIFY2(!isOurs || file.state == FileWriteState::Written, where.constData());
            QVERIFY2(file.state == FileWriteState::Written || file.problem.contains(photo()), where.constData());
            QCOMPARE(temporaries(), QStringList());
            both += isOurs;
            conflicts += file.state == FileWriteState::Failed;
        }
        qInfo("%d rounds: %d with both edits, %d named conflicts, %d where exiftool wrote over ours", rounds(), both,
              conflicts, rounds() - both - conflicts);
    }

    void twoInstances_writeEachFileOnceAndDamageNone_data()
    {
        QTest::addColumn<bool>("shareTheCatalog");
        QTest::newRow("of one library") << true;
        QTest::newRow("of two libraries") << false;
    }

    void twoInstances_writeEachFileOnceAndDamageNone()
    {
        QFETCH(bool, shareTheCatalog);
        const int count = rounds() > shortForm ? 200 : sharedPhotos;
        const QString folder = m_folder->filePath(QStringLiteral("photos"));
        QVERIFY(QFile::remove(photo()));
        for (int i = 0; i < count; ++i)
            QVERIFY(store(folder + QStringLiteral("/%1.jpg").arg(i), m_old));
        QProcess both[2];
        for (int i = 0; i < 2; ++i) {
            const QString catalog = QStringLiteral("library%1/catalog.db").arg(shareTheCatalog ? 0 : i);
            both[i].setProcessChannelMode(QProcess::MergedChannels);
            both[i].start(QStringLiteral(CLEARFRAME_BIN_DIR "/clearframe-cli"),
                          {QStringLiteral("--catalog"), m_folder->filePath(catalog), QStringLiteral("license"),
                           QStringLiteral("set"), QStringLiteral("by-4.0"), folder, QStringLiteral("--creator"),
                           QStringLiteral("Ada Example"), QStringLiteral("--json")});
        }
        int written = 0;
        for (QProcess &one : both) {
            QVERIFY(one.waitForFinished(120'000));
            QVERIFY(one.exitStatus() == QProcess::NormalExit);
            written += int(one.readAll().count("\"state\": \"written\""));
        }
        QCOMPARE(written, count); // Each by one of them.
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), count);
        for (int i = 0; i < count; ++i) {
            const QByteArray now = contentOf(folder + QStringLiteral("/%1.jpg").arg(i));
            QCOMPARE(pictureOf(now), pictureOf(m_old));
            QCOMPARE(readRights(now, {}, QString())->license.license->id, QStringLiteral("by-4.0"));
        }
    }

    // The same two at once, one of them slow: exiv2 leaves a file that is neither's.
    void control_twoNaiveWritersDamageAFile()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty())
            SKIP_WITHOUT_WITNESS("strace");
        const QString naive = QStringLiteral(CLEARFRAME_BIN_DIR "/write_naive");
        QCOMPARE(QProcess::execute(naive, {photo()}), 0);
        const QByteArray whole = contentOf(photo());
        bool isDamaged = false;
        for (int round = 0; round < 20 && !isDamaged; ++round) {
            QVERIFY(store(photo(), m_old));
            QProcess slow;
            slow.start(QStringLiteral("strace"),
                       {QStringLiteral("-qq"), QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("-e"),
                        QStringLiteral("trace=write"), QStringLiteral("-e"),
                        QStringLiteral("inject=write:delay_enter=20000"), naive, photo()});
            while (slow.state() != QProcess::NotRunning && QFileInfo(photo()).size() == m_old.size())
                slow.waitForFinished(1);
            QProcess::execute(naive, {photo()});
            isDamaged = contentOf(photo()) != whole && contentOf(photo()) != m_old;
            slow.waitForFinished();
            isDamaged = isDamaged || contentOf(photo()) != whole;
        }
        QVERIFY(isDamaged);
    }
};

QTEST_GUILESS_MAIN(RacesTest)
#include "races_test.moc"
