// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGuiApplication>
#include <QStyle>

// Painters lay things out from left to right inside whole; this is where a part stands in the user's direction of
// reading. Aligned text needs nothing: QPainter mirrors the alignment itself.
inline QRect inReadingDirection(const QRect &whole, const QRect &part)
{
    return QStyle::visualRect(QGuiApplication::layoutDirection(), whole, part);
}

// Icons that point where reading goes on, and back.
inline QString forwardIcon()
{
    return QGuiApplication::layoutDirection() == Qt::LeftToRight ? QStringLiteral("chevron-right")
                                                                 : QStringLiteral("chevron-left");
}
inline QString backwardIcon()
{
    return QGuiApplication::layoutDirection() == Qt::LeftToRight ? QStringLiteral("chevron-left")
                                                                 : QStringLiteral("chevron-right");
}
