// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workers/worker_pool.h"

#include "core/license/license_catalog.h"
#include "core/metadata/rights_cbor.h"
#include "core/workers/processor_time.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isSanitized = true; // No memory limit, no confinement, and everything takes its time.
#else
constexpr bool isSanitized = false;
#endif

WorkerPoolOptions faultyWorkers(const QString &role = QStringLiteral("worker"))
{
    WorkerPoolOptions options;
    options.program = QStringLiteral(CLEARFRAME_BIN_DIR "/faulty_worker");
    options.arguments = {role};
    options.workers = 2;
    options.deadlineMs = 30'000;
    return options;
}

} // namespace

// Real worker processes that fail on files whose name says how.
class WorkerPoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void scan_reportsEveryPhotoOnceInTheCallingThread();
    void scan_returnsRightsThumbnailAndStamp();
    void knownImageData_isNotDecodedAgain();
    void badFile_costsItselfOnly_data();
    void badFile_costsItselfOnly();
    void photoThatNeverAnswers_isGivenUpAndNotBlamed();
    void workerThatGetsNoTurn_isWaitedFor();
    void undecodablePhoto_keepsItsRights();
    void sidecarThatVanished_isAProblem();
    void printingLibrary_doesNotBreakTheConversation();
    void workerThatIsNone_leavesAllUnscannedWithASentence_data();
    void workerThatIsNone_leavesAllUnscannedWithASentence();
    void workerOfAnotherVersion_isCalledSo();
    void workerThatWasTakenOver_canOnlyRead();
    void otherRequests_mayWrite();
    void unknownRequest_isAnError();
    void cancel_endsWithinAThirdOfASecond();
    void pause_holdsAndResumes();
    void workers_areKeptBetweenCallsAndEndWithThePool();
    void killedWorker_isReplaced();
    void readRights_worksBesideAScan();
    void writeEngine_answersFromManyThreads();
    void writeEngine_survivesACrash();
    void writeEngine_batchLosesOnlyTheFileThatCrashes();
    void writeEngine_choosesAsIfReadAndPreparedOneAfterTheOther();

private:
    FilePath add(const QByteArray &name, const QByteArray &content);
    FilePath addPhoto(const QByteArray &name);
    QList<ScanTask> tasksFor(const QList<QByteArray> &names);
    QHash<QByteArray, ScannedPhoto> scanned(WorkerPool &pool, const QList<ScanTask> &tasks);

    std::unique_ptr<WorkerPool> m_pool; // For tests that need none of their own: starting workers takes time.
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_jpeg;
    JobControl m_job;
};

void WorkerPoolTest::initTestCase()
{
    m_pool = std::make_unique<WorkerPool>(faultyWorkers());
}

void WorkerPoolTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile sample(QStringLiteral(CLEARFRAME_SAMPLES "/grace_hopper.jpg"));
    QVERIFY2(sample.open(QIODevice::ReadOnly), "packaging/fetch-assets brings the samples");
    m_jpeg = sample.readAll();
}

FilePath WorkerPoolTest::add(const QByteArray &name, const QByteArray &content)
{
    const FilePath path = FilePath::fromArgument(m_folder->path()).child(name);
    QFile file(path.toArgument());
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The test cannot write its input.");
    return path;
}

FilePath WorkerPoolTest::addPhoto(const QByteArray &name)
{
    return add(name, m_jpeg);
}

// Without faces: this is about the workers, and the detector takes its time.
QList<ScanTask> WorkerPoolTest::tasksFor(const QList<QByteArray> &names)
{
    QList<ScanTask> tasks;
    for (const QByteArray &name : names) {
        ScanTask task;
        task.photo = addPhoto(name);
        task.wantFaces = false;
        tasks.append(task);
    }
    return tasks;
}

QHash<QByteArray, ScannedPhoto> WorkerPoolTest::scanned(WorkerPool &pool, const QList<ScanTask> &tasks)
{
    QHash<QByteArray, ScannedPhoto> found;
    JobControl job;
    pool.scan(
        tasks, [&](qsizetype index, const ScannedPhoto &photo) { found.insert(tasks[index].photo.fileName(), photo); },
        job);
    return found;
}

