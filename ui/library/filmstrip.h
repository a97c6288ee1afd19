// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QListView>

class PhotoGridModel;
class ThumbnailCache;

// The photos of the grid in one line; the current one stays in the middle.
class Filmstrip : public QListView
{
    Q_OBJECT

public:
    Filmstrip(PhotoGridModel &model, ThumbnailCache &thumbnails, QWidget *parent = nullptr);
    void setCurrentPhoto(PhotoId photo);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void photoChosen(PhotoId photo);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void showCurrent();
    void centerCurrent();

    PhotoGridModel &m_model;
    PhotoId m_current;
    bool m_isShowing = false; // The change of the current frame comes from the program.
};
