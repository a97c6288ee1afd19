// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QCborMap>

#include <optional>

// A frame is 4 bytes of length (big-endian) and one CBOR map of that length. Nothing larger is ever sent or believed.
inline constexpr qsizetype largestFrame = qsizetype(64) << 20;

// Invalid when the map does not fit into a frame.
Result<QByteArray> encodedFrame(const QCborMap &message);

// Cuts a stream of bytes into frames. The stream comes from the other process and is not trusted: after the first error
// there are no further frames.
class FrameReader
{
public:
    // Frames above this size are refused before they are collected.
    void setLimit(qsizetype bytes) { m_limit = bytes; }
    void append(const QByteArray &bytes) { m_buffer += bytes; }
    // The next whole frame; nothing while it is incomplete; Invalid when the stream is no stream of frames.
    Result<std::optional<QCborMap>> next();
    bool isEmpty() const { return m_buffer.isEmpty(); }

private:
    QByteArray m_buffer;
    qsizetype m_limit = largestFrame;
    bool m_isBroken = false;
};
