// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workers/worker_loop.h"

#include "core/imaging/decode.h"
#include "core/metadata/rights_cbor.h"
#include "core/workers/cbor_fields.h"
#include "core/workers/error_cbor.h"
#include "core/workers/frame_pipe.h"
#include "core/workers/messages.h"
#include "core/workers/photo_scanner.h"
#include "core/workers/process_confinement.h"
#include "core/workers/process_limits.h"
#include "core/workers/worker_text.h"
#include "core/writing/prepared_codec.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <exception>
#include <limits>
#include <new>
#include <utility>

namespace {

std::atomic<bool> ranOutOfMemory = false;

// A library that lets bad_alloc escape through a function that must not throw ends the process; the pool then learns
// why.
void nameLackOfMemory()
{
    std::set_new_handler([] {
        ranOutOfMemory = true;
        throw std::bad_alloc();
    });
    std::set_terminate([] {
        if (ranOutOfMemory)
            std::_Exit(outOfMemoryExitStatus);
        std::abort();
    });
}

// Answers one request after the other.
class RequestServer
{
public:
    RequestServer(FramePipe &pipe, const WorkerOptions &options)
        : m_pipe(pipe)
        , m_options(options)
    {
    }

    bool serve(const QCborMap &request);

private:
    bool start(const QCborMap &request);
    bool scan(const QCborMap &request);
    bool answer(const QCborMap &request);
    Result<QCborValue> valueFor(const QCborMap &request);
    Result<QCborValue> rights(const QCborMap &request);
    Result<QCborValue> prepare(const QCborMap &request);
    Result<QCborValue> choose(const QCborMap &request);
    Result<QCborValue> verify(const QCborMap &request);
    void announce(const FilePath &photo) const;

    FramePipe &m_pipe;
    const WorkerOptions &m_options;
    PhotoScanner m_scanner;
    LocalWriteEngine m_engine;
    bool m_isInBackground = false;
};

bool RequestServer::serve(const QCborMap &request)
{
    const QString kind = kindOf(request);
    if (kind == u"start")
        return start(request);
    if (kind == u"scan")
        return scan(request);
    for (const auto &[several, single] : {std::pair("prepareAll", "prepare"), std::pair("chooseAll", "choose")}) {
        if (kind == QLatin1String(several))
            return std::ranges::all_of(singleMessagesFrom(request, single),
                                       [this](const QCborMap &one) { return answer(one); });
    }
    return answer(request);
}

bool RequestServer::start(const QCborMap &request)
{
    CborFields fields(request);
    prepareDecoders();
    limitMemory(fields.integer("memory", 0, std::numeric_limits<qint64>::max()));
    confineProcess(fields.flag("mayWrite") ? Confinement::ReadAndWrite : Confinement::ReadOnly);
    QCborMap ready = message("ready");
    ready.insert(QStringLiteral("protocol"), workerProtocol);
    return fields.isValid() && m_pipe.write(ready);
}

bool RequestServer::scan(const QCborMap &request)
{
    const Result<QList<ScanTask>> tasks = scanTasksFrom(request);
    if (!tasks)
        return false;
    // Looking for faces takes hours; what reads rights only, or prepares a write, somebody waits for.
    const bool isLong = std::ranges::any_of(*tasks, &ScanTask::wantFaces);
    if (isLong && !std::exchange(m_isInBackground, true))
        workInBackground();
    for (const ScanTask &task : *tasks) {
        announce(task.photo);
        QCborMap found = photoMessage(m_scanner.scan(task));
        if (m_scanner.takeOutOfMemory())
            setOutOfMemory(found);
        if (!m_pipe.write(found))
            return false;
    }
    return true;
}

bool RequestServer::answer(const QCborMap &request)
{
    try {
        return m_pipe.write(answerMessage(valueFor(request)));
    } catch (const std::bad_alloc &) {
        QCborMap message = answerMessage(
            failure(ErrorKind::TooLarge, WorkerText::tr("The photo needs more memory than is allowed for one photo.")));
        setOutOfMemory(message);
        return m_pipe.write(message);
    } catch (const std::exception &error) {
        return m_pipe.write(answerMessage(
            failure(ErrorKind::Internal,
                    WorkerText::tr("The photo could not be read (%1).").arg(QString::fromUtf8(error.what())))));
    }
}

Result<QCborValue> RequestServer::valueFor(const QCborMap &request)
{
    const QString kind = kindOf(request);
    if (kind == u"rights")
        return rights(request);
    if (kind == u"prepare")
        return prepare(request);
    if (kind == u"choose")
        return choose(request);
    if (kind == u"verify")
        return verify(request);
    if (kind == u"ping")
        return QCborValue();
    if (const auto more = m_options.moreRequests.find(kind); more != m_options.moreRequests.end())
        return (*more)(request);
    return invalidMessage();
}

Result<QCborValue> RequestServer::rights(const QCborMap &request)
{
    const Result<FilePath> photo = pathFrom(request, "photo");
    const Result<FilePath> sidecar = pathFrom(request, "sidecar");
    if (!photo || !sidecar)
        return invalidMessage();
    announce(*photo);
    const Result<Rights> found = m_scanner.rightsOf(*photo, *sidecar);
    if (!found)
        return failure(found.error());
    return toCbor(*found);
}

Result<QCborValue> RequestServer::prepare(const QCborMap &request)
{
    const Result<WriteRequest> write = writeRequestFromCbor(request.value(QLatin1String("request")));
    if (!write)
        return failure(write.error());
    announce(write->photo);
    const Result<PreparedFile> prepared =
        m_engine.prepare(*write, prepareOptionsFromCbor(request.value(QLatin1String("options"))));
    if (!prepared)
        return failure(prepared.error());
    return QCborValue(encoded(*prepared));
}

Result<QCborValue> RequestServer::choose(const QCborMap &request)
{
    const Result<WriteRequest> write = writeRequestFromCbor(request.value(QLatin1String("request")));
    if (!write)
        return failure(write.error());
    const Result<ChangeRule> rule = changeRuleFromCbor(request.value(QLatin1String("rule")));
    if (!rule)
        return failure(rule.error());
    announce(write->photo);
    const Result<ChosenChange> change =
        m_engine.prepareChoice(*write, *rule, prepareOptionsFromCbor(request.value(QLatin1String("options"))));
    if (!change)
        return failure(change.error());
    return QCborValue(encoded(*change));
}

Result<QCborValue> RequestServer::verify(const QCborMap &request)
{
    const Result<FilePath> oldFile = pathFrom(request, "old");
    const Result<FilePath> newFile = pathFrom(request, "new");
    const Result<WriteRequest> write = writeRequestFromCbor(request.value(QLatin1String("request")));
    const Result<PreparedFile> prepared = preparedFileFrom(request.value(QLatin1String("prepared")).toByteArray());
    if (!oldFile || !newFile || !write || !prepared)
        return invalidMessage();
    announce(write->photo);
    const Result<void> verified = m_engine.verify(*oldFile, *newFile, *write, *prepared);
    if (!verified)
        return failure(verified.error());
    return QCborValue();
}

void RequestServer::announce(const FilePath &photo) const
{
    if (m_options.onPhoto)
        m_options.onPhoto(photo);
}

} // namespace

int runWorkerLoop(const WorkerOptions &options)
{
    behaveAsWorker();
    nameLackOfMemory();
    FramePipe pipe;
    if (!pipe.open())
        return 1;
    RequestServer server(pipe, options);
    while (const std::optional<QCborMap> request = pipe.read()) {
        if (!server.serve(*request))
            return 1;
    }
    return 0;
}
