// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;
class QRectF;

// Icons are resources/icons/NAME.svg drawn in currentColor; they stay sharp at any scale because they are rendered
// where they are painted. An unknown name is a defect and draws nothing.

// color: an invalid one follows the palette: text color, faint when disabled, whatever the theme becomes.
QIcon icon(const QString &name, const QColor &color = {});
QPixmap iconPixmap(const QString &name, const QColor &color, int sizePx, qreal devicePixelRatio);
// For delegates.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color);
