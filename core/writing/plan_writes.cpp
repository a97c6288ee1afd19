// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jobs/timed_part.h"
#include "core/metadata/file_blocks.h"
#include "core/metadata/write_method.h"
#include "core/photos/photo_file.h"
#include "core/writing/file_object.h"
#include "core/writing/in_parallel.h"
#include "core/writing/insert_file.h"
#include "core/writing/session_store.h"
#include "core/writing/write_errors.h"
#include "core/writing/writing_text.h"

#include <algorithm>
#include <memory>
#include <mutex>
#include <vector>

namespace {

// A file of a plan with what was prepared for it, before that is put away.
struct OpenWrite
{
    PlannedWrite write;
    std::optional<PreparedFile> prepared;
};

// What the file itself, not its content, says against the method.
std::optional<Error> objection(const FilePath &target, const FileObject &object, WriteMethod method,
                               const WriteOptions &options)
{
    if (object.isReadOnly) {
        return Error{
            ErrorKind::NotWritable,
            WritingText::tr("“%1” is read-only and was left as it was. Allow writing to it, or have the rights "
                            "of read-only photos written to sidecars.")
                .arg(target.display())};
    }
    if (object.names < 2 || options.hardLinks == HardLinks::Part ||
        (options.hardLinks == HardLinks::ChangeAll && isMadeInside(method)))
        return std::nullopt;
    if (options.hardLinks == HardLinks::ChangeAll) {
        return Error{ErrorKind::NotWritable,
                     WritingText::tr("“%1” has %2 names on this disk (hard links), and this change does not fit into "
                                     "the file's present form, so that the names would part. It was left as it was.")
                         .arg(target.display())
                         .arg(object.names)};
    }
    return hasOtherNames(target, object.names).value();
}

// Plans the files that one request leads to.
class RequestPlan
{
public:
    RequestPlan(const WriteRequest &request, const WriteOptions &options, WriteEngine &engine, quint64 logDevice)
        : m_request(request)
        , m_options(options)
        , m_engine(engine)
        , m_logDevice(logDevice)
        , m_photo(fileObjectOf(request.photo))
    {
    }

    const WriteRequest &request() const { return m_request; }
    bool isBesideOnly() const
    {
        return m_options.prepare.alwaysSidecar || (m_photo.isReadOnly && m_options.sidecarsForReadOnly);
    }

    // prepared: as isBesideOnly() says.
    QList<OpenWrite> files(Result<PreparedFile> prepared)
    {
        const bool isBesideOnly = this->isBesideOnly();
        OpenWrite first = planned(std::move(prepared));
        const WriteMethod method = first.write.method;
        if (m_options.sidecars == Sidecars::Never && !isBesideOnly && method == WriteMethod::Sidecar)
            return {withoutSidecar(std::move(first))};
        const bool isInside = method != WriteMethod::Sidecar && !first.write.refusal;
        const bool wantsBeside =
            m_options.sidecars == Sidecars::Both ||
            (m_options.sidecars == Sidecars::Auto && !m_request.sidecar.isEmpty() && method != WriteMethod::Nothing);
        if (isBesideOnly || !isInside || !wantsBeside)
            return {std::move(first)};
        OpenWrite beside = planned(prepareBeside());
        if (beside.write.method == WriteMethod::Nothing && !beside.write.refusal)
            return {std::move(first)};
        beside.write.why = WritingText::tr("The sidecar says the same as the photo.");
        if (method == WriteMethod::Nothing)
            return {std::move(beside)};
        return {std::move(first), std::move(beside)};
    }

    Result<PreparedFile> prepareBeside() const
    {
        PrepareOptions how = m_options.prepare;
        how.alwaysSidecar = true;
        return m_engine.prepare(m_request, how);
    }

private:
    OpenWrite planned(Result<PreparedFile> prepared) const
    {
        OpenWrite open;
        PlannedWrite &file = open.write;
        file.request = m_request;
        if (!prepared) {
            file.refusal = prepared.error();
            return open;
        }
        file.method = prepared->write.method;
        file.why = prepared->write.why;
        file.changes = prepared->write.changes;
        const bool isSidecar = file.method == WriteMethod::Sidecar;
        if (isSidecar && m_photo.isReadOnly && m_options.sidecarsForReadOnly)
            file.why = WritingText::tr("The photo is read-only; its rights are written to a sidecar beside it.");
        if (file.method == WriteMethod::PatchInPlace && m_photo.isOnNetwork) {
            file.method = WriteMethod::Splice;
            file.why = WritingText::tr("On a network share a new file takes the place of the old one.");
        }
        if (file.method == WriteMethod::PatchInPlace && m_photo.names > 1 && m_options.hardLinks == HardLinks::Part) {
            file.method = WriteMethod::Splice;
            file.why = WritingText::tr("The photo gets a file of its own; its other names keep the old one.");
        }
        if (file.method == WriteMethod::Splice && prepared->isInsertable && takesRoom()) {
            file.method = WriteMethod::Insert;
            file.why = WritingText::tr("Room is made inside the file; the picture is not copied.");
        }
        const FilePath &target = isSidecar ? m_request.sidecar : m_request.photo;
        if (file.method != WriteMethod::Nothing && !target.isEmpty())
            file.refusal = objection(target, isSidecar ? fileObjectOf(target) : m_photo, file.method, m_options);
        if (!file.refusal && file.method != WriteMethod::Nothing)
            open.prepared = std::move(*prepared);
        return open;
    }

