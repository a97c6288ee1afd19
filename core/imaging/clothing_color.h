// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/box.h"
#include "core/imaging/picture.h"

#include <array>
#include <optional>

// The colors of what somebody wears, as shares that sum up to 1. Says nothing of the face, and is no biometric trait.
struct ClothingColor
{
    // 12 hues in two strengths, and 4 grays from black to white.
    std::array<float, 28> shares = {};
};

// Of the part below a face: two faces wide, from the chin down for two faces. Nothing when less than half of that is in
// the picture, or it is smaller than 6 by 6 pixels.
std::optional<ClothingColor> clothingColor(const Picture &picture, const Box &face);

// 0 (nothing in common) to 1 (the same).
double likeness(const ClothingColor &a, const ClothingColor &b);
