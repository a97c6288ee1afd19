// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/photo_image.h"

#include "core/check/photo_facts.h"
#include "core/imaging/sidecar_orientation.h"
#include "core/photos/photo_file.h"
#include "core/photos/sidecars_on_disk.h"
#include "ui/jobs/job_runner.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr int cacheKiB = 120 * 1024; // A few photos that fill a large screen.

// Whole photos, four bytes a pixel: one of 60 megapixels, or two of 40 side by side.
constexpr double mostWholePixels = 60e6;
constexpr qint64 wholeBytes = 340LL << 20;

// RAW editors note a turn in the sidecar alone.
std::optional<int> orientationBeside(const FilePath &path, QByteArrayView file)
{
    constexpr qint64 largestSidecar = qint64(16) << 20;
    const FileType type = sniffFileType(file.first(std::min(file.size(), sniffLength)));
    if (type != FileType::Raw && type != FileType::Dng)
        return {};
    const FilePath sidecar = SidecarsOnDisk().of(path);
    const Result<QByteArray> xmp = sidecar.isEmpty() ? Result<QByteArray>() : readRegularFile(sidecar, largestSidecar);
    return xmp ? sidecarOrientation(*xmp) : std::nullopt;
}

Result<QImage> decodeForScreen(const FilePath &path, int longestSidePx, const DecodeLimits &limits)
{
    const Result<QByteArray> bytes = readRegularFile(path);
    if (!bytes)
        return failure(bytes.error());
    const Result<DecodedPhoto> decoded =
        decodePhoto(*bytes, path.displayName(), longestSidePx, limits, orientationBeside(path, *bytes));
    if (!decoded)
        return failure(decoded.error());
    const Picture picture = scaledDown(decoded->picture, longestSidePx);
    const QImage wrapped(reinterpret_cast<const uchar *>(picture.bgr.constData()), picture.width, picture.height,
                         qsizetype(picture.width) * 3, QImage::Format_BGR888);
    return wrapped.convertToFormat(QImage::Format_RGB32); // Deep copy: the bytes go away.
}

// Why this process should not open the photo; empty when it may.
QString reasonNotToRead(const PhotoFacts &photo)
{
    const QString name = photo.path.displayName();
    if (photo.isMissing)
        return PhotoImages::tr("%1 is not there. Connect the drive it is on, or scan its folder again.").arg(name);
    if (photo.state == ScanState::Failed)
        return photo.problem.isEmpty() ? PhotoImages::tr("%1 could not be read.").arg(name) : photo.problem;
    if (photo.state == ScanState::NotScanned)
        return PhotoImages::tr("%1 was not scanned yet.").arg(name);
    if (photo.isChangedOnDisk)
        return PhotoImages::tr("%1 changed since it was scanned. Scan it again to see it.").arg(name);
    return {};
}

int wholeLongestSide(const PhotoFacts &photo)
{
    const double pixels = double(photo.width) * photo.height;
    if (pixels <= 0)
        return int(std::sqrt(mostWholePixels)); // Its size is not known.
    return int(std::max(photo.width, photo.height) * std::min(1.0, std::sqrt(mostWholePixels / pixels)));
}

} // namespace

PhotoImages::PhotoImages(JobRunner &runner, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
    , m_images(cacheKiB)
{
}

QImage PhotoImages::image(const PhotoFacts &photo, int longestSidePx)
{
    if (const Entry *entry = m_images.object(photo.id); entry && entry->longestSidePx >= longestSidePx)
        return entry->image;
    if (!m_pending.contains(photo.id))
        decode(photo, longestSidePx, false);
    return {};
}

QImage PhotoImages::wholeImage(const PhotoFacts &photo)
{
    for (const auto &[id, image] : std::as_const(m_whole)) {
        if (id == photo.id)
            return image;
    }
    if (!m_pendingWhole.contains(photo.id)) {
        decode(photo, wholeLongestSide(photo), true);
    }
    return {};
}

QImage PhotoImages::knownImage(PhotoId photo) const
{
    for (const auto &[id, image] : m_whole) {
        if (id == photo)
            return image;
    }
    const Entry *entry = m_images.object(photo);
    return entry ? entry->image : QImage();
}

void PhotoImages::decode(const PhotoFacts &photo, int longestSidePx, bool isWhole)
{
    const PhotoId id = photo.id;
    if (const QString reason = reasonNotToRead(photo); !reason.isEmpty()) {
        // Told after this call returned, as in the other cases.
        QMetaObject::invokeMethod(
            this, [this, id, reason] { Q_EMIT failed(id, reason); }, Qt::QueuedConnection);
        return;
    }
    (isWhole ? m_pendingWhole : m_pending).insert(id);
    const auto work = [path = photo.path, longestSidePx, limits = m_limits](JobControl &) {
        return decodeForScreen(path, longestSidePx, limits);
    };
    const auto take = [this, id, longestSidePx, isWhole](const Result<QImage> &image) {
        (isWhole ? m_pendingWhole : m_pending).remove(id);
        if (!image) {
            Q_EMIT failed(id, image.error().message);
            return;
        }
        if (isWhole)
            keepWhole(id, *image);
        else
            m_images.insert(id, new Entry{*image, longestSidePx}, int(image->sizeInBytes() / 1024) + 1);
        Q_EMIT ready(id);
    };
    m_runner.start(std::make_shared<Job>(), work).then(this, take);
}

void PhotoImages::keepWhole(PhotoId photo, const QImage &image)
{
    m_whole.prepend({photo, image});
    qint64 bytes = 0;
    for (qsizetype i = 0; i < m_whole.size(); ++i) {
        bytes += m_whole.at(i).second.sizeInBytes();
        if (i > 0 && bytes > wholeBytes) {
            m_whole.resize(i);
            return;
        }
    }
}
