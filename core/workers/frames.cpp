// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workers/frames.h"

#include <QCborValue>
#include <QtEndian>

namespace {

constexpr qsizetype headLength = 4;

} // namespace

Result<QByteArray> encodedFrame(const QCborMap &message)
{
    const QByteArray body = message.toCborValue().toCbor();
    if (body.size() > largestFrame)
        return failure(ErrorKind::TooLarge, QStringLiteral("A message between the parts of the program is too large."));
    QByteArray frame(headLength, Qt::Uninitialized);
    qToBigEndian(quint32(body.size()), frame.data());
    return frame + body;
}

Result<std::optional<QCborMap>> FrameReader::next()
{
    const auto broken = [this] {
        m_isBroken = true;
        m_buffer.clear();
        return failure(ErrorKind::Invalid, QStringLiteral("The other process did not send a message."));
    };
    if (m_isBroken)
        return broken();
    if (m_buffer.size() < headLength)
        return std::optional<QCborMap>();
    const auto length = qsizetype(qFromBigEndian<quint32>(m_buffer.constData()));
    if (length == 0 || length > m_limit)
        return broken();
    if (m_buffer.size() < headLength + length)
        return std::optional<QCborMap>();
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(m_buffer.constData() + headLength, length, &error);
    if (error.error != QCborError::NoError || error.offset != length || !value.isMap())
        return broken();
    m_buffer.remove(0, headLength + length);
    return std::optional(value.toMap());
}
