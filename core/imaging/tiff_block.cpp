// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/tiff_block.h"

#include <algorithm>

namespace {

constexpr int mostEntries = 1000;

qint64 sizeOfType(quint16 type)
{
    switch (type) {
    case 3:
    case 8:
        return 2; // SHORT
    case 4:
    case 9:
    case 11:
    case 13:
        return 4; // LONG, FLOAT, IFD
    case 5:
    case 10:
    case 12:
    case 16:
    case 17:
    case 18:
        return 8; // RATIONAL, DOUBLE, LONG8, IFD8
    default:
        return 1;
    }
}

} // namespace

const TiffBlock::Entry *TiffBlock::Directory::find(quint16 tag) const
{
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) { return entry.tag == tag; });
    return found == entries.end() ? nullptr : &*found;
}

TiffBlock::TiffBlock(QByteArrayView bytes)
    : m_view(bytes, bytes.startsWith("MM") ? ByteView::Order::Big : ByteView::Order::Little)
{
    const bool hasOrder = bytes.startsWith("II") || bytes.startsWith("MM");
    const int version = hasOrder ? m_view.u16(2).value_or(0) : 0;
    m_isBig = version == 43;
    // Olympus (RO, RS) and Panasonic (U) RAW files are TIFF but for this number.
    const bool isMakersOwn = version == 0x4F52 || version == 0x5352 || version == 0x0055;
    m_isValid = version == 42 || isMakersOwn || (m_isBig && m_view.u16(4) == 8);
}

qint64 TiffBlock::firstDirectory() const
{
    if (!m_isValid)
        return 0;
    return m_isBig ? qint64(m_view.u64(8).value_or(0)) : qint64(m_view.u32(4).value_or(0));
}

TiffBlock::Directory TiffBlock::directoryAt(qint64 offset) const
{
    Directory directory;
    const quint64 stated = m_isBig ? m_view.u64(offset).value_or(0) : quint64(m_view.u16(offset).value_or(0));
    if (!m_isValid || offset <= 0 || stated == 0 || stated > mostEntries)
        return directory;
    const qint64 entrySize = m_isBig ? 20 : 12;
    const qint64 first = offset + (m_isBig ? 8 : 2);
    for (qint64 at = first; at < first + qint64(stated) * entrySize && m_view.holds(at, entrySize); at += entrySize) {
        Entry entry;
        entry.tag = *m_view.u16(at);
        entry.type = *m_view.u16(at + 2);
        entry.count = m_isBig ? *m_view.u64(at + 4) : quint64(*m_view.u32(at + 4));
        const qint64 field = at + (m_isBig ? 12 : 8);
        const quint64 inlineSize = m_isBig ? 8 : 4;
        const bool isInline = entry.count <= inlineSize && entry.count * quint64(sizeOfType(entry.type)) <= inlineSize;
        entry.valueAt = isInline ? field : m_isBig ? qint64(*m_view.u64(field)) : qint64(*m_view.u32(field));
        directory.entries.append(entry);
    }
    const qint64 end = first + qint64(stated) * entrySize;
    directory.next = m_isBig ? qint64(m_view.u64(end).value_or(0)) : qint64(m_view.u32(end).value_or(0));
    return directory;
}

QList<TiffBlock::Directory> TiffBlock::chain(int limit) const
{
    QList<Directory> directories;
    QList<qint64> seen;
    for (qint64 at = firstDirectory(); at > 0 && directories.size() < limit && !seen.contains(at);) {
        seen.append(at);
        const Directory directory = directoryAt(at);
        if (directory.entries.isEmpty())
            break;
        directories.append(directory);
        at = directory.next;
    }
    return directories;
}

qint64 TiffBlock::number(const Entry *entry, qint64 fallback, quint64 index) const
{
    if (!entry || index >= entry->count || index > quint64(m_view.size()))
        return fallback;
    const qint64 at = entry->valueAt + qint64(index) * sizeOfType(entry->type);
    switch (entry->type) {
    case 3:
        return m_view.u16(at).value_or(quint16(fallback));
    case 4:
    case 13: {
        const std::optional<quint32> value = m_view.u32(at);
        return value ? qint64(*value) : fallback;
    }
    case 16:
    case 18: {
        const std::optional<quint64> value = m_view.u64(at);
        return value ? qint64(*value) : fallback;
    }
    default:
        return fallback;
    }
}

int exifOrientation(QByteArrayView exif)
{
    const TiffBlock block(exif);
    const TiffBlock::Directory directory = block.directoryAt(block.firstDirectory());
    const qint64 value = block.number(directory.find(TiffTag::Orientation), 1);
    return value >= 1 && value <= 8 ? int(value) : 1;
}
