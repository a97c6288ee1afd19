// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/face_photo_view.h"

#include "ui/common/face_boxes.h"
#include "ui/common/photo_image.h"
#include "ui/common/theme.h"
#include "ui/common/thumbnails.h"
#include "ui/common/tokens.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

FacePhotoView::FacePhotoView(PhotoImages &images, ThumbnailCache &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_images(images)
    , m_thumbnails(thumbnails)
{
    setMinimumHeight(Measure::sidePanel);
    setCursor(Qt::CrossCursor);
    setToolTip(tr("Drag over somebody who was missed to draw a face; drag the marked face to move it."));
    connect(&m_images, &PhotoImages::ready, this, [this](PhotoId photo) {
        if (m_photo && photo == m_photo->id)
            update();
    });
    connect(&m_images, &PhotoImages::failed, this, [this](PhotoId photo, const QString &sentence) {
        if (!m_photo || photo != m_photo->id)
            return;
        m_problem = sentence;
        update();
    });
    connect(&m_thumbnails, &ThumbnailCache::ready, this, qOverload<>(&QWidget::update));
}

void FacePhotoView::showFace(const PhotoFacts &photo, FaceId face)
{
    if (!m_photo || m_photo->id != photo.id)
        m_problem.clear();
    m_photo = photo;
    m_face = face;
    setAccessibleName(tr("Photo %1").arg(photo.path.displayName()));
    update();
}

void FacePhotoView::showNothing()
{
    m_photo.reset();
    update();
}

QRectF FacePhotoView::placeFor(const QSize &image) const
{
    QRectF place(QPointF(), QSizeF(image).scaled(QSizeF(size()), Qt::KeepAspectRatio));
    place.moveCenter(QRectF(rect()).center());
    return place;
}

void FacePhotoView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().photoSurround);
    painter.drawRoundedRect(rect(), Radius::large, Radius::large);
    if (!m_photo)
        return;
    QImage image;
    if (m_problem.isEmpty())
        image = m_images.image(*m_photo, qRound(std::max(width(), height()) * devicePixelRatioF()));
    if (image.isNull()) // Better a coarse picture at once than none.
        image = m_thumbnails.thumbnail(m_photo->id).toImage();
    if (!image.isNull()) {
        m_place = placeFor(image.size());
        painter.drawImage(m_place, image);
        paintFaces(painter, m_place);
    }
    if (!m_problem.isEmpty()) {
        painter.setFont(textFont(TextSize::body));
        painter.setPen(tokens().blocked);
        painter.drawText(rect().adjusted(Space::huge, Space::huge, -Space::huge, -Space::huge),
                         Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, m_problem);
    }
}

std::optional<Box> FacePhotoView::currentBox() const
{
    if (m_photo) {
        for (const FaceFacts &face : m_photo->faces) {
            if (face.id == m_face)
                return face.box;
        }
    }
    return std::nullopt;
}

std::optional<Box> FacePhotoView::draggedBox() const
{
    if (!m_dragFrom || m_place.isEmpty())
        return std::nullopt;
    const QPointF by = m_dragTo - *m_dragFrom;
    if (m_isMoving) {
        Box box = *currentBox();
        box.x = std::clamp(box.x + by.x() / m_place.width(), 0.0, 1 - box.w);
        box.y = std::clamp(box.y + by.y() / m_place.height(), 0.0, 1 - box.h);
        return by.manhattanLength() < QApplication::startDragDistance() ? std::nullopt : std::optional(box);
    }
    const QRectF drawn = QRectF(*m_dragFrom, m_dragTo).normalized().intersected(m_place);
    if (drawn.width() < Space::small || drawn.height() < Space::small)
        return std::nullopt;
    return Box{(drawn.x() - m_place.x()) / m_place.width(), (drawn.y() - m_place.y()) / m_place.height(),
               drawn.width() / m_place.width(), drawn.height() / m_place.height()};
}

void FacePhotoView::setFaint(const QList<Box> &boxes)
{
    m_faint = boxes;
    update();
}

void FacePhotoView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_photo || !m_place.contains(event->position()))
        return;
    m_dragFrom = m_dragTo = event->position();
    const std::optional<Box> current = currentBox();
    m_isMoving = current && faceRect(m_place, *current).contains(event->position());
}

void FacePhotoView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragFrom)
        return;
    m_dragTo = event->position();
    update();
}

void FacePhotoView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragFrom)
        return;
    m_dragTo = event->position();
    const std::optional<Box> box = draggedBox();
    m_dragFrom.reset();
    update();
    if (box && m_isMoving)
        Q_EMIT faceMoved(m_face, *box);
    else if (box)
        Q_EMIT faceDrawn(m_photo->id, *box);
}

void FacePhotoView::paintFaces(QPainter &painter, const QRectF &picture)
{
    QList<FaceFacts> others;
    for (const FaceFacts &face : m_photo->faces) {
        if (face.id != m_face)
            others.append(face);
    }
    paintFaceBoxes(&painter, picture.toAlignedRect(), others, FaceBoxStyle::Thin);
    for (const FaceFacts &face : m_photo->faces) {
        if (face.id != m_face)
            continue;
        // A dark edge below the light line, so that it shows on every picture.
        const QRectF outline = faceRect(picture, face.box);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(darkTokens().photoSurround, 2 * Measure::focusLine + 1));
        painter.drawRoundedRect(outline, Radius::small, Radius::small);
        painter.setPen(QPen(darkTokens().accent, Measure::focusLine + 1));
        painter.drawRoundedRect(outline, Radius::small, Radius::small);
    }
    painter.setBrush(Qt::NoBrush);
    for (const Box &box : std::as_const(m_faint)) {
        painter.setPen(QPen(darkTokens().photoSurround, 2 * Measure::focusLine + 1));
        painter.drawRoundedRect(faceRect(picture, box), Radius::small, Radius::small);
        painter.setPen(QPen(darkTokens().undecided, Measure::focusLine, Qt::DashLine));
        painter.drawRoundedRect(faceRect(picture, box), Radius::small, Radius::small);
    }
    if (const std::optional<Box> box = draggedBox()) {
        painter.setPen(QPen(darkTokens().text, Measure::focusLine, Qt::DashLine));
        painter.drawRoundedRect(faceRect(picture, *box), Radius::small, Radius::small);
    }
}
