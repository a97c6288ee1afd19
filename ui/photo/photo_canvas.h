// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/library_state.h"
#include "ui/common/page.h"
#include "ui/photo/picture_zoom.h"

#include <QImage>
#include <QWidget>

#include <optional>

// One photo with its face boxes, fitted into the widget or enlarged: wheel and +/- zoom, a drag moves, a click or Z
// changes between fitted and 100 %. A click on a face box, or Tab to it and Return, asks to decide the face. Screen
// readers see the face boxes as children (see photo_canvas_accessible.h).
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
    int faceCount() const;
    int focusedFaceIndex() const { return m_focusedFace; } // -1: none.
    QString faceName(int index) const;                     // "Face 1 of 3: undecided"
    QRect faceRectOf(int index) const;
    int faceAt(const QPointF &point) const; // -1: none.
    void focusFace(int index);
    void activateFace(int index);

    const PictureZoom &zoom() const { return m_zoom; }
    void setZoomState(const ZoomState &state);
    void fit();
    void toggleZoom();
    void stepZoom(int direction);

    QSize sizeHint() const override;

Q_SIGNALS:
    void faceActivated(FaceId face);
    // Nothing was left to step to inside the photo.
    void closeRequested();
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool event(QEvent *event) override;

private:
    const PhotoItem *item() const;
    void updateZoom();
    void setPictureSize(const QSize &shown);
    QPointF zoomPoint() const;
    QImage shownImage();
    void paintPicture(QPainter *painter, const QImage &image);
    void paintFaces(QPainter *painter);
    void paintProblem(QPainter *painter);
    void showCursor(const QPointF &point);
    bool stepFace(int key);
    bool moveByKey(const QKeyEvent &event);
    bool zoomByKey(const QKeyEvent &event);

    PageContext m_context;
    PhotoId m_photo;
    int m_focusedFace = -1; // Index in the photo's faces.
    int m_hoveredFace = -1;
    PictureZoom m_zoom;
    std::optional<QPointF> m_pressedAt;
    QPointF m_draggedTo;
    bool m_isDragging = false;
    QString m_problem; // Why only the thumbnail is shown.
};
