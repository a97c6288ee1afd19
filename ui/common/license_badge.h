// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/license/rights_summary.h"

#include <QWidget>

class QPainter;

// "CC BY-SA 4.0", "CC BY ?" for an ambiguous statement, empty for none.
QString licenseBadgeText(const LicenseReading &reading);

// Paints the badge with its left edge at rect.left(), vertically centered; an empty text is painted as a dashed
// "no license". Returns the width used; never more than the rectangle's.
int paintLicenseBadge(QPainter *painter, const QRect &rect, const QString &text);
int licenseBadgeWidth(const QString &text);

// Outlined text, dashed when there is no license.
class LicenseBadge : public QWidget
{
    Q_OBJECT

public:
    explicit LicenseBadge(QWidget *parent = nullptr);
    void setText(const QString &text); // Empty: no license.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};
