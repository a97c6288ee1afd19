// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "ui/common/page.h"

#include <QWidget>

class ElidedLabel;
class PhotoCanvas;
class QLabel;
class VerdictLabel;

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
    void openFace(FaceId face);
    PhotoCanvas &canvas() const { return *m_canvas; }

Q_SIGNALS:
    void closeRequested();
    void stepRequested(int direction); // -1 or 1.

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showState();

    PageContext m_context;
    PhotoCanvas *m_canvas;
    ElidedLabel *m_name;
    QLabel *m_position;
    VerdictLabel *m_verdict;
};

// Asks for the consent of a person beside a widget.
void openConsentPopup(const PageContext &context, PersonId person, QWidget *beside);
