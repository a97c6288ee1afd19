// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/photo_canvas.h"

#include "ui/common/face_boxes.h"
#include "ui/common/icons.h"
#include "ui/common/photo_image.h"
#include "ui/common/theme.h"
#include "ui/common/thumbnails.h"
#include "ui/photo/face_steps.h"
#include "ui/photo/face_text.h"
#include "ui/photo/photo_canvas_accessible.h"

#include <QApplication>
#include <QCursor>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPainter>

#include <cmath>

namespace {

constexpr double wheelBase = 1.0015; // A notch of 120 makes a fifth more.
constexpr double pixelsShowFrom = 4; // From this scale on the photo's pixels are what one wants to see.

} // namespace

PhotoCanvas::PhotoCanvas(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    installPhotoCanvasAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(Measure::sidePanel, Measure::sidePanel);
    const auto repaintFor = [this](PhotoId photo) {
        if (photo == m_photo)
            update();
    };
    connect(&context.images, &PhotoImages::ready, this, repaintFor);
    connect(&context.thumbnails, &ThumbnailCache::ready, this, repaintFor);
    connect(&context.images, &PhotoImages::failed, this, [this](PhotoId photo, const QString &sentence) {
        if (photo != m_photo)
            return;
        m_problem = sentence;
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
    m_pressedAt.reset();
    m_problem.clear();
    const PhotoItem *shown = item();
    m_zoom.setPicture(shown ? QSizeF(shown->facts.width, shown->facts.height) : QSizeF());
    setAccessibleName(
        shown ? tr("Photo %1, %n face(s)", nullptr, int(shown->facts.faces.size())).arg(shown->facts.path.displayName())
              : tr("Photo"));
    updateZoom();
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

int PhotoCanvas::faceCount() const
{
    const PhotoItem *shown = item();
    return shown ? int(shown->facts.faces.size()) : 0;
}

QRect PhotoCanvas::faceRectOf(int index) const
{
    if (index < 0 || index >= faceCount())
        return {};
    return faceRect(m_zoom.rect(), item()->facts.faces.at(index).box).toAlignedRect();
}

QRect PhotoCanvas::rectOf(FaceId face) const
{
    for (int index = 0; index < faceCount(); ++index) {
        if (item()->facts.faces.at(index).id == face)
            return faceRectOf(index);
    }
    return {};
}

FaceId PhotoCanvas::focusedFace() const
{
    return m_focusedFace >= 0 && m_focusedFace < faceCount() ? item()->facts.faces.at(m_focusedFace).id : FaceId();
}

QString PhotoCanvas::faceName(int index) const
{
    if (index < 0 || index >= faceCount())
        return {};
    const FaceFacts &face = item()->facts.faces.at(index);
    const QString decision =
        face.decision.kind == DecisionKind::None ? tr("undecided") : faceText(face, m_context.state.people());
    return tr("Face %1 of %2: %3").arg(index + 1).arg(faceCount()).arg(decision);
}

int PhotoCanvas::faceAt(const QPointF &point) const
{
    const PhotoItem *shown = item();
    int found = -1;
    double smallest = 2;
    for (int i = 0; shown && i < shown->facts.faces.size(); ++i) {
        const Box &box = shown->facts.faces.at(i).box;
        // Of boxes that overlap, the smaller one is harder to hit and therefore meant.
        if (faceRect(m_zoom.rect(), box).contains(point) && box.area() < smallest) {
            smallest = box.area();
            found = i;
        }
    }
    return found;
}

void PhotoCanvas::focusFace(int index)
{
    m_focusedFace = index;
    if (index >= 0 && index < faceCount()) {
        const Box &box = item()->facts.faces.at(index).box;
        m_zoom.reveal({box.x, box.y, box.w, box.h});
        tellFaceFocus(*this, index);
        updateZoom();
    }
    update();
}

void PhotoCanvas::activateFace(int index)
{
    focusFace(index);
    if (focusedFace().isValid())
        Q_EMIT faceActivated(focusedFace());
}

void PhotoCanvas::setZoomState(const ZoomState &state)
{
    if (m_zoom.state() == state)
        return;
    m_zoom.setState(state);
    updateZoom();
}

void PhotoCanvas::fit()
{
    m_zoom.fit();
    updateZoom();
}

void PhotoCanvas::toggleZoom()
{
    m_zoom.toggle(zoomPoint());
    updateZoom();
}

void PhotoCanvas::stepZoom(int direction)
{
    m_zoom.step(direction, zoomPoint());
    updateZoom();
}

// Keys zoom at what is being looked at: the face that has the focus, what lies under the pointer, the middle.
QPointF PhotoCanvas::zoomPoint() const
{
    if (m_focusedFace >= 0 && !faceRectOf(m_focusedFace).isEmpty())
        return QRectF(faceRectOf(m_focusedFace)).center();
    const QPointF pointer = mapFromGlobal(QCursor::pos());
    return underMouse() && m_zoom.rect().contains(pointer) ? pointer : QRectF(rect()).center();
}

void PhotoCanvas::updateZoom()
{
    m_zoom.setView(size(), Space::large, devicePixelRatioF());
    const QString percent = tr("%1 %").arg(qRound(m_zoom.scale() * 100));
    setAccessibleDescription(m_zoom.isFitted() ? tr("Fitted into the window, %1").arg(percent)
                                               : tr("Zoomed to %1").arg(percent));
    update();
    Q_EMIT zoomChanged();
}

void PhotoCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateZoom();
}

// The first of these that is there: what the zoom needs, any picture of the photo, the thumbnail.
QImage PhotoCanvas::shownImage()
{
    const PhotoItem *shown = item();
    if (!shown)
        return {};
    const int fittedPx = qRound(qMax(width(), height()) * devicePixelRatioF());
    const QSizeF place = m_zoom.rect().size() * devicePixelRatioF();
    const bool needsWhole = !m_zoom.isFitted() && qMax(place.width(), place.height()) > fittedPx;
    QImage image;
    if (m_problem.isEmpty()) {
        image = needsWhole ? m_context.images.wholeImage(shown->facts) : m_context.images.image(shown->facts, fittedPx);
        if (image.isNull())
            image = m_context.images.knownImage(m_photo);
    }
    if (image.isNull())
        image = m_context.thumbnails.thumbnail(m_photo).toImage();
    return image;
}

// The catalog knows the size of scanned photos; of others what is shown has to do.
void PhotoCanvas::setPictureSize(const QSize &shown)
{
    const PhotoItem *photo = item();
    const bool isKnown = photo && photo->facts.width > 0 && photo->facts.height > 0;
    m_zoom.setPicture(isKnown ? QSizeF(photo->facts.width, photo->facts.height) : QSizeF(shown));
}

void PhotoCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().photoSurround);
    const QImage image = shownImage();
    if (!image.isNull()) {
        setPictureSize(image.size());
        paintPicture(&painter, image);
        paintFaces(&painter);
    }
    if (!m_problem.isEmpty())
        paintProblem(&painter);
}