    // Whoever takes away the disk with the photo in the middle of it takes the log along, and with it the way back.
    bool takesRoom() const
    {
        return m_logDevice != 0 && m_photo.device == m_logDevice && !m_photo.isOnNetwork &&
               (m_photo.names < 2 || m_options.hardLinks == HardLinks::ChangeAll) && canInsertInto(m_request.photo);
    }

    // The photo needs nothing, or cannot hold it.
    OpenWrite withoutSidecar(OpenWrite open) const
    {
        PlannedWrite &file = open.write;
        const bool isPhotoRight = open.prepared && isEmbeddable(open.prepared->write.type);
        open.prepared.reset();
        if (isPhotoRight) {
            file.method = WriteMethod::Nothing;
            file.why = WritingText::tr("The photo already says so; its sidecar is left as it is.");
            file.changes.clear();
        } else if (!file.refusal) {
            file.refusal = Error{ErrorKind::Unsupported,
                                 WritingText::tr("“%1” cannot hold the rights itself, and sidecars were not wanted.")
                                     .arg(m_request.photo.display())};
        }
        return open;
    }

    static bool isEmbeddable(FileType type) { return isBlockContainer(type) || isTiffFile(type); }

    const WriteRequest &m_request;
    const WriteOptions &m_options;
    WriteEngine &m_engine;
    quint64 m_logDevice;
    FileObject m_photo;
};

// Requests that are prepared together: few round trips to a worker, and yet a stop takes hold soon.
constexpr qsizetype largestBatch = 32;

qsizetype batchSize(qsizetype requests, int threads)
{
    return std::clamp<qsizetype>(requests / (4 * std::max(1, threads)), 1, largestBatch);
}

// Thousands of photos get the same texts: they lie in memory once.
template <class Value>
void shareWith(Value &last, Value &value)
{
    if (value == last)
        value = last;
    else
        last = value;
}

// What the batches of one plan share.
class Planning
{
public:
    Planning(qsizetype requests, const WriteOptions &options, WriteEngine &engine, JobControl &job, const FilePath &log)
        : m_requests(requests)
        , m_options(options)
        , m_engine(engine)
        , m_job(job)
    {
        if (const auto stamp = log.isEmpty() ? Result<FileStamp>() : stampOf(log))
            m_logDevice = stamp->device;
    }

    const WriteOptions &options() const { return m_options; }
    WriteEngine &engine() const { return m_engine; }
    RequestPlan planFor(const WriteRequest &request) const { return {request, m_options, m_engine, m_logDevice}; }

    // planBatch(first, last) returns a list with what was planned for these requests. Empty after a stop.
    template <class Planned, class PlanBatch>
    QList<QList<Planned>> inBatches(const PlanBatch &planBatch)
    {
        const TimedPart timed(m_job, "plan");
        const qsizetype size = batchSize(m_requests, m_engine.parallelism());
        const qsizetype batches = (m_requests + size - 1) / size;
        return inParallel<QList<Planned>>(m_engine.parallelism(), batches, [&](qsizetype batch) {
            m_job.waitWhilePaused();
            if (m_job.isCancelled())
                return QList<Planned>();
            return planBatch(batch * size, std::min((batch + 1) * size, m_requests));
        });
    }

