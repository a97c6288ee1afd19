// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/jpeg_container.h"

#include "core/metadata/extended_xmp.h"
#include "core/metadata/jpeg_segments.h"
#include "core/metadata/photoshop_resources.h"

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
        else if (resource.id == iimDigestResource)
            blocks.iimDigest = resource.content;
    }
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
        else if (isContentCredentials(file, segment))
            blocks.hasContentCredentials = true;
    }
    blocks.extendedXmp = extended.packetFor(blocks.xmp.value_or(QByteArray()));
    return blocks;
}
