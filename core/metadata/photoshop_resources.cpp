// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/photoshop_resources.h"

#include "core/metadata/byte_order.h"

#include <QCryptographicHash>

namespace {

constexpr qint64 even(qint64 size)
{
    return size + (size & 1);
}

bool isSignature(QByteArrayView bytes)
{
    return bytes == "8BIM" || bytes == "AgHg" || bytes == "DCSR" || bytes == "PHUT" || bytes == "MeSa";
}

} // namespace

std::optional<QList<PhotoshopResource>> parsePhotoshopResources(QByteArrayView bytes)
{
    QList<PhotoshopResource> resources;
    qint64 offset = 0;
    while (offset < bytes.size()) {
        if (bytes.size() - offset < 12) // Stray padding at the end is met in real files.
            return bytes.sliced(offset).count('\0') == bytes.size() - offset ? std::optional(resources) : std::nullopt;
        if (!isSignature(bytes.sliced(offset, 4)))
            return std::nullopt;
        const qint64 nameSize = even(1 + uchar(bytes[offset + 6]));
        const qint64 lengthAt = offset + 6 + nameSize;
        const qint64 length = bigEndian.u32(bytes, lengthAt);
        if (!ByteRange{lengthAt + 4, length}.isInside(bytes.size()))
            return std::nullopt;
        // The last block's padding byte is left out by some writers.
        const qint64 end = std::min<qint64>(lengthAt + 4 + even(length), bytes.size());
        resources.append({bigEndian.u16(bytes, offset + 4), bytes.sliced(lengthAt + 4, length).toByteArray(),
                          bytes.sliced(offset, end - offset).toByteArray()});
        offset = end;
    }
    return resources;
}

QByteArray photoshopResource(quint16 id, const QByteArray &content)
{
    QByteArray whole =
        "8BIM" + bigEndian.u16Bytes(id) + QByteArray(2, '\0') + bigEndian.u32Bytes(quint32(content.size())) + content;
    if (content.size() & 1)
        whole.append('\0');
    return whole;
}

QByteArray withIim(const QList<PhotoshopResource> &resources, const QByteArray &iim)
{
    QByteArray changed;
    for (const PhotoshopResource &resource : resources) {
        if (resource.id == iimResource)
            changed += photoshopResource(iimResource, iim);
        else if (resource.id == iimDigestResource)
            changed += photoshopResource(iimDigestResource, QCryptographicHash::hash(iim, QCryptographicHash::Md5));
        else
            changed += resource.whole;
        if (changed.size() & 1) // Padding that its writer left out would push the next one off.
            changed.append('\0');
    }
    return changed;
}
