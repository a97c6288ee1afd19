// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/byte_order.h"

#include <QList>
#include <QString>

#include <optional>

// One tag of a TIFF directory.
struct TiffEntry
{
    quint16 tag = 0;
    quint16 type = 0;
    quint64 count = 0;
    QByteArrayView raw; // The 12 bytes as they stand, in what the reader reads; 20 of BigTIFF.
    ByteRange value;    // In the file; inside the entry itself for short values. May lie outside the file.
};

struct TiffDirectory
{
    qint64 offset = 0;
    QList<TiffEntry> entries;
    quint64 next = 0;

    const TiffEntry *find(quint16 tag) const;
    qint64 size() const { return 2 + 12 * entries.size() + 4; }
};

namespace TiffTag {
inline constexpr quint16 Artist = 315;
inline constexpr quint16 Xmp = 700;
inline constexpr quint16 Copyright = 33432;
inline constexpr quint16 Iim = 33723;
inline constexpr quint16 Photoshop = 34377;
inline constexpr quint16 ExifDirectory = 34665;
inline constexpr quint16 DateTimeOriginal = 36867;
inline constexpr quint16 WindowsAuthor = 40093;
inline constexpr quint16 Photographer = 42039; // Exif 3.0, in the Exif directory.
inline constexpr quint16 ImageEditor = 42040;
inline constexpr quint16 ContentCredentials = 52545; // C2PA specification.
} // namespace TiffTag

// What Windows keeps in tags of its own: little-endian UTF-16, whatever the structure's byte order, with a closing NUL.
QString windowsText(QByteArrayView value);
QByteArray windowsBytes(const QString &text);

// Bytes of one value of a TIFF type; 1 for unknown types.
qint64 tiffTypeSize(quint16 type);

// A TIFF structure: a TIFF or BigTIFF file or the Exif block of another one. Never reads outside the bytes; a directory
// that does not fit is absent.
class TiffReader
{
public:
    explicit TiffReader(QByteArrayView bytes);

    bool isValid() const { return m_isValid; }
    ByteOrder order() const { return m_order; }
    bool isBigTiff() const { return m_isBig; }
    quint64 firstOffset() const { return m_isBig ? m_order.u64(m_bytes, 8) : m_order.u32(m_bytes, 4); }
    std::optional<TiffDirectory> directory(quint64 offset) const;
    std::optional<TiffDirectory> first() const { return directory(firstOffset()); }
    std::optional<TiffDirectory> exifOf(const TiffDirectory &directory) const; // The Exif directory it points to.
    // All pages with their SubIFDs and Exif, GPS and interoperability directories, each once; stops at loops.
    QList<TiffDirectory> all() const;

    QByteArrayView valueOf(const TiffEntry &entry) const;   // Empty when it lies outside.
    QList<quint64> numbersOf(const TiffEntry &entry) const; // Of BYTE, SHORT, LONG and IFD values.

private:
    QByteArrayView m_bytes;
    ByteOrder m_order;
    bool m_isBig;
    bool m_isValid;
};
