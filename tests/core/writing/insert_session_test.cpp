// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/read_rights.h"
#include "core/photos/photo_file.h"
#include "core/writing/insert_file.h"
#include "core/writing/session_store.h"
#include "tests/core/writing/files_of_tests.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>

namespace {

constexpr qint64 sectorBytes = 512;

// Into the same file, as a program that died in the middle of writing leaves it.
bool overwrite(const QString &name, const QByteArray &content)
{
    QFile file(name);
    return file.open(QIODevice::ReadWrite) && file.resize(content.size()) && file.write(content) == content.size();
}

} // namespace

// Photos that get their first license where the log lies on the same ext4 disk: room is made inside them.
class InsertSessionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionStore> m_store;
    LocalWriteEngine m_engine;
    JobControl m_job;
    QString m_photo;
    QByteArray m_old;

    FilePath log() const { return pathOf(m_folder->filePath(QStringLiteral("journal.db"))); }

    void reopen()
    {
        m_store.reset();
        auto store = SessionStore::open(log());
        QVERIFY2(store, qPrintable(store ? QString() : store.error().message));
        m_store = std::move(*store);
    }

    WritePlan plan(const WriteOptions &options, const FilePath &log)
    {
        RightsChange change;
        change.fields.insert(RightsFieldId::License, QStringLiteral("https://creativecommons.org/licenses/by/4.0/"));
        change.fields.insert(RightsFieldId::Creator, QStringLiteral("Ada Example"));
        return planWrites(QStringLiteral("License"), {{pathOf(m_photo), {}, change}}, options, m_engine, m_job, log);
    }

    SessionReport apply(const WriteOptions &options = {})
    {
        return m_store->apply(plan(options, log()), m_engine, m_job);
    }

    // The log as a crash between its two commits leaves it.
    void pretendCrash()
    {
        m_store.reset();
        SQLite::Database database(log().bytes().toStdString(), SQLite::OPEN_READWRITE);
        database.exec("UPDATE files SET state = 1, stamp_after = NULL; "
                      "UPDATE sessions SET work = 1, finished_ms = NULL");
        reopen();
    }

    // From the block on in which the versions differ, so that everything that can be torn is covered.
    static qint64 firstDifference(const QByteArray &one, const QByteArray &other)
    {
        const auto [change, rest] = std::ranges::mismatch(one, other);
        return (change - one.begin()) / insertionUnit * insertionUnit;
    }

    void checkCompleted(const QByteArray &wanted)
    {
        pretendCrash();
        const SessionReport report = m_store->resume(SessionId{1}, m_engine, m_job);
        QVERIFY2(!report.error, qPrintable(report.error ? report.error->message : QString()));
        QCOMPARE(contentOf(m_photo), wanted);
        QCOMPARE(m_store->sessions()->first().written, 1);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
        m_photo = m_folder->filePath(QStringLiteral("rocket.jpg"));
        QVERIFY(QFile::copy(QStringLiteral(CLEARFRAME_SAMPLES "/rocket.jpg"), m_photo));
        QVERIFY(QFile::setPermissions(m_photo, QFile::ReadOwner | QFile::WriteOwner));
        m_old = contentOf(m_photo);
        if (!canInsertInto(pathOf(m_photo)))
            QSKIP("The folder for temporary files is not on ext4.");
    }

    void cleanup() { m_store.reset(); }

    void firstLicense_isInsertedAndTakenBackToTheByte()
    {
        const quint64 inode = stampOf(pathOf(m_photo))->inode;
        const SessionReport report = apply();
        QCOMPARE(report.files.value(0).state, FileWriteState::Written);
        QCOMPARE(report.files[0].method, WriteMethod::Insert);
        QCOMPARE(stampOf(pathOf(m_photo))->inode, inode);
        const auto rights = readRights(contentOf(m_photo), {}, m_photo);
        QCOMPARE(rights->value(RightsFieldId::Creator), QStringLiteral("Ada Example"));

        const SessionReport undone = m_store->undo(report.session, m_engine, m_job);
        QCOMPARE(undone.files.value(0).state, FileWriteState::Undone);
        QVERIFY2(undone.files[0].problem.isEmpty(), qPrintable(undone.files[0].problem));
        QCOMPARE(contentOf(m_photo), m_old);
    }

    void sameBytes_comeFromASplice()
    {
        apply();
        const QByteArray inserted = contentOf(m_photo);
        QVERIFY(overwrite(m_photo, m_old));
        const WritePlan without = plan({}, {});
        QCOMPARE(without.files.value(0).method, WriteMethod::Splice);
        QCOMPARE(m_store->apply(without, m_engine, m_job).files.value(0).state, FileWriteState::Written);
        QCOMPARE(contentOf(m_photo), inserted);
    }

    void logOnAnotherDisk_isNoWayBack()
    {
        QTemporaryDir memory(QStringLiteral("/dev/shm/insert-XXXXXX"));
        if (!memory.isValid())
            QSKIP("There is no second file system.");
        const QString elsewhere = memory.filePath(QStringLiteral("journal.db"));
        QVERIFY(SessionStore::open(pathOf(elsewhere)));
        QCOMPARE(plan({}, pathOf(elsewhere)).files.value(0).method, WriteMethod::Splice);
        QCOMPARE(plan({}, log()).files.value(0).method, WriteMethod::Insert);
    }

    void photoThatIsOpenElsewhere_isReplaced()
    {
        const WritePlan planned = plan({}, log());
        QFile reader(m_photo);
        QVERIFY(reader.open(QIODevice::ReadOnly));
        const SessionReport report = m_store->apply(planned, m_engine, m_job);
        QCOMPARE(report.files.value(0).state, FileWriteState::Written);
        QCOMPARE(reader.readAll(), m_old); // What the other program looks at stays.
        QVERIFY(contentOf(m_photo) != m_old);
        m_store->undo(report.session, m_engine, m_job);
        QCOMPARE(contentOf(m_photo), m_old);
    }

    void tornAfterRoomWasMade_isCompletedByResume()
    {
        apply();
        const QByteArray changed = contentOf(m_photo);
        const qint64 offset = firstDifference(m_old, changed);
        const qint64 room = changed.size() - m_old.size();
        const QByteArray withRoom = m_old.first(offset) + QByteArray(room, '\0') + m_old.sliced(offset);
        for (qint64 border = offset; border < offset + room + 3 * sectorBytes; border += 3 * sectorBytes) {
            QVERIFY(overwrite(m_photo, changed.first(border) + withRoom.sliced(border)));
            checkCompleted(changed);
            QVERIFY(overwrite(m_photo, withRoom.first(border) + changed.sliced(border)));
            checkCompleted(changed);
        }
    }

    // The room was forgotten, what was written behind it was not.
    void tornWithoutRoom_isMadeOldAndWrittenAgain()
    {
        apply();
        const QByteArray changed = contentOf(m_photo);
        const qint64 offset = firstDifference(m_old, changed);
        const qint64 room = changed.size() - m_old.size();
        for (qint64 border = offset + sectorBytes; border < offset + 8 * sectorBytes; border += sectorBytes) {
            QVERIFY(overwrite(m_photo, m_old.first(offset) + changed.sliced(offset + room, border - offset) +
                                           m_old.sliced(border)));
            checkCompleted(changed);
        }
    }

    void bytesOfOthersInATornPhoto_areLeftAlone()
    {
        apply();
        const QByteArray changed = contentOf(m_photo);
        const qint64 offset = firstDifference(m_old, changed);
        QByteArray other =
            changed.first(offset) + QByteArray(changed.size() - m_old.size(), '\0') + m_old.sliced(offset);
        other[offset + 700] = '!';
        QVERIFY(overwrite(m_photo, other));
        pretendCrash();
        const SessionReport report = m_store->resume(SessionId{1}, m_engine, m_job);
        QCOMPARE(report.files.value(0).state, FileWriteState::Failed);
        QVERIFY2(report.files[0].problem.contains(u"rocket.jpg"), qPrintable(report.files[0].problem));
        QCOMPARE(contentOf(m_photo), other);
    }
};

QTEST_GUILESS_MAIN(InsertSessionTest)
#include "insert_session_test.moc"
