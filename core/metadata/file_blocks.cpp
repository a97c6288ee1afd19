// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/file_blocks.h"

#include "core/metadata/jpeg_container.h"
#include "core/metadata/photoshop_resources.h"
#include "core/metadata/png_container.h"
#include "core/metadata/webp_container.h"

void takeResource(FileBlocks &blocks, const PhotoshopResource &resource)
{
    if (resource.id == iimDigestResource)
        blocks.iimDigest = resource.content;
    else if (resource.id == copyrightFlagResource && !resource.content.isEmpty())
        blocks.photoshopCopyrightFlag = resource.content.back();
    else if (resource.id == urlResource)
        blocks.photoshopUrl = resource.content;
}

bool isBlockContainer(FileType type)
{
    return type == FileType::Jpeg || type == FileType::Png || type == FileType::WebP;
}

bool isTiffFile(FileType type)
{
    return type == FileType::Tiff || type == FileType::Dng;
}

Result<FileBlocks> readBlocks(const QByteArray &file, FileType type, const QString &name)
{
    if (type == FileType::Jpeg)
        return readJpegBlocks(file, name);
    return type == FileType::Png ? readPngBlocks(file, name) : readWebpBlocks(file, name);
}

Result<SplicePlan> planBlocks(const QByteArray &file, FileType type, const NewBlocks &blocks, const QString &name)
{
    if (type == FileType::Jpeg)
        return planJpegBlocks(file, blocks, name);
    return type == FileType::Png ? planPngBlocks(file, blocks, name) : planWebpBlocks(file, blocks, name);
}

Result<QByteArrayList> untouchedParts(const QByteArray &file, FileType type, const QString &name)
{
    if (type == FileType::Jpeg)
        return untouchedJpegParts(file, name);
    return type == FileType::Png ? untouchedPngParts(file, name) : untouchedWebpParts(file, name);
}
