// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QColor;
class QPainter;
class QPoint;

// Five small stars in a row, the first ones filled; returns the width used. For delegates.
int paintStars(QPainter *painter, const QPoint &topLeft, int stars, const QColor &color);
// Only the filled ones.
int starsWidth(int stars);

// The stars of a photo; a click on one gives so many, on the last given one none. Keys 0 to 5 belong to the view it is
// in.
class StarRow : public QWidget
{
    Q_OBJECT

public:
    explicit StarRow(QWidget *parent = nullptr);
    void setStars(int stars);
    int stars() const { return m_stars; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void starsChosen(int stars);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int starAt(const QPointF &point) const; // 1..5

    int m_stars = 0;
    int m_hovered = 0;
};