void WorkerPoolTest::scan_reportsEveryPhotoOnceInTheCallingThread()
{
    QList<QByteArray> names;
    for (int i = 0; i < 40; ++i)
        names.append("photo " + QByteArray::number(i) + ".jpg");
    const QList<ScanTask> tasks = tasksFor(names);
    QList<int> calls(tasks.size(), 0);
    bool isSameThread = true;
    const auto caller = std::this_thread::get_id();
    m_pool->scan(
        tasks,
        [&](qsizetype index, const ScannedPhoto &photo) {
            ++calls[index];
            isSameThread = isSameThread && std::this_thread::get_id() == caller && !photo.problem;
        },
        m_job);
    QVERIFY(isSameThread);
    QCOMPARE(calls, QList<int>(tasks.size(), 1));
}

void WorkerPoolTest::scan_returnsRightsThumbnailAndStamp()
{
    const QList<ScanTask> tasks = tasksFor({"a.jpg"});
    const ScannedPhoto photo = scanned(*m_pool, tasks).value("a.jpg");
    QVERIFY(!photo.problem);
    QCOMPARE(photo.stamp, *stampOf(tasks.first().photo));
    QCOMPARE(photo.type, FileType::Jpeg);
    QVERIFY(photo.width > 100 && photo.height > 100);
    QCOMPARE(photo.imageDataSha256.size(), 32);
    QVERIFY(photo.rights.has_value());
    QVERIFY(photo.thumbnailJpeg.startsWith("\xff\xd8"));
    QVERIFY(!photo.detections.has_value());
}

void WorkerPoolTest::knownImageData_isNotDecodedAgain()
{
    QList<ScanTask> tasks = tasksFor({"a.jpg"});
    const ScannedPhoto first = scanned(*m_pool, tasks).value("a.jpg");
    tasks.first().knownImageDataSha256 = first.imageDataSha256;
    tasks.first().knownOrientation = first.orientation;
    const ScannedPhoto second = scanned(*m_pool, tasks).value("a.jpg");
    QVERIFY(second.wasUnchanged);
    QVERIFY(second.thumbnailJpeg.isEmpty());
    QVERIFY(second.rights.has_value());
    tasks.first().knownOrientation = 6;
    QVERIFY(!scanned(*m_pool, tasks).value("a.jpg").wasUnchanged);
}

void WorkerPoolTest::badFile_costsItselfOnly_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QString>("cause");
    QTest::newRow("crash") << QByteArray("crash.jpg") << QStringLiteral("crashed");
    QTest::newRow("early exit") << QByteArray("exit.jpg") << QStringLiteral("crashed");
    QTest::newRow("endless loop") << QByteArray("spin.jpg") << QStringLiteral("took longer than");
    QTest::newRow("memory") << QByteArray("memory.jpg") << QStringLiteral("of memory");
}

void WorkerPoolTest::badFile_costsItselfOnly()
{
    QFETCH(const QByteArray, bad);
    QFETCH(const QString, cause);
    if (isSanitized && bad.startsWith("memory"))
        QSKIP("Sanitizers reserve terabytes of address space, so workers have no memory limit under them.");
    QList<QByteArray> names;
    for (int i = 0; i < 30; ++i)
        names.append(i == 13 ? bad : "photo " + QByteArray::number(i) + ".jpg");
    WorkerPoolOptions options = faultyWorkers();
    if (bad.startsWith("spin"))
        options.deadlineMs = isSanitized ? 4000 : 400;
    options.memoryLimitBytes = qint64(1) << 30;
    WorkerPool pool(options);

    const auto found = scanned(pool, tasksFor(names));
    QCOMPARE(found.size(), names.size());
    for (const QByteArray &name : names)
        QCOMPARE(found.value(name).problem.has_value(), name == bad);
    const Error problem = *found.value(bad).problem;
    QCOMPARE(problem.kind, ErrorKind::Unreadable);
    QVERIFY2(problem.message.contains(cause), qPrintable(problem.message));
    QVERIFY2(problem.message.contains(QString::fromUtf8(bad)), qPrintable(problem.message));
}

void WorkerPoolTest::photoThatNeverAnswers_isGivenUpAndNotBlamed()
{
    WorkerPoolOptions options = faultyWorkers();
    options.longestWaitMs = 400;
    WorkerPool pool(options);
    const Error problem = scanned(pool, tasksFor({"hang.jpg"})).value("hang.jpg").problem.value_or(Error());
    QCOMPARE(problem.kind, ErrorKind::Busy);
    QVERIFY2(problem.message.contains(u"hang.jpg"), qPrintable(problem.message));
}

