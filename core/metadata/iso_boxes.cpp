// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/iso_boxes.h"

std::optional<QList<IsoBox>> parseIsoBoxes(QByteArrayView file)
{
    QList<IsoBox> boxes;
    qint64 offset = 0;
    while (offset < file.size()) {
        qint64 headerSize = 8;
        qint64 size = bigEndian.u32(file, offset);
        const bool isOpenEnded = size == 0;
        if (size == 1) { // The length follows in 64 bits.
            headerSize = 16;
            const qint64 high = bigEndian.u32(file, offset + 8);
            size = high > 0x7FFF ? -1 : (high << 32 | bigEndian.u32(file, offset + 12));
        }
        if (isOpenEnded)
            size = file.size() - offset;
        if (size < headerSize || !ByteRange{offset, size}.isInside(file.size()))
            return std::nullopt;
        boxes.append({file.sliced(offset + 4, 4).toByteArray(),
                      {offset, size},
                      {offset + headerSize, size - headerSize},
                      isOpenEnded});
        offset += size;
    }
    return boxes;
}

QByteArray isoBox(const QByteArray &type, const QByteArray &content)
{
    return bigEndian.u32Bytes(quint32(8 + content.size())) + type + content;
}
