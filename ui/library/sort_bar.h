// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/library/photo_order.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

// The line above the grid: how many photos it shows, and in which order.
class SortBar : public QWidget
{
    Q_OBJECT

public:
    explicit SortBar(QWidget *parent = nullptr);
    void setCount(int shown, int all);
    PhotoOrder order() const;
    void setOrder(const PhotoOrder &order);

Q_SIGNALS:
    void orderChanged(const PhotoOrder &order);

private:
    void showDirection();

    QLabel *m_count;
    QComboBox *m_sort;
    QPushButton *m_direction;
};