// As on a machine that is busy with something else: what counts is what the worker itself uses.
void WorkerPoolTest::workerThatGetsNoTurn_isWaitedFor()
{
    WorkerPoolOptions options = faultyWorkers();
    options.workers = 1;
    options.deadlineMs = isSanitized ? 1500 : 300;
    WorkerPool pool(options);
    scanned(pool, tasksFor({"a.jpg"}));
    const qint64 worker = pool.processIds().value(0);
    if (!processorTimeMs(worker))
        QSKIP("This system does not tell of processes.");
    const auto signal = [worker](const char *name) {
        return QProcess::execute(QStringLiteral("kill"), {QLatin1String(name), QString::number(worker)});
    };
    QCOMPARE(signal("-STOP"), 0);
    std::thread waker([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(3 * options.deadlineMs));
        signal("-CONT");
    });
    const auto found = scanned(pool, tasksFor({"b.jpg"}));
    waker.join();
    QVERIFY(!found.value("b.jpg").problem);
    QCOMPARE(pool.processIds().value(0), worker); // Not a second one.
}

void WorkerPoolTest::undecodablePhoto_keepsItsRights()
{
    ScanTask task;
    task.photo = add("cut.jpg", m_jpeg.left(m_jpeg.size() / 2));
    task.wantFaces = false;
    const ScannedPhoto photo = scanned(*m_pool, {task}).value("cut.jpg");
    QVERIFY(photo.problem.has_value());
    QVERIFY(photo.rights.has_value());
    QVERIFY(!photo.stamp.isEmpty());
}

void WorkerPoolTest::sidecarThatVanished_isAProblem()
{
    QList<ScanTask> tasks = tasksFor({"a.jpg"});
    tasks.first().sidecar = tasks.first().photo.parent().child("a.jpg.xmp");
    const ScannedPhoto photo = scanned(*m_pool, tasks).value("a.jpg");
    QVERIFY(photo.problem.has_value());
    QCOMPARE(photo.problem->kind, ErrorKind::NotFound);
}

void WorkerPoolTest::printingLibrary_doesNotBreakTheConversation()
{
    const auto found = scanned(*m_pool, tasksFor({"print 1.jpg", "print 2.jpg"}));
    QVERIFY(!found.value("print 1.jpg").problem);
    QVERIFY(!found.value("print 2.jpg").problem);
}

void WorkerPoolTest::workerThatIsNone_leavesAllUnscannedWithASentence_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("role");
    const QString faulty = faultyWorkers().program;
    QTest::newRow("not there") << QStringLiteral("/nowhere/clearframe-cli") << QStringLiteral("worker");
    QTest::newRow("prints garbage") << faulty << QStringLiteral("garbage");
    QTest::newRow("ends at once") << faulty << QStringLiteral("exit");
    QTest::newRow("never answers") << faulty << QStringLiteral("silent");
}

void WorkerPoolTest::workerThatIsNone_leavesAllUnscannedWithASentence()
{
    QFETCH(const QString, program);
    QFETCH(const QString, role);
    WorkerPoolOptions options = faultyWorkers(role);
    options.program = program;
    options.startDeadlineMs = isSanitized ? 3000 : 300;
    WorkerPool pool(options);
    const auto found = scanned(pool, tasksFor({"a.jpg", "b.jpg", "c.jpg"}));
    QCOMPARE(found.size(), 3);
    for (auto it = found.begin(); it != found.end(); ++it) {
        QCOMPARE(it->problem->kind, ErrorKind::NotFound);
        QVERIFY(it->problem->message.contains(QString::fromUtf8(it.key())));
        QVERIFY(it->problem->message.contains(program));
    }
    QVERIFY(!pool.readRights(addPhoto("a.jpg"), {}));
}

void WorkerPoolTest::workerOfAnotherVersion_isCalledSo()
{
    WorkerPool pool(faultyWorkers(QStringLiteral("older")));
    const auto found = scanned(pool, tasksFor({"a.jpg"}));
    QVERIFY(found["a.jpg"].problem->message.contains(u"another version"));
    QVERIFY(found["a.jpg"].problem->message.contains(u"a.jpg"));
}

void WorkerPoolTest::workerThatWasTakenOver_canOnlyRead()
{
#ifdef Q_OS_LINUX
    constexpr bool isConfined = !isSanitized;
#else
    constexpr bool isConfined = false;
#endif
    if (!isConfined)
        QSKIP("Workers are confined on Linux, without sanitizers.");
    const QList<ScanTask> tasks = tasksFor({"escape.jpg"});
    const ScannedPhoto photo = scanned(*m_pool, tasks).value("escape.jpg");
    QVERIFY2(!photo.problem, photo.problem ? qPrintable(photo.problem->message) : "");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("escape.jpg")});
}

