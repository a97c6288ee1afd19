// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/imaging/picture.h"

#include <QByteArray>

#include <optional>

// What can be said of a picture from its header, before anything is allocated for it.
struct PictureHeader
{
    int width = 0; // Upright: Exif orientation applied.
    int height = 0;
    int orientation = 1; // Exif 1..8.
};

struct DecodeLimits
{
    qint64 maxPixels = 300'000'000; // More is refused from the header alone.

    bool operator==(const DecodeLimits &) const = default;
};

// Sets up the libraries and loads their codecs. Done by the functions below too, but a process that gives up rights or
// memory does it before.
void prepareDecoders();

// Reads size and orientation from the header. Unsupported, Unreadable or TooLarge. name goes into the message.
// rawOrientation: Exif 1..8 as the sidecar of a camera RAW file says, in place of the camera's word; other formats
// keep their own.
Result<PictureHeader> readPictureHeader(const QByteArray &file, const QString &name, const DecodeLimits &limits = {},
                                        std::optional<int> rawOrientation = {});

struct DecodedPhoto
{
    PictureHeader header; // Full size, upright.
    Picture picture;      // Possibly smaller.
};

// Decodes to a picture whose longest side is at least minLongestSidePx (or the photo's own when that is smaller), as
// small as the format decodes cheaply: JPEG and camera RAW come smaller, others whole or, from four times that side on,
// with twice that side. Colors are converted to sRGB, alpha is left away: what it hides is in the file all the same. A
// file cut short is Unreadable, never half a picture.
Result<DecodedPhoto> decodePhoto(const QByteArray &file, const QString &name, int minLongestSidePx,
                                 const DecodeLimits &limits = {}, std::optional<int> rawOrientation = {});

// Fits the longest side into longestSidePx; never enlarges.
Picture scaledDown(const Picture &picture, int longestSidePx);
// quality 1..100.
Result<QByteArray> encodeJpeg(const Picture &picture, int quality);
Result<QByteArray> encodePng(const Picture &picture);
