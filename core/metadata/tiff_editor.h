// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/splice.h"

#include <QMap>

#include <optional>

// A value for a tag of the first directory; nothing removes the tag.
struct TiffValue
{
    quint16 type = 2; // 1 BYTE, 2 ASCII, 3 SHORT, 4 LONG, 5 RATIONAL, 7 UNDEFINED.
    QByteArray bytes;
};
using TiffChange = QMap<quint16, std::optional<TiffValue>>;

// Changes tags of the first directory of a TIFF file or Exif block, and of its Exif directory. Values that fit are
// changed in place; else a copy of the directory and the new values are appended and what pointed to the old one points
// there. No other byte moves, so maker notes, pages and strips keep their offsets. Nothing: the structure is broken or
// would grow over 4 GiB.
std::optional<SplicePlan> editTiff(const QByteArray &bytes, const TiffChange &change, const TiffChange &inExif = {});

// Pixels an inch (unit 2) or centimeter (3), which an Exif block must state.
struct Resolution
{
    quint16 unit = 2;
    quint32 x = 72;
    quint32 y = 72;
};

// A minimal big-endian Exif block with these tags and those that Exif makes mandatory.
QByteArray newExif(const TiffChange &change, const Resolution &resolution);
// A text with its closing NUL and room for a longer one later.
TiffValue tiffText(const QByteArray &utf8);