void WorkerPoolTest::otherRequests_mayWrite()
{
    const FilePath copy = FilePath::fromArgument(m_folder->path()).child("copy");
    const QCborMap request{{QStringLiteral("kind"), QStringLiteral("write")}, {QStringLiteral("photo"), copy.bytes()}};
    const Result<QCborValue> first = m_pool->ask(request, copy);
    const Result<QCborValue> second = m_pool->ask(request, copy);
    QVERIFY2(first, first ? "" : qPrintable(first.error().message));
    QCOMPARE(first->toInteger(), 7);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::NotWritable);
    QVERIFY(QFile::exists(copy.toArgument()));
}

void WorkerPoolTest::unknownRequest_isAnError()
{
    const Result<QCborValue> answer =
        m_pool->ask({{QStringLiteral("kind"), QStringLiteral("dance")}}, addPhoto("a.jpg"));
    QVERIFY(!answer);
    QVERIFY(m_pool->readRights(addPhoto("a.jpg"), {}));
}

void WorkerPoolTest::cancel_endsWithinAThirdOfASecond()
{
    QList<QByteArray> names;
    for (int i = 0; i < 20; ++i)
        names.append("hang " + QByteArray::number(i) + ".jpg");
    const QList<ScanTask> tasks = tasksFor(names);
    scanned(*m_pool, tasksFor({"a.jpg", "b.jpg"})); // The processes run already.
    JobControl job;
    QElapsedTimer sinceCancel;
    std::thread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        sinceCancel.start();
        job.cancel();
    });
    int reported = 0;
    m_pool->scan(
        tasks, [&](qsizetype, const ScannedPhoto &) { ++reported; }, job);
    const qint64 elapsedMs = sinceCancel.elapsed();
    stopper.join();
    QCOMPARE(reported, 0);
    QVERIFY2(elapsedMs < (isSanitized ? 3000 : 300), qPrintable(QString::number(elapsedMs)));
    QCOMPARE(scanned(*m_pool, tasksFor({"c.jpg"})).size(), 1);
}

void WorkerPoolTest::pause_holdsAndResumes()
{
    const QList<ScanTask> tasks = tasksFor({"a.jpg", "b.jpg", "c.jpg"});
    JobControl job;
    job.setPaused(true);
    std::atomic<int> reported = 0;
    std::thread scanning([&] {
        m_pool->scan(
            tasks, [&](qsizetype, const ScannedPhoto &) { ++reported; }, job);
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(150));
    const int whilePaused = reported;
    const bool answersOthers = m_pool->readRights(tasks.first().photo, {}).has_value();
    job.setPaused(false);
    scanning.join();
    QCOMPARE(whilePaused, 0);
    QVERIFY(answersOthers);
    QCOMPARE(reported.load(), 3);
}

void WorkerPoolTest::workers_areKeptBetweenCallsAndEndWithThePool()
{
    if (!QFile::exists(QStringLiteral("/proc/self")))
        QSKIP("Needs /proc to see whether a process is there.");
    QList<qint64> ids;
    {
        WorkerPool pool(faultyWorkers());
        QVERIFY(pool.processIds().isEmpty());
        scanned(pool, tasksFor({"slow 1.jpg", "slow 2.jpg", "slow 3.jpg"}));
        ids = pool.processIds();
        QCOMPARE(ids.size(), 2);
        scanned(pool, tasksFor({"slow 1.jpg", "slow 2.jpg", "slow 3.jpg"}));
        QCOMPARE(pool.processIds(), ids);
    }
    for (const qint64 id : std::as_const(ids))
        QVERIFY(!QFile::exists(QStringLiteral("/proc/%1").arg(id)));
}

void WorkerPoolTest::killedWorker_isReplaced()
{
    WorkerPoolOptions options = faultyWorkers();
    options.workers = 1;
    WorkerPool pool(options);
    scanned(pool, tasksFor({"a.jpg"}));
    const qint64 id = pool.processIds().value(0);
    QVERIFY(id > 0);
    QCOMPARE(QProcess::execute(QStringLiteral("kill"), {QStringLiteral("-KILL"), QString::number(id)}), 0);
    QVERIFY(!scanned(pool, tasksFor({"b.jpg"})).value("b.jpg").problem);
    QVERIFY(pool.processIds().value(0) != id);
}

void WorkerPoolTest::readRights_worksBesideAScan()
{
    const QList<ScanTask> tasks = tasksFor({"slow 1.jpg", "slow 2.jpg", "slow 3.jpg", "slow 4.jpg"});
    std::thread scanning([&] { scanned(*m_pool, tasks); });
    const Result<Rights> rights = m_pool->readRights(addPhoto("a.jpg"), {});
    const Result<Rights> none = m_pool->readRights(add("text.jpg", "no photo at all"), {});
    scanning.join();
    QVERIFY(rights);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NotAPhoto);
}

