// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/tiff_directory.h"

#include <QSet>

#include <algorithm>

namespace {

constexpr qint64 mostDirectories = 4096;

bool pointsToDirectories(quint16 tag)
{
    return tag == 330 || tag == 34665 || tag == 34853 || tag == 40965;
}

} // namespace

QString windowsText(QByteArrayView value)
{
    QString text;
    for (qsizetype at = 0; at + 1 < value.size(); at += 2) {
        const QChar c(littleEndian.u16(value, at));
        if (c.isNull())
            break;
        text += c;
    }
    return text;
}

QByteArray windowsBytes(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes += littleEndian.u16Bytes(c.unicode());
    return bytes + QByteArray(2, '\0');
}

qint64 tiffTypeSize(quint16 type)
{
    switch (type) {
    case 3:
    case 8:
        return 2;
    case 4:
    case 9:
    case 11:
    case 13:
        return 4;
    case 5:
    case 10:
    case 12:
    case 16: // LONG8, SLONG8 and IFD8 of BigTIFF.
    case 17:
    case 18:
        return 8;
    default:
        return 1;
    }
}

const TiffEntry *TiffDirectory::find(quint16 tag) const
{
    const auto found = std::ranges::find(entries, tag, &TiffEntry::tag);
    return found == entries.end() ? nullptr : &*found;
}

TiffReader::TiffReader(QByteArrayView bytes)
    : m_bytes(bytes)
    , m_order(bytes.startsWith("MM"))
    , m_isBig(m_order.u16(bytes, 2) == 43 && m_order.u16(bytes, 4) == 8 && bytes.size() >= 16)
    , m_isValid((bytes.startsWith("MM") || bytes.startsWith("II")) &&
                (m_isBig || (m_order.u16(bytes, 2) == 42 && bytes.size() >= 8)))
{
}

std::optional<TiffDirectory> TiffReader::directory(quint64 offset) const
{
    const qint64 entrySize = m_isBig ? 20 : 12;
    const qint64 inlineSize = m_isBig ? 8 : 4;
    if (!m_isValid || offset < 8 || offset >= quint64(m_bytes.size()))
        return std::nullopt;
    const qint64 start = qint64(offset) + (m_isBig ? 8 : 2);
    const quint64 count = m_isBig ? m_order.u64(m_bytes, qint64(offset)) : m_order.u16(m_bytes, qint64(offset));
    // The offset of the next directory is missing in some Exif blocks.
    if (count > 0xFFFF || !ByteRange{start, entrySize * qint64(count)}.isInside(m_bytes.size()))
        return std::nullopt;
    const auto number = [&](qint64 at) { return m_isBig ? m_order.u64(m_bytes, at) : m_order.u32(m_bytes, at); };
    const qint64 end = start + entrySize * qint64(count);
    TiffDirectory directory{qint64(offset), {}, number(end)};
    directory.entries.reserve(qsizetype(count));
    for (qint64 at = start; at < end; at += entrySize) {
        TiffEntry entry{
            m_order.u16(m_bytes, at), m_order.u16(m_bytes, at + 2), number(at + 4), m_bytes.sliced(at, entrySize), {}};
        const qint64 valueAt = at + 4 + inlineSize;
        // What is larger than any file lies outside of this one.
        constexpr quint64 largest = quint64(1) << 56;
        const qint64 size = tiffTypeSize(entry.type) * qint64(std::min(entry.count, largest));
        entry.value = {size <= inlineSize ? valueAt : qint64(std::min(number(valueAt), largest)), size};
        directory.entries.append(entry);
    }
    return directory;
}

QList<TiffDirectory> TiffReader::all() const
{
    QList<TiffDirectory> directories;
    QList<quint64> waiting{firstOffset()};
    QSet<quint64> seen;
    while (!waiting.isEmpty() && directories.size() < mostDirectories) {
        const quint64 offset = waiting.takeFirst();
        const std::optional<TiffDirectory> found = seen.contains(offset) ? std::nullopt : directory(offset);
        seen.insert(offset);
        if (!found)
            continue;
        directories.append(*found);
        for (const TiffEntry &entry : found->entries) {
            if (pointsToDirectories(entry.tag))
                waiting += numbersOf(entry);
        }
        waiting.append(found->next);
    }
    return directories;
}

std::optional<TiffDirectory> TiffReader::exifOf(const TiffDirectory &directory) const
{
    const TiffEntry *pointer = directory.find(TiffTag::ExifDirectory);
    const QList<quint64> offsets = pointer ? numbersOf(*pointer) : QList<quint64>();
    return offsets.isEmpty() ? std::nullopt : this->directory(offsets.first());
}

QByteArrayView TiffReader::valueOf(const TiffEntry &entry) const
{
    return entry.value.isInside(m_bytes.size()) ? m_bytes.sliced(entry.value.offset, entry.value.size)
                                                : QByteArrayView();
}

QList<quint64> TiffReader::numbersOf(const TiffEntry &entry) const
{
    const QByteArrayView value = valueOf(entry);
    const qint64 size = tiffTypeSize(entry.type);
    QList<quint64> numbers;
    for (qint64 at = 0; at + size <= value.size(); at += size)
        numbers.append(size == 1   ? uchar(value[at])
                       : size == 2 ? m_order.u16(value, at)
                       : size == 4 ? m_order.u32(value, at)
                                   : m_order.u64(value, at));
    return numbers;
}
