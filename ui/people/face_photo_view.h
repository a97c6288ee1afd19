// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/photo_facts.h"

#include <QWidget>

class PhotoImages;
class ThumbnailCache;

// A whole photo with one of its faces outlined and the others hinted at.
class FacePhotoView : public QWidget
{
    Q_OBJECT

public:
    FacePhotoView(PhotoImages &images, ThumbnailCache &thumbnails, QWidget *parent = nullptr);

    void showFace(const PhotoFacts &photo, FaceId face);
    void showNothing();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintFaces(QPainter &painter, const QRectF &picture);
    QRectF placeFor(const QSize &image) const;

    PhotoImages &m_images;
    ThumbnailCache &m_thumbnails;
    std::optional<PhotoFacts> m_photo;
    FaceId m_face;
    QString m_problem;
};
