// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/photo_grid_model.h"

#include "ui/common/license_badge.h"

#include <algorithm>

PhotoGridModel::PhotoGridModel(LibraryState &state, QObject *parent)
    : QAbstractListModel(parent)
    , m_state(state)
{
    m_rows = filteredRows();
    connect(&state, &LibraryState::photosReset, this, [this] {
        beginResetModel();
        m_rows = filteredRows();
        endResetModel();
    });
    connect(&state, &LibraryState::photosChanged, this, &PhotoGridModel::showChanged);
}

void PhotoGridModel::setFilter(const PhotoFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    refilter();
}

int PhotoGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PhotoGridModel::data(const QModelIndex &index, int role) const
{
    const PhotoItem *photo = item(index);
    if (!photo)
        return {};
    const FilePath &path = photo->facts.path;
    if (role == Qt::DisplayRole)
        return path.displayName();
    if (role == Qt::ToolTipRole)
        return path.display().toHtmlEscaped(); // Tool tips guess at markup; a file name is none.
    if (role == Qt::AccessibleTextRole) {
        const QString license = licenseBadgeText(photo->facts.rights.license);
        return tr("%1, %2, %3, %n face(s)", nullptr, int(photo->facts.faces.size()))
            .arg(path.displayName(), verdictTitle(photo->verdict.verdict),
                 license.isEmpty() ? tr("no license") : license);
    }
    return {};
}

const PhotoItem *PhotoGridModel::item(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return nullptr;
    const int row = m_rows.at(index.row());
    return row < m_state.photos().size() ? &m_state.photos().at(row) : nullptr;
}

QModelIndex PhotoGridModel::indexOf(PhotoId photo) const
{
    const int row = m_state.rowOf(photo);
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), row);
    return row >= 0 && found != m_rows.end() && *found == row ? index(int(found - m_rows.begin())) : QModelIndex();
}

QList<int> PhotoGridModel::filteredRows() const
{
    QList<int> rows;
    const QList<PhotoItem> &photos = m_state.photos();
    rows.reserve(photos.size());
    for (int row = 0; row < int(photos.size()); ++row) {
        if (matches(photos.at(row), m_filter, m_state.people()))
            rows.append(row);
    }
    return rows;
}

void PhotoGridModel::refilter()
{
    QList<int> rows = filteredRows();
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void PhotoGridModel::showChanged(int firstRow, int lastRow)
{
    QList<int> rows = filteredRows();
    if (rows != m_rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    const auto first = std::lower_bound(m_rows.begin(), m_rows.end(), firstRow);
    const auto end = std::upper_bound(m_rows.begin(), m_rows.end(), lastRow);
    if (first != end)
        Q_EMIT dataChanged(index(int(first - m_rows.begin())), index(int(end - m_rows.begin()) - 1));
}
