// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/embedded_profile.h"

#include "core/imaging/byte_view.h"
#include "core/imaging/color_profile.h"
#include "core/imaging/tiff_block.h"

#include <zlib.h>

namespace {

// Never more than largestProfile, whatever the compressed bytes would grow to.
QByteArray inflated(QByteArrayView compressed)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return {};
    QByteArray profile;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(compressed.data()));
    stream.avail_in = uInt(compressed.size());
    int state = Z_OK;
    while (state == Z_OK && profile.size() < largestProfile) {
        constexpr qsizetype step = qsizetype(64) << 10;
        const qsizetype size = profile.size();
        profile.resize(size + step);
        stream.next_out = reinterpret_cast<Bytef *>(profile.data() + size);
        stream.avail_out = uInt(step);
        state = inflate(&stream, Z_NO_FLUSH);
        profile.truncate(size + step - qsizetype(stream.avail_out));
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? profile : QByteArray();
}

} // namespace

QByteArray pngProfile(QByteArrayView png)
{
    const ByteView view(png, ByteView::Order::Big);
    for (qint64 at = 8; view.holds(at, 12); at += 12 + qint64(*view.u32(at))) {
        if (view.startsWith(at + 4, "IDAT"))
            break; // The profile stands before the picture.
        if (!view.startsWith(at + 4, "iCCP"))
            continue;
        const QByteArrayView chunk = view.part(at + 8, *view.u32(at));
        const qsizetype nameEnd = chunk.indexOf('\0');
        // After the name: its end and the method.
        return nameEnd < 0 || nameEnd + 2 > chunk.size() ? QByteArray() : inflated(chunk.sliced(nameEnd + 2));
    }
    return {};
}

QByteArray webPProfile(QByteArrayView webP)
{
    const ByteView view(webP, ByteView::Order::Little);
    for (qint64 at = 12; view.holds(at, 8);) {
        const qint64 length = *view.u32(at + 4);
        if (view.startsWith(at, "ICCP"))
            return length <= largestProfile ? view.part(at + 8, length).toByteArray() : QByteArray();
        at += 8 + length + (length & 1);
    }
    return {};
}

QByteArray tiffProfile(QByteArrayView tiff)
{
    const TiffBlock block(tiff);
    const TiffBlock::Directory first = block.directoryAt(block.firstDirectory());
    const TiffBlock::Entry *entry = first.find(TiffTag::IccProfile);
    if (!entry || entry->count > quint64(largestProfile))
        return {};
    return block.view().part(entry->valueAt, qint64(entry->count)).toByteArray();
}
