// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/imaging/decode.h"

#include <QByteArrayView>

// What imaging must know of a file beside its size, to choose a decoder.
enum class PictureFormat
{
    Unknown,
    Jpeg,
    Png,
    Tiff,
    WebP,
    Bmp,
    Gif,
    Jp2,
    CameraRaw,
    Heif,
    Avif,
    Jxl,
    Psd
};

PictureFormat pictureFormatOf(QByteArrayView file);
QString pictureFormatName(PictureFormat format);

// The stored size, before orientation.
struct StoredHeader
{
    qint64 width = 0;
    qint64 height = 0;
    int orientation = 1;
    // Frames or pages beside the first: a decoder that shows one of them hides the others.
    bool hasMorePictures = false;
};

// Errors have no name in them yet: kind and reason, completed by the caller.
enum class HeaderFault
{
    None,
    Damaged,
    CutShort,
    Unsupported // Whole, as far as can be seen, but no decoder of this build reads it.
};
struct HeaderReading
{
    StoredHeader header;
    HeaderFault fault = HeaderFault::None;
};

HeaderReading readJpegHeader(QByteArrayView file);
HeaderReading readPngHeader(QByteArrayView file); // CutShort also when the chunks end before IEND.
HeaderReading readTiffHeader(QByteArrayView file);
HeaderReading readWebPHeader(QByteArrayView file);
HeaderReading readBmpHeader(QByteArrayView file);
HeaderReading readGifHeader(QByteArrayView file);
HeaderReading readJp2Header(QByteArrayView file);

// The same for any decodable format, size checked against the limits, errors with the file's name.
Result<StoredHeader> readStoredHeader(QByteArrayView file, PictureFormat format, const QString &name,
                                      const DecodeLimits &limits);

// The header as seen by who looks at the upright picture.
PictureHeader uprightHeader(const StoredHeader &stored);
