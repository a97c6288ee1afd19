// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/job_runner.h"

#include "ui/jobs/status_strip.h"

#include <QSignalSpy>
#include <QTest>

class JobRunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void value_comesOut()
    {
        JobRunner runner;
        int answer = 0;
        runner.start(std::make_shared<Job>(QStringLiteral("Counting")), [](JobControl &) { return 42; })
            .then(this, [&](int value) { answer = value; });
        QCOMPARE(runner.jobs().size(), 1);
        QTRY_COMPARE(answer, 42);
        QTRY_VERIFY(runner.jobs().isEmpty());
    }

    void shownJob_isTheOneWithATitle()
    {
        JobRunner runner;
        const auto waiting = [](JobControl &control) {
            while (!control.isCancelled())
                QThread::msleep(1);
        };
        runner.start(std::make_shared<Job>(), waiting);
        QVERIFY(!runner.shownJob());
        runner.start(std::make_shared<Job>(QStringLiteral("Scanning")), waiting);
        QCOMPARE(runner.shownJob()->title(), QStringLiteral("Scanning"));
        runner.stopAll();
        QTRY_VERIFY(runner.jobs().isEmpty());
    }

    void destructor_stopsAndWaits()
    {
        std::atomic<bool> ended = false;
        {
            JobRunner runner;
            runner.start(std::make_shared<Job>(), [&ended](JobControl &control) {
                while (!control.isCancelled())
                    QThread::msleep(1);
                ended = true;
            });
        }
        QVERIFY(ended);
    }

    void contextThatIsGone_isNotCalled()
    {
        std::atomic<bool> mayEnd = false;
        bool wasCalled = false;
        JobRunner runner;
        {
            QObject context;
            runner
                .start(std::make_shared<Job>(),
                       [&mayEnd](JobControl &) {
                           while (!mayEnd)
                               QThread::msleep(1);
                           return 42;
                       })
                .then(&context, [&wasCalled](int) { wasCalled = true; });
        }
        mayEnd = true;
        QTRY_VERIFY(runner.jobs().isEmpty());
        QVERIFY(!wasCalled);
    }

    void pace_saysRateAndTimeLeft()
    {
        QCOMPARE(paceText({10, 100, {}}, 500), QString());
        QCOMPARE(paceText({380, 9500, {}}, 10'000), QStringLiteral("38 photos/s · 4 min left"));
        QCOMPARE(paceText({100, 100, {}}, 10'000), QStringLiteral("10 photos/s"));
    }
};

QTEST_MAIN(JobRunnerTest)
#include "job_runner_test.moc"
