// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/file_blocks.h"

#include "core/metadata/jp2_container.h"
#include "core/metadata/jpeg_container.h"
#include "core/metadata/photoshop_resources.h"
#include "core/metadata/png_container.h"
#include "core/metadata/psd_container.h"
#include "core/metadata/webp_container.h"

#include <algorithm>

namespace {

// What one kind of container does for the functions below.
struct Container
{
    FileType type;
    Result<FileBlocks> (*read)(const QByteArray &, const QString &);
    Result<SplicePlan> (*plan)(const QByteArray &, const NewBlocks &, const QString &);
    Result<QByteArrayList> (*untouched)(const QByteArray &, const QString &);
};

constexpr Container containers[] = {
    {FileType::Jpeg, readJpegBlocks, planJpegBlocks, untouchedJpegParts},
    {FileType::Png, readPngBlocks, planPngBlocks, untouchedPngParts},
    {FileType::WebP, readWebpBlocks, planWebpBlocks, untouchedWebpParts},
    {FileType::Psd, readPsdBlocks, planPsdBlocks, untouchedPsdParts},
    {FileType::Jp2, readJp2Blocks, planJp2Blocks, untouchedJp2Parts},
};

const Container &containerOf(FileType type)
{
    const auto *found = std::ranges::find(containers, type, &Container::type);
    Q_ASSERT(found != std::end(containers));
    return *found;
}

} // namespace

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
    return std::ranges::find(containers, type, &Container::type) != std::end(containers);
}

bool isTiffFile(FileType type)
{
    return type == FileType::Tiff || type == FileType::Dng;
}

Result<FileBlocks> readBlocks(const QByteArray &file, FileType type, const QString &name)
{
    return containerOf(type).read(file, name);
}

Result<SplicePlan> planBlocks(const QByteArray &file, FileType type, const NewBlocks &blocks, const QString &name)
{
    return containerOf(type).plan(file, blocks, name);
}

Result<QByteArrayList> untouchedParts(const QByteArray &file, FileType type, const QString &name)
{
    return containerOf(type).untouched(file, name);
}
