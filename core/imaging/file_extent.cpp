// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/file_extent.h"

#include "core/imaging/byte_view.h"
#include "core/imaging/tiff_block.h"

namespace {

constexpr int mostDirectories = 100;
constexpr quint64 mostSubDirectories = 20;

bool holdsPixels(const TiffBlock &block, const TiffBlock::Directory &page, quint16 offsetsTag, quint16 lengthsTag)
{
    const TiffBlock::Entry *offsets = page.find(offsetsTag);
    const TiffBlock::Entry *lengths = page.find(lengthsTag);
    if (!offsets || !lengths || offsets->count != lengths->count)
        return true; // Nothing is announced, or in a way of the maker's own.
    for (quint64 i = 0; i < offsets->count && i < quint64(block.view().size()); ++i) {
        if (!block.view().holds(block.number(offsets, 0, i), block.number(lengths, 0, i)))
            return false;
    }
    return true;
}

bool holdsPicturesOf(const TiffBlock &block, const TiffBlock::Directory &page)
{
    return holdsPixels(block, page, TiffTag::StripOffsets, TiffTag::StripByteCounts) &&
           holdsPixels(block, page, TiffTag::TileOffsets, TiffTag::TileByteCounts) &&
           holdsPixels(block, page, TiffTag::JpegOffset, TiffTag::JpegLength);
}

bool holdsDirectories(QByteArrayView file)
{
    const TiffBlock block(file);
    const qint64 first = block.firstDirectory();
    if (first >= file.size())
        return false;
    for (const TiffBlock::Directory &page : block.chain(mostDirectories)) {
        if (!holdsPicturesOf(block, page))
            return false;
        const TiffBlock::Entry *below = page.find(TiffTag::SubIfds);
        for (quint64 i = 0; below && i < below->count && i < mostSubDirectories; ++i) {
            const qint64 at = block.number(below, 0, i);
            if (at >= file.size() || !holdsPicturesOf(block, block.directoryAt(at)))
                return false;
        }
    }
    return true;
}

// Offsets and lengths of preview, directory and sensor data stand in the head of a RAF file.
bool holdsFujiParts(QByteArrayView file)
{
    const ByteView view(file, ByteView::Order::Big);
    for (const qint64 at : {84, 92, 100}) {
        const std::optional<quint32> offset = view.u32(at);
        const std::optional<quint32> length = view.u32(at + 4);
        if (!offset || !length || !view.holds(*offset, *length))
            return false;
    }
    return true;
}

} // namespace

bool holdsItsBoxes(QByteArrayView file)
{
    const ByteView view(file, ByteView::Order::Big);
    for (qint64 at = 0; at < view.size();) {
        const std::optional<quint32> stated = view.u32(at);
        if (!stated)
            return false;
        if (*stated == 0)
            return true; // To the end of the file.
        const quint64 size = *stated == 1 ? view.u64(at + 8).value_or(0) : *stated;
        if (size < 8 || size > quint64(view.size() - at))
            return false;
        at += qint64(size);
    }
    return true;
}

bool holdsItsRawData(QByteArrayView file)
{
    if (file.startsWith("FUJIFILMCCD-RAW"))
        return holdsFujiParts(file);
    if (ByteView(file, ByteView::Order::Big).startsWith(4, "ftyp"))
        return holdsItsBoxes(file);
    return !TiffBlock(file).isValid() || holdsDirectories(file);
}
