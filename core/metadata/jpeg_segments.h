// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/jpeg_container.h"
#include "core/metadata/tiff_editor.h"

// What the segments of a JPEG file are to us.
bool isExif(QByteArrayView file, const JpegSegment &segment);
bool isXmp(QByteArrayView file, const JpegSegment &segment);
bool isExtendedXmp(QByteArrayView file, const JpegSegment &segment);
bool isPhotoshop(QByteArrayView file, const JpegSegment &segment);
bool isMultiPicture(QByteArrayView file, const JpegSegment &segment);
bool isContentCredentials(QByteArrayView file, const JpegSegment &segment);

QByteArrayView contentOf(QByteArrayView file, const JpegSegment &segment);
// Marker, length and content; the content must fit (jpegContentLimit).
QByteArray jpegSegment(uchar marker, const QByteArray &content);

// What JFIF says; 72 dots an inch when it says nothing or there is no JFIF segment.
Resolution jpegResolution(QByteArrayView file);

inline constexpr qsizetype jpegContentLimit = 65533;
inline constexpr QByteArrayView exifSignature("Exif\0\0", 6);
inline constexpr QByteArrayView xmpSignature("http://ns.adobe.com/xap/1.0/\0", 29);
inline constexpr QByteArrayView extendedXmpSignature("http://ns.adobe.com/xmp/extension/\0", 35);
inline constexpr QByteArrayView photoshopSignature("Photoshop 3.0\0", 14);
