// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/read_rights.h"
#include "core/writing/license_history.h"
#include "core/writing/session_store.h"
#include "tests/core/writing/files_of_tests.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>

#include <unistd.h>

namespace {

constexpr qint64 sectorBytes = 512;
const QString byUrl = QStringLiteral("https://creativecommons.org/licenses/by/4.0/");

// Into the same file, as a program that died in the middle of writing leaves it.
bool overwrite(const QString &name, const QByteArray &content)
{
    QFile file(name);
    return file.open(QIODevice::ReadWrite) && file.write(content) == content.size();
}

quint64 inodeOf(const QString &name)
{
    const auto stamp = stampOf(pathOf(name));
    return stamp ? stamp->inode : 0;
}

} // namespace

// Photos that were tagged before are changed in place: the same file, a few bytes.
class PatchSessionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionStore> m_store;
    LocalWriteEngine m_engine;
    JobControl m_job;
    QString m_photo;

    QString file(const QString &name) const { return m_folder->filePath(name); }

    void reopen()
    {
        m_store.reset();
        auto store = SessionStore::open(pathOf(file(QStringLiteral("journal.db"))));
        QVERIFY2(store, qPrintable(store ? QString() : store.error().message));
        m_store = std::move(*store);
    }

    WritePlan planFor(const char *license, const WriteOptions &options = {}, const QString &sidecar = {})
    {
        RightsChange change;
        change.fields.insert(
            RightsFieldId::License,
            QStringLiteral("https://creativecommons.org/licenses/%1/4.0/").arg(QLatin1String(license)));
        change.fields.insert(RightsFieldId::Creator, QStringLiteral("Ada Example"));
        change.fields.insert(RightsFieldId::Terms, QString(700, u'x') + QLatin1String(license));
        const WriteRequest request{pathOf(m_photo), sidecar.isEmpty() ? FilePath() : pathOf(sidecar), change};
        return planWrites(QStringLiteral("License"), {request}, options, m_engine, m_job);
    }

    SessionReport apply(const char *license, const WriteOptions &options = {})
    {
        return m_store->apply(planFor(license, options), m_engine, m_job);
    }

    QString licenseOf(const QString &photo)
    {
        const auto rights = readRights(contentOf(photo), {}, photo);
        return rights ? rights->value(RightsFieldId::License) : QString();
    }

    // The journal as a crash between its two commits leaves it.
    void pretendCrash()
    {
        m_store.reset();
        SQLite::Database database(file(QStringLiteral("journal.db")).toStdString(), SQLite::OPEN_READWRITE);
        database.exec("UPDATE files SET state = 1, stamp_after = NULL WHERE session = 2; "
                      "UPDATE sessions SET work = 1, finished_ms = NULL WHERE id = 2");
        reopen();
    }

    // Old and new version of the photo, and where they differ.
    struct Versions
    {
        QByteArray before;
        QByteArray after;
        qint64 first = 0;
        qint64 end = 0;
    };

    Versions patched()
    {
        Versions versions;
        versions.before = contentOf(m_photo);
        apply("by");
        versions.after = contentOf(m_photo);
        const auto differs = [&](qint64 i) { return versions.before[i] != versions.after[i]; };
        while (versions.first < versions.before.size() && !differs(versions.first))
            ++versions.first;
        versions.end = versions.before.size();
        while (versions.end > versions.first && !differs(versions.end - 1))
            --versions.end;
        return versions;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
        m_photo = file(QStringLiteral("rocket.jpg"));
        QVERIFY(QFile::copy(QStringLiteral(CLEARFRAME_SAMPLES "/rocket.jpg"), m_photo));
        QVERIFY(QFile::setPermissions(m_photo, QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(apply("by-sa").files.value(0).state, FileWriteState::Written);
    }

    void cleanup() { m_store.reset(); }

    void taggedPhoto_isPatchedAndRestoredToTheByte()
    {
        const QByteArray before = contentOf(m_photo);
        const quint64 inode = inodeOf(m_photo);
        const SessionReport report = apply("by");
        QCOMPARE(report.files.value(0).state, FileWriteState::Written);
        QCOMPARE(report.files[0].method, WriteMethod::PatchInPlace);
        QVERIFY(contentOf(m_photo) != before);
        QCOMPARE(licenseOf(m_photo), QStringLiteral("https://creativecommons.org/licenses/by/4.0/"));
        QCOMPARE(inodeOf(m_photo), inode);

        const SessionReport undone = m_store->undo(report.session, m_engine, m_job);
        QCOMPARE(undone.files.value(0).state, FileWriteState::Undone);
        QVERIFY2(undone.files[0].problem.isEmpty(), qPrintable(undone.files[0].problem));
        QCOMPARE(contentOf(m_photo), before);
        QCOMPARE(inodeOf(m_photo), inode);
    }

    void tornPatch_isCompletedByResume()
    {
        const Versions versions = patched();
        QVERIFY(versions.end - versions.first > sectorBytes);
        for (qint64 border = versions.first / sectorBytes * sectorBytes; border <= versions.end + sectorBytes;
             border += sectorBytes) {
            QVERIFY(overwrite(m_photo, versions.after.first(border) + versions.before.sliced(border)));
            pretendCrash();
            const SessionReport report = m_store->resume(SessionId{2}, m_engine, m_job);
            QVERIFY2(!report.error, qPrintable(report.error ? report.error->message : QString()));
            QCOMPARE(contentOf(m_photo), versions.after);
            QCOMPARE(m_store->sessions()->first().written, 1);
        }
    }

    void tornPatch_isTakenBackByUndo()
    {
        const Versions versions = patched();
        const qint64 border = (versions.first / sectorBytes + 1) * sectorBytes;
        QVERIFY(overwrite(m_photo, versions.before.first(border) + versions.after.sliced(border)));
        QCOMPARE(m_store->undo(SessionId{2}, m_engine, m_job).files.value(0).state, FileWriteState::Undone);
        QCOMPARE(contentOf(m_photo), versions.before);
    }

    void bytesOfNobody_areLeftAlone()
    {
        const Versions versions = patched();
        QByteArray foreign = versions.after;
        foreign[(versions.first + versions.end) / 2] = '\1';
        QVERIFY(overwrite(m_photo, foreign));
        pretendCrash();
        const SessionReport report = m_store->resume(SessionId{2}, m_engine, m_job);
        QCOMPARE(report.files.value(0).state, FileWriteState::Failed);
        QCOMPARE(contentOf(m_photo), foreign);
    }

    void photoThatIsOpenElsewhere_isReplacedInstead()
    {
        QFile reader(m_photo);
        QVERIFY(reader.open(QIODevice::ReadOnly));
        const QByteArray before = contentOf(m_photo);
        QCOMPARE(apply("by").files.value(0).state, FileWriteState::Written);
        QCOMPARE(licenseOf(m_photo), QStringLiteral("https://creativecommons.org/licenses/by/4.0/"));
        QCOMPARE(reader.readAll(), before); // The reader keeps what it opened.
    }

    void pictureChangedSince_isKeptByUndoAndSaid()
    {
        const Versions versions = patched();
        QByteArray retouched = versions.after;
        retouched[retouched.size() - 10] = char(retouched[retouched.size() - 10] ^ 1);
        QVERIFY(overwrite(m_photo, retouched));
        const SessionReport undone = m_store->undo(SessionId{2}, m_engine, m_job);
        QCOMPARE(undone.files.value(0).state, FileWriteState::Undone);
        QVERIFY(undone.files[0].problem.contains(QStringLiteral("rocket.jpg")));
        QCOMPARE(contentOf(m_photo).first(versions.end), versions.before.first(versions.end));
        QCOMPARE(contentOf(m_photo).last(10), retouched.last(10));
    }

    void hardLinkedPhoto_isSkippedOrChangedUnderAllNamesOrParted()
    {
        const QString other = file(QStringLiteral("backup.jpg"));
        QCOMPARE(::link(QFile::encodeName(m_photo).constData(), QFile::encodeName(other).constData()), 0);
        const QByteArray before = contentOf(m_photo);

        const WritePlan skipped = planFor("by");
        QVERIFY(skipped.files.value(0).refusal);
        QVERIFY(skipped.files[0].refusal->message.contains(QStringLiteral("2")));
        m_store->apply(skipped, m_engine, m_job);
        QCOMPARE(contentOf(m_photo), before);

        QCOMPARE(apply("by", {.prepare = {}, .hardLinks = HardLinks::ChangeAll}).files.value(0).state,
                 FileWriteState::Written);
        QVERIFY(contentOf(m_photo) != before);
        QCOMPARE(contentOf(other), contentOf(m_photo));
        QCOMPARE(inodeOf(other), inodeOf(m_photo));

        const QByteArray kept = contentOf(other);
        QCOMPARE(apply("by-nc", {.prepare = {}, .hardLinks = HardLinks::Part}).files.value(0).state,
                 FileWriteState::Written);
        QCOMPARE(contentOf(other), kept);
        QVERIFY(contentOf(m_photo) != kept);
    }

    void keptTimeOfModification_isThatOfBefore()
    {
        const auto then = QDateTime(QDate(2020, 5, 4), QTime(3, 2, 1));
        QFile opened(m_photo);
        QVERIFY(opened.open(QIODevice::ReadWrite) && opened.setFileTime(then, QFileDevice::FileModificationTime));
        opened.close();
        QCOMPARE(apply("by", {.prepare = {}, .keepsModifiedTime = true}).files.value(0).state, FileWriteState::Written);
        QCOMPARE(QFileInfo(m_photo).lastModified(), then);
        QCOMPARE(apply("by-nc").files.value(0).state, FileWriteState::Written);
        QVERIFY(QFileInfo(m_photo).lastModified() > then);
    }

    void sidecar_agreesWithThePhotoUnlessItIsToBeLeft()
    {
        const QString sidecar = file(QStringLiteral("rocket.xmp"));
        m_store->apply(planFor("by", {.prepare = {.alwaysSidecar = true}}), m_engine, m_job);
        QVERIFY(QFile::rename(m_photo + QStringLiteral(".xmp"), sidecar));
        const QByteArray before = contentOf(sidecar);

        const WritePlan alone = planFor("by-nc", {.prepare = {}, .sidecars = Sidecars::Never}, sidecar);
        QCOMPARE(alone.files.size(), 1);
        const WritePlan both = planFor("by-nc", {}, sidecar);
        QCOMPARE(both.files.size(), 2);
        const SessionReport report = m_store->apply(both, m_engine, m_job);
        QCOMPARE(report.files.size(), 2);
        QCOMPARE(report.files[0].state, FileWriteState::Written);
        QCOMPARE(report.files[1].state, FileWriteState::Written);
        QCOMPARE(report.files[1].target, pathOf(sidecar));
        const auto rights = readRights(contentOf(m_photo), contentOf(sidecar), m_photo);
        QVERIFY(rights && !rights->find(RightsFieldId::License)->isConflict);

        m_store->undo(report.session, m_engine, m_job);
        QCOMPARE(contentOf(sidecar), before);
        QCOMPARE(planFor("by-sa", {.prepare = {}, .sidecars = Sidecars::Both}).files.size(),
                 1); // The photo says so already.
    }

    void log_tellsTheLicenseOfEachMoment()
    {
        WritePlan plan = planFor("by");
        plan.licenseUrl = QStringLiteral("https://creativecommons.org/licenses/by/4.0/");
        plan.licenseTitle = QStringLiteral("Attribution");
        const SessionReport report = m_store->apply(plan, m_engine, m_job);
        m_store->undo(report.session, m_engine, m_job);
        const auto writes = m_store->writesTo(pathOf(m_photo));
        QVERIFY(writes);
        QList<LicenseEvent> events = licenseEvents(*writes);
        QCOMPARE(events.size(), 3);
        QVERIFY(events[2].isUndo);
        QCOMPARE(events[1].licenseTitle, QStringLiteral("Attribution"));
        QVERIFY(!events[1].user.isEmpty());
        const QDateTime day(QDate(2026, 3, 1), QTime(12, 0));
        for (qsizetype i = 0; i < 3; ++i)
            events[i].at = day.addDays(i);
        const QString bySa = QStringLiteral("https://creativecommons.org/licenses/by-sa/4.0/");
        const QDateTime now = day.addDays(30);
        QCOMPARE(licenseAt(events, day.addDays(-1), now), QString());
        QCOMPARE(licenseAt(events, day, now), bySa);
        QCOMPARE(licenseAt(events, day.addDays(1), now), byUrl);
        QCOMPARE(licenseAt(events, day.addDays(9), now), bySa);
        QVERIFY(!licenseAt({}, day));
    }

    void clockSetBack_leavesTheOrderOfTheLog()
    {
        apply("by");
        m_store.reset();
        {
            // The first write (by-sa) says the future, the second (by) a year ago.
            SQLite::Database database(file(QStringLiteral("journal.db")).toStdString(), SQLite::OPEN_READWRITE);
            database.exec("UPDATE files SET written_ms = 4102444800000 WHERE id = 1");
            database.exec("UPDATE files SET written_ms = written_ms - 31536000000 WHERE id = 2");
        }
        reopen();
        const QList<LicenseEvent> events = licenseEvents(*m_store->writesTo(pathOf(m_photo)));
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[1].licenseChange()->after, byUrl);
        QCOMPARE(licenseAt(events), byUrl);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(licenseAt(events, now.date().endOfDay()), byUrl);
        QCOMPARE(licenseAt(events, now.addDays(-1)), QString()); // Nothing happened before what came first.

        m_store->undo(SessionId{2}, m_engine, m_job);
        const QList<LicenseEvent> undone = licenseEvents(*m_store->writesTo(pathOf(m_photo)));
        QVERIFY(undone.size() == 3 && undone[2].isUndo);
        QCOMPARE(licenseAt(undone), events[0].licenseChange()->after);
    }

    void log_showsWhatIsNotSettled()
    {
        JobControl stopped;
        stopped.cancel();
        m_store->apply(planFor("by"), m_engine, stopped);
        const QList<LicenseEvent> events = licenseEvents(*m_store->writesTo(pathOf(m_photo)));
        QCOMPARE(events.size(), 2);
        QVERIFY(events[0].isSettled && !events[1].isSettled);
        QVERIFY(licenseAt(events)->contains(QStringLiteral("by-sa")));
    }

    void journalOfTheFirstVersion_isBroughtUpToDate()
    {
        m_store.reset();
        {
            SQLite::Database database(file(QStringLiteral("journal.db")).toStdString(), SQLite::OPEN_READWRITE);
            database.exec("DROP TABLE journal; ALTER TABLE files DROP COLUMN written_step; "
                          "ALTER TABLE files DROP COLUMN undone_step; DROP INDEX files_by_photo; ALTER TABLE sessions "
                          "DROP COLUMN options; "
                          "ALTER TABLE sessions DROP COLUMN license_url; "
                          "ALTER TABLE sessions DROP COLUMN license_title; "
                          "ALTER TABLE files DROP COLUMN hashed_before; ALTER TABLE files DROP COLUMN hashed_after; "
                          "ALTER TABLE files DROP COLUMN stamp_after; ALTER TABLE files DROP COLUMN written_ms; "
                          "ALTER TABLE files DROP COLUMN undone_ms; "
                          "ALTER TABLE files DROP COLUMN stamp_undone; ALTER TABLE files DROP COLUMN undo_changes; "
                          "PRAGMA user_version = 1");
        }
        reopen();
        QCOMPARE(m_store->sessions()->size(), 1);
        QCOMPARE(apply("by").files.value(0).state, FileWriteState::Written);
        QCOMPARE(m_store->undo(SessionId{2}, m_engine, m_job).files.value(0).state, FileWriteState::Undone);
    }
};

QTEST_GUILESS_MAIN(PatchSessionTest)
#include "patch_session_test.moc"
