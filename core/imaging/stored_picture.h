// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imaging/picture.h"

#include <QByteArray>

// What a decoder gives: neither turned upright nor color managed yet.
struct StoredPicture
{
    Picture picture;
    QByteArray profile; // ICC profile of the colors as they are in the picture; empty: sRGB or unknown.
};
