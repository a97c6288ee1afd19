// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/kept_metadata.h"

#include "core/metadata/rights_sources.h"
#include "core/metadata/tiff_directory.h"

#include <algorithm>

namespace {

// Exif 2.32: tags of the first directory and of the Exif directory.
const QSet<quint16> DateTags{0x0132, 0x9003, 0x9004, 0x9010, 0x9011, 0x9012, 0x9290, 0x9291, 0x9292};
const QSet<quint16> CameraTags{0x010F, 0x0110, 0x829A, 0x829D, 0x8822, 0x8827, 0x9201, 0x9202, 0x9203,
                               0x9204, 0x9205, 0x9207, 0x9208, 0x9209, 0x920A, 0xA402, 0xA403, 0xA404,
                               0xA405, 0xA406, 0xA407, 0xA408, 0xA409, 0xA40A, 0xA432, 0xA433, 0xA434};
constexpr quint16 OrientationTag = 0x0112;
constexpr quint16 ExifDirectory = 0x8769;
constexpr quint16 GpsDirectory = 0x8825;
constexpr quint16 LastPositionTag = 6; // Latitude, longitude, altitude, their references and the version.
constexpr quint16 LongType = 4;
constexpr quint16 ShortType = 3;

struct Entry
{
    quint16 tag = 0;
    quint16 type = 0;
    quint64 count = 0;
    QByteArray value;
};

// One directory with its values behind it, to stand at an offset of the block.
QByteArray directoryBytes(QList<Entry> entries, qint64 offset, const ByteOrder &order)
{
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.tag < b.tag; });
    QByteArray table = order.u16Bytes(quint16(entries.size()));
    QByteArray values;
    const qint64 valuesAt = offset + 2 + 12 * entries.size() + 4;
    for (const Entry &entry : std::as_const(entries)) {
        table += order.u16Bytes(entry.tag) + order.u16Bytes(entry.type) + order.u32Bytes(quint32(entry.count));
        if (entry.value.size() <= 4) {
            table += entry.value + QByteArray(4 - entry.value.size(), '\0');
            continue;
        }
        table += order.u32Bytes(quint32(valuesAt + values.size()));
        values += entry.value + QByteArray(entry.value.size() % 2, '\0');
    }
    return table + order.u32Bytes(0) + values;
}

QList<Entry> entriesOf(const TiffReader &reader, const std::optional<TiffDirectory> &directory,
                       const std::function<bool(quint16)> &isKept)
{
    QList<Entry> entries;
    if (!directory)
        return entries;
    for (const TiffEntry &entry : directory->entries) {
        const QByteArray value = reader.valueOf(entry).toByteArray();
        const bool isNew =
            std::none_of(entries.begin(), entries.end(), [&](const Entry &other) { return other.tag == entry.tag; });
        if (isKept(entry.tag) && isNew && !value.isEmpty() && value.size() < 1000)
            entries.append({entry.tag, entry.type, entry.count, value});
    }
    return entries;
}

std::optional<TiffDirectory> directoryOf(const TiffReader &reader, const std::optional<TiffDirectory> &parent,
                                         quint16 tag)
{
    const TiffEntry *entry = parent ? parent->find(tag) : nullptr;
    const QList<quint64> numbers = entry ? reader.numbersOf(*entry) : QList<quint64>();
    return numbers.isEmpty() ? std::nullopt : reader.directory(numbers.first());
}

