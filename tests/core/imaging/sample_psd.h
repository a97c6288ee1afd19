// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <opencv2/core/mat.hpp>

struct PsdOptions
{
    int mode = 3;            // 1 gray, 2 palette, 3 RGB, 4 CMYK, 9 Lab
    bool isPacked = false;   // PackBits.
    bool isBig = false;      // PSB.
    bool isFinished = true;  // As "Maximize Compatibility" notes.
    int orientation = 1;     // In an Exif block.
    QByteArray palette = {}; // 256 reds, 256 greens, 256 blues.
    QByteArray profile = {};
};
// A Photoshop file with some bytes of layers. 8 or 16 bits; three channels are blue, green, red; four are inks.
QByteArray encodePsd(const cv::Mat &picture, const PsdOptions &options);
