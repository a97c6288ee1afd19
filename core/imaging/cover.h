// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/box.h"
#include "core/imaging/picture.h"

#include <QList>

enum class CoverStyle
{
    Blur,
    Pixelate,
    Box
};

// How thoroughly faces are covered. What is drawn is built from a few averaged values with noise on them, so that even
// who guesses the face cannot confirm the guess.
struct CoverStrength
{
    int level = 0;         // 0 to mostCoverLevel: each with fewer values and a wider border.
    quint32 noiseSeed = 0; // From a source of randomness; 0: no noise.
};
inline constexpr int mostCoverLevel = 2;

// Covers the boxes (widened to hair and chin) irreversibly.
void coverFaces(Picture &picture, const QList<Box> &boxes, CoverStyle style, const CoverStrength &strength = {});
