// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/license_history.h"
#include "core/writing/session_store.h"
#include "tests/core/writing/files_of_tests.h"
#include "tests/support/witness.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

// Taking back several sessions over the same photos: our own writes are not those of others, whatever the order.

class UndoOrderTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionStore> m_store;
    QString m_photo;
    QByteArray m_original;
    LocalWriteEngine m_engine;
    JobControl m_job;

    SessionId write(const RightsChange &change)
    {
        const WritePlan plan =
            planWrites(QStringLiteral("Session"), {{pathOf(m_photo), {}, change}}, {}, m_engine, m_job);
        const SessionReport report = m_store->apply(plan, m_engine, m_job);
        return report.files.value(0).state == FileWriteState::Written ? report.session : SessionId();
    }

    SessionId writeField(RightsFieldId field, const QString &value)
    {
        RightsChange change;
        change.fields.insert(field, value);
        return write(change);
    }

    SessionId license(const QString &code)
    {
        return writeField(RightsFieldId::License,
                          QStringLiteral("https://creativecommons.org/licenses/%1/4.0/").arg(code));
    }

    SessionFile undo(SessionId session) { return m_store->undo(session, m_engine, m_job).files.value(0); }

    QByteArray exiftool(const QStringList &words) const
    {
        QProcess process;
        process.start(QStringLiteral("exiftool"), words + QStringList{m_photo});
        process.waitForFinished();
        return process.readAllStandardOutput().trimmed();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_photo = m_folder->filePath(QStringLiteral("rocket.jpg"));
        QVERIFY(QFile::copy(QStringLiteral(CLEARFRAME_SAMPLES "/rocket.jpg"), m_photo));
        m_original = contentOf(m_photo);
        auto store = SessionStore::open(pathOf(m_folder->filePath(QStringLiteral("journal.db"))));
        QVERIFY(store.has_value());
        m_store = std::move(*store);
    }
    void cleanup() { m_store.reset(); }

    void lastFirst_restoresEachVersionWithoutARemark()
    {
        const SessionId first = license(QStringLiteral("by"));
        const QByteArray afterFirst = contentOf(m_photo);
        const SessionId second = license(QStringLiteral("by-sa"));
        const QByteArray afterSecond = contentOf(m_photo);
        const SessionId third = license(QStringLiteral("by-nc"));
        QVERIFY(first.isValid() && second.isValid() && third.isValid());
        for (const auto &[session, expected] :
             {std::pair(third, afterSecond), std::pair(second, afterFirst), std::pair(first, m_original)}) {
            const SessionFile undone = undo(session);
            QCOMPARE(undone.state, FileWriteState::Undone);
            QCOMPARE(undone.problem, QString());
            QCOMPARE(contentOf(m_photo), expected);
        }
    }

    // Else both would be undone and the photo would still carry the first one's license.
    void firstFirst_waitsForTheSessionAboveIt()
    {
        const SessionId first = license(QStringLiteral("by"));
        const SessionId second = license(QStringLiteral("by-sa"));
        const QByteArray afterSecond = contentOf(m_photo);
        const SessionFile refused = undo(first);
        QCOMPARE(refused.state, FileWriteState::Failed);
        QVERIFY2(refused.problem.contains(m_photo) && refused.problem.contains(QStringLiteral("Undo session 2 first")),
                 qPrintable(refused.problem));
        QCOMPARE(contentOf(m_photo), afterSecond);
        QCOMPARE(undo(second).state, FileWriteState::Undone);
        QCOMPARE(undo(first).state, FileWriteState::Undone);
        QCOMPARE(contentOf(m_photo), m_original);
    }

    void sessionAboveWithOtherFields_isKeptAndNotCalledAnotherProgram()
    {
        const SessionId first = license(QStringLiteral("by"));
        const SessionId second = writeField(RightsFieldId::Creator, QStringLiteral("Ada Example"));
        QVERIFY(second.isValid());
        const SessionFile undone = undo(first);
        QCOMPARE(undone.state, FileWriteState::Undone);
        QVERIFY2(!undone.problem.contains(QStringLiteral("another program")), qPrintable(undone.problem));
        if (QStandardPaths::findExecutable(QStringLiteral("exiftool")).isEmpty())
            QSKIP("exiftool is not installed");
        QCOMPARE(exiftool({QStringLiteral("-s3"), QStringLiteral("-XMP-cc:License")}), QByteArray());
        QCOMPARE(exiftool({QStringLiteral("-s3"), QStringLiteral("-XMP-dc:Creator")}), QByteArray("Ada Example"));
    }

    void editOfAnotherProgramBetweenTwoSessions_isKeptByBoth()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("exiftool")).isEmpty())
            QSKIP("exiftool is not installed");
        const SessionId first = license(QStringLiteral("by"));
        exiftool({QStringLiteral("-q"), QStringLiteral("-overwrite_original"), QStringLiteral("-XMP-dc:Title=Launch"),
                  QStringLiteral("-XMP-photoshop:City=Example")});
        const SessionId second = license(QStringLiteral("by-sa"));
        QCOMPARE(undo(second).problem, QString());
        const SessionFile undone = undo(first);
        QCOMPARE(undone.state, FileWriteState::Undone);
        QVERIFY2(undone.problem.contains(m_photo), qPrintable(undone.problem));
        QCOMPARE(exiftool({QStringLiteral("-s3"), QStringLiteral("-XMP-cc:License"), QStringLiteral("-XMP-dc:Title"),
                           QStringLiteral("-XMP-photoshop:City")}),
                 QByteArray("Launch\nExample"));
    }

    // The log must not say that the license of before is back.
    void licenseOfAnotherProgram_isWhatTheLogTellsAfterUndo()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("exiftool")).isEmpty())
            SKIP_WITHOUT_WITNESS("exiftool");
        const SessionId first = license(QStringLiteral("by"));
        exiftool({QStringLiteral("-q"), QStringLiteral("-overwrite_original"),
                  QStringLiteral("-XMP-cc:License=https://creativecommons.org/licenses/by-nd/4.0/")});
        QCOMPARE(undo(first).state, FileWriteState::Undone);
        const QList<LicenseEvent> events = licenseEvents(*m_store->writesTo(pathOf(m_photo)));
        QCOMPARE(events.size(), 2);
        QVERIFY(events.last().isUndo);
        const std::optional<FieldChange> change = events.last().licenseChange();
        QVERIFY(change && change->before == change->after);
        QVERIFY(change->after.contains(u"by-nd/4.0"));
        QVERIFY(licenseAt(events)->contains(u"by-nd/4.0"));
        m_store.reset();
        m_store = *SessionStore::open(pathOf(m_folder->filePath(QStringLiteral("journal.db"))));
        QVERIFY(licenseAt(licenseEvents(*m_store->writesTo(pathOf(m_photo))))->contains(u"by-nd/4.0"));
    }
};

QTEST_GUILESS_MAIN(UndoOrderTest)
#include "undo_order_test.moc"
