// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/psd_container.h"

#include "core/metadata/splice_builder.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr qint64 headerSize = 26;
constexpr quint16 exifResource = 0x0422;
constexpr quint16 xmpResource = 0x0424;

tl::unexpected<Error> broken(const QString &name)
{
    return failure(
        ErrorKind::Unreadable,
        QCoreApplication::translate("Metadata", "“%1” is damaged or incomplete: its Photoshop structure ends early.")
            .arg(name));
}

bool isOurs(quint16 id)
{
    return id == exifResource || id == xmpResource || isRightsResource(id);
}

NewResources newPsdResources(const NewBlocks &blocks)
{
    NewResources resources = newResources(blocks);
    if (blocks.exif)
        resources[exifResource] = *blocks.exif;
    if (blocks.xmp)
        resources[xmpResource] = *blocks.xmp;
    return resources;
}

// Bytes of the run-length-coded rows behind the table of their lengths.
qint64 packedSize(QByteArrayView file, qint64 tableAt, qint64 rows, qint64 entrySize)
{
    qint64 size = rows * entrySize;
    for (qint64 row = 0; row < rows; ++row)
        size += entrySize == 2 ? bigEndian.u16(file, tableAt + 2 * row) : bigEndian.u32(file, tableAt + 4 * row);
    return size;
}

} // namespace

Result<PsdLayout> parsePsd(QByteArrayView file, const QString &name)
{
    if (file.size() < headerSize || !file.startsWith("8BPS"))
        return broken(name);
    const qint64 resourcesAt = headerSize + 4 + bigEndian.u32(file, headerSize);
    PsdLayout layout;
    layout.resources = {resourcesAt + 4, bigEndian.u32(file, resourcesAt)};
    if (!ByteRange{resourcesAt, 4}.isInside(file.size()) || !layout.resources.isInside(file.size()))
        return broken(name);
    const auto list = parsePhotoshopResources(file.sliced(layout.resources.offset, layout.resources.size));
    if (!list)
        return broken(name);
    layout.list = *list;
    qint64 offset = layout.resources.offset;
    for (const PhotoshopResource &resource : layout.list) {
        layout.places.append({offset, resource.whole.size()});
        offset += resource.whole.size();
    }
    const bool isLarge = bigEndian.u16(file, 4) == 2;
    const qint64 layersAt = layout.resources.end();
    const qint64 high = isLarge ? bigEndian.u32(file, layersAt) : 0;
    const qint64 low = bigEndian.u32(file, layersAt + (isLarge ? 4 : 0));
    if (high > 0x7FFF)
        return broken(name);
    layout.layers = {layersAt, (isLarge ? 8 : 4) + (high << 32 | low)};
    // At least the two bytes that say how the merged image is packed.
    if (!layout.layers.isInside(file.size()) || file.size() - layout.layers.end() < 2)
        return broken(name);
    layout.mergedImage = {layout.layers.end(), file.size() - layout.layers.end()};
    return layout;
}

bool isPsdComplete(QByteArrayView file, const PsdLayout &layout)
{
    const qint64 channels = bigEndian.u16(file, 12);
    const qint64 height = bigEndian.u32(file, 14);
    const qint64 width = bigEndian.u32(file, 18);
    const qint64 depth = bigEndian.u16(file, 22);
    const qint64 have = layout.mergedImage.size - 2;
    const quint16 packing = bigEndian.u16(file, layout.mergedImage.offset);
    constexpr qint64 mostRows = 56LL * 300'000; // Of the specification: channels and height.
    if (channels * height > mostRows || width > 300'000)
        return false;
    if (packing == 0)
        return have >= channels * height * ((width * depth + 7) / 8);
    if (packing != 1)
        return have > 0; // ZIP says its length nowhere.
    const qint64 entrySize = bigEndian.u16(file, 4) == 2 ? 4 : 2;
    return have >= packedSize(file, layout.mergedImage.offset + 2, channels * height, entrySize);
}

Result<FileBlocks> readPsdBlocks(const QByteArray &file, const QString &name)
{
    const Result<PsdLayout> layout = parsePsd(file, name);
    if (!layout)
        return failure(layout.error());
    FileBlocks blocks;
    for (const PhotoshopResource &resource : layout->list) {
        if (resource.id == exifResource && ++blocks.exifCount == 1)
            blocks.exif = resource.content;
        else if (resource.id == xmpResource && ++blocks.xmpCount == 1)
            blocks.xmp = resource.content;
        else if (resource.id == iimResource && ++blocks.iimCount == 1)
            blocks.iim = resource.content;
        else
            takeResource(blocks, resource);
    }
    return blocks;
}

Result<SplicePlan> planPsdBlocks(const QByteArray &file, const NewBlocks &blocks, const QString &name)
{
    const Result<PsdLayout> layout = parsePsd(file, name);
    if (!layout)
        return failure(layout.error());
    QList<std::pair<ByteRange, QByteArray>> changes;
    const NewResources changed = newPsdResources(blocks);
    qint64 growth = 0;
    bool hasXmp = false;
    const auto change = [&](ByteRange place, const QByteArray &bytes) {
        changes.append({place, bytes});
        growth += bytes.size() - place.size;
    };
    qint64 end = layout->resources.offset;
    for (qsizetype i = 0; i < layout->list.size(); ++i) {
        const PhotoshopResource &resource = layout->list[i];
        hasXmp = hasXmp || resource.id == xmpResource;
        if (const auto content = changed.constFind(resource.id); content != changed.cend())
            change(layout->places[i], *content ? photoshopResource(resource.id, **content) : QByteArray());
        end = layout->places[i].end();
    }
    if (blocks.xmp && !hasXmp) // Padding that the last writer left out would push ours off.
        change({end, 0},
               QByteArray((end - layout->resources.offset) & 1, '\0') + photoshopResource(xmpResource, *blocks.xmp));
    SpliceBuilder builder(file.size());
    if (growth != 0)
        builder.replace({layout->resources.offset - 4, 4},
                        bigEndian.u32Bytes(quint32(layout->resources.size + growth)));
    for (const auto &[place, bytes] : changes)
        builder.replace(place, bytes);
    return builder.finished();
}

Result<QByteArrayList> untouchedPsdParts(const QByteArray &file, const QString &name)
{
    const Result<PsdLayout> layout = parsePsd(file, name);
    if (!layout)
        return failure(layout.error());
    QByteArrayList parts{file.first(layout->resources.offset - 4)};
    for (const PhotoshopResource &resource : layout->list) {
        if (!isOurs(resource.id))
            parts.append(resource.whole);
    }
    parts.append(file.mid(layout->layers.offset));
    return parts;
}
