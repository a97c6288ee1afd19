// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/photo_grid_view.h"

#include "ui/common/library_state.h"
#include "ui/common/thumbnails.h"
#include "ui/common/tokens.h"
#include "ui/keys/key_translator.h"
#include "ui/library/photo_grid_model.h"
#include "ui/library/photo_tile_delegate.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace {

constexpr int narrowestTile = 176;
constexpr int widestTile = 480;
constexpr int usualTile = 210;
constexpr int tileStep = 24;

// In as few ranges as possible: a selection of 100,000 single rows would take minutes.
QItemSelection rangesOf(const PhotoGridModel &model, const QList<PhotoId> &photos)
{
    QList<int> rows;
    for (const PhotoId photo : photos) {
        if (const QModelIndex index = model.indexOf(photo); index.isValid())
            rows.append(index.row());
    }
    if (!std::is_sorted(rows.cbegin(), rows.cend()))
        std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype last = i;
        while (last + 1 < rows.size() && rows.at(last + 1) == rows.at(last) + 1)
            ++last;
        selection.select(model.index(rows.at(i)), model.index(rows.at(last)));
        i = last + 1;
    }
    return selection;
}

} // namespace

PhotoGridView::PhotoGridView(PhotoGridModel &model, LibraryState &state, ThumbnailCache &thumbnails, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_state(state)
    , m_tileWidth(usualTile)
{
    setAccessibleName(tr("Photos"));
    setKeyPlace(this, KeyPlace::Library);
    setProperty("role", QStringLiteral("grid"));
    setModel(&model);
    setItemDelegate(new PhotoTileDelegate(model, thumbnails, this));
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setViewportMargins(Space::small, Space::small, 0, Space::small);
    setMouseTracking(true);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setDefaultDropAction(Qt::CopyAction);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);

    connect(&thumbnails, &ThumbnailCache::ready, this, [this](PhotoId photo) {
        const QModelIndex index = m_model.indexOf(photo);
        if (index.isValid())
            update(index);
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &PhotoGridView::rememberSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &PhotoGridView::restoreSelection);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &PhotoGridView::publishSelection);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_isRestoring)
            return;
        m_isComingBack = false; // Somebody chose another one.
        m_current = currentPhoto();
        Q_EMIT currentPhotoChanged(m_current);
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this] { Q_EMIT openRequested(currentPhoto()); });
}

PhotoId PhotoGridView::currentPhoto() const
{
    const PhotoItem *photo = m_model.item(currentIndex());
    return photo ? photo->facts.id : PhotoId();
}

void PhotoGridView::setCurrentPhoto(PhotoId photo)
{
    const QModelIndex index = m_model.indexOf(photo);
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void PhotoGridView::setTileWidth(int width)
{
    m_tileWidth = std::clamp(width, narrowestTile, widestTile);
    layOutTiles();
}

void PhotoGridView::layOutTiles()
{
    // Room for the scroll bar is kept whether it is there or not, so that tiles keep their size.
    const int width = this->width() - Space::small - verticalScrollBar()->sizeHint().width() - 1;
    const int columns = std::max(1, width / m_tileWidth);
    const int tile = std::max(narrowestTile, width / columns);
    const QSize size(tile, PhotoTileDelegate::heightFor(tile));
    if (gridSize() == size)
        return;
    setGridSize(size);
    verticalScrollBar()->setSingleStep(size.height() / 3);
    scrollTo(currentIndex());
}

int PhotoGridView::columns() const
{
    return gridSize().isEmpty() ? 1 : std::max(1, viewport()->width() / gridSize().width());
}

QModelIndex PhotoGridView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    // By arithmetic: the tiles stand in a regular grid, so nothing has to be searched, however many there are.
    const int count = m_model.rowCount();
    if (count == 0)
        return {};
    const int row = currentIndex().row();
    if (row < 0)
        return m_model.index(0);
    const int page = columns() * std::max(1, viewport()->height() / std::max(1, gridSize().height()));
    const auto moved = [&](int by) { return row + by >= 0 && row + by < count ? row + by : row; };
    switch (action) {
    case MoveUp:
        return m_model.index(moved(-columns()));
    case MoveDown:
        return m_model.index(moved(columns()));
    case MoveLeft:
    case MovePrevious:
        return m_model.index(moved(-1));
    case MoveRight:
    case MoveNext:
        return m_model.index(moved(1));
    case MovePageUp:
        return m_model.index(std::max(0, row - page));
    case MovePageDown:
        return m_model.index(std::min(count - 1, row + page));
    case MoveHome:
        return m_model.index(0);
    case MoveEnd:
        break;
    }
    return m_model.index(count - 1);
}

