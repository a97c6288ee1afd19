// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "ui/common/page.h"

#include <QWidget>

class CompareView;
class Filmstrip;
class LoupeView;
class PhotoGridModel;
class QStackedWidget;

// Photos large: one in the loupe or two compared, with the filmstrip below. Steps through what the grid shows.
class LargeView : public QWidget
{
    Q_OBJECT

public:
    LargeView(const PageContext &context, PhotoGridModel &model, QWidget *parent = nullptr);

    void showPhoto(PhotoId photo);
    // Without a right one: the photo after it in the grid, else the one before.
    void showCompared(PhotoId left, PhotoId right = {});
    bool isComparing() const;
    // The one that is looked at; in the comparison the one that has the focus.
    PhotoId photo() const;
    // Rows of the grid changed: position and strip follow.
    void refresh();

    bool isFilmstripShown() const { return m_isFilmstripShown; }
    void setFilmstripShown(bool isShown);
    LoupeView &loupe() const { return *m_loupe; }
    CompareView &compare() const { return *m_compare; }
    Filmstrip &filmstrip() const { return *m_filmstrip; }

Q_SIGNALS:
    void closeRequested();
    void photoChanged(PhotoId photo);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    PhotoId neighbor(PhotoId photo, int direction);
    void step(int direction);
    void stepRight(int direction);
    void leaveComparison();
    void choose(PhotoId photo);

    PageContext m_context;
    PhotoGridModel &m_model;
    LoupeView *m_loupe;
    CompareView *m_compare;
    Filmstrip *m_filmstrip;
    QStackedWidget *m_stack;
    bool m_isFilmstripShown = true;
    bool m_isLoupeBehind = false; // Esc in the comparison leads there; else to the grid.
    int m_row = 0;                // Of the model: where the photo stood last.
};
