// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/box.h"
#include "core/base/file_path.h"
#include "core/base/ids.h"

#include <QCache>
#include <QList>
#include <QObject>
#include <QPixmap>
#include <QSet>

#include <memory>

class JobRunner;
class ThumbnailStore;

// Thumbnails of the library (longest side at most 512 px), read in a job and kept up to a size in memory. What was
// asked for last comes first, so that scrolling shows what is visible now.
class ThumbnailCache : public QObject
{
    Q_OBJECT

public:
    ThumbnailCache(const FilePath &store, JobRunner &runner, QObject *parent = nullptr);
    ~ThumbnailCache() override;

    // Null while it is not there; then ready() follows, once, also when the store has none (the pixmap stays null).
    QPixmap thumbnail(PhotoId photo);
    // The part of the thumbnail around a face (box: 0..1 of the upright picture), square, scaled to sizePx
    // device-independent pixels; null while the thumbnail is not there. Never enlarges by more than it must to fill the
    // square.
    QPixmap faceCrop(PhotoId photo, const Box &box, int sizePx, qreal devicePixelRatio);
    // True once it was looked for and the store had none.
    bool isAbsent(PhotoId photo) const;
    // Forget what may be outdated after a scan; they are read again when asked for.
    void forget(const QList<PhotoId> &photos);
    void forgetAbsent();

Q_SIGNALS:
    void ready(PhotoId photo);

private:
    void readMore();

    FilePath m_storeFile;
    JobRunner &m_runner;
    std::shared_ptr<ThumbnailStore> m_store; // Opened in the first job; used by one job at a time.
    QCache<PhotoId, QPixmap> m_pixmaps;      // Cost in KiB.
    QSet<PhotoId> m_absent;
    QList<PhotoId> m_wanted;
    QSet<PhotoId> m_pending;
    bool m_isReading = false;
};
