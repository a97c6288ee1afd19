// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/face_list.h"

#include "ui/common/theme.h"
#include "ui/common/thumbnails.h"
#include "ui/common/tokens.h"
#include "ui/people/face_list_model.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace {

constexpr int cropPx = 3 * Measure::row;
constexpr int captionPx = Measure::icon + Space::tiny;
constexpr int gapPx = Space::small;

class FaceDelegate : public QStyledItemDelegate
{
public:
    FaceDelegate(FaceListModel *model, ThumbnailCache &thumbnails, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
        , m_thumbnails(thumbnails)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {cropPx + gapPx, cropPx + captionPx + gapPx};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ListedFace *face = m_model->face(index.row());
        if (!face)
            return;
        const Tokens &t = tokens();
        const bool isCurrent = option.state & QStyle::State_Selected;
        const QRect crop(option.rect.left() + gapPx / 2, option.rect.top() + gapPx / 2, cropPx, cropPx);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintCrop(painter, crop, *face);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(isCurrent ? t.accent : t.line, isCurrent ? Measure::focusLine : 1));
        painter->drawRoundedRect(QRectF(crop), Radius::medium, Radius::medium);
        painter->setPen(isCurrent ? t.text : t.secondary);
        const QFont font = textFont(TextSize::small);
        painter->setFont(font);
        const QRect caption(crop.left(), crop.bottom() + 1, cropPx, captionPx);
        const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle, cropPx);
        painter->drawText(caption, Qt::AlignCenter, text);
        painter->restore();
    }

private:
    void paintCrop(QPainter *painter, const QRect &rect, const ListedFace &face) const
    {
        QPainterPath outline;
        outline.addRoundedRect(QRectF(rect), Radius::medium, Radius::medium);
        painter->fillPath(outline, tokens().photoSurround);
        const QPixmap crop =
            m_thumbnails.faceCrop(face.photo, face.box, rect.width(), painter->device()->devicePixelRatioF());
        if (crop.isNull())
            return;
        painter->save();
        painter->setClipPath(outline);
        painter->drawPixmap(rect.topLeft(), crop);
        painter->restore();
    }

    FaceListModel *m_model;
    ThumbnailCache &m_thumbnails;
};

} // namespace

FaceList::FaceList(FaceListModel *model, ThumbnailCache &thumbnails, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setProperty("role", QStringLiteral("grid"));
    setModel(model);
    setItemDelegate(new FaceDelegate(model, thumbnails, this));
    setFlow(QListView::LeftToRight);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setUniformItemSizes(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(cropPx + captionPx + gapPx + horizontalScrollBar()->sizeHint().height());
    setLayoutMode(QListView::Batched); // A queue may hold tens of thousands.
    connect(&thumbnails, &ThumbnailCache::ready, model, &FaceListModel::photoReady);
}

const ListedFace *FaceList::currentFace() const
{
    return m_model->face(currentIndex().row());
}

void FaceList::setCurrentRow(int row)
{
    if (row != currentIndex().row() || selectionModel()->selectedRows().isEmpty())
        setCurrentIndex(m_model->index(row));
}

QList<ListedFace> FaceList::selectedFaces() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex().row());
    std::sort(rows.begin(), rows.end());
    QList<ListedFace> faces;
    for (const int row : std::as_const(rows)) {
        if (const ListedFace *face = m_model->face(row))
            faces.append(*face);
    }
    return faces;
}

void FaceList::selectFaces(const QSet<FaceId> &faces)
{
    QItemSelection selection;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (row == currentIndex().row() || faces.contains(m_model->face(row)->face))
            selection.select(m_model->index(row), m_model->index(row));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void FaceList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT selectedFacesChanged();
}

void FaceList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    scrollTo(current);
    Q_EMIT currentFaceChanged();
}

void FaceList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        Q_EMIT allWanted();
        selectAll();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QListView::keyPressEvent(event);
        break;
    default:
        event->ignore(); // No search by letter: letters are answers here.
    }
}
