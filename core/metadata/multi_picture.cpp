// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/multi_picture.h"

#include "core/metadata/byte_order.h"

namespace {

constexpr quint16 entryTag = 0xB002;

ByteOrder orderOf(QByteArrayView index)
{
    return ByteOrder(index.startsWith("MM"));
}

} // namespace

QList<MultiPictureEntry> multiPictureEntries(QByteArrayView index)
{
    const ByteOrder order = orderOf(index);
    const qint64 directory = order.u32(index, 4);
    QList<MultiPictureEntry> entries;
    for (int i = 0; i < order.u16(index, directory); ++i) {
        const qint64 field = directory + 2 + 12 * i;
        const qint64 size = order.u32(index, field + 4);
        const qint64 offset = order.u32(index, field + 8);
        if (order.u16(index, field) != entryTag || !ByteRange{offset, size}.isInside(index.size()))
            continue;
        for (qint64 at = offset; at + 16 <= offset + size; at += 16)
            entries.append({at, order.u32(index, at + 4), order.u32(index, at + 8)});
    }
    return entries;
}

QByteArray movedMultiPictureIndex(QByteArrayView index, qint64 total, qint64 afterIndex)
{
    const ByteOrder order = orderOf(index);
    QByteArray moved = index.toByteArray();
    for (const MultiPictureEntry &entry : multiPictureEntries(index)) {
        if (entry.offset == 0 && entry.size != 0)
            moved.replace(entry.fieldOffset + 4, 4, order.u32Bytes(quint32(entry.size + total)));
        else if (entry.offset != 0)
            moved.replace(entry.fieldOffset + 8, 4, order.u32Bytes(quint32(entry.offset + afterIndex)));
    }
    return moved;
}
