// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "ui/common/mark_command.h"

#include <QListView>

class LibraryState;
class PhotoGridModel;
class ThumbnailCache;

// The grid: tiles that fill the width, photographers' keys, and the selection kept by photo when rows change.
class PhotoGridView : public QListView
{
    Q_OBJECT

public:
    PhotoGridView(PhotoGridModel &model, LibraryState &state, ThumbnailCache &thumbnails, QWidget *parent = nullptr);

    PhotoId currentPhoto() const;
    void setCurrentPhoto(PhotoId photo);
    // Device-independent pixels; clamped to a range that keeps captions readable.
    void setTileWidth(int width);
    int tileWidth() const { return m_tileWidth; }
    // Shows these again, as soon as the model has them.
    void comeBackTo(PhotoId current, const QList<PhotoId> &selected);

Q_SIGNALS:
    void currentPhotoChanged(PhotoId photo); // Not valid: none.
    void openRequested(PhotoId photo);
    void compareRequested(PhotoId left, PhotoId right); // right not valid: with its neighbor.
    void marksChosen(const MarkChange &change);         // For what is selected.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    bool openByKey(const QKeyEvent &event);
    void requestComparison();
    int columns() const;
    void layOutTiles();
    void rememberSelection();
    void restoreSelection();
    void publishSelection();

    PhotoGridModel &m_model;
    LibraryState &m_state;
    int m_tileWidth;
    bool m_isRestoring = false;
    PhotoId m_current;
    QList<PhotoId> m_selected;
    int m_scrollPosition = 0;
    bool m_isComingBack = false; // The current photo must be brought into view.
};
