// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/library/photo_filter.h"
#include "ui/library/photo_order.h"

#include <QAbstractListModel>

class ThumbnailCache;

// The photos of the library that pass the filter, in the chosen order. A photo that changes keeps its place until the
// order is chosen again or the library is read anew, so that nothing jumps away under the user's hands.
class PhotoGridModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PhotoGridModel(LibraryState &state, QObject *parent = nullptr);

    void setFilter(const PhotoFilter &filter);
    const PhotoFilter &filter() const { return m_filter; }

    void setOrder(const PhotoOrder &order);
    const PhotoOrder &order() const { return m_order; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override; // The files, for other programs.

    // Null when the row is gone.
    const PhotoItem *item(const QModelIndex &index) const;
    QModelIndex indexOf(PhotoId photo) const;

private:
    QList<int> shownRows() const;
    void setRows(QList<int> rows);
    void showChanged(int firstRow, int lastRow);
    bool keepsMembers(int firstRow, int lastRow) const;

    LibraryState &m_state;
    PhotoFilter m_filter;
    PhotoMatcher m_matcher = PhotoMatcher(PhotoFilter());
    PhotoOrder m_order;
    QList<int> m_rows;   // Of LibraryState::photos(), in the order shown.
    QList<int> m_places; // Row of LibraryState::photos() -> index in m_rows, -1 for none.
};
