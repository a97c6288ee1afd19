// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

// Pixels without a library's type: 8-bit BGR, rows from top to bottom without padding (3 * width bytes a row),
// upright (Exif orientation applied), sRGB.
struct Picture
{
    int width = 0;
    int height = 0;
    QByteArray bgr; // Shared, not copied, when a Picture is copied.

    bool isEmpty() const { return width <= 0 || height <= 0; }
    int longestSide() const { return width > height ? width : height; }
};
