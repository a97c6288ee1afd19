// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/library/photo_filter.h"

#include <QAbstractListModel>

class ThumbnailCache;

// The photos of the library that pass the filter, in the library's order.
class PhotoGridModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PhotoGridModel(LibraryState &state, QObject *parent = nullptr);

    void setFilter(const PhotoFilter &filter);
    const PhotoFilter &filter() const { return m_filter; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    // Null when the row is gone.
    const PhotoItem *item(const QModelIndex &index) const;
    QModelIndex indexOf(PhotoId photo) const;

private:
    QList<int> filteredRows() const;
    void refilter();
    void showChanged(int firstRow, int lastRow);

    LibraryState &m_state;
    PhotoFilter m_filter;
    QList<int> m_rows; // Of LibraryState::photos(), ascending.
};
