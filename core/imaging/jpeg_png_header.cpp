// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/picture_format.h"
#include "core/imaging/tiff_block.h"

namespace {

bool isStartOfFrame(quint8 marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

bool standsAlone(quint8 marker)
{
    return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
}

} // namespace

// ITU-T T.81, Annex B; Exif 2.32, section 4.5.4.
HeaderReading readJpegHeader(QByteArrayView file)
{
    const ByteView view(file, ByteView::Order::Big);
    HeaderReading reading;
    bool hasExif = false;
    qint64 at = 2;
    for (;;) {
        while (view.u8(at) == 0xFF && view.u8(at + 1) == 0xFF)
            ++at; // Fill bytes.
        const std::optional<quint8> marker = view.u8(at + 1);
        if (!marker) {
            reading.fault = HeaderFault::CutShort;
            return reading;
        }
        if (view.u8(at) != 0xFF || *marker == 0x00) {
            ++at; // Stray bytes between segments: decoders skip them, so do we.
            continue;
        }
        if (standsAlone(*marker)) {
            at += 2;
            continue;
        }
        const int length = view.u16(at + 2).value_or(0);
        if (*marker == 0xD9 || *marker == 0xDA || length < 2 || !view.holds(at + 2, length)) {
            reading.fault = view.holds(at + 2, length) ? HeaderFault::Damaged : HeaderFault::CutShort;
            return reading;
        }
        if (*marker == 0xE1 && !hasExif && view.startsWith(at + 4, QByteArrayView("Exif\0", 5))) {
            hasExif = true;
            reading.header.orientation = exifOrientation(view.part(at + 10, length - 8));
        }
        if (isStartOfFrame(*marker)) {
            reading.header.height = view.u16(at + 5).value_or(0);
            reading.header.width = view.u16(at + 7).value_or(0);
            return reading;
        }
        at += 2 + length;
    }
}

// PNG 1.2, section 3; eXIf from PNG 1.5 extensions; acTL from APNG.
HeaderReading readPngHeader(QByteArrayView file)
{
    const ByteView view(file, ByteView::Order::Big);
    HeaderReading reading;
    if (!view.startsWith(12, "IHDR") || view.u32(8) != 13u) {
        reading.fault = view.size() < 16 ? HeaderFault::CutShort : HeaderFault::Damaged;
        return reading;
    }
    reading.header.width = view.u32(16).value_or(0);
    reading.header.height = view.u32(20).value_or(0);
    for (qint64 at = 8;;) {
        const std::optional<quint32> length = view.u32(at);
        if (!length || !view.holds(at + 8, qint64(*length) + 4)) {
            reading.fault = HeaderFault::CutShort;
            return reading;
        }
        if (view.startsWith(at + 4, "IEND"))
            return reading;
        if (view.startsWith(at + 4, "eXIf"))
            reading.header.orientation = exifOrientation(view.part(at + 8, *length));
        if (view.startsWith(at + 4, "acTL") && view.u32(at + 8).value_or(0) > 1)
            reading.header.hasMorePictures = true;
        at += 12 + qint64(*length);
    }
}
