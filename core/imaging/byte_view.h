// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>
#include <optional>

// Reads numbers from untrusted bytes; outside of them there is nothing, never a crash.
class ByteView
{
public:
    enum class Order
    {
        Big,
        Little
    };

    ByteView(QByteArrayView bytes, Order order)
        : m_bytes(bytes)
        , m_order(order)
    {
    }

    QByteArrayView bytes() const { return m_bytes; }
    qint64 size() const { return m_bytes.size(); }
    bool holds(qint64 at, qint64 length) const
    {
        return at >= 0 && length >= 0 && at <= size() && length <= size() - at;
    }
    bool startsWith(qint64 at, QByteArrayView text) const
    {
        return holds(at, text.size()) && m_bytes.sliced(at, text.size()) == text;
    }
    // At most length bytes from there on.
    QByteArrayView part(qint64 at, qint64 length) const
    {
        if (!holds(at, 0))
            return {};
        return m_bytes.sliced(at, std::clamp<qint64>(length, 0, size() - at));
    }

    std::optional<quint8> u8(qint64 at) const { return number<quint8>(at); }
    std::optional<quint16> u16(qint64 at) const { return number<quint16>(at); }
    std::optional<quint32> u32(qint64 at) const { return number<quint32>(at); }
    std::optional<quint64> u64(qint64 at) const { return number<quint64>(at); }

private:
    template <class T>
    std::optional<T> number(qint64 at) const
    {
        if (!holds(at, sizeof(T)))
            return {};
        const char *data = m_bytes.data() + at;
        return m_order == Order::Little ? qFromLittleEndian<T>(data) : qFromBigEndian<T>(data);
    }

    QByteArrayView m_bytes;
    Order m_order;
};