// Empty when there is nothing to say.
QByteArray keptExif(QByteArrayView original, const QStringList &keep, int orientation)
{
    const TiffReader reader(original);
    if (!reader.isValid())
        return {};
    const ByteOrder order = reader.order();
    const QSet<quint16> tags = keptExifTags(keep);
    const auto isKept = [&](quint16 tag) { return tags.contains(tag) && tag != OrientationTag; };
    const std::optional<TiffDirectory> first = reader.first();
    QList<Entry> main = entriesOf(reader, first, isKept);
    QList<Entry> exif = entriesOf(reader, directoryOf(reader, first, ExifDirectory), isKept);
    QList<Entry> gps;
    if (keep.contains(QStringLiteral("gps")))
        gps = entriesOf(reader, directoryOf(reader, first, GpsDirectory), isKeptGpsTag);
    if (main.isEmpty() && exif.isEmpty() && gps.isEmpty())
        return {};
    if (orientation != 1)
        main.append({OrientationTag, ShortType, 1, order.u16Bytes(quint16(orientation))});
    // The first directory's size is known once it names the others.
    constexpr qint64 mainAt = 8;
    QList<Entry> sized = main;
    for (const auto &[directory, tag] : {std::pair(&exif, ExifDirectory), std::pair(&gps, GpsDirectory)}) {
        if (!directory->isEmpty())
            sized.append({tag, LongType, 1, order.u32Bytes(0)});
    }
    const qint64 exifAt = mainAt + directoryBytes(sized, mainAt, order).size();
    const QByteArray exifBytes = exif.isEmpty() ? QByteArray() : directoryBytes(exif, exifAt, order);
    const qint64 gpsAt = exifAt + exifBytes.size();
    if (!exif.isEmpty())
        main.append({ExifDirectory, LongType, 1, order.u32Bytes(quint32(exifAt))});
    if (!gps.isEmpty())
        main.append({GpsDirectory, LongType, 1, order.u32Bytes(quint32(gpsAt))});
    return original.first(4).toByteArray() + order.u32Bytes(quint32(mainAt)) + directoryBytes(main, mainAt, order) +
           exifBytes + (gps.isEmpty() ? QByteArray() : directoryBytes(gps, gpsAt, order));
}

} // namespace

QSet<PrivateKind> keptKinds(const QStringList &keep)
{
    static const QHash<QString, PrivateKind> kinds{{QStringLiteral("gps"), PrivateKind::Position},
                                                   {QStringLiteral("place"), PrivateKind::Place},
                                                   {QStringLiteral("caption"), PrivateKind::Comment},
                                                   {QStringLiteral("names"), PrivateKind::PersonName},
                                                   {QStringLiteral("age"), PrivateKind::ChildAge}};
    QSet<PrivateKind> kept;
    for (const QString &word : keep) {
        if (kinds.contains(word))
            kept.insert(kinds.value(word));
    }
    return kept;
}

QSet<quint16> keptExifTags(const QStringList &keep)
{
    // Beside the orientation what writing the rights adds: artist, copyright, resolution.
    QSet<quint16> tags{OrientationTag, 0x013B, 0x8298, 0x011A, 0x011B, 0x0128, 0x0213};
    if (keep.contains(QStringLiteral("dates")))
        tags.unite(DateTags);
    if (keep.contains(QStringLiteral("camera")))
        tags.unite(CameraTags);
    return tags;
}

bool isKeptGpsTag(quint16 tag)
{
    return tag <= LastPositionTag;
}

Result<QByteArray> withKeptExif(const QByteArray &clean, const QByteArray &original, const QStringList &keep,
                                int orientation, const QString &name)
{
    if (keptExifTags(keep) == keptExifTags({}) && !keep.contains(QStringLiteral("gps")))
        return clean;
    const Result<PhotoBlocks> photo = readPhotoBlocks(original, name);
    if (!photo)
        return failure(photo.error());
    NewBlocks blocks;
    blocks.exif = keptExif(photo->blocks.exif ? QByteArrayView(*photo->blocks.exif) : QByteArrayView(photo->tiff), keep,
                           orientation);
    if (blocks.exif->isEmpty())
        return clean;
    const Result<SplicePlan> plan = planBlocks(clean, sniffFileType(clean), blocks, name);
    if (!plan)
        return failure(plan.error());
    return applied(*plan, clean);
}
