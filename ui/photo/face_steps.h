// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPoint>
#include <QRectF>

#include <optional>

// (-1, 0) for the key to the left, and so on; empty for other keys.
std::optional<QPoint> directionOfArrow(int key);

// The box that an arrow leads to: the nearest whose middle lies in the direction, those straight ahead preferred; -1
// when there is none.
int nextBox(const QList<QRectF> &boxes, int from, const QPoint &direction);
