// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/photo_facts.h"

#include <QWidget>

#include <optional>

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

    // Places that look faintly like a face, shown dashed.
    void setFaint(const QList<Box> &boxes);
    QRectF pictureRect() const { return m_place; } // Where the photo is on this widget.

Q_SIGNALS:
    // By dragging: over the current face it is moved, elsewhere a new one is drawn. 0..1 of the upright picture.
    void faceDrawn(PhotoId photo, const Box &box);
    void faceMoved(FaceId face, const Box &box);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintFaces(QPainter &painter, const QRectF &picture);
    QRectF placeFor(const QSize &image) const;
    std::optional<Box> currentBox() const;
    std::optional<Box> draggedBox() const; // What letting go would draw; nothing: too small to be meant.

    PhotoImages &m_images;
    ThumbnailCache &m_thumbnails;
    std::optional<PhotoFacts> m_photo;
    FaceId m_face;
    QString m_problem;
    QList<Box> m_faint;
    QRectF m_place;
    std::optional<QPointF> m_dragFrom;
    QPointF m_dragTo;
    bool m_isMoving = false; // The drag began on the current face.
};