    QList<PlannedWrite> files(RequestPlan &plan, Result<PreparedFile> prepared)
    {
        QList<PlannedWrite> files;
        for (OpenWrite &open : plan.files(std::move(prepared))) {
            const auto place = open.prepared ? m_preparations->add(*open.prepared) : std::nullopt;
            if (place) {
                open.write.preparations = m_preparations;
                open.write.preparation = *place;
            }
            files.append(std::move(open.write));
        }
        const std::lock_guard lock(m_mutex);
        for (PlannedWrite &file : files) {
            shareWith(m_lastChange, file.request.change);
            shareWith(m_lastWhy, file.why);
            shareWith(m_lastChanges, file.changes);
        }
        m_job.report(++m_done, m_requests, plan.request().photo.displayName());
        return files;
    }

private:
    const qsizetype m_requests;
    const WriteOptions &m_options;
    WriteEngine &m_engine;
    JobControl &m_job;
    quint64 m_logDevice = 0; // 0: no file is changed inside but by a patch.
    std::mutex m_mutex;
    RightsChange m_lastChange;
    QString m_lastWhy;
    QList<FieldChange> m_lastChanges;
    qint64 m_done = 0;
    const std::shared_ptr<KeptPreparations> m_preparations = std::make_shared<KeptPreparations>();
};

QList<Result<PreparedFile>> preparedBatch(const std::vector<RequestPlan> &plans, const WriteOptions &options,
                                          WriteEngine &engine)
{
    const auto isUsual = [&](const RequestPlan &plan) { return plan.isBesideOnly() == options.prepare.alwaysSidecar; };
    QList<WriteRequest> usual;
    for (const RequestPlan &plan : plans) {
        if (isUsual(plan))
            usual.append(plan.request());
    }
    const QList<Result<PreparedFile>> answers = engine.prepareAll(usual, options.prepare);
    QList<Result<PreparedFile>> prepared;
    qsizetype next = 0;
    for (const RequestPlan &plan : plans)
        prepared.append(isUsual(plan) ? answers[next++] : plan.prepareBeside());
    return prepared;
}

QList<ChosenPhoto> chosenBatch(Planning &planning, const QList<WriteRequest> &requests, const ChangeRule &rule,
                               qsizetype first)
{
    const PrepareOptions &how = planning.options().prepare;
    QList<Result<ChosenChange>> chosen = planning.engine().prepareChoice(requests, rule, how);
    QList<ChosenPhoto> photos;
    for (qsizetype i = 0; i < requests.size(); ++i) {
        if (!chosen[i]) {
            photos.append(ChosenPhoto{first + i, failure(chosen[i].error())});
            continue;
        }
        ChosenPhoto photo{first + i, std::move(chosen[i]->before)};
        photo.change = std::move(chosen[i]->change);
        WriteRequest request = requests[i];
        request.change = photo.change;
        RequestPlan plan = planning.planFor(request);
        const bool isUsual = plan.isBesideOnly() == how.alwaysSidecar;
        photo.files = planning.files(plan, isUsual ? std::move(chosen[i]->prepared) : plan.prepareBeside());
        if (!photo.files.isEmpty())
            photo.change = photo.files.first().request.change;
        photos.append(std::move(photo));
    }
    return photos;
}

} // namespace

WritePlan planWrites(const QString &title, const QList<WriteRequest> &requests, const WriteOptions &options,
                     WriteEngine &engine, JobControl &job, const FilePath &log)
{
    Planning planning(requests.size(), options, engine, job, log);
    const auto planBatch = [&](qsizetype first, qsizetype last) {
        std::vector<RequestPlan> plans;
        for (qsizetype i = first; i < last; ++i)
            plans.push_back(planning.planFor(requests[i]));
        QList<Result<PreparedFile>> prepared = preparedBatch(plans, options, engine);
        QList<PlannedWrite> planned;
        for (size_t i = 0; i < plans.size(); ++i)
            planned.append(planning.files(plans[i], std::move(prepared[qsizetype(i)])));
        return planned;
    };
    WritePlan plan;
    plan.title = title;
    plan.options = options;
    for (QList<PlannedWrite> &files : planning.inBatches<PlannedWrite>(planBatch)) {
        plan.wasStopped = plan.wasStopped || files.isEmpty();
        plan.files.append(std::move(files));
    }
    return plan;
}

QList<ChosenPhoto> planChoice(const QList<WriteRequest> &requests, const ChangeRule &rule, const WriteOptions &options,
                              WriteEngine &engine, JobControl &job, const FilePath &log)
{
    Planning planning(requests.size(), options, engine, job, log);
    const auto planBatch = [&](qsizetype first, qsizetype last) {
        return chosenBatch(planning, requests.mid(first, last - first), rule, first);
    };
    QList<ChosenPhoto> photos;
    for (QList<ChosenPhoto> &some : planning.inBatches<ChosenPhoto>(planBatch))
        photos.append(std::move(some));
    return photos;
}
