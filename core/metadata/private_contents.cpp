// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/private_contents.h"

#include "core/metadata/iim.h"
#include "core/metadata/rights_sources.h"
#include "core/metadata/tiff_directory.h"

#include <algorithm>
#include <array>
#include <utility>

namespace {

using enum PrivateKind;

// Exif 2.32, DNG 1.6 and Windows tags, wherever in the file they stand.
constexpr std::array<std::pair<quint16, PrivateKind>, 12> TagKinds{{{0x927C, MakerNotes},
                                                                    {0xA431, SerialNumber}, // Body
                                                                    {0xA435, SerialNumber}, // Lens
                                                                    {0xC62F, SerialNumber}, // Camera, DNG
                                                                    {0xA420, SerialNumber}, // ImageUniqueID
                                                                    {0xA430, OwnerName},
                                                                    {0x9C9D, OwnerName}, // XPAuthor
                                                                    {0x013C, OwnerName}, // HostComputer
                                                                    {0x010E, Comment},   // ImageDescription
                                                                    {0x9286, Comment},   // UserComment
                                                                    {0x9C9C, Comment},   // XPComment
                                                                    {0xC634, MakerNotes}}};
constexpr quint16 GpsDirectory = 0x8825;
constexpr quint16 NewSubfileType = 254;
constexpr quint16 JpegOffset = 513;
// Subcategory to country, and what stands beside them (IPTC-IIM 4.2).
constexpr std::array<quint8, 7> PlaceDatasets{26, 27, 90, 92, 95, 100, 101};

// Text without the NULs and blanks it is padded with.
QByteArray textOf(QByteArrayView value)
{
    QByteArray text = value.toByteArray();
    text.replace('\0', ' ');
    return text.trimmed();
}

void addGps(const TiffReader &reader, quint64 offset, QList<PrivateItem> &items)
{
    const std::optional<TiffDirectory> gps = reader.directory(offset);
    if (!gps)
        return;
    for (const quint16 coordinate : {quint16(2), quint16(4)}) {
        if (const TiffEntry *entry = gps->find(coordinate))
            items.append({Position, reader.valueOf(*entry).toByteArray()});
    }
}

void addTags(const TiffReader &reader, const TiffDirectory &directory, QList<PrivateItem> &items)
{
    for (const TiffEntry &entry : directory.entries) {
        const auto kind = std::ranges::find(TagKinds, entry.tag, &std::pair<quint16, PrivateKind>::first);
        if (kind != TagKinds.end()) {
            const QByteArray text = textOf(reader.valueOf(entry));
            if (!text.isEmpty()) // Cameras write empty comments.
                items.append({kind->second, kind->second == MakerNotes ? QByteArray() : text});
        }
        if (entry.tag == GpsDirectory && !reader.numbersOf(entry).isEmpty())
            addGps(reader, reader.numbersOf(entry).first(), items);
        if (entry.tag == TiffTag::Photoshop &&
            (reader.valueOf(entry).contains("8BIM\x04\x0C") || reader.valueOf(entry).contains("8BIM\x04\x09")))
            items.append({Thumbnail, {}});
    }
}

bool isReduced(const TiffReader &reader, const TiffDirectory &directory)
{
    const TiffEntry *type = directory.find(NewSubfileType);
    const QList<quint64> numbers = type ? reader.numbersOf(*type) : QList<quint64>();
    return !numbers.isEmpty() && (numbers.first() & 1) != 0;
}

} // namespace

QList<PrivateItem> privateItemsInExif(QByteArrayView exif)
{
    QList<PrivateItem> items;
    const TiffReader reader(exif);
    if (!reader.isValid())
        return items;
    for (const TiffDirectory &directory : reader.all()) {
        addTags(reader, directory, items);
        if (directory.find(JpegOffset))
            items.append({Thumbnail, {}});
        else if (isReduced(reader, directory))
            items.append({Preview, {}});
    }
    const std::optional<TiffDirectory> first = reader.first();
    if (first && first->next != 0 && !items.contains(PrivateItem{Thumbnail, {}}))
        items.append({FurtherPicture, {}});
    return items;
}

QList<PrivateItem> privateItemsInIim(const QByteArray &iim)
{
    QList<PrivateItem> items;
    const std::optional<IimBlock> block = IimBlock::parse(iim);
    if (!block)
        return {{OtherData, {}}};
    for (const quint8 dataset : PlaceDatasets) {
        for (const QString &value : block->values(dataset))
            items.append({Place, value.toUtf8()});
    }
    for (const QString &value : block->values(120))
        items.append({Comment, value.toUtf8()});
    return items;
}

QList<PrivateItem> findPrivateItems(const QByteArray &file, const QByteArray &sidecar)
{
    QList<PrivateItem> items;
    if (!sidecar.isEmpty())
        items += privateItemsInXmp(sidecar);
    const Result<PhotoBlocks> photo = readPhotoBlocks(file, QString());
    if (!photo)
        return items + QList<PrivateItem>{{OtherData, {}}};
    const FileBlocks &blocks = photo->blocks;
    items += privateItemsInExif(blocks.exif ? QByteArrayView(*blocks.exif) : QByteArrayView(photo->tiff));
    for (const QByteArray &packet : {blocks.xmp.value_or(QByteArray()), blocks.extendedXmp}) {
        if (!packet.isEmpty())
            items += privateItemsInXmp(packet);
    }
    if (blocks.iim)
        items += privateItemsInIim(*blocks.iim);
    return items + hiddenParts(file, photo->type);
}
