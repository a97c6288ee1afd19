// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/write_command.h"

#include "core/license/license_catalog.h"
#include "core/workflow/relicense.h"
#include "tests/ui/people/sample_library.h"
#include "ui/license/session_runner.h"

class WriteCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<SampleLibrary>();
        m_photo = m_library->addPhoto(QStringLiteral("astronaut.png"), {});
        QVERIFY(m_library->reload());
        m_runner = std::make_unique<SessionRunner>(m_library->state);
        keepUndoable(*m_runner, m_library->state, m_library->undo);
        undoWhenAsked(*m_runner, m_library->state);
        m_path = m_library->photo(m_photo).facts.path;
        m_before = contentOf(m_path);
    }
    void cleanup()
    {
        m_library->waitForJobs();
        m_runner.reset();
        m_library.reset();
    }

    void write_isTheLastThingThatWasDone()
    {
        write();
        QCOMPARE(m_library->undo.undoText(), QStringLiteral("Write 1 file(s)"));
    }

    void undo_bringsTheBytesBack()
    {
        write();
        QVERIFY(contentOf(m_path) != m_before);
        m_library->undo.undo();
        QVERIFY(m_library->waitForJobs());
        QTRY_COMPARE(contentOf(m_path), m_before);
    }

    void undoneWrite_isNotOfferedAgain()
    {
        write();
        m_library->undo.undo();
        QVERIFY(m_library->waitForJobs());
        QVERIFY(!m_library->undo.canUndo());
        QVERIFY(!m_library->undo.canRedo());
    }

private:
    static QByteArray contentOf(const FilePath &path)
    {
        QFile file(path.toArgument());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write()
    {
        Result<Library> library = openLibrary(m_library->files, m_library->state.workers());
        QVERIFY(library);
        LicenseChoice choice;
        choice.license = *findLicense(QStringLiteral("by-sa-4.0"));
        JobControl job;
        RelicenseConfirmation mine;
        mine.everyCreator = true;
        const auto plan = planRelicense(*library, {m_path}, choice, {}, job, mine);
        QVERIFY(plan);
        const QSignalSpy finished(m_runner.get(), &SessionRunner::finished);
        m_runner->write(std::make_shared<const RelicensePlan>(*plan));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    }

    std::unique_ptr<SampleLibrary> m_library;
    std::unique_ptr<SessionRunner> m_runner;
    PhotoId m_photo;
    FilePath m_path;
    QByteArray m_before;
};

QTEST_MAIN(WriteCommandTest)
#include "write_command_test.moc"
