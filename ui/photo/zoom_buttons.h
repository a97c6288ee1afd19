// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class PhotoCanvas;
class QPushButton;

// How far a photo is zoomed, and buttons that zoom: smaller, fitted or 100 %, larger.
class ZoomButtons : public QWidget
{
    Q_OBJECT

public:
    explicit ZoomButtons(PhotoCanvas &canvas, QWidget *parent = nullptr);

private:
    void showZoom();

    PhotoCanvas &m_canvas;
    QPushButton *m_scale;
    QPushButton *m_smaller;
};
