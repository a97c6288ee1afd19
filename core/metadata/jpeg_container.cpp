// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/jpeg_container.h"

#include "core/metadata/jpeg_segments.h"

#include <QCoreApplication>

namespace {

constexpr uchar startOfScan = 0xDA;
constexpr uchar endOfImage = 0xD9;

tl::unexpected<Error> broken(const QString &name)
{
    return failure(
        ErrorKind::Unreadable,
        QCoreApplication::translate("Metadata", "“%1” is damaged or incomplete: its JPEG structure ends early.")
            .arg(name));
}

bool standsAlone(uchar marker)
{
    return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
}

bool startsWith(QByteArrayView file, const JpegSegment &segment, uchar marker, QByteArrayView signature)
{
    return segment.marker == marker && contentOf(file, segment).startsWith(signature);
}

} // namespace

Result<JpegHeader> parseJpeg(QByteArrayView file, const QString &name)
{
    if (!file.startsWith(QByteArrayView("\xFF\xD8", 2)))
        return broken(name);
    JpegHeader header;
    qint64 offset = 2;
    while (offset + 4 <= file.size()) {
        const qint64 start = offset;
        if (uchar(file[offset]) != 0xFF)
            return broken(name);
        while (offset < file.size() && uchar(file[offset]) == 0xFF)
            ++offset; // Fill bytes before a marker are allowed.
        if (offset >= file.size())
            break;
        const auto marker = uchar(file[offset++]);
        if (standsAlone(marker)) {
            header.segments.append({marker, {start, offset - start}, {offset, 0}});
            continue;
        }
        if (marker == startOfScan) {
            header.scanOffset = start;
            return header;
        }
        const qint64 length = bigEndian.u16(file, offset);
        if (marker == endOfImage || marker == 0 || length < 2 || !ByteRange{offset, length}.isInside(file.size()))
            break;
        header.segments.append({marker, {start, offset + length - start}, {offset + 2, length - 2}});
        offset += length;
    }
    return broken(name);
}

QByteArrayView contentOf(QByteArrayView file, const JpegSegment &segment)
{
    return file.sliced(segment.content.offset, segment.content.size);
}

QByteArray jpegSegment(uchar marker, const QByteArray &content)
{
    return QByteArray("\xFF", 1) + char(marker) + bigEndian.u16Bytes(quint16(content.size() + 2)) + content;
}

bool isExif(QByteArrayView file, const JpegSegment &segment)
{
    return startsWith(file, segment, 0xE1, exifSignature);
}

bool isXmp(QByteArrayView file, const JpegSegment &segment)
{
    // Some writer of the 2010s replaced the first four bytes; readers in wide use take such a packet all the same.
    static constexpr QByteArrayView damagedSignature("XMP\0://ns.adobe.com/xap/1.0/\0", xmpSignature.size());
    return startsWith(file, segment, 0xE1, xmpSignature) || startsWith(file, segment, 0xE1, damagedSignature);
}

bool isExtendedXmp(QByteArrayView file, const JpegSegment &segment)
{
    return startsWith(file, segment, 0xE1, extendedXmpSignature);
}

bool isPhotoshop(QByteArrayView file, const JpegSegment &segment)
{
    return startsWith(file, segment, 0xED, photoshopSignature);
}

bool isMultiPicture(QByteArrayView file, const JpegSegment &segment)
{
    return startsWith(file, segment, 0xE2, QByteArrayView("MPF\0", 4));
}

bool isContentCredentials(QByteArrayView file, const JpegSegment &segment)
{
    // JUMBF in APP11: "JP", box instance, packet number, then a "jumb" box whose description names "c2pa", or "cai." in
    // drafts of the standard.
    if (!startsWith(file, segment, 0xEB, QByteArrayView("JP", 2)))
        return false;
    const QByteArrayView content = contentOf(file, segment);
    return content.contains("c2pa") || content.contains(QByteArrayView("cai\0", 4));
}

Resolution jpegResolution(QByteArrayView file)
{
    const Result<JpegHeader> header = parseJpeg(file, {});
    if (!header || header->segments.isEmpty() ||
        !startsWith(file, header->segments[0], 0xE0, QByteArrayView("JFIF\0", 5)))
        return {};
    const QByteArrayView jfif = contentOf(file, header->segments[0]);
    const int unit = jfif.size() < 12 ? 0 : jfif[7]; // 0: only the aspect ratio, 1: an inch, 2: a centimeter.
    const Resolution stated{quint16(unit + 1), bigEndian.u16(jfif, 8), bigEndian.u16(jfif, 10)};
    return (unit == 1 || unit == 2) && stated.x != 0 && stated.y != 0 ? stated : Resolution();
}
