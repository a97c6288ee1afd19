// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/library_state.h"
#include "ui/common/page.h"

#include <QImage>
#include <QWidget>

// One photo, fitted into the widget, with its face boxes. A click on a box, or Tab to it and Return, asks to decide the
// face.
class PhotoCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoCanvas(const PageContext &context, QWidget *parent = nullptr);

    void setPhoto(PhotoId photo);
    PhotoId photo() const { return m_photo; }
    // Where the face is on this widget; empty when it is none of this photo's.
    QRect rectOf(FaceId face) const;
    FaceId focusedFace() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void faceActivated(FaceId face);
    // Nothing was left to step to inside the photo.
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool event(QEvent *event) override;

private:
    const PhotoItem *item() const;
    QRectF pictureRect() const;
    int faceAt(const QPointF &point) const; // -1: none.
    QImage shownImage();
    void paintFaces(QPainter *painter);

    PageContext m_context;
    PhotoId m_photo;
    int m_focusedFace = -1; // Index in the photo's faces.
    int m_hoveredFace = -1;
    QSizeF m_pictureSize; // Of what is shown, for its shape.
    QString m_problem;    // Why only the thumbnail is shown.
};
