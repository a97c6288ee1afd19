// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/task_center.h"

#include "core/workflow/scan.h"
#include "tests/ui/common/test_library.h"
#include "ui/jobs/problem_list.h"
#include "ui/jobs/status_strip.h"
#include "ui/jobs/task_row.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

// Runs until it is stopped, a file every millisecond.
void goOn(JobControl &control)
{
    for (int done = 0; !control.isCancelled(); ++done) {
        control.report(done, 100'000);
        control.waitWhilePaused();
        QThread::msleep(1);
    }
}

QPushButton *buttonIn(QWidget *widget, const QString &text)
{
    for (QPushButton *button : widget->findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisibleTo(widget))
            return button;
    }
    return nullptr;
}

} // namespace

class TaskCenterTest : public QObject
{
    Q_OBJECT

private:
    TaskCenter *open()
    {
        QTest::mouseClick(buttonIn(m_strip, m_strip->findChildren<QPushButton *>().last()->text()), Qt::LeftButton);
        return m_window->findChild<TaskCenter *>();
    }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<QWidget> m_window;
    StatusStrip *m_strip = nullptr;

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<TestLibrary>();
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_strip = new StatusStrip(m_library->state(), m_library->runner());
        layout->addStretch();
        layout->addWidget(m_strip);
        m_window->resize(1000, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_library->runner().stopAll();
        m_library->settle();
        m_window.reset();
        m_library.reset();
    }

    void eachTask_isStoppedAlone()
    {
        JobRunner &runner = m_library->runner();
        runner.start(std::make_shared<Job>(QStringLiteral("Scanning")), goOn);
        runner.start(std::make_shared<Job>(QStringLiteral("Exporting")), goOn);
        TaskCenter *center = open();
        QCOMPARE(center->findChildren<TaskRow *>().size(), 2);
        QTest::mouseClick(buttonIn(center->findChildren<TaskRow *>().at(1), QStringLiteral("Stop")), Qt::LeftButton);
        QTRY_COMPARE(runner.jobs().size(), 1);
        QCOMPARE(runner.jobs().first()->title(), QStringLiteral("Scanning"));
    }

    void pausedTask_doesNothingUntilItGoesOn()
    {
        JobRunner &runner = m_library->runner();
        const auto job = std::make_shared<Job>(QStringLiteral("Scanning"));
        runner.start(job, goOn);
        TaskCenter *center = open();
        QTest::mouseClick(buttonIn(center, QStringLiteral("Pause")), Qt::LeftButton);
        QVERIFY(job->control().isPaused());
        QTest::mouseClick(buttonIn(center, QStringLiteral("Go on")), Qt::LeftButton);
        QVERIFY(!job->control().isPaused());
    }

    void finishedTask_isListedWithItsProblems()
    {
        m_library->runner()
            .start(std::make_shared<Job>(QStringLiteral("Scanning")),
                   [](JobControl &) {
                       ScanReport report;
                       FileProblem problem;
                       problem.path = FilePath::fromBytes("/a.jpg");
                       problem.error = {ErrorKind::Unreadable, QStringLiteral("“a.jpg” cannot be read.")};
                       report.problems.append(problem);
                       return report;
                   })
            .then(this, [](const ScanReport &) {});
        m_library->settle();
        TaskCenter *center = open();
        QCOMPARE(center->findChildren<FinishedTaskRow *>().size(), 1);
        QTest::mouseClick(buttonIn(center, QStringLiteral("1 problem(s)")), Qt::LeftButton);
        auto *list = m_window->findChild<ProblemList *>();
        QVERIFY(list);
        QCOMPARE(list->findChild<QListWidget *>()->item(0)->text(), QStringLiteral("“a.jpg” cannot be read."));
    }

    void failedTask_saysItsError()
    {
        m_library->runner().start(std::make_shared<Job>(QStringLiteral("Backing up")),
                                  [](JobControl &) -> Result<void> {
                                      return failure(ErrorKind::NotWritable, QStringLiteral("The disk is full."));
                                  });
        m_library->settle();
        QCOMPARE(m_library->runner().finishedJobs().first()->problems(),
                 QStringList(QStringLiteral("The disk is full.")));
    }

    void clearedList_isEmpty()
    {
        m_library->runner().start(std::make_shared<Job>(QStringLiteral("Counting")), [](JobControl &) { return 42; });
        m_library->settle();
        TaskCenter *center = open();
        QTest::mouseClick(buttonIn(center, QStringLiteral("Clear the list")), Qt::LeftButton);
        QVERIFY(m_library->runner().finishedJobs().isEmpty());
    }

    void escape_closesTheTasksAndNothingElse()
    {
        m_library->runner().start(std::make_shared<Job>(QStringLiteral("Scanning")), goOn);
        TaskCenter *center = open();
        QTest::keyClick(center, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<TaskCenter *>());
        QCOMPARE(m_library->runner().jobs().size(), 1);
    }
};

QTEST_MAIN(TaskCenterTest)
#include "task_center_test.moc"
