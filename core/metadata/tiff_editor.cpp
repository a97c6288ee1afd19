// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/tiff_editor.h"

#include "core/metadata/splice_builder.h"
#include "core/metadata/tiff_directory.h"

#include <algorithm>

namespace {

// One entry of the new first directory: as it was, or with a new value.
struct NewEntry
{
    quint16 tag = 0;
    QByteArrayView raw;
    std::optional<TiffValue> value;
};

bool overlaps(ByteRange a, ByteRange b)
{
    return a.offset < b.end() && b.offset < a.end();
}

// Two tags may share one value, and a crafted file may let a value lie on its directory: such values are not patched.
bool isValueItsOwn(const TiffDirectory &directory, const TiffEntry &entry)
{
    if (entry.value.size <= 4)
        return true;
    if (overlaps(entry.value, {0, 8}) || overlaps(entry.value, {directory.offset, directory.size()}))
        return false;
    return std::ranges::none_of(directory.entries, [&](const TiffEntry &other) {
        return other.tag != entry.tag && overlaps(other.value, entry.value);
    });
}

bool isPatchable(const TiffReader &reader, const TiffDirectory &directory, quint16 tag,
                 const std::optional<TiffValue> &value)
{
    const TiffEntry *entry = directory.find(tag);
    if (!entry || !value || entry->type != value->type || !isValueItsOwn(directory, *entry))
        return false;
    const bool fits = value->type == 2 ? QByteArrayView(value->bytes.constData()).size() < entry->value.size
                                       : value->bytes.size() == entry->value.size;
    return fits && reader.valueOf(*entry).size() == entry->value.size;
}

bool areAllPatchable(const TiffReader &reader, const TiffDirectory &directory, const TiffChange &change)
{
    const auto pairs = change.asKeyValueRange();
    return std::all_of(pairs.begin(), pairs.end(),
                       [&](const auto &pair) { return isPatchable(reader, directory, pair.first, pair.second); });
}

// New bytes of the old structure, by their offsets.
using Patches = QMap<qint64, QByteArray>;

void addPatches(Patches &patches, const TiffDirectory &directory, const TiffChange &change)
{
    for (const auto &[tag, value] : change.asKeyValueRange()) {
        const ByteRange range = directory.find(tag)->value;
        patches[range.offset] = value->bytes.leftJustified(range.size, '\0', true);
    }
}

// In the order of the old directory, which some writers do not sort; new tags go before the first greater one.
QList<NewEntry> newEntries(const TiffDirectory &directory, const TiffChange &change)
{
    QList<NewEntry> entries;
    TiffChange added = change;
    for (const TiffEntry &entry : directory.entries) {
        if (!change.contains(entry.tag)) {
            entries.append({entry.tag, entry.raw, {}});
        } else if (const std::optional<TiffValue> value = added.take(entry.tag)) {
            entries.append({entry.tag, {}, value});
        }
    }
    for (const auto &[tag, value] : added.asKeyValueRange()) {
        const auto isGreater = [wanted = tag](const NewEntry &entry) { return entry.tag > wanted; };
        const auto place = std::ranges::find_if(entries, isGreater) - entries.begin();
        if (value)
            entries.insert(place, {tag, {}, value});
    }
    return entries;
}

// The directory as it lies at offset, its new values right behind it.
QByteArray encoded(const QList<NewEntry> &entries, quint32 next, qint64 offset, ByteOrder order)
{
    QByteArray directory = order.u16Bytes(quint16(entries.size()));
    QByteArray values;
    const qint64 valuesAt = offset + 2 + 12 * entries.size() + 4;
    for (const NewEntry &entry : entries) {
        if (!entry.value) {
            directory += entry.raw;
            continue;
        }
        const QByteArray &bytes = entry.value->bytes;
        const qsizetype count = bytes.size() / tiffTypeSize(entry.value->type);
        directory += order.u16Bytes(entry.tag) + order.u16Bytes(entry.value->type) + order.u32Bytes(quint32(count));
        if (bytes.size() <= 4) {
            directory += bytes.leftJustified(4, '\0');
            continue;
        }
        directory += order.u32Bytes(quint32(valuesAt + values.size()));
        values += bytes;
        if (values.size() & 1)
            values.append('\0');
    }
    return directory + order.u32Bytes(next) + values;
}

} // namespace

std::optional<SplicePlan> editTiff(const QByteArray &bytes, const TiffChange &change, const TiffChange &inExif)
{
    const TiffReader reader(bytes);
    const ByteOrder order = reader.order();
    const std::optional<TiffDirectory> directory = reader.first();
    const std::optional<TiffDirectory> exif = directory ? reader.exifOf(*directory) : std::nullopt;
    if (!directory || reader.isBigTiff() || (!inExif.isEmpty() && !exif))
        return std::nullopt;

    Patches patches;
    QByteArray appended;
    const qint64 start = bytes.size() + (bytes.size() & 1); // Directories begin on a word.
    TiffChange first = change;
    if (exif && areAllPatchable(reader, *exif, inExif)) {
        addPatches(patches, *exif, inExif);
    } else if (exif) {
        appended = encoded(newEntries(*exif, inExif), quint32(exif->next), start, order);
        first[TiffTag::ExifDirectory] =
            TiffValue{directory->find(TiffTag::ExifDirectory)->type, order.u32Bytes(quint32(start))};
    }
    if (areAllPatchable(reader, *directory, first)) {
        addPatches(patches, *directory, first);
    } else {
        const qint64 offset = start + appended.size();
        appended += encoded(newEntries(*directory, first), quint32(directory->next), offset, order);
        patches[4] = order.u32Bytes(quint32(offset));
    }
    if (start + appended.size() > std::numeric_limits<quint32>::max())
        return std::nullopt;
    SpliceBuilder builder(bytes.size());
    for (const auto &[offset, patch] : patches.asKeyValueRange())
        builder.replace({offset, patch.size()}, patch);
    if (!appended.isEmpty())
        builder.replace({bytes.size(), 0}, QByteArray(bytes.size() & 1, '\0') + appended);
    return builder.finished();
}

QByteArray newExif(const TiffChange &change, const Resolution &resolution)
{
    constexpr quint16 xResolution = 282;
    constexpr quint16 yResolution = 283;
    constexpr quint16 resolutionUnit = 296;
    constexpr quint16 yCbCrPositioning = 531;
    TiffChange tags = change;
    tags[xResolution] = TiffValue{5, bigEndian.u32Bytes(resolution.x) + bigEndian.u32Bytes(1)};
    tags[yResolution] = TiffValue{5, bigEndian.u32Bytes(resolution.y) + bigEndian.u32Bytes(1)};
    tags[resolutionUnit] = TiffValue{3, bigEndian.u16Bytes(resolution.unit)};
    tags[yCbCrPositioning] = TiffValue{3, bigEndian.u16Bytes(1)}; // Centered, as JFIF has it.
    return QByteArray("MM\0\x2A\0\0\0\x08", 8) + encoded(newEntries({}, tags), 0, 8, bigEndian);
}

TiffValue tiffText(const QByteArray &utf8)
{
    // Cameras reserve fixed widths too; readers stop at the first NUL.
    constexpr qsizetype step = 64;
    return {2, utf8.leftJustified((utf8.size() / step + 1) * step, '\0')};
}
