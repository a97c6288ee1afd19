// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/file_blocks.h"
#include "core/writing/file_object.h"
#include "core/writing/in_parallel.h"
#include "core/writing/session_store.h"
#include "core/writing/write_errors.h"
#include "core/writing/writing_text.h"

#include <atomic>
#include <mutex>

namespace {

qint64 ownBytesOf(const PreparedFile &prepared)
{
    qint64 size = 0;
    for (const SplicePiece &piece : prepared.write.plan.pieces)
        size += piece.bytes.size();
    return size;
}

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
        (options.hardLinks == HardLinks::ChangeAll && method == WriteMethod::PatchInPlace))
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
    RequestPlan(const WriteRequest &request, const WriteOptions &options, WriteEngine &engine)
        : m_request(request)
        , m_options(options)
        , m_engine(engine)
        , m_photo(fileObjectOf(request.photo))
    {
    }

    QList<PlannedWrite> files()
    {
        const bool isBesideOnly =
            m_options.prepare.alwaysSidecar || (m_photo.isReadOnly && m_options.sidecarsForReadOnly);
        PlannedWrite first = planned(isBesideOnly);
        if (m_options.sidecars == Sidecars::Never && !isBesideOnly && first.method == WriteMethod::Sidecar)
            return {withoutSidecar(std::move(first))};
        const bool isInside = first.method != WriteMethod::Sidecar && !first.refusal;
        const bool wantsBeside = m_options.sidecars == Sidecars::Both ||
                                 (m_options.sidecars == Sidecars::Auto && !m_request.sidecar.isEmpty() &&
                                  first.method != WriteMethod::Nothing);
        if (isBesideOnly || !isInside || !wantsBeside)
            return {std::move(first)};
        PlannedWrite beside = planned(true);
        if (beside.method == WriteMethod::Nothing && !beside.refusal)
            return {std::move(first)};
        beside.why = WritingText::tr("The sidecar says the same as the photo.");
        if (first.method == WriteMethod::Nothing)
            return {std::move(beside)};
        return {std::move(first), std::move(beside)};
    }

private:
    PlannedWrite planned(bool isBesideOnly)
    {
        PlannedWrite file;
        file.request = m_request;
        PrepareOptions how = m_options.prepare;
        how.alwaysSidecar = isBesideOnly;
        auto prepared = m_engine.prepare(m_request, how);
        if (!prepared) {
            file.refusal = prepared.error();
            return file;
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
        const FilePath &target = isSidecar ? m_request.sidecar : m_request.photo;
        if (file.method != WriteMethod::Nothing && !target.isEmpty())
            file.refusal = objection(target, isSidecar ? fileObjectOf(target) : m_photo, file.method, m_options);
        if (!file.refusal && file.method != WriteMethod::Nothing)
            file.prepared = std::move(*prepared);
        return file;
    }

    // The photo needs nothing, or cannot hold it.
    PlannedWrite withoutSidecar(PlannedWrite file) const
    {
        const bool isPhotoRight = file.prepared && isEmbeddable(file.prepared->write.type);
        file.prepared.reset();
        if (isPhotoRight) {
            file.method = WriteMethod::Nothing;
            file.why = WritingText::tr("The photo already says so; its sidecar is left as it is.");
            file.changes.clear();
        } else if (!file.refusal) {
            file.refusal = Error{ErrorKind::Unsupported,
                                 WritingText::tr("“%1” cannot hold the rights itself, and sidecars were not wanted.")
                                     .arg(m_request.photo.display())};
        }
        return file;
    }

    static bool isEmbeddable(FileType type) { return isBlockContainer(type) || isTiffFile(type); }

    const WriteRequest &m_request;
    const WriteOptions &m_options;
    WriteEngine &m_engine;
    FileObject m_photo;
};

} // namespace

WritePlan planWrites(const QString &title, const QList<WriteRequest> &requests, const WriteOptions &options,
                     WriteEngine &engine, JobControl &job)
{
    std::mutex mutex;
    qint64 done = 0;
    std::atomic<qint64> plannedBytes = 0;
    const auto planOne = [&](qsizetype index) -> QList<PlannedWrite> {
        job.waitWhilePaused();
        if (job.isCancelled())
            return {};
        QList<PlannedWrite> files = RequestPlan(requests[index], options, engine).files();
        for (PlannedWrite &file : files) {
            if (file.prepared && plannedBytes.fetch_add(ownBytesOf(*file.prepared)) > plannedBytesLimit)
                file.prepared.reset();
        }
        const std::lock_guard lock(mutex);
        job.report(++done, requests.size(), requests[index].photo.displayName());
        return files;
    };

    WritePlan plan;
    plan.title = title;
    plan.options = options;
    for (QList<PlannedWrite> &files : inParallel<QList<PlannedWrite>>(engine.parallelism(), requests.size(), planOne)) {
        plan.wasStopped = plan.wasStopped || files.isEmpty();
        plan.files.append(std::move(files));
    }
    return plan;
}
