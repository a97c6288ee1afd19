// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/verify_blocks.h"

#include "core/metadata/block_changes.h"
#include "core/metadata/exiv2_adapter.h"
#include "core/metadata/field_map.h"
#include "core/metadata/jpeg_segments.h"
#include "core/metadata/multi_picture.h"
#include "core/metadata/photoshop_resources.h"
#include "core/metadata/recent_packets.h"
#include "core/metadata/tiff_directory.h"
#include "core/metadata/xmp_guard.h"

#include <algorithm>
#include <ranges>

namespace {

// "Regions[1]/mwg-rs:Name" is a part of "Regions".
QStringView topLevelName(QStringView name)
{
    const auto end = std::ranges::find_if(name, [](QChar c) { return c == u'[' || c == u'/'; });
    return name.first(end - name.begin());
}

QStringList readForeignProperties(const QByteArray &utf8, const QSet<QString> &touched)
{
    if (!isSafeXmp(utf8))
        return {QStringLiteral("damaged packet")};
    const Exiv2Adapter::DecodedXmp decoded = Exiv2Adapter::decodeXmp(utf8);
    if (!decoded.isSound)
        return {QStringLiteral("damaged packet")};
    QStringList lines;
    for (const Exiv2Adapter::XmpProperty &property : decoded.properties) {
        if (!touched.contains(property.nameSpace + u' ' + topLevelName(property.name).toString()))
            lines.append(property.key + u'=' + property.text);
    }
    lines.sort();
    return lines;
}

// Every property outside the change as a line, sorted: order does not count, number does.
QStringList foreignProperties(const std::optional<QByteArray> &packet, const RightsChange &change)
{
    using Lines = RecentPackets<QStringList>;
    if (!packet || packet->trimmed().isEmpty())
        return {};
    thread_local RecentOfChange<QStringList> recent;
    return recent.of(change).answerFor(Lines::withoutPadding(xmpAsUtf8(*packet)), [&](const QByteArray &utf8) {
        return readForeignProperties(utf8, touchedXmpProperties(change));
    });
}

QString firstDifference(const QStringList &before, const QStringList &after)
{
    const auto [missing, added] = std::ranges::mismatch(before, after);
    if (missing == before.end() && added == after.end())
        return {};
    return (missing == before.end() ? *added : *missing).left(120);
}

// In the first directory; the Exif directory is compared where it is.
bool isOurs(quint16 tag)
{
    return tag == TiffTag::Artist || tag == TiffTag::Copyright || tag == TiffTag::WindowsAuthor ||
           tag == TiffTag::Xmp || tag == TiffTag::Iim || tag == TiffTag::Photoshop || tag == TiffTag::ExifDirectory;
}

// A large value (a maker note) that lies where it did is compared with the bytes around it.
bool isSameEntry(const TiffReader &before, const TiffEntry &old, const TiffReader &after, const TiffEntry &made)
{
    if (old.tag != made.tag || old.type != made.type || old.count != made.count ||
        (old.value.size > 4) != (made.value.size > 4))
        return false;
    return old.value.size > 4 ? old.value.offset == made.value.offset : before.valueOf(old) == after.valueOf(made);
}

// Directory by directory, without the tags that are ours in the first one.
QString differenceInTags(const TiffReader &before, const TiffReader &after)
{
    const QList<TiffDirectory> old = before.all();
    const QList<TiffDirectory> made = after.all();
    if (old.size() != made.size())
        return QStringLiteral("number of directories");
    for (qsizetype i = 0; i < old.size(); ++i) {
        const auto isForeign = [i](const TiffEntry &entry) {
            return (i > 0 || !isOurs(entry.tag)) && entry.tag != TiffTag::Photographer;
        };
        auto oldTags = old[i].entries | std::views::filter(isForeign);
        auto madeTags = made[i].entries | std::views::filter(isForeign);
        const auto isSame = [&](const TiffEntry &one, const TiffEntry &other) {
            return isSameEntry(before, one, after, other);
        };
        const auto [missing, added] = std::ranges::mismatch(oldTags, madeTags, isSame);
        if (missing != oldTags.end())
            return QStringLiteral("tag %1").arg(missing->tag);
        if (added != madeTags.end())
            return QStringLiteral("tag %1").arg(added->tag);
        if (old[i].next != made[i].next)
            return QStringLiteral("order of directories");
    }
    return {};
}

// Of Exif as exiv2 sees it, without the tags that hold rights.
bool isSameForeign(const QMap<QString, QByteArray> &before, const QMap<QString, QByteArray> &after)
{
    static const QStringList ours{exifKeyOf(RightsFieldId::Creator),     exifKeyOf(RightsFieldId::Notice),
                                  QStringLiteral("Exif.Image.XPAuthor"), QStringLiteral("Exif.Image.ExifTag"),
                                  QStringLiteral("Exif.Photo.0xa437"),   QStringLiteral("Exif.Photo.Photographer")};
    auto old = before.cbegin();
    auto made = after.cbegin();
    while (true) {
        while (old != before.cend() && ours.contains(old.key()))
            ++old;
        while (made != after.cend() && ours.contains(made.key()))
            ++made;
        if (old == before.cend() || made == after.cend())
            return old == before.cend() && made == after.cend();
        if (old.key() != made.key() || old.value() != made.value())
            return false;
        ++old;
        ++made;
    }
}

// Photoshop's resources in a TIFF file, but those that hold rights.
QByteArrayList foreignResources(const QByteArray &bytes)
{
    const TiffReader reader(bytes);
    const std::optional<TiffDirectory> directory = reader.first();
    const TiffEntry *entry = directory ? directory->find(TiffTag::Photoshop) : nullptr;
    if (!entry)
        return {};
    const auto resources = parsePhotoshopResources(reader.valueOf(*entry));
    if (!resources)
        return {reader.valueOf(*entry).toByteArray()};
    QByteArrayList parts;
    for (const PhotoshopResource &resource : *resources) {
        if (!isRightsResource(resource.id))
            parts.append(bigEndian.u16Bytes(resource.id) + resource.content);
    }
    return parts;
}

// Where the old bytes may differ: the pointer to the first directory and the values that are ours.
QList<ByteRange> editablePlaces(const QByteArray &bytes)
{
    QList<ByteRange> places{{4, 4}};
    const TiffReader reader(bytes);
    const std::optional<TiffDirectory> directory = reader.first();
    for (const TiffEntry &entry : directory ? directory->entries : QList<TiffEntry>()) {
        if (isOurs(entry.tag) && entry.value.isInside(bytes.size()))
            places.append(entry.value);
    }
    const std::optional<TiffDirectory> exif = directory ? reader.exifOf(*directory) : std::nullopt;
    const TiffEntry *photographer = exif ? exif->find(TiffTag::Photographer) : nullptr;
    if (photographer && photographer->value.isInside(bytes.size()))
        places.append(photographer->value);
    std::ranges::sort(places, {}, &ByteRange::offset);
    return places;
}

bool isSameOutside(const QByteArray &before, const QByteArray &after, const QList<ByteRange> &places)
{
    if (after.size() < before.size())
        return false;
    qint64 from = 0;
    const auto isSameUpTo = [&](qint64 end) {
        return from >= end ||
               QByteArrayView(before).sliced(from, end - from) == QByteArrayView(after).sliced(from, end - from);
    };
    for (const ByteRange &place : places) {
        if (!isSameUpTo(place.offset))
            return false;
        from = std::max(from, place.end());
    }
    return isSameUpTo(before.size());
}

} // namespace

