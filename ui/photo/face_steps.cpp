// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/face_steps.h"

#include <Qt>

#include <cmath>
#include <limits>

std::optional<QPoint> directionOfArrow(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return QPoint(-1, 0);
    case Qt::Key_Right:
        return QPoint(1, 0);
    case Qt::Key_Up:
        return QPoint(0, -1);
    case Qt::Key_Down:
        return QPoint(0, 1);
    default:
        return std::nullopt;
    }
}

int nextBox(const QList<QRectF> &boxes, int from, const QPoint &direction)
{
    int best = -1;
    double shortest = std::numeric_limits<double>::max();
    for (int i = 0; i < boxes.size(); ++i) {
        const QPointF way = boxes.at(i).center() - boxes.at(from).center();
        const double ahead = way.x() * direction.x() + way.y() * direction.y();
        const double aside = std::abs(way.x() * direction.y()) + std::abs(way.y() * direction.x());
        if (i == from || ahead <= 0)
            continue;
        const double length = ahead + 2 * aside; // A face of another row is rather one for the other arrows.
        if (length < shortest) {
            shortest = length;
            best = i;
        }
    }
    return best;
}