void WorkerPoolTest::writeEngine_answersFromManyThreads()
{
    const FilePath photo = addPhoto("a.jpg");
    QCOMPARE(m_pool->writeEngine().parallelism(), 2);
    WriteRequest request;
    request.photo = photo;
    request.change.fields.insert(RightsFieldId::Credit, QStringLiteral("Ada Example"));
    std::atomic<int> good = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 6; ++i) {
        threads.emplace_back([&] {
            const Result<PreparedFile> prepared = m_pool->writeEngine().prepare(request, {});
            if (prepared && prepared->photoStamp == *stampOf(photo) && !prepared->write.plan.pieces.isEmpty())
                ++good;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(good.load(), 6);
}

void WorkerPoolTest::writeEngine_survivesACrash()
{
    WriteRequest request;
    request.photo = addPhoto("crash.jpg");
    request.change.fields.insert(RightsFieldId::Credit, QStringLiteral("Ada Example"));
    const Result<PreparedFile> prepared = m_pool->writeEngine().prepare(request, {});
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().kind, ErrorKind::Unreadable);
    QVERIFY(prepared.error().message.contains(u"crash.jpg"));
    QVERIFY(m_pool->readRights(addPhoto("b.jpg"), {}));
}

void WorkerPoolTest::writeEngine_batchLosesOnlyTheFileThatCrashes()
{
    QList<WriteRequest> requests;
    for (const char *name : {"a.jpg", "crash.jpg", "b.jpg", "exit.jpg", "c.jpg"}) {
        WriteRequest request;
        request.photo = addPhoto(name);
        request.change.fields.insert(RightsFieldId::Credit, QStringLiteral("Ada Example"));
        requests.append(request);
    }
    const QList<Result<PreparedFile>> prepared = m_pool->writeEngine().prepareAll(requests, {});
    QCOMPARE(prepared.size(), requests.size());
    for (qsizetype i = 0; i < prepared.size(); ++i) {
        const bool isBad = i == 1 || i == 3;
        QCOMPARE(prepared[i].has_value(), !isBad);
        if (isBad)
            QVERIFY(prepared[i].error().message.contains(requests[i].photo.displayName()));
        else
            QCOMPARE(prepared[i]->photoStamp, *stampOf(requests[i].photo));
    }
}

void WorkerPoolTest::writeEngine_choosesAsIfReadAndPreparedOneAfterTheOther()
{
    QList<WriteRequest> requests;
    for (const char *name : {"a.jpg", "crash.jpg", "b.jpg"})
        requests.append({addPhoto(name), {}, {}});
    ChangeRule rule{{}, 2026};
    rule.choice.license = findLicense(QStringLiteral("by-sa-4.0")).value();
    rule.choice.creator = QStringLiteral("Ada Example");
    const auto chosen = m_pool->writeEngine().prepareChoice(requests, rule, {});
    QCOMPARE(chosen.size(), requests.size());
    QVERIFY(!chosen[1]);
    QVERIFY(chosen[1].error().message.contains(u"crash.jpg"));
    for (const qsizetype i : {0, 2}) {
        QVERIFY(chosen[i]);
        const auto rights = m_pool->readRights(requests[i].photo, {});
        QVERIFY(rights);
        QCOMPARE(chosen[i]->before, summaryWithOwner(*rights));
        WriteRequest request = requests[i];
        request.change = rightsChangeFor(rule.choice, *rights, rule.year);
        QCOMPARE(chosen[i]->change, request.change);
        const auto prepared = m_pool->writeEngine().prepare(request, {});
        QVERIFY(prepared && chosen[i]->prepared);
        QCOMPARE(chosen[i]->prepared->write.plan, prepared->write.plan);
        QCOMPARE(chosen[i]->prepared->write.changes, prepared->write.changes);
    }
}

QTEST_GUILESS_MAIN(WorkerPoolTest)
#include "worker_pool_test.moc"
