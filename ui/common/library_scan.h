// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/library_reading.h"

#include <QSet>
#include <QTimer>

#include <mutex>

class JobRunner;

// What a scan hands over while it runs. Written by the job, emptied by the window.
struct ScanFeed
{
    std::mutex mutex;
    QSet<PhotoId> asked; // Photos that were looked at again; those not found have gone.
    LoadedLibrary found;
};

// One scan in a job, told to the window in batches, so that the grid fills while it goes on.
class LibraryScan : public QObject
{
    Q_OBJECT

public:
    // Starts at once; deletes itself after finished().
    LibraryScan(const LibraryFiles &files, const std::shared_ptr<WorkerPool> &workers, JobRunner &runner,
                const QList<FilePath> &paths, const ScanOptions &options, const Profile &profile, QObject *parent);

Q_SIGNALS:
    void batchReady(const QSet<PhotoId> &asked, const LoadedLibrary &found);
    void finished(const ScanReport &report);

private:
    void handOver();

    std::shared_ptr<ScanFeed> m_feed = std::make_shared<ScanFeed>();
    QTimer m_timer;
};
