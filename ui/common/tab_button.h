// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

// A page's tab in the top bar: title and, when something waits there, a pill with the count.
class TabButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TabButton(const QString &title, QWidget *parent = nullptr);
    void setBadgeCount(int count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int badgeWidth() const;

    int m_badgeCount = 0;
};