// Only what can be seen: QListView would ask for the place of each of 100,000 selected tiles.
QRegion PhotoGridView::visualRegionForSelection(const QItemSelection &selection) const
{
    if (gridSize().isEmpty())
        return QListView::visualRegionForSelection(selection);
    const int height = gridSize().height();
    const int firstSeen = verticalOffset() / height * columns();
    const int lastSeen = ((verticalOffset() + viewport()->height()) / height + 1) * columns() - 1;
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const int last = std::min(range.bottom(), lastSeen);
        for (int row = std::max(range.top(), firstSeen); row <= last; ++row)
            region += visualRect(m_model.index(row));
    }
    return region;
}

void PhotoGridView::resizeEvent(QResizeEvent *event)
{
    layOutTiles();
    QListView::resizeEvent(event);
}

void PhotoGridView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QListView::wheelEvent(event);
        return;
    }
    setTileWidth(m_tileWidth + (event->angleDelta().y() > 0 ? tileStep : -tileStep));
    event->accept();
}

bool PhotoGridView::openByKey(const QKeyEvent &event)
{
    const bool isKey = event.key() == Qt::Key_Space || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter ||
                       event.key() == Qt::Key_E;
    if (!isKey || (event.modifiers() & ~Qt::KeypadModifier))
        return false;
    if (currentPhoto().isValid())
        Q_EMIT openRequested(currentPhoto());
    return true;
}

// Two selected photos; else the current one and its neighbor.
void PhotoGridView::requestComparison()
{
    const QList<PhotoId> &selected = m_state.selection();
    if (selected.size() == 2)
        Q_EMIT compareRequested(selected.first(), selected.last());
    else if (currentPhoto().isValid())
        Q_EMIT compareRequested(currentPhoto(), {});
}

void PhotoGridView::keyPressEvent(QKeyEvent *event)
{
    if (openByKey(*event))
        return;
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (const std::optional<MarkChange> change = isPlain ? markChangeOfKey(event->key()) : std::nullopt) {
        Q_EMIT marksChosen(*change);
        return;
    }
    if (isPlain && event->key() == Qt::Key_C) {
        requestComparison();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setTileWidth(m_tileWidth + tileStep);
        return;
    case Qt::Key_Minus:
        setTileWidth(m_tileWidth - tileStep);
        return;
    case Qt::Key_Escape:
        clearSelection();
        return;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void PhotoGridView::comeBackTo(PhotoId current, const QList<PhotoId> &selected)
{
    m_current = current;
    m_selected = selected;
    m_isComingBack = true;
    m_state.setSelection(selected);
    if (m_model.rowCount() == 0)
        return;
    m_isRestoring = true;
    restoreSelection();
}

void PhotoGridView::rememberSelection()
{
    // The rows may already be other photos than the ones that were selected; what was published is by photo.
    m_isRestoring = true;
    if (!m_isComingBack)
        m_selected = m_state.selection();
    m_scrollPosition = verticalScrollBar()->value();
}

void PhotoGridView::restoreSelection()
{
    const QItemSelection selection = rangesOf(m_model, m_selected);
    const QModelIndex current = m_model.indexOf(m_current);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_isRestoring = false;
    publishSelection();
    doItemsLayout();
    verticalScrollBar()->setValue(m_scrollPosition);
    if (m_isComingBack && current.isValid()) {
        scrollTo(current, QAbstractItemView::PositionAtCenter);
        m_isComingBack = false;
    }
    Q_EMIT currentPhotoChanged(currentPhoto());
}

void PhotoGridView::publishSelection()
{
    if (m_isRestoring)
        return;
    QList<PhotoId> photos;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const PhotoItem *photo = m_model.item(m_model.index(row)))
                photos.append(photo->facts.id);
        }
    }
    m_state.setSelection(photos);
}
