// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/picture_format.h"
#include "core/imaging/tiff_block.h"

#include <algorithm>

namespace {

qint64 u24(const ByteView &view, qint64 at)
{
    return qint64(view.u16(at).value_or(0)) | (qint64(view.u8(at + 2).value_or(0)) << 16);
}

HeaderReading damaged()
{
    return {{}, HeaderFault::Damaged};
}

// Length of a GIF block chain (sub-blocks up to an empty one) from at on; -1 when it does not end.
qint64 afterSubBlocks(const ByteView &view, qint64 at)
{
    for (;;) {
        const std::optional<quint8> length = view.u8(at);
        if (!length)
            return -1;
        at += 1 + qint64(*length);
        if (*length == 0)
            return at;
    }
}

// Size of a "VP8 " or "VP8L" bitstream (RFC 6386 section 9.1, WebP lossless bitstream section 3).
void readWebPStream(const ByteView &view, qint64 at, StoredHeader &header)
{
    if (view.startsWith(at, "VP8 ") && view.u8(at + 11) == 0x9D) {
        header.width = view.u16(at + 14).value_or(0) & 0x3FFF;
        header.height = view.u16(at + 16).value_or(0) & 0x3FFF;
    } else if (view.startsWith(at, "VP8L") && view.u8(at + 8) == 0x2F) {
        const quint32 bits = view.u32(at + 9).value_or(0);
        header.width = qint64(bits & 0x3FFF) + 1;
        header.height = qint64((bits >> 14) & 0x3FFF) + 1;
    }
}

// Do all strips or tiles of this page, and its palette, lie within the file? libtiff would fill the rest with black.
bool holdsItsPixels(const TiffBlock &block, const TiffBlock::Directory &page)
{
    const TiffBlock::Entry *colors = page.find(TiffTag::ColorMap);
    if (colors && (colors->count > 3 << 16 || !block.view().holds(colors->valueAt, qint64(colors->count) * 2)))
        return false;
    const bool isTiled = page.find(TiffTag::TileOffsets);
    const TiffBlock::Entry *offsets = page.find(isTiled ? TiffTag::TileOffsets : TiffTag::StripOffsets);
    const TiffBlock::Entry *lengths = page.find(isTiled ? TiffTag::TileByteCounts : TiffTag::StripByteCounts);
    if (!offsets)
        return false;
    for (quint64 i = 0; i < offsets->count; ++i) {
        // A strip without a length is rare but allowed when nothing is compressed; it must at least begin in the file.
        if (!block.view().holds(block.number(offsets, -1, i), lengths ? block.number(lengths, -1, i) : 0))
            return false;
    }
    return true;
}

} // namespace

HeaderReading readTiffHeader(QByteArrayView file)
{
    constexpr qint64 reducedOrMask = 1 | 4;
    const TiffBlock block(file);
    const QList<TiffBlock::Directory> pages = block.chain(1000);
    if (pages.isEmpty())
        return {{}, block.firstDirectory() >= file.size() ? HeaderFault::CutShort : HeaderFault::Damaged};
    HeaderReading reading;
    const TiffBlock::Directory &first = pages.first();
    reading.header.width = block.number(first.find(TiffTag::Width), 0);
    reading.header.height = block.number(first.find(TiffTag::Height), 0);
    const qint64 orientation = block.number(first.find(TiffTag::Orientation), 1);
    reading.header.orientation = orientation >= 1 && orientation <= 8 ? int(orientation) : 1;
    reading.header.hasMorePictures = std::any_of(pages.begin() + 1, pages.end(), [&](const TiffBlock::Directory &page) {
        return (block.number(page.find(TiffTag::NewSubfileType), 0) & reducedOrMask) == 0;
    });
    if (!holdsItsPixels(block, first))
        reading.fault = HeaderFault::CutShort;
    return reading;
}