// Only the part that can be seen is scaled, however large the photo is.
void PhotoCanvas::paintPicture(QPainter *painter, const QImage &image)
{
    const QRectF place = m_zoom.rect();
    const QRectF visible = place.intersected(QRectF(rect()));
    if (visible.isEmpty())
        return;
    const QSizeF ratio(image.width() / place.width(), image.height() / place.height());
    const QRectF part((visible.left() - place.left()) * ratio.width(), (visible.top() - place.top()) * ratio.height(),
                      visible.width() * ratio.width(), visible.height() * ratio.height());
    painter->setRenderHint(QPainter::SmoothPixmapTransform, m_zoom.scale() < pixelsShowFrom);
    painter->drawImage(visible, image, part);
}

void PhotoCanvas::paintFaces(QPainter *painter)
{
    const PhotoItem *shown = item();
    const QRect place = m_zoom.rect().toRect();
    paintFaceBoxes(painter, place, shown->facts.faces, FaceBoxStyle::Full);
    for (int i = 0; i < shown->facts.faces.size(); ++i) {
        const FaceFacts &face = shown->facts.faces.at(i);
        const QRectF box = faceRect(place, face.box);
        if (!box.intersects(QRectF(rect())))
            continue; // Its words would stick to the edge.
        if (i == m_focusedFace && hasFocus()) {
            painter->setPen(QPen(darkTokens().text, Measure::focusLine));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(box.adjusted(-Space::tiny, -Space::tiny, Space::tiny, Space::tiny), Radius::medium,
                                     Radius::medium);
        }
        paintFaceTag(painter, box, rect(), face, m_context.state.people(), i == m_focusedFace || i == m_hoveredFace);
    }
}

void PhotoCanvas::paintProblem(QPainter *painter)
{
    painter->setFont(textFont(TextSize::body));
    const QRect bar(0, height() - Measure::control, width(), Measure::control);
    painter->fillRect(bar, tokens().problemFill);
    painter->setPen(tokens().problemText);
    painter->drawText(bar.adjusted(Space::large, 0, -Space::large, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(m_problem, Qt::ElideMiddle, bar.width() - 2 * Space::large));
}

void PhotoCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_pressedAt = event->position();
    m_draggedTo = event->position();
    m_isDragging = false;
}

void PhotoCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressedAt && (event->buttons() & Qt::LeftButton)) {
        const QPointF way = event->position() - *m_pressedAt;
        if (!m_isDragging && way.manhattanLength() < QApplication::startDragDistance())
            return;
        m_isDragging = true;
        m_zoom.moveBy(event->position() - m_draggedTo);
        m_draggedTo = event->position();
        updateZoom();
    }
    showCursor(event->position());
}

void PhotoCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressedAt) {
        QWidget::mouseReleaseEvent(event);
        return;
    }
    const bool wasClick = !m_isDragging;
    m_pressedAt.reset();
    m_isDragging = false;
    const int face = faceAt(event->position());
    if (wasClick && face >= 0) {
        activateFace(face);
    } else if (wasClick && m_zoom.rect().contains(event->position())) {
        m_zoom.toggle(event->position());
        updateZoom();
    }
    showCursor(event->position());
}

void PhotoCanvas::showCursor(const QPointF &point)
{
    const int face = m_isDragging ? -1 : faceAt(point);
    if (m_isDragging)
        setCursor(m_zoom.isFitted() ? Qt::ArrowCursor : Qt::ClosedHandCursor);
    else if (face >= 0)
        setCursor(Qt::PointingHandCursor);
    else
        setCursor(m_zoom.isFitted() ? Qt::ArrowCursor : Qt::OpenHandCursor);
    if (face != m_hoveredFace) {
        m_hoveredFace = face;
        update();
    }
}

void PhotoCanvas::wheelEvent(QWheelEvent *event)
{
    m_zoom.zoomTo(m_zoom.scale() * std::pow(wheelBase, event->angleDelta().y()), event->position());
    updateZoom();
    event->accept();
}

bool PhotoCanvas::zoomByKey(const QKeyEvent &event)
{
    const bool isPlain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event.key() == Qt::Key_0 && event.modifiers() == Qt::ControlModifier)
        fit();
    else if (event.key() == Qt::Key_Z && event.modifiers() == Qt::NoModifier)
        toggleZoom();
    else if (isPlain && (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal))
        stepZoom(1);
    else if (isPlain && event.key() == Qt::Key_Minus)
        stepZoom(-1);
    else
        return false;
    return true;
}

// Shift and an arrow move over an enlarged photo.
bool PhotoCanvas::moveByKey(const QKeyEvent &event)
{
    if (m_zoom.isFitted() || event.modifiers() != Qt::ShiftModifier)
        return false;
    const QSizeF way = QSizeF(size()) / 4;
    switch (event.key()) {
    case Qt::Key_Left:
        m_zoom.moveBy({way.width(), 0});
        break;
    case Qt::Key_Right:
        m_zoom.moveBy({-way.width(), 0});
        break;
    case Qt::Key_Up:
        m_zoom.moveBy({0, way.height()});
        break;
    case Qt::Key_Down:
        m_zoom.moveBy({0, -way.height()});
        break;
    default:
        return false;
    }
    updateZoom();
    return true;
}

// While a face has the focus, arrows go to the next one in their direction.
bool PhotoCanvas::stepFace(int key)
{
    if (m_focusedFace < 0 || m_focusedFace >= faceCount())
        return false;
    const std::optional<QPoint> direction = directionOfArrow(key);
    if (!direction)
        return false;
    QList<QRectF> boxes;
    for (int index = 0; index < faceCount(); ++index)
        boxes.append(QRectF(faceRectOf(index)));
    const int next = nextBox(boxes, m_focusedFace, *direction);
    if (next >= 0)
        focusFace(next);
    return true;
}

void PhotoCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (zoomByKey(*event) || moveByKey(*event) || (isPlain && stepFace(event->key())))
        return;
    if (isReturn && focusedFace().isValid())
        activateFace(m_focusedFace);
    else if (event->key() == Qt::Key_Escape && m_focusedFace >= 0)
        focusFace(-1);
    else if (isReturn || event->key() == Qt::Key_Space)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

bool PhotoCanvas::focusNextPrevChild(bool next)
{
    // Tab goes through the faces before it leaves the photo.
    const int wanted = next ? m_focusedFace + 1 : m_focusedFace - 1;
    if (wanted < 0 || wanted >= faceCount()) {
        focusFace(-1);
        return QWidget::focusNextPrevChild(next);
    }
    focusFace(wanted);
    return true;
}

bool PhotoCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_hoveredFace >= 0) {
        m_hoveredFace = -1;
        update();
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            m_zoom.zoomTo(m_zoom.scale() * (1 + gesture->value()), gesture->position());
            updateZoom();
            return true;
        }
    }
    return QWidget::event(event);
}
