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

// Covers the boxes (widened to hair and chin) irreversibly: what is drawn is built from a few averaged values.
void coverFaces(Picture &picture, const QList<Box> &boxes, CoverStyle style);