QString differenceInXmp(const std::optional<QByteArray> &before, const std::optional<QByteArray> &after,
                        const RightsChange &change)
{
    if (isNewXmp(before, change))
        return firstDifference({}, foreignProperties(after, change));
    return firstDifference(foreignProperties(before, change), foreignProperties(after, change));
}

namespace {

QString foundDifferenceInTiff(const QByteArray &before, const QByteArray &after, bool isWholeFile)
{
    if (!isSameOutside(before, after, editablePlaces(before)))
        return QStringLiteral("bytes outside the rights tags");
    if (foreignResources(before) != foreignResources(after))
        return QStringLiteral("Photoshop resources");
    const QString difference = differenceInTags(TiffReader(before), TiffReader(after));
    if (!difference.isEmpty() || isWholeFile)
        return difference;
    const bool isSame = isSameForeign(Exiv2Adapter::decodeExif(before).tags, Exiv2Adapter::decodeExif(after).tags);
    return isSame ? QString() : QStringLiteral("Exif tags");
}

// Asked when a block is made and again when the file is verified.
struct ComparedExif
{
    QByteArray before;
    QByteArray after;
    QString difference;
};

} // namespace

QString differenceInTiff(const QByteArray &before, const QByteArray &after, bool isWholeFile)
{
    constexpr qsizetype mostRemembered = 256 * 1024; // As much as a JPEG holds, and more.
    if (isWholeFile || before.size() > mostRemembered || after.size() > mostRemembered)
        return foundDifferenceInTiff(before, after, isWholeFile);
    thread_local std::optional<ComparedExif> last;
    if (!last || last->before != before || last->after != after) {
        const auto copied = [](const QByteArray &bytes) { return QByteArray(bytes.constData(), bytes.size()); };
        last = ComparedExif{copied(before), copied(after), foundDifferenceInTiff(before, after, false)};
    }
    return last->difference;
}

