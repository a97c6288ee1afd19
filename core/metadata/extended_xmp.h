// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>

// Puts together the parts of Extended XMP (XMP specification part 3, 1.1.3.1): what did not fit the main packet of a
// JPEG.
class ExtendedXmp
{
public:
    // A segment behind its signature: GUID, full length, offset, data.
    void addPart(QByteArrayView part);
    bool isEmpty() const { return m_packets.isEmpty(); }
    // The whole packet that the main packet names by xmpNote:HasExtendedXMP; empty when a part is missing or overlaps
    // or the GUID is another one. That the GUID is the MD5 of the bytes is not asked: some writers make one up.
    QByteArray packetFor(const QByteArray &mainPacket) const;

private:
    struct Parts
    {
        qint64 fullLength = 0;
        QMap<qint64, QByteArray> byOffset;
    };
    QMap<QByteArray, Parts> m_packets;
};
