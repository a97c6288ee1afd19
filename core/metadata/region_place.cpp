// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/region_place.h"

#include <algorithm>
#include <cmath>

namespace {

// Sizes are rounded and previews scaled: so much of the shape may differ.
constexpr double shapeTolerance = 0.02;

bool isSameShape(double width, double height, double otherWidth, double otherHeight)
{
    const double shape = width / height;
    const double otherShape = otherWidth / otherHeight;
    return std::abs(shape - otherShape) <= shapeTolerance * std::max(shape, otherShape);
}

} // namespace

Box uprightBox(const Box &stored, int orientation)
{
    const auto &[x, y, w, h] = stored;
    const double right = 1 - x - w; // Distance from the other edge.
    const double bottom = 1 - y - h;
    switch (orientation) {
    case 2:
        return {right, y, w, h};
    case 3:
        return {right, bottom, w, h};
    case 4:
        return {x, bottom, w, h};
    case 5:
        return {y, x, h, w};
    case 6:
        return {bottom, x, h, w};
    case 7:
        return {bottom, right, h, w};
    case 8:
        return {y, right, h, w};
    default:
        return stored;
    }
}

Box storedBox(const Box &upright, int orientation)
{
    // Six and eight are each other's inverse, the others their own.
    return uprightBox(upright, orientation == 6 ? 8 : orientation == 8 ? 6 : orientation);
}

std::optional<Box> clampedBox(const Box &box)
{
    if (!std::isfinite(box.x) || !std::isfinite(box.y) || !std::isfinite(box.w) || !std::isfinite(box.h))
        return std::nullopt;
    const double left = std::clamp(box.x, 0.0, 1.0);
    const double top = std::clamp(box.y, 0.0, 1.0);
    const double right = std::clamp(box.x + box.w, 0.0, 1.0);
    const double bottom = std::clamp(box.y + box.h, 0.0, 1.0);
    if (right <= left || bottom <= top)
        return std::nullopt;
    return Box{left, top, right - left, bottom - top};
}

bool isForOtherShape(double appliedWidth, double appliedHeight, const RegionFrame &frame)
{
    if (!(appliedWidth > 0) || !(appliedHeight > 0) || frame.width <= 0 || frame.height <= 0)
        return false;
    return !isSameShape(appliedWidth, appliedHeight, frame.width, frame.height) &&
           !isSameShape(appliedHeight, appliedWidth, frame.width, frame.height);
}
