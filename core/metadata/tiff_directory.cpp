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
    , m_isValid((bytes.startsWith("MM") || bytes.startsWith("II")) && m_order.u16(bytes, 2) == 42 && bytes.size() >= 8)
{
}

std::optional<TiffDirectory> TiffReader::directory(quint32 offset) const
{
    const qint64 count = m_order.u16(m_bytes, offset);
    // The offset of the next directory is missing in some Exif blocks.
    if (!m_isValid || offset < 8 || !ByteRange{offset, 2 + 12 * count}.isInside(m_bytes.size()))
        return std::nullopt;
    TiffDirectory directory{offset, {}, m_order.u32(m_bytes, offset + 2 + 12 * count)};
    for (qint64 at = offset + 2; at < offset + 2 + 12 * count; at += 12) {
        TiffEntry entry{m_order.u16(m_bytes, at),
                        m_order.u16(m_bytes, at + 2),
                        m_order.u32(m_bytes, at + 4),
                        m_bytes.sliced(at, 12).toByteArray(),
                        {}};
        const qint64 size = tiffTypeSize(entry.type) * entry.count;
        entry.value = {size <= 4 ? at + 8 : qint64(m_order.u32(m_bytes, at + 8)), size};
        directory.entries.append(entry);
    }
    return directory;
}

QList<TiffDirectory> TiffReader::all() const
{
    QList<TiffDirectory> directories;
    QList<quint32> waiting{firstOffset()};
    QSet<quint32> seen;
    while (!waiting.isEmpty() && directories.size() < mostDirectories) {
        const quint32 offset = waiting.takeFirst();
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
    const QList<quint32> offsets = pointer ? numbersOf(*pointer) : QList<quint32>();
    return offsets.isEmpty() ? std::nullopt : this->directory(offsets.first());
}

QByteArrayView TiffReader::valueOf(const TiffEntry &entry) const
{
    return entry.value.isInside(m_bytes.size()) ? m_bytes.sliced(entry.value.offset, entry.value.size)
                                                : QByteArrayView();
}

QList<quint32> TiffReader::numbersOf(const TiffEntry &entry) const
{
    const QByteArrayView value = valueOf(entry);
    const qint64 size = tiffTypeSize(entry.type);
    QList<quint32> numbers;
    for (qint64 at = 0; at + size <= value.size(); at += size)
        numbers.append(size == 1 ? uchar(value[at]) : size == 2 ? m_order.u16(value, at) : m_order.u32(value, at));
    return numbers;
}
