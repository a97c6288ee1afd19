// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/face_list_model.h"

#include <algorithm>

FaceListModel::FaceListModel(const LibraryState &state, Caption caption, QObject *parent)
    : QAbstractListModel(parent)
    , m_state(state)
    , m_caption(caption)
{
}

void FaceListModel::setFaces(const QList<ListedFace> &faces, bool hasMore)
{
    m_hasMore = hasMore;
    if (faces == m_faces)
        return;
    const bool isLonger = faces.size() > m_faces.size() && !m_faces.isEmpty() && faces.first(m_faces.size()) == m_faces;
    if (isLonger) { // Nothing that is shown moves.
        beginInsertRows({}, int(m_faces.size()), int(faces.size()) - 1);
        m_faces = faces;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_faces = faces;
    endResetModel();
}

void FaceListModel::fetchMore(const QModelIndex &)
{
    m_hasMore = false; // Until they are here.
    Q_EMIT moreWanted();
}

const ListedFace *FaceListModel::face(int row) const
{
    return row >= 0 && row < m_faces.size() ? &m_faces[row] : nullptr;
}

int FaceListModel::rowOf(FaceId face) const
{
    const auto found =
        std::find_if(m_faces.begin(), m_faces.end(), [face](const ListedFace &listed) { return listed.face == face; });
    return found == m_faces.end() ? -1 : int(found - m_faces.begin());
}

void FaceListModel::photoReady(PhotoId photo)
{
    for (int row = 0; row < m_faces.size(); ++row) {
        if (m_faces[row].photo == photo)
            Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
    }
}

int FaceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_faces.size());
}

QVariant FaceListModel::data(const QModelIndex &index, int role) const
{
    const ListedFace *listed = index.isValid() ? face(index.row()) : nullptr;
    if (!listed)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return caption(*listed);
    case Qt::ToolTipRole:
        return fileName(*listed);
    case Qt::AccessibleTextRole:
        return tr("Face in %1, %2").arg(fileName(*listed), caption(*listed));
    default:
        return {};
    }
}

QString FaceListModel::caption(const ListedFace &face) const
{
    if (m_caption == Caption::FileName)
        return fileName(face);
    return face.openInPhoto == 1 ? tr("the last one") : tr("1 of %1 in it").arg(face.openInPhoto);
}

QString FaceListModel::fileName(const ListedFace &face) const
{
    const int row = m_state.rowOf(face.photo);
    return row < 0 ? QString() : m_state.photos()[row].facts.path.displayName();
}
