// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/filmstrip.h"

#include "ui/common/icons.h"
#include "ui/common/star_row.h"
#include "ui/common/thumbnails.h"
#include "ui/common/tokens.h"
#include "ui/common/verdict_label.h"
#include "ui/library/photo_grid_model.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <cstdlib>

namespace {

constexpr int stripFrameWidth = 104;
constexpr int stripFrameHeight = 78;

// A small picture with the verdict's mark in its corner.
class FrameDelegate : public QStyledItemDelegate
{
public:
    FrameDelegate(const PhotoGridModel &model, ThumbnailCache &thumbnails, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
        , m_thumbnails(thumbnails)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {stripFrameWidth, stripFrameHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const PhotoItem *photo = m_model.item(index);
        if (!photo)
            return;
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const QRect frame = option.rect.adjusted(3, 3, -3, -3);
        paintPicture(painter, frame, *photo);
        const bool isCurrent = option.state & QStyle::State_Selected;
        const bool isHovered = option.state & QStyle::State_MouseOver;
        painter->setBrush(Qt::NoBrush);
        painter->setPen(isCurrent ? QPen(tokens().accent, Measure::focusLine)
                                  : QPen(isHovered ? tokens().strongLine : tokens().line, 1));
        painter->drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), Radius::small, Radius::small);
        painter->restore();
    }

private:
    void paintPicture(QPainter *painter, const QRect &frame, const PhotoItem &photo) const
    {
        painter->fillRect(frame, tokens().photoSurround);
        const QPixmap thumbnail = m_thumbnails.thumbnail(photo.facts.id);
        if (!thumbnail.isNull()) {
            QRect place(QPoint(), thumbnail.size().scaled(frame.size() - QSize(2, 2), Qt::KeepAspectRatio));
            place.moveCenter(frame.center());
            painter->setOpacity(photo.facts.isMissing || photo.facts.marks.flag == PhotoFlag::Reject ? 0.4 : 1);
            painter->drawPixmap(place, thumbnail);
            painter->setOpacity(1);
        }
        // On photos the dark theme's colors, whatever the theme.
        const VerdictLook look = verdictLook(photo.verdict.verdict);
        const QRect mark(frame.right() - Measure::icon - 2, frame.bottom() - Measure::icon - 2, Measure::icon,
                         Measure::icon);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens().window);
        painter->drawEllipse(QRectF(mark).adjusted(-1, -1, 1, 1));
        paintIcon(painter, QRectF(mark).adjusted(2, 2, -2, -2), look.iconName, look.color);
    }

    const PhotoGridModel &m_model;
    ThumbnailCache &m_thumbnails;
};

} // namespace

Filmstrip::Filmstrip(PhotoGridModel &model, ThumbnailCache &thumbnails, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setAccessibleName(tr("Filmstrip"));
    setProperty("role", QStringLiteral("filmstrip"));
    setModel(&model);
    setItemDelegate(new FrameDelegate(model, thumbnails, this));
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragEnabled(true);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&thumbnails, &ThumbnailCache::ready, this, [this](PhotoId photo) {
        if (const QModelIndex index = m_model.indexOf(photo); isVisible() && index.isValid())
            update(index);
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &Filmstrip::showCurrent);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const PhotoItem *photo = m_isShowing ? nullptr : m_model.item(index);
        if (photo)
            Q_EMIT photoChosen(photo->facts.id);
    });
}

QSize Filmstrip::sizeHint() const
{
    return {stripFrameWidth, stripFrameHeight + horizontalScrollBar()->sizeHint().height() + Space::small};
}

void Filmstrip::setCurrentPhoto(PhotoId photo)
{
    m_current = photo;
    showCurrent();
}

void Filmstrip::showCurrent()
{
    m_isShowing = true;
    setCurrentIndex(m_model.indexOf(m_current));
    m_isShowing = false;
    centerCurrent();
}

void Filmstrip::centerCurrent()
{
    if (isVisible() && currentIndex().isValid())
        scrollTo(currentIndex(), QAbstractItemView::PositionAtCenter);
}

void Filmstrip::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    centerCurrent();
}

void Filmstrip::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    centerCurrent();
}

void Filmstrip::focusInEvent(QFocusEvent *event)
{
    // A list without a current line takes its first one when it gets the focus: nobody chose that.
    m_isShowing = true;
    QListView::focusInEvent(event);
    m_isShowing = false;
}

void Filmstrip::keyPressEvent(QKeyEvent *event)
{
    // Arrows are the strip's; what else is typed means the photo above it.
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QListView::keyPressEvent(event);
        return;
    default:
        event->ignore();
    }
}

void Filmstrip::wheelEvent(QWheelEvent *event)
{
    // A mouse has one wheel; it turns the only way there is.
    const QPoint delta = event->angleDelta();
    const int way = std::abs(delta.x()) > std::abs(delta.y()) ? delta.x() : delta.y();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - way);
    event->accept();
}
