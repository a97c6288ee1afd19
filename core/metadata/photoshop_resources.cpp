// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/photoshop_resources.h"

#include "core/metadata/byte_order.h"

#include <QCryptographicHash>

#include <algorithm>

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

NewResources newResources(const NewBlocks &blocks)
{
    NewResources resources = blocks.resources;
    if (blocks.iim) {
        resources[iimResource] = *blocks.iim;
        resources[iimDigestResource] = QCryptographicHash::hash(*blocks.iim, QCryptographicHash::Md5);
    }
    return resources;
}

QByteArray withResources(const QList<PhotoshopResource> &resources, const NewResources &changed)
{
    QByteArray bytes;
    for (const PhotoshopResource &resource : resources) {
        const auto content = changed.constFind(resource.id);
        if (content == changed.cend())
            bytes += resource.whole;
        else if (*content)
            bytes += photoshopResource(resource.id, **content);
        if (bytes.size() & 1) // Padding that its writer left out would push the next one off.
            bytes.append('\0');
    }
    return bytes;
}

bool holdsAny(const QList<PhotoshopResource> &resources, const NewResources &changed)
{
    return std::ranges::any_of(resources,
                               [&](const PhotoshopResource &resource) { return changed.contains(resource.id); });
}

bool isRightsResource(quint16 id)
{
    return id == iimResource || id == iimDigestResource || id == copyrightFlagResource || id == urlResource;
}
