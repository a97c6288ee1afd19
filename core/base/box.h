// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>

// A rectangle in 0..1 of the upright picture: x, y its left and top, w, h its size.
struct Box
{
    double x = 0;
    double y = 0;
    double w = 0;
    double h = 0;

    double area() const { return w * h; }
    bool operator==(const Box &) const = default;
};

// Intersection over union, 0..1.
inline double overlap(const Box &a, const Box &b)
{
    const double w = std::min(a.x + a.w, b.x + b.w) - std::max(a.x, b.x);
    const double h = std::min(a.y + a.h, b.y + b.h) - std::max(a.y, b.y);
    if (w <= 0 || h <= 0)
        return 0;
    return w * h / (a.area() + b.area() - w * h);
}
