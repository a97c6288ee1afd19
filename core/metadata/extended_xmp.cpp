// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/extended_xmp.h"

#include "core/metadata/byte_order.h"

void ExtendedXmp::addPart(QByteArrayView part)
{
    constexpr qsizetype guidSize = 32;
    if (part.size() < guidSize + 8)
        return;
    Parts &parts = m_packets[part.first(guidSize).toByteArray()];
    parts.fullLength = bigEndian.u32(part, guidSize);
    parts.byOffset[bigEndian.u32(part, guidSize + 4)] = part.sliced(guidSize + 8).toByteArray();
}

QByteArray ExtendedXmp::packetFor(const QByteArray &mainPacket) const
{
    for (const auto &[guid, parts] : m_packets.asKeyValueRange()) {
        if (!mainPacket.contains(guid))
            continue;
        QByteArray packet;
        for (const auto &[offset, bytes] : parts.byOffset.asKeyValueRange()) {
            if (offset != packet.size())
                return {};
            packet += bytes;
        }
        return packet.size() == parts.fullLength ? packet : QByteArray();
    }
    return {};
}
