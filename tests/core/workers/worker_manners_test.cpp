// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workers/worker_pool.h"
#include "tests/support/process_figures.h"

#include <QScopeGuard>
#include <QTest>

#include <atomic>
#include <thread>

namespace {

WorkerPoolOptions oneWorker()
{
    WorkerPoolOptions options;
    options.program = QStringLiteral(CLEARFRAME_BIN_DIR "/faulty_worker");
    options.arguments = {QStringLiteral("worker")};
    options.workers = 1;
    return options;
}

// The same photo again and again: a worker does not remember what it saw.
QList<ScanTask> tasks(int count, bool wantFaces)
{
    ScanTask task;
    task.photo = FilePath::fromArgument(QStringLiteral(CLEARFRAME_SAMPLES "/astronaut.png"));
    task.wantFaces = wantFaces;
    return QList<ScanTask>(count, task);
}

} // namespace

// How workers treat the machine they run on.
class WorkerMannersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worker_yieldsProcessorAndDisk();
    void pausedScan_costsNoProcessorTime();
    void worker_doesNotGrowWithThePhotosItSaw();
};

void WorkerMannersTest::worker_yieldsProcessorAndDisk()
{
    WorkerPool pool(oneWorker());
    JobControl job;
    pool.scan(
        tasks(1, true), [](qsizetype, const ScannedPhoto &) {}, job);
    QCOMPARE(pool.processIds().size(), 1);
    const std::optional<ProcessFigures> worker = figuresOf(pool.processIds().first());
    if (!worker)
        QSKIP("This system does not tell of processes.");
    QVERIFY2(worker->nice >= 5, qPrintable(QString::number(worker->nice)));
    QVERIFY(worker->isDiskIdle);
}

void WorkerMannersTest::pausedScan_costsNoProcessorTime()
{
    WorkerPool pool(oneWorker());
    JobControl job;
    std::atomic<int> seen = 0;
    std::thread scan([&] {
        pool.scan(
            tasks(400, false), [&](qsizetype, const ScannedPhoto &photo) { seen += photo.problem ? 0 : 1; }, job);
    });
    const auto end = qScopeGuard([&] {
        job.cancel();
        scan.join();
    });
    QTRY_VERIFY_WITH_TIMEOUT(seen > 2, 60'000);
    job.setPaused(true);
    const qint64 worker = pool.processIds().first();
    if (!figuresOf(worker))
        QSKIP("This system does not tell of processes.");
    // The batch in work is finished first: then the count stands still.
    int last = -1;
    while (std::exchange(last, seen.load()) != seen)
        QTest::qWait(700);
    const double before = figuresOf(worker)->cpuSeconds;
    const double own = figuresOf(QCoreApplication::applicationPid())->cpuSeconds;
    const int seenBefore = seen;
    QTest::qWait(1000);
    QVERIFY2(figuresOf(worker)->cpuSeconds - before < 0.015, "the worker"); // A tick is 0.01 s.
    QVERIFY2(figuresOf(QCoreApplication::applicationPid())->cpuSeconds - own < 0.1, "the program");
    QCOMPARE(seen.load(), seenBefore);
    job.setPaused(false);
    QTRY_VERIFY_WITH_TIMEOUT(seen > seenBefore, 60'000);
}

// CLEARFRAME_LEAK_PHOTOS=2000 looks longer.
void WorkerMannersTest::worker_doesNotGrowWithThePhotosItSaw()
{
    const int count = std::max(80, qEnvironmentVariableIntValue("CLEARFRAME_LEAK_PHOTOS"));
    WorkerPool pool(oneWorker());
    JobControl job;
    qsizetype failed = 0;
    const auto look = [&](int photos) {
        pool.scan(
            tasks(photos, true), [&](qsizetype, const ScannedPhoto &photo) { failed += photo.problem ? 1 : 0; }, job);
    };
    look(count / 4); // Everything is loaded, and buffers have their sizes.
    const qint64 worker = pool.processIds().first();
    if (!figuresOf(worker))
        QSKIP("This system does not tell of processes.");
    const double before = figuresOf(worker)->residentMb;
    look(count);
    const double after = figuresOf(worker)->residentMb;
    QCOMPARE(failed, 0);
    QCOMPARE(pool.processIds().first(), worker); // Not a fresh one.
    qInfo("%d photos: %.1f MB, then %.1f MB", count, before, after);
    QVERIFY2(after < before + 8, qPrintable(QStringLiteral("%1 MB, then %2 MB").arg(before).arg(after)));
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // They keep what was freed for a while.
    QVERIFY(after < 700);
#endif
}

QTEST_GUILESS_MAIN(WorkerMannersTest)
#include "worker_manners_test.moc"
