// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imaging/byte_view.h"

#include <QList>

// The directories of a TIFF file, a BigTIFF file or an Exif block, read within bounds.
class TiffBlock
{
public:
    struct Entry
    {
        quint16 tag = 0;
        quint16 type = 0;
        quint64 count = 0;
        qint64 valueAt = 0; // Where the value stands, in the entry or elsewhere; may lie outside of the bytes.
    };
    struct Directory
    {
        QList<Entry> entries;
        qint64 next = 0;

        const Entry *find(quint16 tag) const;
    };

    explicit TiffBlock(QByteArrayView bytes);

    bool isValid() const { return m_isValid; }
    qint64 firstDirectory() const;
    // No entries when there is none at this offset. At most 1,000 entries are read.
    Directory directoryAt(qint64 offset) const;
    // The directories that follow each other from the first on, at most limit.
    QList<Directory> chain(int limit) const;
    // A SHORT or LONG (or LONG8) value; fallback when it is missing or of another type.
    qint64 number(const Entry *entry, qint64 fallback, quint64 index = 0) const;
    const ByteView &view() const { return m_view; }

private:
    ByteView m_view;
    bool m_isBig = false;
    bool m_isValid = false;
};

// TIFF 6.0, Exif 2.32, TIFF/EP and DNG 1.4 tag numbers that are needed to find and understand pictures.
namespace TiffTag {
inline constexpr quint16 NewSubfileType = 254;
inline constexpr quint16 Width = 256;
inline constexpr quint16 Height = 257;
inline constexpr quint16 Compression = 259;
inline constexpr quint16 Photometric = 262;
inline constexpr quint16 StripOffsets = 273;
inline constexpr quint16 Orientation = 274;
inline constexpr quint16 StripByteCounts = 279;
inline constexpr quint16 ColorMap = 320;
inline constexpr quint16 TileOffsets = 324;
inline constexpr quint16 TileByteCounts = 325;
inline constexpr quint16 SubIfds = 330;
inline constexpr quint16 JpegOffset = 513;
inline constexpr quint16 JpegLength = 514;
inline constexpr quint16 IccProfile = 34675;
inline constexpr quint16 DngVersion = 50706;
} // namespace TiffTag

// Exif orientation 1..8 of an Exif block (without "Exif\0\0"); 1 when it says nothing or nonsense.
int exifOrientation(QByteArrayView exif);
