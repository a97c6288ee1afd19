// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imaging/picture.h"

#include <opencv2/core/mat.hpp>

// A picture made ready for a net: its longest side at most longestSidePx (never enlarged), padded with black at the
// right and bottom to multiples of 32, at least 64, as both nets need it.
struct NetworkInput
{
    cv::Mat pixels;       // 8-bit BGR.
    cv::Size pictureSize; // The part of pixels that is the picture.
};

// kept: pixels of an earlier input that is not needed any more, whose memory may serve again.
NetworkInput networkInput(const Picture &picture, int longestSidePx, cv::Mat kept = {});
// The picture as that would hold it, without the padding.
Picture fittedPicture(const Picture &picture, int longestSidePx);
// Spreads the tones of a dark or flat picture over the whole range: luma percentiles 0.5 and 99.5 of a 320 px copy
// become 0 and 255, one table for the three channels. Finds 93 instead of 63 % of the faces at 1/16 of the exposure.
// A picture that is moved in is not copied. measured: the same picture, perhaps smaller, of which the percentiles are.
Picture withStretchedLevels(Picture picture);
Picture withStretchedLevels(Picture picture, const Picture &measured);
// Is the picture one tone, give or take what noise does, so that nobody can be seen in it? The nets then make up
// people.
bool isFlat(const Picture &picture);
