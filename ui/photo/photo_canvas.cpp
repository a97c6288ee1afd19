// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/photo_canvas.h"

#include "ui/common/face_boxes.h"
#include "ui/common/icons.h"
#include "ui/common/photo_image.h"
#include "ui/common/theme.h"
#include "ui/common/thumbnails.h"
#include "ui/photo/face_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

PhotoCanvas::PhotoCanvas(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(Measure::sidePanel, Measure::sidePanel);
    connect(&context.images, &PhotoImages::ready, this, [this](PhotoId photo) {
        if (photo == m_photo)
            update();
    });
    connect(&context.images, &PhotoImages::failed, this, [this](PhotoId photo, const QString &sentence) {
        if (photo != m_photo)
            return;
        m_problem = sentence;
        update();
    });
    connect(&context.thumbnails, &ThumbnailCache::ready, this, [this](PhotoId photo) {
        if (photo == m_photo)
            update();
    });
    const auto repaint = [this] { update(); };
    connect(&context.state, &LibraryState::photosChanged, this, repaint);
    connect(&context.state, &LibraryState::photosReset, this, repaint);
}

void PhotoCanvas::setPhoto(PhotoId photo)
{
    m_photo = photo;
    m_focusedFace = -1;
    m_hoveredFace = -1;
    m_problem.clear();
    m_pictureSize = {};
    const PhotoItem *shown = item();
    setAccessibleName(
        shown ? tr("Photo %1, %n face(s)", nullptr, int(shown->facts.faces.size())).arg(shown->facts.path.displayName())
              : tr("Photo"));
    update();
}

const PhotoItem *PhotoCanvas::item() const
{
    const int row = m_context.state.rowOf(m_photo);
    return row < 0 ? nullptr : &m_context.state.photos().at(row);
}

QSize PhotoCanvas::sizeHint() const
{
    return {3 * Measure::sidePanel, 2 * Measure::sidePanel};
}

QRectF PhotoCanvas::pictureRect() const
{
    if (m_pictureSize.isEmpty())
        return {};
    const QRectF room = QRectF(rect()).adjusted(Space::large, Space::large, -Space::large, -Space::large);
    QRectF place(QPointF(), m_pictureSize.scaled(room.size(), Qt::KeepAspectRatio));
    place.moveCenter(room.center());
    return place.toAlignedRect();
}

QRect PhotoCanvas::rectOf(FaceId face) const
{
    if (const PhotoItem *shown = item()) {
        for (const FaceFacts &candidate : shown->facts.faces) {
            if (candidate.id == face)
                return faceRect(pictureRect(), candidate.box).toAlignedRect();
        }
    }
    return {};
}

FaceId PhotoCanvas::focusedFace() const
{
    const PhotoItem *shown = item();
    return shown && m_focusedFace >= 0 && m_focusedFace < shown->facts.faces.size()
               ? shown->facts.faces.at(m_focusedFace).id
               : FaceId();
}

int PhotoCanvas::faceAt(const QPointF &point) const
{
    const PhotoItem *shown = item();
    int found = -1;
    double smallest = 2;
    for (int i = 0; shown && i < shown->facts.faces.size(); ++i) {
        const Box &box = shown->facts.faces.at(i).box;
        // Of boxes that overlap, the smaller one is harder to hit and therefore meant.
        if (faceRect(pictureRect(), box).contains(point) && box.area() < smallest) {
            smallest = box.area();
            found = i;
        }
    }
    return found;
}

QImage PhotoCanvas::shownImage()
{
    const PhotoItem *shown = item();
    if (!shown)
        return {};
    const int longestPx = qRound(qMax(width(), height()) * devicePixelRatioF());
    QImage image = m_problem.isEmpty() ? m_context.images.image(shown->facts, longestPx) : QImage();
    if (image.isNull())
        image = m_context.thumbnails.thumbnail(m_photo).toImage();
    return image;
}

void PhotoCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().photoSurround);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QImage image = shownImage();
    m_pictureSize = image.size();
    if (!image.isNull()) {
        painter.drawImage(pictureRect(), image);
        paintFaces(&painter);
    }
    if (m_problem.isEmpty())
        return;
    painter.setFont(textFont(TextSize::body));
    const QRect bar(0, height() - Measure::control, width(), Measure::control);
    painter.fillRect(bar, tokens().problemFill);
    painter.setPen(tokens().problemText);
    painter.drawText(bar.adjusted(Space::large, 0, -Space::large, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_problem, Qt::ElideMiddle, bar.width() - 2 * Space::large));
}

void PhotoCanvas::paintFaces(QPainter *painter)
{
    const PhotoItem *shown = item();
    paintFaceBoxes(painter, pictureRect().toRect(), shown->facts.faces, FaceBoxStyle::Full);
    for (int i = 0; i < shown->facts.faces.size(); ++i) {
        const FaceFacts &face = shown->facts.faces.at(i);
        const bool isMarked = i == m_focusedFace || i == m_hoveredFace;
        const QRectF box = faceRect(pictureRect(), face.box);
        if (i == m_focusedFace && hasFocus()) {
            painter->setPen(QPen(darkTokens().text, Measure::focusLine));
            painter->drawRoundedRect(box.adjusted(-4, -4, 4, 4), Radius::medium, Radius::medium);
        }
        paintFaceTag(painter, box, rect(), face, m_context.state.people(), isMarked);
    }
}

void PhotoCanvas::mousePressEvent(QMouseEvent *event)
{
    const int face = faceAt(event->position());
    if (event->button() != Qt::LeftButton || face < 0) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_focusedFace = face;
    update();
    Q_EMIT faceActivated(focusedFace());
}

void PhotoCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const int face = faceAt(event->position());
    setCursor(face >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (face != m_hoveredFace) {
        m_hoveredFace = face;
        update();
    }
}

void PhotoCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && focusedFace().isValid())
        Q_EMIT faceActivated(focusedFace());
    else if (isReturn || event->key() == Qt::Key_Space)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

bool PhotoCanvas::focusNextPrevChild(bool next)
{
    // Tab goes through the faces before it leaves the photo.
    const PhotoItem *shown = item();
    const int last = shown ? int(shown->facts.faces.size()) - 1 : -1;
    const int wanted = next ? m_focusedFace + 1 : m_focusedFace - 1;
    if (wanted < 0 || wanted > last) {
        m_focusedFace = -1;
        update();
        return QWidget::focusNextPrevChild(next);
    }
    m_focusedFace = wanted;
    setAccessibleDescription(faceText(shown->facts.faces.at(wanted), m_context.state.people()));
    update();
    return true;
}

bool PhotoCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_hoveredFace >= 0) {
        m_hoveredFace = -1;
        update();
    }
    return QWidget::event(event);
}
