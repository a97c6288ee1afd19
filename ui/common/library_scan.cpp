// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/library_scan.h"

#include "ui/jobs/job_runner.h"

#include <QElapsedTimer>

#include <algorithm>

namespace {

// At most so often the window takes what is new.
constexpr int batchMs = 500;
// In a large library that costs the window some time: it gets this many times as long for everything else.
constexpr int restToWork = 20;

QString scanTitle(const QList<FilePath> &paths)
{
    if (paths.size() == 1)
        return LibraryScan::tr("Scanning %1").arg(paths.first().displayName());
    return LibraryScan::tr("Scanning %n folder(s)", nullptr, int(paths.size()));
}

// Collects the lines of a scan and reads their photos from the catalog, some at a time.
class BatchReader
{
public:
    BatchReader(Catalog &catalog, const Profile &profile, ScanFeed &feed)
        : m_catalog(catalog)
        , m_profile(profile)
        , m_feed(feed)
    {
        m_clock.start();
    }

    void add(const ScanLine &line)
    {
        if (!line.photo.isValid())
            return;
        m_asked.insert(line.photo);
        m_paths.append(line.path);
        if (m_clock.elapsed() >= batchMs)
            flush();
    }

    void flush()
    {
        m_clock.restart();
        if (m_asked.isEmpty())
            return;
        Result<LoadedLibrary> read = loadPhotos(m_catalog, m_paths, {m_profile, QDate::currentDate()});
        if (read) {
            const std::lock_guard lock(m_feed.mutex);
            m_feed.found.photos = merged(m_feed.found.photos, m_asked, read->photos);
            m_feed.found.people = read->people;
            m_feed.asked += m_asked;
        }
        m_asked.clear();
        m_paths.clear();
    }

private:
    Catalog &m_catalog;
    Profile m_profile;
    ScanFeed &m_feed;
    QElapsedTimer m_clock;
    QSet<PhotoId> m_asked;
    QList<FilePath> m_paths;
};

ScanReport scanInJob(const LibraryFiles &files, const std::shared_ptr<WorkerPool> &workers,
                     const QList<FilePath> &paths, const ScanOptions &options, const Profile &profile, ScanFeed &feed,
                     JobControl &job)
{
    Result<Library> library = openLibrary(files, workers);
    if (!library) {
        ScanReport report;
        report.error = library.error();
        return report;
    }
    BatchReader batches(*library->catalog, profile, feed);
    ScanReport report = scanPhotos(
        *library, paths, options, [&](const ScanLine &line) { batches.add(line); }, job);
    batches.flush();
    return report;
}

} // namespace

LibraryScan::LibraryScan(const LibraryFiles &files, const std::shared_ptr<WorkerPool> &workers, JobRunner &runner,
                         const QList<FilePath> &paths, const ScanOptions &options, const Profile &profile,
                         QObject *parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &LibraryScan::handOver);
    m_timer.start(batchMs);
    const auto work = [files, workers, paths, options, profile, feed = m_feed](JobControl &job) {
        return scanInJob(files, workers, paths, options, profile, *feed, job);
    };
    runner.start(std::make_shared<Job>(scanTitle(paths)), work).then(this, [this](const ScanReport &report) {
        m_timer.stop();
        handOver();
        Q_EMIT finished(report);
        deleteLater();
    });
}

void LibraryScan::handOver()
{
    QSet<PhotoId> asked;
    LoadedLibrary found;
    {
        const std::lock_guard lock(m_feed->mutex);
        asked.swap(m_feed->asked);
        std::swap(found, m_feed->found);
    }
    if (asked.isEmpty())
        return;
    QElapsedTimer clock;
    clock.start();
    Q_EMIT batchReady(asked, found);
    m_timer.setInterval(int(std::max(qint64(batchMs), clock.elapsed() * restToWork)));
}
