// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QPixmap>
#include <QStyledItemDelegate>

class PhotoGridModel;
class ThumbnailCache;
struct PhotoItem;

// Paints a photo of the grid: picture with its face boxes, name, verdict, license, number of faces.
class PhotoTileDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PhotoTileDelegate(const PhotoGridModel &model, ThumbnailCache &thumbnails, QObject *parent = nullptr);

    // Height of a tile of this width, margins included.
    static int heightFor(int width);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPicture(QPainter *painter, const QRect &area, const PhotoItem &photo) const;
    QPixmap scaled(const QPixmap &thumbnail, const QSize &size, qreal ratio) const;

    const PhotoGridModel &m_model;
    ThumbnailCache &m_thumbnails;
    mutable QCache<QString, QPixmap> m_scaled; // Cost in KiB; keeps scrolling free of scaling.
};
