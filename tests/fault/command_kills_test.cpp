// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fault/kill_samples.h"
#include "tests/support/command_line_tester.h"

#include "core/catalog/catalog.h"
#include "core/catalog/photo_repository.h"
#include "core/metadata/image_data.h"
#include "core/photos/file_type.h"
#include "core/photos/photo_file.h"
#include "core/writing/license_history.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <algorithm>

// Kills "license set" of the real program at random moments and resumes it: photos, catalog, journal and log say the
// same afterwards, and nothing is left over. CLEARFRAME_KILLS=1000 is the long form.

namespace {

constexpr int copiesOfEach = 3;
constexpr int shortForm = 12;
constexpr int askTheProgramEvery = 8; // In between the same is read from the files of the library.

QByteArray webp()
{
    return QByteArray::fromHex("524946461a000000574542505650384c0d0000002f00000010071011118888fe0700");
}

QByteArray gif()
{
    return QByteArray::fromHex("47494638396101000100800000000000ffffff2c00000000010001000002024401003b");
}

FilePath pathOf(const QString &name)
{
    return FilePath::fromBytes(QFile::encodeName(name));
}

} // namespace

class CommandKillsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QMap<QString, QByteArray> m_old; // By the name of each file of the shoot.
    QMap<QString, QByteArray> m_new;
    double m_wholeRunUs = 0;
    double m_sessionUs = 0; // From the moment the session is in the journal.

    QString photos() const { return m_folder.filePath(QStringLiteral("shoot")); }
    QString library() const { return m_folder.filePath(QStringLiteral("library")); }
    QString catalog() const { return library() + QStringLiteral("/catalog.db"); }
    QString journal() const { return library() + QStringLiteral("/catalog.sessions.db"); }

    QStringList command(const QStringList &words) const
    {
        return QStringList{QStringLiteral("--catalog"), catalog()} + words;
    }
    QStringList licensing(const QString &license) const
    {
        return command({QStringLiteral("license"), QStringLiteral("set"), license, photos(),
                        QStringLiteral("--creator"), QStringLiteral("Ada Example"), QStringLiteral("--sidecars"),
                        QStringLiteral("auto")});
    }

    ProgramRun run(const QStringList &words) const
    {
        QList<QByteArray> bytes;
        for (const QString &word : words)
            bytes.append(word.toUtf8());
        return runProgram(QStringLiteral(CLEARFRAME_BIN_DIR "/clearframe-cli"), bytes);
    }

    // The files as they were scanned; the catalog is told that they are the same ones.
    void freshFolder() const
    {
        QDir(photos()).removeRecursively();
        QDir(library()).removeRecursively();
        QVERIFY(QDir().mkpath(photos()));
        QVERIFY(QDir().mkpath(library()));
        for (const auto &[name, content] : m_old.asKeyValueRange())
            QVERIFY(store(photos() + u'/' + name, content));
        const QDir kept(m_folder.filePath(QStringLiteral("kept")));
        for (const QString &name : kept.entryList(QDir::Files | QDir::Hidden))
            QVERIFY(QFile::copy(kept.filePath(name), library() + u'/' + name));
        if (kept.exists(QStringLiteral("catalog.db")))
            noteStamps();
    }

    void noteStamps() const
    {
        const auto opened = Catalog::open(pathOf(catalog()));
        QVERIFY(opened);
        PhotoRepository repository(**opened);
        const auto noted = (*opened)->inTransaction([&]() -> Result<void> {
            const auto photos = repository.everyOne();
            if (!photos)
                return failure(photos.error());
            for (const PhotoRecord &photo : *photos) {
                const FileStamp sidecar = photo.sidecar.isEmpty() ? FileStamp() : stampOf(photo.sidecar).value();
                if (const auto set =
                        repository.setPath(photo.id, photo.path, stampOf(photo.path).value(), photo.sidecar, sidecar);
                    !set)
                    return set;
            }
            return {};
        });
        QVERIFY(noted);
    }

    void waitForSession(QProcess &process) const
    {
        const QString log = journal() + QStringLiteral("-wal");
        while (process.state() == QProcess::Running && QFileInfo(log).size() == 0) {
            QThread::usleep(200);
            process.waitForFinished(0);
        }
    }

    void killAt(double moment, bool isFromTheSessionOn) const
    {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(QStringLiteral(CLEARFRAME_BIN_DIR "/clearframe-cli"), licensing(QStringLiteral("by-sa-4.0")));
        QVERIFY(process.waitForStarted());
        if (isFromTheSessionOn)
            waitForSession(process);
        QThread::usleep(ulong(moment));
        process.kill();
        process.waitForFinished(60'000);
    }

    // How many files are new; one that is neither old nor new fails the test.
    int countNew(const QByteArray &where, bool mayBeTorn = false) const
    {
        int count = 0;
        for (const QFileInfo &file : QDir(photos()).entryInfoList(QDir::Files | QDir::Hidden)) {
            const QString name = file.fileName();
            if (name.startsWith(u".clearframe-"))
                continue;
            const QByteArray content = contentOf(file.filePath());
            const bool isNew = m_new.contains(name) && content == m_new[name];
            const bool isTorn = mayBeTorn && isTornInside(m_old.value(name), m_new.value(name), content);
            if (!isNew && !isTorn && !(m_old.contains(name) && content == m_old[name]))
                QTest::qFail(qPrintable(QString::fromUtf8(where) + name + QStringLiteral(" is damaged")), __FILE__,
                             __LINE__);
            count += isNew;
        }
        for (const QString &name : m_old.keys()) {
            if (!QFile::exists(photos() + u'/' + name))
                QTest::qFail(qPrintable(QString::fromUtf8(where) + name + QStringLiteral(" is gone")), __FILE__,
                             __LINE__);
        }
        return count;
    }

    void checkNothingIsLeft(const QByteArray &where) const
    {
        QStringList left = QDir(photos()).entryList({QStringLiteral(".clearframe-*")}, QDir::Files | QDir::Hidden);
        const QStringList kept = QDir(m_folder.filePath(QStringLiteral("kept"))).entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : QDir(library()).entryList(QDir::Files | QDir::Hidden)) {
            if (!kept.contains(name) && name != u"catalog.sessions.db.lock")
                left.append(name);
        }
        QVERIFY2(left.isEmpty(), qPrintable(QString::fromUtf8(where) + left.join(u' ')));
    }

    // What the catalog, the journal and the log say of every photo, beside what is on the disk.
    void checkAgreement(const QByteArray &where) const
    {
        const auto opened = Catalog::open(pathOf(catalog()));
        const auto sessions = SessionStore::open(pathOf(journal()));
        QVERIFY2(opened && sessions, where.constData());
        PhotoRepository repository(**opened);
        for (const QString &name : m_old.keys()) {
            if (name.endsWith(u".xmp"))
                continue;
            const QByteArray what = where + name.toUtf8();
            const FilePath photo = pathOf(photos() + u'/' + name);
            const auto record = repository.find(photo);
            QVERIFY2(record && *record, what.constData());
            const auto stamp = stampOf(photo);
            QVERIFY2(stamp && (*record)->stamp == *stamp, what.constData());
            QCOMPARE((*record)->rights.license.license->id, QStringLiteral("by-sa-4.0"));
            const auto writes = (*sessions)->writesTo(photo);
            QVERIFY2(writes && !writes->isEmpty(), what.constData());
            const QList<LicenseEvent> events = licenseEvents(*writes);
            QVERIFY2(!events.isEmpty(), what.constData());
            QVERIFY2(events.last().isSettled, what.constData());
            QVERIFY2(licenseAt(events).value_or(QString()).contains(u"by-sa/4.0"), what.constData());
            QVERIFY2(writes->last().file.writtenAt.has_value(), what.constData());
        }
        const auto pending = repository.pendingLicenses();
        QVERIFY2(pending && pending->isEmpty(), where.constData());
        const auto records = (*sessions)->sessions();
        QVERIFY2(records && records->size() == 1 && records->first().finishedAt, where.constData());
        QCOMPARE(records->first().planned + records->first().failed, 0);
    }

    void askTheProgram(const QByteArray &where) const
    {
        QStringList names;
        for (const QString &name : m_old.keys())
            names.append(photos() + u'/' + name);
        names.removeIf([](const QString &name) { return name.endsWith(u".xmp"); });
        const QStringList asJson{QStringLiteral("--json")};
        const QJsonArray history =
            run(command(QStringList{QStringLiteral("license"), QStringLiteral("history")} + names + asJson))
                .json()[QStringLiteral("photos")]
                .toArray();
        const QJsonArray rights =
            run(command(QStringList{QStringLiteral("license"), QStringLiteral("show")} + names + asJson))
                .json()[QStringLiteral("photos")]
                .toArray();
        QCOMPARE(history.size(), names.size());
        QCOMPARE(rights.size(), names.size());
        for (qsizetype i = 0; i < names.size(); ++i) {
            QVERIFY2(history[i][QStringLiteral("id")].toString() == u"by-sa-4.0", where.constData());
            QVERIFY2(rights[i][QStringLiteral("license")][QStringLiteral("id")].toString() == u"by-sa-4.0",
                     where.constData());
        }
        const ProgramRun check = run(command(QStringList{QStringLiteral("check"), photos(), QStringLiteral("--for"),
                                                         QStringLiteral("website"), QStringLiteral("--json")}));
        for (const char *rule : {"FILE001", "FILE002", "FILE003"})
            QVERIFY2(!check.output.contains(rule), where + ' ' + rule);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray jpeg = contentOf(QStringLiteral(CLEARFRAME_SAMPLES "/rocket.jpg"));
        const QMap<QString, QByteArray> kinds{
            {QStringLiteral("jpg"), jpeg},
            {QStringLiteral("tagged.jpg"), jpeg},
            {QStringLiteral("png"), contentOf(QStringLiteral(CLEARFRAME_SAMPLES "/camera.png"))},
            {QStringLiteral("tif"), smallTiff()},
            {QStringLiteral("webp"), webp()},
            {QStringLiteral("gif"), gif()},
            {QStringLiteral("sidecar.gif"), gif()}};
        for (int copy = 0; copy < copiesOfEach; ++copy) {
            for (const auto &[ending, content] : kinds.asKeyValueRange())
                m_old[QStringLiteral("%1.%2").arg(copy).arg(ending)] = content;
        }
        QVERIFY(QDir().mkpath(m_folder.filePath(QStringLiteral("kept"))));
        // Some photos and sidecars were written before: they are patched. The log of that is not kept.
        freshFolder();
        QVERIFY(run(licensing(QStringLiteral("by-4.0"))).exitStatus == 0);
        for (const QFileInfo &file : QDir(photos()).entryInfoList(QDir::Files)) {
            const QString name = file.fileName();
            if (name.contains(u".tagged.") || name.contains(u".sidecar."))
                m_old[name] = contentOf(file.filePath());
        }
        freshFolder();
        const ProgramRun scan = run(command({QStringLiteral("scan"), photos()}));
        QVERIFY2(scan.exitStatus == 0, scan.errors.constData());
        QVERIFY(QDir(m_folder.filePath(QStringLiteral("kept"))).removeRecursively());
        QVERIFY(QDir().rename(library(), m_folder.filePath(QStringLiteral("kept"))));

        freshFolder();
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.start(QStringLiteral(CLEARFRAME_BIN_DIR "/clearframe-cli"), licensing(QStringLiteral("by-sa-4.0")));
        QVERIFY(process.waitForStarted());
        waitForSession(process);
        const qint64 begunNs = timer.nsecsElapsed();
        QVERIFY(process.waitForFinished(120'000));
        m_wholeRunUs = double(timer.nsecsElapsed()) / 1000;
        m_sessionUs = m_wholeRunUs - double(begunNs) / 1000;
        QCOMPARE(process.exitCode(), 0);
        for (const QFileInfo &file : QDir(photos()).entryInfoList(QDir::Files | QDir::Hidden))
            m_new[file.fileName()] = contentOf(file.filePath());
        m_new.removeIf([&](const std::pair<const QString &, QByteArray &> &file) {
            return m_old.value(file.first) == file.second; // GIF files, which are never changed.
        });
        QCOMPARE(m_new.size(), 7 * copiesOfEach);
        for (const auto &[name, content] : m_new.asKeyValueRange()) {
            if (name.endsWith(u".xmp"))
                continue;
            const auto before = imageDataSha256(m_old[name], sniffFileType(m_old[name].left(sniffLength)));
            const auto after = imageDataSha256(content, sniffFileType(content.left(sniffLength)));
            QVERIFY2(before && after && *before == *after, qPrintable(name));
        }
        checkAgreement("undisturbed ");
        askTheProgram("undisturbed ");
    }

    void killedCommand_isResumedAndAllAgree()
    {
        const int wanted = qEnvironmentVariableIntValue("CLEARFRAME_KILLS");
        const int kills = wanted > 0 ? wanted : shortForm;
        int begun = 0;
        int midway = 0;
        for (int i = 0; i < kills; ++i) {
            freshFolder();
            // Most of a run of so few photos is its start: two kills of three fall into the session.
            const bool isFromTheSessionOn = i % 3 != 0;
            const double part = QRandomGenerator::global()->bounded(1.0);
            // Squared: the files are written soon after the session has begun.
            const double moment = isFromTheSessionOn ? m_sessionUs * part * part : m_wholeRunUs * part;
            const QByteArray where = "kill " + QByteArray::number(i) + " after " + QByteArray::number(moment) + " us" +
                                     (isFromTheSessionOn ? " of the session: " : ": ");
            killAt(moment, isFromTheSessionOn);
            const int newBefore = countNew(where, true);
            const ProgramRun resumed = run(command({QStringLiteral("resume")}));
            const int newAfter = countNew(where);
            checkNothingIsLeft(where);
            if (QTest::currentTestFailed())
                return;
            midway += newBefore > 0 && newBefore < int(m_new.size());
            // Status 2: there was nothing to resume, since it had not begun or was done.
            QVERIFY2(resumed.exitStatus == 0 || resumed.exitStatus == 2, where + resumed.errors);
            QVERIFY2(newAfter == (resumed.exitStatus == 0 || newBefore > 0 ? int(m_new.size()) : 0),
                     where + QByteArray::number(newAfter) + resumed.errors);
            if (newAfter == 0)
                continue;
            ++begun;
            checkAgreement(where);
            if (i % askTheProgramEvery == 0)
                askTheProgram(where);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d kills, %d of them after the session had begun, %d with some files new and some old", kills, begun,
              midway);
        QVERIFY(begun > 0);
    }
};

QTEST_GUILESS_MAIN(CommandKillsTest)
#include "command_kills_test.moc"
