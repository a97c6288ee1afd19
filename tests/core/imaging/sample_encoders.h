// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <opencv2/core/mat.hpp>

// Encoders for test pictures, straight through the formats' own libraries.

struct TiffOptions
{
    int compression = 1; // COMPRESSION_NONE
    int photometric = 0; // 0: RGB or gray by the number of channels.
    bool isTiled = false;
    bool isPlanar = false;
    int orientation = 1;
    QByteArray palette = {}; // Red, green, blue for each index; one channel of 8 bits.
    QByteArray profile = {}; // ICC.
};
// 8, 16 and 32 bits; three channels are red, green, blue; strips of eight rows or tiles of 16 x 16.
QByteArray encodeTiff(const cv::Mat &picture, const TiffOptions &options);

struct JpegOptions
{
    int sampling = 2; // Of the first component, horizontally.
    bool isArithmetic = false;
    bool isRgb = false;      // Stored without conversion to YCbCr.
    QByteArray profile = {}; // ICC.
};
// Three channels: blue, green, red. Four: inks, stored as Photoshop does, inverted and with an Adobe marker.
QByteArray encodeJpegAs(const cv::Mat &picture, const JpegOptions &options);

enum class HeifCoding
{
    Hevc,
    Av1
};
bool canEncodeHeif(HeifCoding coding);
struct HeifOptions
{
    int orientation = 1; // 1..8 as irot and imir properties.
    QByteArray profile = {};
    int primaries = 0; // ITU-T H.273 code points of the colors; 0: not stated.
    int transfer = 13;
    int thumbnailSidePx = 0; // 0: none.
    bool hasSecondPicture = false;
};
// Blue, green, red.
QByteArray encodeHeif(const cv::Mat &bgr, HeifCoding coding, const HeifOptions &options);

struct JxlOptions
{
    bool isLossless = false;
    int orientation = 1;
    QByteArray profile = {};
};
// 8 or 16 bits, gray or blue, green, red.
QByteArray encodeJxl(const cv::Mat &picture, const JxlOptions &options);
