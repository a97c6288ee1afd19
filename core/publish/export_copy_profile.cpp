// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/export_copy_container.h"

#include "core/imaging/tiff_block.h"

#include <QMap>

namespace {

constexpr qint64 mostProfileBytes = 4'000'000;

QByteArray profileOfJpeg(const ByteView &view)
{
    const QByteArrayView mark("ICC_PROFILE\0", 12);
    QMap<int, QByteArray> parts; // By number: they may stand in any order.
    for (qint64 at = 2; view.u8(at) == 0xFF;) {
        const int marker = view.u8(at + 1).value_or(0xDA);
        const qint64 length = view.u16(at + 2).value_or(0);
        if (marker == 0xDA || length < 2)
            break;
        if (marker == 0xE2 && length > 16 && view.startsWith(at + 4, mark))
            parts.insert(view.u8(at + 16).value_or(0), view.part(at + 18, length - 16).toByteArray());
        at += 2 + length;
    }
    return parts.values().join();
}

QByteArray profileOfTiff(QByteArrayView file)
{
    constexpr quint16 profileTag = 34675;
    const TiffBlock block(file);
    const TiffBlock::Directory first = block.directoryAt(block.firstDirectory());
    const TiffBlock::Entry *entry = first.find(profileTag);
    if (!entry || entry->count > quint64(mostProfileBytes))
        return {};
    return block.view().part(entry->valueAt, qint64(entry->count)).toByteArray();
}

QByteArray profileOfWebP(const ByteView &view)
{
    for (qint64 at = 12; view.holds(at, 8);) {
        const qint64 length = view.u32(at + 4).value_or(0);
        if (view.startsWith(at, "ICCP"))
            return view.part(at + 8, length).toByteArray();
        at += 8 + length + (length & 1);
    }
    return {};
}

} // namespace

QByteArray rgbProfileOf(const QByteArray &file, FileType type)
{
    constexpr qsizetype colorSpaceAt = 16; // ICC.1:2022, section 7.2.
    QByteArray profile;
    if (type == FileType::Jpeg)
        profile = profileOfJpeg(ByteView(file, ByteView::Order::Big));
    else if (type == FileType::Tiff || type == FileType::BigTiff)
        profile = profileOfTiff(file);
    else if (type == FileType::WebP)
        profile = profileOfWebP(ByteView(file, ByteView::Order::Little));
    const bool isRgb = profile.size() > 128 && profile.mid(colorSpaceAt, 4) == "RGB ";
    return isRgb && profile.size() <= mostProfileBytes ? profile : QByteArray();
}
