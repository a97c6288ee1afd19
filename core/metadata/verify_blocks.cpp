// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/verify_blocks.h"

#include "core/metadata/block_changes.h"
#include "core/metadata/exiv2_adapter.h"
#include "core/metadata/field_map.h"
#include "core/metadata/jpeg_segments.h"
#include "core/metadata/multi_picture.h"
#include "core/metadata/tiff_directory.h"
#include "core/metadata/xmp_guard.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

// Every property outside the change as a line, sorted: order does not count, number does.
QStringList foreignProperties(const std::optional<QByteArray> &packet, const RightsChange &change)
{
    if (!packet || packet->trimmed().isEmpty())
        return {};
    const QByteArray text = xmpAsUtf8(*packet);
    if (!isSafeXmp(text))
        return {QStringLiteral("damaged packet")};
    const QSet<QString> touched = touchedXmpProperties(change);
    QStringList lines;
    const Exiv2Adapter::DecodedXmp decoded = Exiv2Adapter::decodeXmp(text);
    if (!decoded.isSound)
        return {QStringLiteral("damaged packet")};
    static const QRegularExpression nested(QStringLiteral("[\\[/].*$"));
    for (const Exiv2Adapter::XmpProperty &property : decoded.properties) {
        if (!touched.contains(property.nameSpace + u' ' + QString(property.name).remove(nested)))
            lines.append(property.key + u'=' + property.text);
    }
    lines.sort();
    return lines;
}

QString firstDifference(const QStringList &before, const QStringList &after)
{
    const auto [missing, added] = std::ranges::mismatch(before, after);
    if (missing == before.end() && added == after.end())
        return {};
    return (missing == before.end() ? *added : *missing).left(120);
}

bool isOurs(quint16 tag)
{
    return tag == TiffTag::Artist || tag == TiffTag::Copyright || tag == TiffTag::Xmp || tag == TiffTag::Iim ||
           tag == TiffTag::Photoshop;
}

QStringList foreignTags(const QByteArray &bytes)
{
    const TiffReader reader(bytes);
    QStringList lines;
    bool isFirst = true;
    for (const TiffDirectory &directory : reader.all()) {
        lines.append(QStringLiteral("directory, next at %1").arg(directory.next));
        for (const TiffEntry &entry : directory.entries) {
            if (isFirst && isOurs(entry.tag))
                continue;
            // A large value (a maker note) that lies where it did is compared with the bytes around it.
            lines.append(QStringLiteral("tag %1 type %2 count %3 at %4")
                             .arg(entry.tag)
                             .arg(entry.type)
                             .arg(entry.count)
                             .arg(entry.value.size > 4
                                      ? QString::number(entry.value.offset)
                                      : QString::fromLatin1(reader.valueOf(entry).toByteArray().toHex())));
        }
        isFirst = false;
    }
    return lines;
}

// Where the old bytes may differ: the pointer to the first directory and the values that are ours.
QList<ByteRange> editablePlaces(const QByteArray &bytes)
{
    QList<ByteRange> places{{4, 4}};
    const std::optional<TiffDirectory> directory = TiffReader(bytes).first();
    for (const TiffEntry &entry : directory ? directory->entries : QList<TiffEntry>()) {
        if (isOurs(entry.tag) && entry.value.isInside(bytes.size()))
            places.append(entry.value);
    }
    std::ranges::sort(places, {}, &ByteRange::offset);
    return places;
}

bool isSameOutside(const QByteArray &before, const QByteArray &after, const QList<ByteRange> &places)
{
    if (after.size() < before.size())
        return false;
    qint64 from = 0;
    const auto isSameUpTo = [&](qint64 end) {
        return from >= end || std::equal(before.begin() + from, before.begin() + end, after.begin() + from);
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

QString differenceInTiff(const QByteArray &before, const QByteArray &after, bool isWholeFile)
{
    if (!isSameOutside(before, after, editablePlaces(before)))
        return QStringLiteral("bytes outside the rights tags");
    const QString difference = firstDifference(foreignTags(before), foreignTags(after));
    if (!difference.isEmpty() || isWholeFile)
        return difference;
    const auto withoutOurs = [](const QByteArray &bytes) {
        QMap<QString, QByteArray> tags = Exiv2Adapter::decodeExif(bytes).tags;
        tags.remove(exifKeyOf(RightsFieldId::Creator));
        tags.remove(exifKeyOf(RightsFieldId::Notice));
        return tags;
    };
    return withoutOurs(before) == withoutOurs(after) ? QString() : QStringLiteral("Exif tags");
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
