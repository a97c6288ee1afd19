// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/jpeg_container.h"

#include "core/metadata/extended_xmp.h"
#include "core/metadata/jpeg_segments.h"
#include "core/metadata/multi_picture.h"
#include "core/metadata/photoshop_resources.h"

#include <algorithm>

namespace {

void takeFirst(std::optional<QByteArray> &block, int &count, QByteArrayView content)
{
    if (++count == 1)
        block = content.toByteArray();
}

void readResources(FileBlocks &blocks, QByteArrayView content)
{
    const auto resources = parsePhotoshopResources(content.sliced(photoshopSignature.size()));
    if (!resources)
        return;
    for (const PhotoshopResource &resource : *resources) {
        if (resource.id == iimResource)
            takeFirst(blocks.iim, blocks.iimCount, resource.content);
        else
            takeResource(blocks, resource);
    }
}

bool isComment(const JpegSegment &segment)
{
    return segment.marker == 0xFE;
}

QString commentText(QByteArrayView content)
{
    QByteArray text = content.toByteArray();
    text.replace('\0', ' ');
    return (text.isValidUtf8() ? QString::fromUtf8(text) : QString::fromLatin1(text)).trimmed();
}

// The video of a motion photo is an ISO media file, which begins with a short "ftyp" box.
bool holdsVideo(QByteArrayView bytes)
{
    for (qsizetype at = bytes.indexOf("ftyp"); at >= 0; at = bytes.indexOf("ftyp", at + 4)) {
        const quint32 size = at < 4 ? 0 : bigEndian.u32(bytes, at - 4);
        if (size >= 16 && size <= 128 && size % 4 == 0)
            return true;
    }
    return false;
}

// What follows the last end of an image. Only its end is looked at when the file ends as a JPEG file should.
void lookBehind(FileBlocks &blocks, QByteArrayView file, qint64 scanOffset)
{
    qsizetype end = file.size();
    while (end > scanOffset && file[end - 1] == '\0')
        --end;
    const QByteArrayView endOfImage("\xFF\xD9", 2);
    const QByteArrayView picture = file.first(end);
    if (picture.endsWith(endOfImage))
        return;
    const qsizetype behind = picture.sliced(scanOffset).lastIndexOf(endOfImage);
    if (behind < 0) // Cut off: there is no end, so nothing behind it.
        return;
    blocks.hasDataBehind = true;
    blocks.hasVideoBehind = holdsVideo(picture.sliced(scanOffset));
}

void readFurther(FileBlocks &blocks, QByteArrayView file, const JpegSegment &segment)
{
    const QByteArrayView content = contentOf(file, segment);
    if (isContentCredentials(file, segment))
        blocks.hasContentCredentials = true;
    else if (isMultiPicture(file, segment))
        blocks.furtherPictures = int(std::max<qsizetype>(multiPictureEntries(content.sliced(4)).size() - 1, 0));
    else if (isComment(segment))
        blocks.texts.append({{}, commentText(content)});
}

} // namespace

Result<FileBlocks> readJpegBlocks(const QByteArray &file, const QString &name)
{
    const Result<JpegHeader> header = parseJpeg(file, name);
    if (!header)
        return failure(header.error());
    FileBlocks blocks;
    ExtendedXmp extended;
    for (const JpegSegment &segment : header->segments) {
        const QByteArrayView content = contentOf(file, segment);
        if (isExif(file, segment))
            takeFirst(blocks.exif, blocks.exifCount, content.sliced(exifSignature.size()));
        else if (isXmp(file, segment))
            takeFirst(blocks.xmp, blocks.xmpCount, content.sliced(xmpSignature.size()));
        else if (isExtendedXmp(file, segment))
            extended.addPart(content.sliced(extendedXmpSignature.size()));
        else if (isPhotoshop(file, segment))
            readResources(blocks, content);
        else
            readFurther(blocks, file, segment);
    }
    blocks.trailers = readFileTrailers(file);
    blocks.extendedXmp = extended.packetFor(blocks.xmp.value_or(QByteArray()));
    blocks.isExtendedXmpBroken = blocks.extendedXmp.isEmpty() && !extended.isEmpty();
    lookBehind(blocks, file, header->scanOffset);
    return blocks;
}
