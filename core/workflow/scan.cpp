// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/scan.h"

#include "core/workflow/decode_settings.h"
#include "core/workflow/detector_settings.h"
#include "core/workflow/scan_writer.h"

namespace {

// One run of scanPhotos().
class Scan
{
public:
    Scan(Library &library, const ScanOptions &options, const ScanWriter::OnLine &onLine, JobControl &job)
        : m_library(library)
        , m_photos(*library.catalog)
        , m_options(options)
        , m_onLine(onLine)
        , m_job(job)
    {
    }

    ScanReport run(const QList<FilePath> &paths);

private:
    Result<void> tryRun(const QList<FilePath> &paths);
    FoundPhotos find(const QList<FilePath> &paths);
    Result<QHash<FilePath, KnownFile>> knownElsewhere(const FoundPhotos &found);
    void takeProblems(const QList<FileProblem> &problems, ScanWriter &writer);
    void readPhotos(const QList<ScanItem> &items, ScanWriter &writer);
    Result<ScanTask> taskFor(const ScanItem &item);
    bool isUnchangedFailure(const FileProblem &problem) const;

    Library &m_library;
    PhotoRepository m_photos;
    ScanOptions m_options;
    const ScanWriter::OnLine &m_onLine;
    JobControl &m_job;
    QHash<FilePath, KnownFile> m_known; // Below the roots.
    ScanReport m_report;
};

ScanReport Scan::run(const QList<FilePath> &paths)
{
    const Result<void> done = tryRun(paths);
    if (!done)
        m_report.error = done.error();
    m_report.wasStopped = m_job.isCancelled() && !m_report.error;
    return m_report;
}

Result<void> Scan::tryRun(const QList<FilePath> &paths)
{
    QList<FilePath> roots;
    for (const FilePath &path : paths)
        roots.append(path.absolute());
    if (roots.isEmpty())
        return {};
    if (!m_options.detector) {
        const Result<DetectorOptions> chosen = readDetectorOptions(*m_library.catalog);
        if (!chosen)
            return failure(chosen.error());
        m_options.detector = *chosen;
    }
    if (!m_options.limits) {
        const Result<DecodeLimits> chosen = readDecodeLimits(*m_library.catalog);
        if (!chosen)
            return failure(chosen.error());
        m_options.limits = *chosen;
    }
    Result<QHash<FilePath, KnownFile>> known = m_photos.knownFiles(roots);
    if (!known)
        return failure(known.error());
    m_known = std::move(*known);
    const FoundPhotos found = find(paths);
    if (found.wasStopped)
        return {};
    const Result<QHash<FilePath, KnownFile>> all = knownElsewhere(found);
    if (!all)
        return failure(all.error());

    LostPhotos lost(*all, found.photos);
    const ScanPlan plan = planScan(found.photos, m_known, lost, m_options);
    m_report.photos = found.photos.size();
    m_report.older = plan.older;
    m_report.unchanged = plan.unchanged + plan.restamped.size();
    ScanWriter writer(m_library, lost, m_report, m_onLine);
    writer.saveMoved(plan.moved);
    writer.movePaths(plan.toScan);
    writer.saveReturned(plan.returned);
    writer.saveRestamped(plan.restamped);
    takeProblems(found.problems, writer);
    for (const ScanItem &item : plan.failedBefore)
        writer.repeatFailure(item);
    readPhotos(plan.toScan, writer);
    if (m_job.isCancelled() || writer.hasFailed())
        return {};
    if (removedPhotos(found, m_known).isEmpty())
        return {};
    // Read again: what moved is known under its new path by now.
    known = m_photos.knownFiles(roots);
    if (!known)
        return failure(known.error());
    writer.saveRemoved(removedPhotos(found, *known));
    return {};
}

FoundPhotos Scan::find(const QList<FilePath> &paths)
{
    FindOptions options;
    options.isKnownPhoto = [this](const FilePath &path, const FileStamp &stamp) {
        const auto known = m_known.constFind(path);
        return known != m_known.cend() && known->state == ScanState::Scanned && known->stamp == stamp;
    };
    return findPhotos(paths, options, m_job);
}

// Photos can have come from anywhere; the whole catalog is only read when something is new or changed.
Result<QHash<FilePath, KnownFile>> Scan::knownElsewhere(const FoundPhotos &found)
{
    for (const FoundPhoto &photo : found.photos) {
        const auto known = m_known.constFind(photo.path);
        if (known == m_known.cend() || !isSameFile(known->stamp, photo.stamp))
            return m_photos.knownFiles({});
    }
    return QHash<FilePath, KnownFile>();
}

// Files that should be photos stay in the catalog as unreadable; the rest is only named.
void Scan::takeProblems(const QList<FileProblem> &problems, ScanWriter &writer)
{
    for (const FileProblem &problem : problems) {
        if (!problem.isPhoto) {
            m_report.problems.append(problem);
            if (m_onLine)
                m_onLine({ScanEvent::Failed, {}, problem.path, {}, 0, {}, problem.error.message});
            continue;
        }
        ++m_report.photos;
        ScanItem item{{problem.path, problem.stamp, {}, {}}, std::nullopt, {}};
        const auto known = m_known.constFind(problem.path);
        if (known != m_known.cend())
            item.known = *known;
        if (isUnchangedFailure(problem)) {
            writer.repeatFailure(item);
        } else {
            ScannedPhoto unread;
            unread.problem = problem.error;
            writer.add(item, unread);
        }
    }
    writer.flush();
}

bool Scan::isUnchangedFailure(const FileProblem &problem) const
{
    const auto known = m_known.constFind(problem.path);
    return known != m_known.cend() && known->state == ScanState::Failed && !known->isMissing &&
           known->stamp == problem.stamp && !m_options.rescan && !m_options.retryFailed;
}

void Scan::readPhotos(const QList<ScanItem> &items, ScanWriter &writer)
{
    QList<ScanTask> tasks;
    tasks.reserve(items.size());
    for (const ScanItem &item : items) {
        const Result<ScanTask> task = taskFor(item);
        if (!task) {
            m_report.error = task.error();
            return;
        }
        tasks.append(*task);
    }
    qint64 done = m_report.photos - items.size();
    m_job.report(done, m_report.photos);
    m_library.workers->scan(
        tasks,
        [&](qsizetype index, const ScannedPhoto &scanned) {
            writer.add(items[index], scanned);
            m_job.report(++done, m_report.photos, items[index].photo.path.displayName());
            if (writer.hasFailed())
                m_job.cancel(); // Nothing more can be kept.
        },
        m_job);
    writer.flush();
}

Result<ScanTask> Scan::taskFor(const ScanItem &item)
{
    ScanTask task;
    task.photo = item.photo.path;
    task.sidecar = item.photo.sidecar;
    task.mode = scanMode(item, m_options);
    task.detector = *m_options.detector;
    task.limits = *m_options.limits;
    const std::optional<KnownFile> &known = item.known;
    if (!known || m_options.rescan || known->state != ScanState::Scanned || known->mode < task.mode ||
        (m_options.redoOlder && isSeenByOlderDetector(item, m_options)))
        return task;
    const Result<std::optional<PhotoRecord>> record = m_photos.find(known->id);
    if (!record)
        return failure(record.error());
    if (*record) {
        task.knownImageDataSha256 = known->imageDataSha256;
        task.knownOrientation = (*record)->orientation;
    }
    return task;
}

} // namespace

ScanReport scanPhotos(Library &library, const QList<FilePath> &paths, const ScanOptions &options,
                      const std::function<void(const ScanLine &)> &onLine, JobControl &job)
{
    return Scan(library, options, onLine, job).run(paths);
}
