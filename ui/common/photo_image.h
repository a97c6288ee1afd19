// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/file_path.h"
#include "core/base/ids.h"
#include "core/imaging/decode.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>

class JobRunner;
struct PhotoFacts;

// Whole photos for the loupe and the People page, decoded in a job with the limits of core/imaging. Only photos that a
// scan worker decoded before, and that did not change since, are read in this process; for the others failed() says
// why.
class PhotoImages : public QObject
{
    Q_OBJECT

public:
    explicit PhotoImages(JobRunner &runner, QObject *parent = nullptr);

    // The upright picture whose longest side is at least longestSidePx (physical pixels; or the photo's own), null
    // while it is not there; then ready() or failed() follows.
    QImage image(const PhotoFacts &photo, int longestSidePx);
    // With every pixel that the photo has, up to a size that memory allows. For the few photos that are looked at
    // closely: only the last ones are kept. Null while it is not there, as above.
    QImage wholeImage(const PhotoFacts &photo);
    // Gives the memory of whole photos back: nobody looks closely any more.
    void forgetWhole() { m_whole.clear(); }
    // The best that is there already, for the time until then; may be null.
    QImage knownImage(PhotoId photo) const;
    // Larger photos fail.
    void setLimits(const DecodeLimits &limits) { m_limits = limits; }

Q_SIGNALS:
    void ready(PhotoId photo);
    void failed(PhotoId photo, const QString &sentence);

private:
    struct Entry
    {
        QImage image;
        int longestSidePx = 0; // Asked for; the photo itself may be smaller.
    };

    void decode(const PhotoFacts &photo, int longestSidePx, bool isWhole);
    void keepWhole(PhotoId photo, const QImage &image);

    JobRunner &m_runner;
    DecodeLimits m_limits;
    QCache<PhotoId, Entry> m_images;           // Cost in KiB.
    QList<std::pair<PhotoId, QImage>> m_whole; // The last one first.
    QSet<PhotoId> m_pending;
    QSet<PhotoId> m_pendingWhole;
};
