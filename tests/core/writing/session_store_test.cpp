// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/session_store.h"

#include "core/metadata/read_rights.h"
#include "tests/core/writing/files_of_tests.h"
#include "tests/support/witness.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>

namespace {

bool write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

// A gray square of 4 by 4 pixels, uncompressed, little endian.
QByteArray tinyTiff()
{
    QByteArray file("II\x2a\0\x08\0\0\0", 8);
    const auto word = [&](quint32 value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            file += char(value >> (8 * i));
    };
    const QList<QList<quint32>> entries = {{256, 3, 1, 4}, {257, 3, 1, 4}, {258, 3, 1, 8},
                                           {259, 3, 1, 1}, {262, 3, 1, 1}, {273, 4, 1, 122},
                                           {277, 3, 1, 1}, {278, 3, 1, 4}, {279, 4, 1, 16}};
    word(quint32(entries.size()), 2);
    for (const QList<quint32> &entry : entries) {
        word(entry[0], 2);
        word(entry[1], 2);
        word(entry[2], 4);
        word(entry[3], 4);
    }
    word(0, 4);
    return file + QByteArray(16, char(0x80));
}

} // namespace

class SessionStoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionStore> m_store;
    LocalWriteEngine m_engine;
    JobControl m_job;

    QString file(const QString &name) const { return m_folder->filePath(name); }
    QString journal() const { return file(QStringLiteral("journal.db")); }

    QString sample(const QString &name)
    {
        const QString copy = file(name);
        return QFile::copy(QStringLiteral(CLEARFRAME_SAMPLES "/") + name, copy) ? copy : QString();
    }

    static RightsChange change(const QString &creator = QStringLiteral("Ada Example"))
    {
        RightsChange change;
        change.fields.insert(RightsFieldId::License, QStringLiteral("https://creativecommons.org/licenses/by-sa/4.0/"));
        change.fields.insert(RightsFieldId::Creator, creator);
        return change;
    }

    WritePlan planFor(const QStringList &names, const WriteOptions &options = {})
    {
        QList<WriteRequest> requests;
        for (const QString &name : names)
            requests.append({pathOf(name), {}, change()});
        return planWrites(QStringLiteral("License"), requests, options, m_engine, m_job);
    }

    QStringList filesInFolder() const
    {
        QStringList names = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        names.removeIf([](const QString &name) { return name.startsWith(u"journal.db"); });
        return names;
    }

    // The journal as a crash right after a commit leaves it.
    void pretendCrash(const char *states)
    {
        m_store.reset();
        SQLite::Database database(journal().toStdString(), SQLite::OPEN_READWRITE);
        database.exec(states);
        database.exec("UPDATE sessions SET work = 1, finished_ms = NULL");
        reopen();
    }

    void reopen()
    {
        m_store.reset();
        auto store = SessionStore::open(pathOf(journal()));
        QVERIFY2(store, qPrintable(store ? QString() : store.error().message));
        m_store = std::move(*store);
    }

    static QString problems(const SessionReport &report)
    {
        QString text = report.error ? report.error->message : QString();
        for (const SessionFile &one : report.files)
            text += u'\n' + fileWriteStateName(one.state) + u' ' + one.problem;
        return text;
    }

    Rights rightsOf(const QString &photo, const QString &sidecar = {})
    {
        const auto rights = readRights(contentOf(photo), sidecar.isEmpty() ? QByteArray() : contentOf(sidecar), photo);
        return rights ? *rights : Rights();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        reopen();
    }

    void cleanup() { m_store.reset(); }

    void applyAndUndo_areByteIdentical_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("JPEG") << QStringLiteral("rocket.jpg");
        QTest::newRow("PNG") << QStringLiteral("camera.png");
        QTest::newRow("TIFF") << QStringLiteral("tiny.tif");
    }

    void applyAndUndo_areByteIdentical()
    {
        QFETCH(const QString, name);
        const QString photo = name == u"tiny.tif" ? file(name) : sample(name);
        if (name == u"tiny.tif")
            QVERIFY(write(photo, tinyTiff()));
        const QByteArray before = contentOf(photo);

        const SessionReport report = m_store->apply(planFor({photo}), m_engine, m_job);
        QCOMPARE(report.files.size(), 1);
        QVERIFY2(report.files[0].state == FileWriteState::Written, qPrintable(problems(report)));
        QVERIFY(!report.error);
        QVERIFY(contentOf(photo) != before);
        QCOMPARE(rightsOf(photo).value(RightsFieldId::Creator), QStringLiteral("Ada Example"));

        const SessionReport undone = m_store->undo(report.session, m_engine, m_job);
        QVERIFY2(undone.files.value(0).state == FileWriteState::Undone, qPrintable(problems(undone)));
        QCOMPARE(contentOf(photo), before);
        QVERIFY(m_store->sessions()->first().undoneAt);
        QCOMPARE(filesInFolder(), QStringList{name});
    }

    void undoOfOnePhoto_leavesTheOthersWritten()
    {
        const QString first = sample(QStringLiteral("rocket.jpg"));
        const QString second = sample(QStringLiteral("camera.png"));
        const QByteArray before = contentOf(first);
        const SessionReport report = m_store->apply(planFor({first, second}), m_engine, m_job);
        const QByteArray written = contentOf(second);
        const SessionReport undone = m_store->undo(report.session, m_engine, m_job, {pathOf(first)});
        QCOMPARE(undone.files.size(), 1);
        QVERIFY2(undone.files[0].state == FileWriteState::Undone, qPrintable(problems(undone)));
        QCOMPARE(contentOf(first), before);
        QCOMPARE(contentOf(second), written);
        QVERIFY(!m_store->sessions()->first().undoneAt);
    }

    void undoOfTheLastPhoto_undoesTheSession()
    {
        const QString first = sample(QStringLiteral("rocket.jpg"));
        const QString second = sample(QStringLiteral("camera.png"));
        const SessionReport report = m_store->apply(planFor({first, second}), m_engine, m_job);
        m_store->undo(report.session, m_engine, m_job, {pathOf(first)});
        m_store->undo(report.session, m_engine, m_job, {pathOf(second)});
        QVERIFY(m_store->sessions()->first().undoneAt);
    }

    void crashWhileOnePhotoIsUndone_leavesTheOthersWritten()
    {
        const QString first = sample(QStringLiteral("rocket.jpg"));
        const QString second = sample(QStringLiteral("camera.png"));
        m_store->apply(planFor({first, second}), m_engine, m_job);
        const QByteArray written = contentOf(second);
        m_store.reset();
        SQLite::Database(journal().toStdString(), SQLite::OPEN_READWRITE).exec("UPDATE sessions SET work = 3");
        reopen();
        QVERIFY(m_store->settleInterrupted()->isEmpty());
        QVERIFY(m_store->interrupted()->isEmpty());
        QCOMPARE(contentOf(second), written);
    }

    void newSidecar_isRemovedByUndo()
    {
        const QString photo = sample(QStringLiteral("rocket.jpg"));
        const QByteArray before = contentOf(photo);
        const SessionReport report =
            m_store->apply(planFor({photo}, {.prepare = {.alwaysSidecar = true}}), m_engine, m_job);
        QVERIFY2(report.files.value(0).state == FileWriteState::Written, qPrintable(problems(report)));
        QCOMPARE(contentOf(photo), before);
        QCOMPARE(filesInFolder(), (QStringList{QStringLiteral("rocket.jpg"), QStringLiteral("rocket.jpg.xmp")}));
        QCOMPARE(report.files[0].target, pathOf(photo + QStringLiteral(".xmp")));

        m_store->undo(report.session, m_engine, m_job);
        QCOMPARE(filesInFolder(), QStringList{QStringLiteral("rocket.jpg")});
    }

    void secondUndo_isAClearError()
    {
        const QString photo = sample(QStringLiteral("rocket.jpg"));
        const SessionReport report = m_store->apply(planFor({photo}), m_engine, m_job);
        QVERIFY(!m_store->undo(report.session, m_engine, m_job).error);
        const SessionReport again = m_store->undo(report.session, m_engine, m_job);
        QVERIFY(again.error);
        QCOMPARE(again.error->kind, ErrorKind::Invalid);
        QCOMPARE(m_store->undo(SessionId{99}, m_engine, m_job).error->kind, ErrorKind::NotFound);
    }

    void undoAfterEditElsewhere_keepsTheEdit()
    {
        const QString photo = sample(QStringLiteral("rocket.jpg"));
        const SessionReport report = m_store->apply(planFor({photo}), m_engine, m_job);
        const QString exiftool = QStandardPaths::findExecutable(QStringLiteral("exiftool"));
        if (exiftool.isEmpty())
            SKIP_WITHOUT_WITNESS("exiftool");
        QCOMPARE(QProcess::execute(exiftool,
                                   {QStringLiteral("-q"), QStringLiteral("-overwrite_original"),
                                    QStringLiteral("-XMP-dc:Title=A rocket"), QStringLiteral("-Creator=Somebody Else"),
                                    QStringLiteral("-Artist=Somebody Else"), QStringLiteral("-By-line=Somebody Else"),
                                    photo}),
                 0);
        const SessionReport undone = m_store->undo(report.session, m_engine, m_job);
        QVERIFY2(undone.files.value(0).state == FileWriteState::Undone, qPrintable(problems(undone)));
        QVERIFY(undone.files[0].problem.contains(rightsFieldTitle(RightsFieldId::Creator)));
        QVERIFY(undone.files[0].problem.contains(QStringLiteral("rocket.jpg")));
        QCOMPARE(rightsOf(photo).value(RightsFieldId::Creator), QStringLiteral("Somebody Else"));
        QVERIFY(!rightsOf(photo).find(RightsFieldId::License));
        QVERIFY(contentOf(photo).contains("A rocket"));
    }

    void fileThatSaysSoAlready_isSkipped()
    {
        const QString photo = sample(QStringLiteral("rocket.jpg"));
        m_store->apply(planFor({photo}), m_engine, m_job);
        const QByteArray written = contentOf(photo);
        const SessionReport again = m_store->apply(planFor({photo}), m_engine, m_job);
        QCOMPARE(again.files.value(0).state, FileWriteState::Skipped);
        QCOMPARE(contentOf(photo), written);
    }

    void otherMetadataThanPlanned_isRefused()
    {
        const QString photo = sample(QStringLiteral("rocket.jpg"));
        const WritePlan plan = planFor({photo});
        const WriteRequest request{pathOf(photo), {}, change(QStringLiteral("Bea Example"))};
        const WritePlan other = planWrites({}, {request}, {}, m_engine, m_job);
        QCOMPARE(m_store->apply(other, m_engine, m_job).files.value(0).state, FileWriteState::Written);
        const QByteArray others = contentOf(photo);
        const SessionReport late = m_store->apply(plan, m_engine, m_job);
        QCOMPARE(late.files.value(0).state, FileWriteState::Failed);
        QVERIFY(late.files[0].problem.contains(QStringLiteral("rocket.jpg")));
        QCOMPARE(contentOf(photo), others);
    }

    void oneBadFile_doesNotStopTheOthers()
    {
        const QString photo = sample(QStringLiteral("rocket.jpg"));
        const QString gone = sample(QStringLiteral("china.jpg"));
        const QString other = sample(QStringLiteral("camera.png"));
        const WritePlan plan = planFor({photo, gone, other});
        QVERIFY(QFile::remove(gone));
        const SessionReport report = m_store->apply(plan, m_engine, m_job);
        QCOMPARE(report.files.size(), 3);
        QCOMPARE(report.files[0].state, FileWriteState::Written);
        QCOMPARE(report.files[1].state, FileWriteState::Failed);
        QVERIFY(report.files[1].problem.contains(QStringLiteral("china.jpg")));
        QCOMPARE(report.files[2].state, FileWriteState::Written);
        const SessionRecord record = m_store->sessions()->first();
        QCOMPARE(record.written, 2);
        QCOMPARE(record.failed, 1);
        QVERIFY(record.finishedAt);
        QCOMPARE(m_store->files(report.session)->size(), 3);
    }

    void sameFileTwice_isWrittenOnce()
    {
        const QString photo = sample(QStringLiteral("rocket.jpg"));
        const QByteArray before = contentOf(photo);
        const SessionReport report = m_store->apply(planFor({photo, photo}), m_engine, m_job);
        QCOMPARE(report.files.value(0).state, FileWriteState::Written);
        QCOMPARE(report.files.value(1).state, FileWriteState::Skipped);
        m_store->undo(report.session, m_engine, m_job);
        QCOMPARE(contentOf(photo), before);
    }

    void stoppedSession_isResumed()
    {
        const QStringList photos = {sample(QStringLiteral("rocket.jpg")), sample(QStringLiteral("camera.png")),
                                    sample(QStringLiteral("china.jpg")),  sample(QStringLiteral("coffee.png")),
                                    sample(QStringLiteral("flower.jpg")), sample(QStringLiteral("grace_hopper.jpg"))};
        const WritePlan plan = planFor(photos);
        JobControl job;
        job.setListener([&](const JobProgress &) { job.cancel(); });
        const SessionReport stopped = m_store->apply(plan, m_engine, job);
        QVERIFY(stopped.wasStopped);
        QVERIFY(stopped.files.size() < 6);
        QVERIFY(!m_store->sessions()->first().finishedAt);
        QVERIFY(m_store->interrupted()->isEmpty());

        const SessionReport rest = m_store->resume(stopped.session, m_engine, m_job);
        QCOMPARE(stopped.files.size() + rest.files.size(), 6);
        QCOMPARE(m_store->sessions()->first().written, 6);
        QVERIFY(m_store->sessions()->first().finishedAt);
        QCOMPARE(m_store->resume(stopped.session, m_engine, m_job).error->kind, ErrorKind::Invalid);
    }

    void crashAfterTheSwap_isFoundWritten()
    {
        const QString photo = sample(QStringLiteral("rocket.jpg"));
        const SessionReport report = m_store->apply(planFor({photo}), m_engine, m_job);
        const QByteArray written = contentOf(photo);
        pretendCrash("UPDATE files SET state = 1");
        QVERIFY(write(file(QStringLiteral(".clearframe-0123456789abcdef.tmp")), "left"));
        QCOMPARE(*m_store->interrupted(), QList<SessionId>{report.session});
        const SessionReport resumed = m_store->resume(report.session, m_engine, m_job);
        QCOMPARE(resumed.files.value(0).state, FileWriteState::Written);
        QCOMPARE(contentOf(photo), written);
        QCOMPARE(filesInFolder(), QStringList{QStringLiteral("rocket.jpg")});
        QVERIFY(m_store->interrupted()->isEmpty());
    }

    void crashBeforeTheSwap_isWrittenByResume()
    {
        const QString photo = sample(QStringLiteral("rocket.jpg"));
        const QByteArray before = contentOf(photo);
        const SessionReport report = m_store->apply(planFor({photo}), m_engine, m_job);
        const QByteArray written = contentOf(photo);
        pretendCrash("UPDATE files SET state = 1");
        QVERIFY(write(photo, before));
        const SessionReport resumed = m_store->resume(report.session, m_engine, m_job);
        QVERIFY2(resumed.files.value(0).state == FileWriteState::Written, qPrintable(problems(resumed)));
        QCOMPARE(contentOf(photo), written);
        m_store->undo(report.session, m_engine, m_job);
        QCOMPARE(contentOf(photo), before);
    }

    void fileThatIsNeitherOldNorNew_isLeftAlone()
    {
        const QString photo = sample(QStringLiteral("rocket.jpg"));
        const SessionReport report = m_store->apply(planFor({photo}), m_engine, m_job);
        pretendCrash("UPDATE files SET state = 1");
        const QByteArray torn = contentOf(photo).left(5000);
        QVERIFY(write(photo, torn));
        const SessionReport resumed = m_store->resume(report.session, m_engine, m_job);
        QCOMPARE(resumed.files.value(0).state, FileWriteState::Failed);
        QVERIFY(resumed.files[0].problem.contains(QStringLiteral("rocket.jpg")));
        QCOMPARE(contentOf(photo), torn);
    }

    void twoStoresOnOneJournal_seeEachOther()
    {
        auto second = SessionStore::open(pathOf(journal()));
        QVERIFY(second);
        const QString photo = sample(QStringLiteral("rocket.jpg"));
        const SessionReport first = m_store->apply(planFor({photo}), m_engine, m_job);
        QCOMPARE((*second)->sessions()->size(), 1);
        QCOMPARE((*second)->apply(planFor({photo}), m_engine, m_job).files.value(0).state, FileWriteState::Skipped);
        QCOMPARE(m_store->sessions()->size(), 2);
        QVERIFY(!(*second)->undo(first.session, m_engine, m_job).error);
    }

    void runningSession_isNotInterruptedAndKeepsOthersOut()
    {
        const QString photo = sample(QStringLiteral("rocket.jpg"));
        auto second = SessionStore::open(pathOf(journal()));
        QVERIFY(second);
        std::optional<SessionReport> others;
        JobControl job;
        job.setListener([&](const JobProgress &) {
            QVERIFY((*second)->interrupted()->isEmpty());
            JobControl impatient;
            impatient.cancel();
            others = (*second)->apply({}, m_engine, impatient);
        });
        const WritePlan plan = planFor({photo});
        QCOMPARE(m_store->apply(plan, m_engine, job).files.value(0).state, FileWriteState::Written);
        QVERIFY(others);
        QVERIFY(others->wasStopped);
        QVERIFY(!others->session.isValid());
    }

    void damagedJournal_isRefusedUntouched_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray(5000, 'x');
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16) + QByteArray(200, 'y');
    }

    void damagedJournal_isRefusedUntouched()
    {
        QFETCH(const QByteArray, content);
        const QString other = file(QStringLiteral("other.db"));
        QVERIFY(write(other, content));
        const auto opened = SessionStore::open(pathOf(other));
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(QStringLiteral("other.db")), qPrintable(opened.error().message));
        QCOMPARE(contentOf(other), content);
    }

    void damagedPage_isRefusedWithoutTouchingPhotos()
    {
        const QString photo = sample(QStringLiteral("rocket.jpg"));
        m_store->apply(planFor({photo}), m_engine, m_job);
        m_store.reset();
        QByteArray bytes = contentOf(journal());
        QVERIFY(bytes.size() > 3 * 4096);
        for (qsizetype i = 4096; i < bytes.size(); i += 7)
            bytes[i] = char(0xA5);
        QVERIFY(write(journal(), bytes));
        const auto opened = SessionStore::open(pathOf(journal()));
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(QStringLiteral("journal.db")), qPrintable(opened.error().message));
        QCOMPARE(contentOf(journal()), bytes);
    }

    void foreignDatabase_isRefused()
    {
        const QString other = file(QStringLiteral("other.db"));
        {
            SQLite::Database database(other.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            database.exec("CREATE TABLE cats (name TEXT)");
        }
        const QByteArray content = contentOf(other);
        QVERIFY(!SessionStore::open(pathOf(other)));
        QCOMPARE(contentOf(other), content);
    }

    void journal_isPrivate()
    {
        sample(QStringLiteral("rocket.jpg"));
        m_store->apply(planFor({file(QStringLiteral("rocket.jpg"))}), m_engine, m_job);
        for (const QString &name : QDir(m_folder->path()).entryList({QStringLiteral("journal.db*")}, QDir::Files)) {
            const QFile::Permissions others =
                QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            QVERIFY2(!(QFile::permissions(file(name)) & others), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(SessionStoreTest)
#include "session_store_test.moc"
