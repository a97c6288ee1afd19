// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "ui/common/page.h"

#include <QWidget>

class PhotoCanvas;
class PhotoHeadline;
class QFrame;

// Two photos side by side that zoom and move together. Arrows change the right one; marks go to the one that has the
// focus.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    explicit CompareView(const PageContext &context, QWidget *parent = nullptr);

    void setPhotos(PhotoId left, PhotoId right);
    PhotoId left() const;
    PhotoId right() const;
    // The one the keys work on.
    PhotoId current() const;
    PhotoCanvas &leftCanvas() const { return *m_left.canvas; }
    PhotoCanvas &rightCanvas() const { return *m_right.canvas; }

Q_SIGNALS:
    void closeRequested();
    void stepRequested(int direction); // Of the right photo: -1 or 1.
    void currentChanged(PhotoId photo);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Side
    {
        QFrame *frame;
        PhotoHeadline *headline;
        PhotoCanvas *canvas;
    };
    Side addSide();
    QWidget *bar();
    void follow(const PhotoCanvas &leader, PhotoCanvas &follower);
    void showCurrent();

    PageContext m_context;
    Side m_left;
    Side m_right;
    bool m_isFollowing = false;
};