QString differenceInIim(const std::optional<QByteArray> &before, const std::optional<QByteArray> &after,
                        const RightsChange &change)
{
    const auto foreign = [&](const std::optional<QByteArray> &iim) {
        QStringList lines;
        const auto tags = iim ? Exiv2Adapter::decodeIim(*iim).tags : QMap<QString, QByteArray>();
        for (const auto &[key, value] : tags.asKeyValueRange()) {
            const QString plain = key.section(u'#', 0, 0);
            const bool isTouched = std::ranges::any_of(change.fields.keys(), [&](RightsFieldId field) {
                return iimDatasetOf(field) && plain == iimKeyOf(field);
            });
            if (!isTouched && plain != u"Iptc.Envelope.CharacterSet")
                lines.append(key + u'=' + QString::fromLatin1(value.toHex()));
        }
        return lines;
    };
    return before.has_value() != after.has_value() ? QStringLiteral("IPTC block")
                                                   : firstDifference(foreign(before), foreign(after));
}

QString differenceInExtras(const FileBlocks &before, const FileBlocks &after, const RightsChange &change)
{
    const bool isFlagSame =
        change.fields.contains(RightsFieldId::Marked) || before.photoshopCopyrightFlag == after.photoshopCopyrightFlag;
    const bool isUrlSame =
        change.fields.contains(RightsFieldId::Statement) || before.photoshopUrl == after.photoshopUrl;
    const auto foreignTexts = [&](const FileBlocks &blocks) {
        QStringList lines;
        for (const TextChunk &text : blocks.texts) {
            const std::optional<RightsFieldId> field = fieldOfText(text.keyword);
            if (!field || !change.fields.contains(*field))
                lines.append(text.keyword + u'=' + text.text);
        }
        return lines;
    };
    return !isFlagSame  ? QStringLiteral("copyright flag")
           : !isUrlSame ? QStringLiteral("URL")
                        : firstDifference(foreignTexts(before), foreignTexts(after));
}

QString differenceInMultiPicture(const QByteArray &before, const QByteArray &after, const QString &name)
{
    // For each entry whether a picture begins where it points to.
    const auto pointsToPicture = [&](const QByteArray &file) {
        QList<bool> hits;
        const Result<JpegHeader> header = parseJpeg(file, name);
        for (const JpegSegment &segment : header ? header->segments : QList<JpegSegment>()) {
            if (!isMultiPicture(file, segment))
                continue;
            const qint64 base = segment.content.offset + 4;
            for (const MultiPictureEntry &entry : multiPictureEntries(contentOf(file, segment).sliced(4)))
                hits.append(entry.offset != 0 && file.mid(base + entry.offset, 2) == "\xFF\xD8");
        }
        return hits;
    };
    return pointsToPicture(before) == pointsToPicture(after) ? QString() : QStringLiteral("multi-picture index");
}
