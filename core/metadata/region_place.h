// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/box.h"

#include <optional>

// The picture a region is placed in.
struct RegionFrame
{
    int width = 0; // Pixels of the upright picture.
    int height = 0;
    int orientation = 1; // Exif, 1..8.

    bool isTurned() const { return orientation >= 5; }
    int storedWidth() const { return isTurned() ? height : width; }
    int storedHeight() const { return isTurned() ? width : height; }
};

// A box of the stored picture as it lies in the upright one, and back (MWG 2.0, "Rotation issues"; exact, checked with
// the images of all eight orientations).
Box uprightBox(const Box &stored, int orientation);
Box storedBox(const Box &upright, int orientation);
// The part inside 0..1; nothing when there is none.
std::optional<Box> clampedBox(const Box &box);
// Was a region made for a picture of another shape than this one, turned or not? applied: its pixel size; 0: not said.
bool isForOtherShape(double appliedWidth, double appliedHeight, const RegionFrame &frame);
