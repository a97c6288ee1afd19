// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/box.h"
#include "core/imaging/picture.h"

#include <optional>

// How an edited picture lies in what it was before: turned, cropped, or both.
struct PicturePlace
{
    int quarterTurns = 0; // Clockwise, of the older picture, before the part is taken.
    Box part;             // Of the turned older picture; reaches over its edges when a crop was taken back.
    double likeness = 0;  // -1..1, correlation of the gray values.

    // Where a box of the older picture lies in the newer one; nothing when less than a third of it is left there.
    std::optional<Box> moved(const Box &box) const;
};

// From this likeness on the place is sure; below doubtfulLikeness it is another picture. Measured on the samples with
// crops of six and seven tenths, turned or not, resized, and saved anew: 0.984 and more; different
// pictures: 0.756 at most.
inline constexpr double sureLikeness = 0.9;
inline constexpr double doubtfulLikeness = 0.85;

// The best place for newer. Both small (thumbnails); newerScale: how many pixels of the newer thumbnail one pixel of
// the older one is, if the full pictures have the same resolution; other scales are tried as well. Never fails: without
// any place that fits, the likeness is low.
PicturePlace placeInPicture(const Picture &older, const Picture &newer, double newerScale);