HeaderReading readWebPHeader(QByteArrayView file)
{
    const ByteView view(file, ByteView::Order::Little);
    HeaderReading reading;
    const qint64 end = 8 + qint64(view.u32(4).value_or(0));
    if (end > view.size())
        return {{}, HeaderFault::CutShort};
    for (qint64 at = 12; at + 8 <= end;) {
        const qint64 length = view.u32(at + 4).value_or(0);
        if (view.startsWith(at, "VP8X")) {
            reading.header.hasMorePictures = view.u8(at + 8).value_or(0) & 0x02;
            reading.header.width = u24(view, at + 12) + 1;
            reading.header.height = u24(view, at + 15) + 1;
        } else if (view.startsWith(at, "EXIF")) {
            QByteArrayView exif = view.part(at + 8, length);
            if (exif.startsWith(QByteArrayView("Exif\0\0", 6)))
                exif = exif.sliced(6); // Against the specification, but common.
            reading.header.orientation = exifOrientation(exif);
        } else if (reading.header.width == 0) {
            readWebPStream(view, at, reading.header);
        }
        at += 8 + length + (length & 1);
    }
    return reading;
}

HeaderReading readBmpHeader(QByteArrayView file)
{
    const ByteView view(file, ByteView::Order::Little);
    HeaderReading reading;
    if (view.u32(14) == 12u) { // OS/2: 16-bit sizes.
        reading.header.width = view.u16(18).value_or(0);
        reading.header.height = view.u16(20).value_or(0);
        return reading;
    }
    reading.header.width = qint32(view.u32(18).value_or(0));
    // A negative height means rows from top to bottom.
    reading.header.height = std::abs(qint64(qint32(view.u32(22).value_or(0))));
    return reading;
}

// GIF89a, sections 18-24.
HeaderReading readGifHeader(QByteArrayView file)
{
    const ByteView view(file, ByteView::Order::Little);
    HeaderReading reading;
    reading.header.width = view.u16(6).value_or(0);
    reading.header.height = view.u16(8).value_or(0);
    const auto colorTable = [&](quint8 flags) { return flags & 0x80 ? 3 * (qint64(2) << (flags & 7)) : 0; };
    qint64 at = 13 + colorTable(view.u8(10).value_or(0));
    int frames = 0;
    while (at > 0 && view.u8(at) && view.u8(at) != 0x3B) {
        if (view.u8(at) == 0x21) {
            at = afterSubBlocks(view, at + 2);
        } else if (view.u8(at) == 0x2C) {
            // Pictures may reach beyond the screen that the file states; nothing of them shall be unseen.
            reading.header.width =
                std::max<qint64>(reading.header.width, view.u16(at + 1).value_or(0) + view.u16(at + 5).value_or(0));
            reading.header.height =
                std::max<qint64>(reading.header.height, view.u16(at + 3).value_or(0) + view.u16(at + 7).value_or(0));
            ++frames;
            at = afterSubBlocks(view, at + 11 + colorTable(view.u8(at + 9).value_or(0)));
        } else {
            return damaged();
        }
    }
    if (at < 0 || !view.u8(at))
        reading.fault = HeaderFault::CutShort;
    reading.header.hasMorePictures = frames > 1;
    return reading;
}

// The codestream's SIZ marker counts, not the "ihdr" box: decoders allocate by it (ISO/IEC 15444-1, A.5.1).
HeaderReading readJp2Header(QByteArrayView file)
{
    const ByteView view(file, ByteView::Order::Big);
    for (qint64 at = 0; view.holds(at, 8);) {
        const quint32 length = *view.u32(at);
        const bool isLong = length == 1;
        if (view.startsWith(at + 4, "jp2c")) {
            const qint64 stream = at + (isLong ? 16 : 8);
            if (!view.startsWith(stream, "\xFF\x4F\xFF\x51"))
                return damaged();
            const auto side = [&](qint64 end, qint64 offset) {
                return qint64(view.u32(stream + end).value_or(0)) - qint64(view.u32(stream + offset).value_or(0));
            };
            return {{side(8, 16), side(12, 20), 1, false}, HeaderFault::None};
        }
        const quint64 size = isLong ? view.u64(at + 8).value_or(0) : length;
        if (size < 8 || size > quint64(view.size()))
            return damaged();
        at += qint64(size);
    }
    return {{}, HeaderFault::CutShort};
}
