// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/jp2_container.h"

#include "core/metadata/jpeg_segments.h"
#include "core/metadata/splice_builder.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

// What the "uuid" boxes hold is said by their first 16 bytes. XMP: XMP Specification part 3; Exif and IIM: as Adobe
// and exiftool have them; C2PA specification.
const QByteArray xmpUuid = QByteArray::fromHex("be7acfcb97a942e89c71999491e3afac");
const QByteArray exifUuid("JpgTiffExif->JP2", 16);
const QByteArray iimUuid = QByteArray::fromHex("33c7a4d2b81d4723a0baf1a3e097ad38");
const QByteArray contentCredentialsUuid = QByteArray::fromHex("d8fec3d61b0e483c92975828877ec481");

tl::unexpected<Error> broken(const QString &name)
{
    return failure(
        ErrorKind::Unreadable,
        QCoreApplication::translate("Metadata", "“%1” is damaged or incomplete: its JPEG 2000 structure ends early.")
            .arg(name));
}

QByteArrayView contentOf(QByteArrayView file, const IsoBox &box)
{
    return file.sliced(box.content.offset, box.content.size);
}

// The 16 bytes of a box that holds one of our blocks, else empty.
QByteArray blockUuid(QByteArrayView file, const IsoBox &box)
{
    for (const QByteArray &uuid : {xmpUuid, exifUuid, iimUuid}) {
        if (box.type == "uuid" && contentOf(file, box).startsWith(uuid))
            return uuid;
    }
    return {};
}

// Adobe's programs put JPEG's signature before the TIFF structure.
qint64 exifPrefixSize(QByteArrayView content)
{
    return content.startsWith(exifSignature) ? exifSignature.size() : 0;
}

bool isContentCredentials(QByteArrayView file, const IsoBox &box)
{
    return (box.type == "uuid" && contentOf(file, box).startsWith(contentCredentialsUuid)) ||
           (box.type == "jumb" && contentOf(file, box).contains("c2pa"));
}

// Fragment tables give places by their offset in the file.
bool hasFixedOffsets(const QList<IsoBox> &boxes)
{
    return std::ranges::any_of(boxes, [](const IsoBox &box) { return box.type == "ftbl" || box.type == "mdat"; });
}

std::optional<QByteArray> newContent(QByteArrayView file, const IsoBox &box, const NewBlocks &blocks)
{
    const QByteArray uuid = blockUuid(file, box);
    if (uuid == xmpUuid && blocks.xmp)
        return uuid + *blocks.xmp;
    if (uuid == iimUuid && blocks.iim)
        return uuid + *blocks.iim;
    if (uuid != exifUuid || !blocks.exif)
        return std::nullopt;
    const QByteArrayView old = contentOf(file, box).sliced(uuid.size());
    return uuid + old.first(exifPrefixSize(old)).toByteArray() + *blocks.exif;
}

} // namespace

Result<QList<IsoBox>> parseJp2(QByteArrayView file, const QString &name)
{
    const std::optional<QList<IsoBox>> boxes = parseIsoBoxes(file);
    if (!boxes || boxes->isEmpty() || boxes->first().type != "jP  ")
        return broken(name);
    const bool hasImage =
        std::ranges::any_of(*boxes, [](const IsoBox &box) { return box.type == "jp2c" || box.type == "ftbl"; });
    return hasImage ? Result<QList<IsoBox>>(*boxes) : broken(name);
}

Result<FileBlocks> readJp2Blocks(const QByteArray &file, const QString &name)
{
    const Result<QList<IsoBox>> boxes = parseJp2(file, name);
    if (!boxes)
        return failure(boxes.error());
    FileBlocks blocks;
    for (const IsoBox &box : *boxes) {
        blocks.hasContentCredentials = blocks.hasContentCredentials || isContentCredentials(file, box);
        const QByteArray uuid = blockUuid(file, box);
        const QByteArrayView content = contentOf(file, box).sliced(uuid.size());
        if (uuid == xmpUuid && ++blocks.xmpCount == 1)
            blocks.xmp = content.toByteArray();
        else if (uuid == iimUuid && ++blocks.iimCount == 1)
            blocks.iim = content.toByteArray();
        else if (uuid == exifUuid && ++blocks.exifCount == 1)
            blocks.exif = content.sliced(exifPrefixSize(content)).toByteArray();
    }
    return blocks;
}

Result<SplicePlan> planJp2Blocks(const QByteArray &file, const NewBlocks &blocks, const QString &name)
{
    const Result<QList<IsoBox>> boxes = parseJp2(file, name);
    if (!boxes)
        return failure(boxes.error());
    SpliceBuilder builder(file.size());
    bool hasXmp = std::ranges::any_of(*boxes, [&](const IsoBox &box) { return blockUuid(file, box) == xmpUuid; });
    for (const IsoBox &box : *boxes) {
        if (blocks.xmp && !hasXmp && box.isOpenEnded) {
            builder.replace({box.range.offset, 0}, isoBox("uuid", xmpUuid + *blocks.xmp));
            hasXmp = true;
        }
        if (const auto content = newContent(file, box, blocks))
            builder.replace(box.range, isoBox(box.type, *content));
    }
    if (blocks.xmp && !hasXmp) // At the end, where it moves nothing.
        builder.replace({file.size(), 0}, isoBox("uuid", xmpUuid + *blocks.xmp));
    SplicePlan plan = builder.finished();
    const bool movesNothing = isInPlace(plan, plan.newSize());
    if (!movesNothing && hasFixedOffsets(*boxes)) {
        return failure(ErrorKind::Unsupported,
                       QCoreApplication::translate("Metadata",
                                                   "“%1” keeps its picture in fragments at fixed places, which new "
                                                   "metadata would move. Write a sidecar instead.")
                           .arg(name));
    }
    return plan;
}

Result<QByteArrayList> untouchedJp2Parts(const QByteArray &file, const QString &name)
{
    const Result<QList<IsoBox>> boxes = parseJp2(file, name);
    if (!boxes)
        return failure(boxes.error());
    QByteArrayList parts;
    for (const IsoBox &box : *boxes) {
        if (blockUuid(file, box).isEmpty())
            parts.append(file.mid(box.range.offset, box.range.size));
    }
    return parts;
}
