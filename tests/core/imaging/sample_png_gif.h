// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <opencv2/core/mat.hpp>

// A length, a type, a content and a checksum.
QByteArray pngChunk(const QByteArray &type, const QByteArray &content);

struct PngOptions
{
    bool isInterlaced = false;
    QByteArray palette = {}; // Red, green, blue for each index; the picture then has one channel.
    QByteArray profile = {}; // ICC.
};
// 8 bits; three channels are blue, green, red; one is gray or an index.
QByteArray encodePngAs(const cv::Mat &picture, const PngOptions &options);

struct GifOptions
{
    bool isInterlaced = false;
    int left = 0; // Where the picture stands on the screen, which reaches to its right and lower border.
    int frames = 1;
};
// palette: red, green, blue for each of 4 indexes.
QByteArray encodeGif(const cv::Mat &indexes, const QByteArray &palette, const GifOptions &options);
