// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "ui/common/page.h"

#include <QWidget>

class PhotoCanvas;
class PhotoHeadline;
class QLabel;
class QPushButton;

// One photo large, with its faces; stepping to the next and back to the grid.
class LoupeView : public QWidget
{
    Q_OBJECT

public:
    explicit LoupeView(const PageContext &context, QWidget *parent = nullptr);

    void setPhoto(PhotoId photo);
    PhotoId photo() const;
    // "3 of 120"
    void setPosition(int number, int total);
    void setFilmstripShown(bool isShown);
    void openFace(FaceId face);
    PhotoCanvas &canvas() const { return *m_canvas; }

Q_SIGNALS:
    void closeRequested();
    void stepRequested(int direction); // -1 or 1.
    void compareRequested();
    void filmstripToggled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *bar();

    PageContext m_context;
    PhotoCanvas *m_canvas;
    PhotoHeadline *m_headline;
    QLabel *m_position;
    QPushButton *m_filmstrip;
};

// Asks what a face of the canvas is, beside it.
void openFacePopup(const PageContext &context, PhotoCanvas &canvas, FaceId face);
// Asks for the consent of a person beside a widget.
void openConsentPopup(const PageContext &context, PersonId person, QWidget *beside);
