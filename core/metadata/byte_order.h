// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtEndian>

// Part of a file.
struct ByteRange
{
    qint64 offset = 0;
    qint64 size = 0;

    qint64 end() const { return offset + size; }
    bool isInside(qint64 total) const { return offset >= 0 && size >= 0 && offset <= total && size <= total - offset; }
    bool operator==(const ByteRange &) const = default;
};

// Reads and writes numbers in one byte order, never outside the bytes given: beyond them every number is 0.
class ByteOrder
{
public:
    explicit constexpr ByteOrder(bool isBig)
        : m_isBig(isBig)
    {
    }

    quint16 u16(QByteArrayView bytes, qint64 offset) const
    {
        return ByteRange{offset, 2}.isInside(bytes.size()) ? load<quint16>(bytes.data() + offset) : quint16(0);
    }
    quint32 u32(QByteArrayView bytes, qint64 offset) const
    {
        return ByteRange{offset, 4}.isInside(bytes.size()) ? load<quint32>(bytes.data() + offset) : 0;
    }
    quint64 u64(QByteArrayView bytes, qint64 offset) const
    {
        return ByteRange{offset, 8}.isInside(bytes.size()) ? load<quint64>(bytes.data() + offset) : 0;
    }
    QByteArray u16Bytes(quint16 value) const { return store(value); }
    QByteArray u32Bytes(quint32 value) const { return store(value); }

private:
    template <class T>
    T load(const char *at) const
    {
        return m_isBig ? qFromBigEndian<T>(at) : qFromLittleEndian<T>(at);
    }
    template <class T>
    QByteArray store(T value) const
    {
        QByteArray bytes(sizeof(T), Qt::Uninitialized);
        m_isBig ? qToBigEndian(value, bytes.data()) : qToLittleEndian(value, bytes.data());
        return bytes;
    }

    bool m_isBig;
};

inline constexpr ByteOrder bigEndian(true);
inline constexpr ByteOrder littleEndian(false);
