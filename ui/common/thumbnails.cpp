// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/thumbnails.h"

#include "core/catalog/thumbnail_store.h"
#include "ui/jobs/job_runner.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int cacheKiB = 96 * 1024; // More than two full 4K screens of the largest thumbnails.
constexpr qsizetype batchSize = 24;
// What is further back than this was scrolled past; it is asked for again when it comes into view.
constexpr qsizetype longestQueue = 400;

using LoadedThumbnails = QList<std::pair<PhotoId, QImage>>;

LoadedThumbnails loadThumbnails(ThumbnailStore *store, const QList<PhotoId> &photos, const JobControl &job)
{
    LoadedThumbnails loaded;
    for (const PhotoId photo : photos) {
        if (job.isCancelled())
            break;
        QImage image;
        if (store) {
            // Our own JPEG out of our own cache: no file of the user is read here.
            const Result<QByteArray> jpeg = store->load(photo);
            if (jpeg && !jpeg->isEmpty())
                image = QImage::fromData(*jpeg, "JPEG").convertToFormat(QImage::Format_RGB32);
        }
        loaded.append({photo, image});
    }
    return loaded;
}

} // namespace

ThumbnailCache::ThumbnailCache(const FilePath &store, JobRunner &runner, QObject *parent)
    : QObject(parent)
    , m_storeFile(store)
    , m_runner(runner)
    , m_pixmaps(cacheKiB)
{
}

ThumbnailCache::~ThumbnailCache() = default;

QPixmap ThumbnailCache::thumbnail(PhotoId photo)
{
    if (const QPixmap *pixmap = m_pixmaps.object(photo))
        return *pixmap;
    if (m_absent.contains(photo) || m_pending.contains(photo))
        return {};
    m_wanted.removeOne(photo);
    m_wanted.append(photo);
    if (m_wanted.size() > longestQueue)
        m_wanted.removeFirst();
    readMore();
    return {};
}

QPixmap ThumbnailCache::faceCrop(PhotoId photo, const Box &box, int sizePx, qreal devicePixelRatio)
{
    const QPixmap whole = thumbnail(photo);
    if (whole.isNull() || sizePx <= 0)
        return {};
    // Hair, chin and a bit of the surroundings make a face recognizable to the one who has to name it.
    const double side = 1.7 * std::max(box.w * whole.width(), box.h * whole.height());
    const double fitting = std::clamp(side, 1.0, double(std::min(whole.width(), whole.height())));
    QRectF part(0, 0, fitting, fitting);
    part.moveCenter({(box.x + box.w / 2) * whole.width(), (box.y + box.h / 2) * whole.height()});
    part.moveLeft(std::clamp(part.left(), 0.0, whole.width() - fitting));
    part.moveTop(std::clamp(part.top(), 0.0, whole.height() - fitting));
    const int physicalPx = qRound(sizePx * devicePixelRatio);
    QPixmap crop(physicalPx, physicalPx);
    QPainter painter(&crop);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(QRectF(0, 0, physicalPx, physicalPx), whole, part);
    painter.end();
    crop.setDevicePixelRatio(devicePixelRatio);
    return crop;
}

bool ThumbnailCache::isAbsent(PhotoId photo) const
{
    return m_absent.contains(photo);
}

void ThumbnailCache::forget(const QList<PhotoId> &photos)
{
    for (const PhotoId photo : photos) {
        m_pixmaps.remove(photo);
        m_absent.remove(photo);
    }
}

void ThumbnailCache::forgetAbsent()
{
    const QSet<PhotoId> absent = std::exchange(m_absent, {});
    for (const PhotoId photo : absent)
        Q_EMIT ready(photo); // Whoever shows it asks again.
}

void ThumbnailCache::readMore()
{
    if (m_isReading || m_wanted.isEmpty())
        return;
    m_isReading = true;
    QList<PhotoId> batch;
    while (!m_wanted.isEmpty() && batch.size() < batchSize)
        batch.append(m_wanted.takeLast());
    m_pending = QSet<PhotoId>(batch.begin(), batch.end());

    using Outcome = std::pair<std::shared_ptr<ThumbnailStore>, LoadedThumbnails>;
    const auto work = [batch, store = m_store, file = m_storeFile](JobControl &job) -> Outcome {
        std::shared_ptr<ThumbnailStore> opened = store;
        if (!opened) {
            Result<std::unique_ptr<ThumbnailStore>> fresh = ThumbnailStore::open(file);
            if (fresh)
                opened = std::move(*fresh);
        }
        return {opened, loadThumbnails(opened.get(), batch, job)};
    };
    m_runner.start(std::make_shared<Job>(), work).then(this, [this](const Outcome &outcome) {
        m_store = outcome.first;
        m_isReading = false;
        m_pending.clear();
        for (const auto &[photo, image] : outcome.second) {
            if (image.isNull())
                m_absent.insert(photo);
            else
                m_pixmaps.insert(photo, new QPixmap(QPixmap::fromImage(image)), int(image.sizeInBytes() / 1024) + 1);
        }
        for (const auto &[photo, image] : outcome.second)
            Q_EMIT ready(photo);
        readMore();
    });
}
