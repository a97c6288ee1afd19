// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/kept_preparations.h"

#include "core/writing/prepared_codec.h"

#include <QtEndian>

namespace {

constexpr qint64 mostBytes = qint64(256) << 20; // The folder of temporary files may lie in memory.
constexpr qint64 headBytes = sizeof(quint32);   // Before the bytes: how many.

} // namespace

std::optional<qint64> KeptPreparations::add(const PreparedFile &prepared)
{
    const QByteArray bytes = encoded(prepared);
    QByteArray record(headBytes, Qt::Uninitialized);
    qToBigEndian(quint32(bytes.size()), record.data());
    record += bytes;
    const std::lock_guard lock(m_mutex);
    if (m_end + record.size() > mostBytes || (!m_file.isOpen() && !m_file.open()) || !m_file.seek(m_end) ||
        m_file.write(record) != record.size() || !m_file.flush())
        return std::nullopt;
    const qint64 place = m_end;
    m_end += record.size();
    return place;
}

std::optional<PreparedFile> KeptPreparations::at(qint64 place)
{
    QByteArray bytes;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_file.isOpen() || !m_file.seek(place))
            return std::nullopt;
        const QByteArray head = m_file.read(headBytes);
        if (head.size() != headBytes)
            return std::nullopt;
        bytes = m_file.read(qFromBigEndian<quint32>(head.constData()));
    }
    Result<PreparedFile> prepared = preparedFileFrom(bytes);
    return prepared ? std::optional(std::move(*prepared)) : std::nullopt;
}
