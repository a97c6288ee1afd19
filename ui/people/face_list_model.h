// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/people/face_queue.h"

#include <QAbstractListModel>

// Faces as a list; pictures are painted by the view from the thumbnails.
class FaceListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    // What stands below a crop.
    enum class Caption
    {
        OpenInPhoto,
        FileName
    };

    FaceListModel(const LibraryState &state, Caption caption, QObject *parent = nullptr);

    // hasMore: there are others after them; a view that comes to the end asks with moreWanted().
    void setFaces(const QList<ListedFace> &faces, bool hasMore = false);
    const QList<ListedFace> &faces() const { return m_faces; }
    const ListedFace *face(int row) const; // Null outside.
    int rowOf(FaceId face) const;          // -1: not in the list.
    void photoReady(PhotoId photo);        // Its thumbnail can be painted now.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_hasMore; }
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    QString caption(const ListedFace &face) const;
    QString fileName(const ListedFace &face) const;

    const LibraryState &m_state;
    Caption m_caption;
    QList<ListedFace> m_faces;
    bool m_hasMore = false;
};
