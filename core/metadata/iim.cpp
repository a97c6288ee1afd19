// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/iim.h"

#include "core/metadata/byte_order.h"

#include <algorithm>

namespace {

constexpr QByteArrayView utf8Escape("\x1B%G", 3);

QByteArray datasetBytes(quint8 record, quint8 number, const QByteArray &value)
{
    return QByteArray("\x1C", 1) + char(record) + char(number) + bigEndian.u16Bytes(quint16(value.size())) + value;
}

bool isAscii(const QByteArray &bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return uchar(c) < 0x80; });
}

} // namespace

qsizetype iimLimit(quint8 dataset)
{
    if (dataset == IimDataset::Instructions)
        return 256;
    return dataset == IimDataset::Copyright || dataset == IimDataset::Contact ? 128 : 32;
}

QByteArray cutUtf8(const QByteArray &utf8, qsizetype limit)
{
    qsizetype length = std::min(limit, utf8.size());
    while (length > 0 && length < utf8.size() && (uchar(utf8[length]) & 0xC0) == 0x80)
        --length;
    return utf8.first(length);
}

std::optional<IimBlock> IimBlock::parse(const QByteArray &bytes)
{
    IimBlock block;
    qint64 offset = 0;
    while (offset < bytes.size() && bytes[offset] == '\x1C') {
        const qint64 size = bigEndian.u16(bytes, offset + 3);
        // The top bit marks an extended length, which no rights field needs and no writer of photos uses.
        if ((size & 0x8000) || !ByteRange{offset, 5 + size}.isInside(bytes.size()))
            return std::nullopt;
        block.m_datasets.append({quint8(bytes[offset + 1]), quint8(bytes[offset + 2]), bytes.mid(offset + 5, size),
                                 bytes.mid(offset, 5 + size)});
        offset += 5 + size;
    }
    const bool hasOnlyPaddingLeft = bytes.mid(offset).count('\0') == bytes.size() - offset;
    return hasOnlyPaddingLeft ? std::optional(block) : std::nullopt;
}

IimBlock::Charset IimBlock::charset() const
{
    for (const Dataset &dataset : m_datasets) {
        if (dataset.record == 1 && dataset.number == 90)
            return dataset.value == utf8Escape ? Charset::Utf8 : Charset::Other;
    }
    return Charset::Unstated;
}

QStringList IimBlock::values(quint8 dataset) const
{
    QStringList values;
    for (const Dataset &one : m_datasets) {
        if (one.record != 2 || one.number != dataset)
            continue;
        // Without a statement most old files are Latin-1, many newer ones UTF-8.
        const bool isUtf8 = charset() == Charset::Utf8 || one.value.isValidUtf8();
        values.append(isUtf8 ? QString::fromUtf8(one.value) : QString::fromLatin1(one.value));
    }
    return values;
}

bool IimBlock::canBecomeUtf8() const
{
    return std::ranges::all_of(
        m_datasets, [this](const Dataset &dataset) { return !isText(dataset) || dataset.value.isValidUtf8(); });
}

void IimBlock::insert(const Dataset &dataset)
{
    const auto isAfter = [&](const Dataset &other) {
        return std::pair(other.record, other.number) > std::pair(dataset.record, dataset.number);
    };
    m_datasets.insert(std::ranges::find_if(m_datasets, isAfter) - m_datasets.begin(), dataset);
}

bool IimBlock::setValues(quint8 dataset, const QStringList &values)
{
    QByteArrayList encodedValues;
    const bool isPlain = std::ranges::all_of(values, [](const QString &value) { return isAscii(value.toUtf8()); });
    if (!isPlain && charset() == Charset::Unstated && canBecomeUtf8())
        insert({1, 90, utf8Escape.toByteArray(), datasetBytes(1, 90, utf8Escape.toByteArray())});
    for (const QString &value : values) {
        const QByteArray utf8 = value.toUtf8();
        const QByteArray latin1 = value.toLatin1();
        if (isPlain || charset() == Charset::Utf8)
            encodedValues.append(cutUtf8(utf8, iimLimit(dataset)));
        else if (charset() == Charset::Unstated && QString::fromLatin1(latin1) == value)
            encodedValues.append(latin1.first(std::min(latin1.size(), iimLimit(dataset)))); // As the rest of the block.
        else
            return false;
    }
    m_datasets.removeIf([&](const Dataset &one) { return one.record == 2 && one.number == dataset; });
    for (const QByteArray &value : encodedValues)
        insert({2, dataset, value, datasetBytes(2, dataset, value)});
    return true;
}

QByteArray IimBlock::toBytes() const
{
    QByteArray bytes;
    for (const Dataset &dataset : m_datasets)
        bytes += dataset.whole;
    return bytes;
}
