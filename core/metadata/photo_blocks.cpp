// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/rights_sources.h"

#include "core/metadata/exiv2_adapter.h"
#include "core/metadata/gif_blocks.h"
#include "core/metadata/heif_blocks.h"
#include "core/metadata/jxl_blocks.h"
#include "core/metadata/photoshop_resources.h"
#include "core/metadata/tiff_directory.h"

#include <QCoreApplication>

namespace {

// RAW files that are no TIFF structure; but CRW crashes exiv2.
bool isForExiv2(const QByteArray &file, FileType type)
{
    const bool isCrw = file.mid(6, 8) == "HEAPCCDR";
    return type == FileType::Raw && !isCrw;
}

// What the types that are never written hold. Nothing when it could not be read, which is not the same as nothing
// there.
std::optional<FileBlocks> readForeignBlocks(const QByteArray &file, FileType type)
{
    switch (type) {
    case FileType::Heif:
    case FileType::Avif:
        return readHeifBlocks(file);
    case FileType::Jxl:
        return readJxlBlocks(file);
    case FileType::Bmp: // Has no place for metadata.
        return FileBlocks();
    default:
        return std::nullopt;
    }
}

void takeForeign(PhotoBlocks &photo, const QByteArray &file)
{
    const Exiv2Adapter::ForeignFile found = Exiv2Adapter::readForeign(file);
    photo.isReadable = found.isReadable;
    photo.foreignTexts = found.texts;
    if (!found.xmpPacket.isEmpty()) {
        photo.blocks.xmp = found.xmpPacket;
        photo.blocks.xmpCount = 1;
    }
}

QByteArrayView withoutPadding(QByteArrayView iim)
{
    while (iim.endsWith('\0'))
        iim.chop(1);
    return iim;
}

// Photoshop stores the IIM block a second time among its resources; some programs store it only there.
void takeResources(FileBlocks &blocks, QByteArrayView value)
{
    for (const PhotoshopResource &resource : parsePhotoshopResources(value).value_or(QList<PhotoshopResource>())) {
        takeResource(blocks, resource);
        if (resource.id != iimResource)
            continue;
        const bool isSame = blocks.iim && withoutPadding(*blocks.iim) == withoutPadding(resource.content);
        if (!isSame && ++blocks.iimCount == 1)
            blocks.iim = resource.content;
    }
}

} // namespace

FileBlocks readTiffBlocks(QByteArrayView tiff)
{
    FileBlocks blocks;
    const TiffReader reader(tiff);
    const std::optional<TiffDirectory> directory = reader.first();
    if (!directory)
        return blocks;
    for (const TiffEntry &entry : directory->entries) {
        const QByteArrayView value = reader.valueOf(entry);
        if (entry.tag == TiffTag::Xmp && ++blocks.xmpCount == 1)
            blocks.xmp = value.toByteArray();
        else if (entry.tag == TiffTag::Iim && ++blocks.iimCount == 1)
            blocks.iim = value.toByteArray();
        blocks.hasContentCredentials = blocks.hasContentCredentials || entry.tag == TiffTag::ContentCredentials;
        if (entry.tag == TiffTag::Photoshop)
            takeResources(blocks, value);
    }
    return blocks;
}

Result<PhotoBlocks> readPhotoBlocks(const QByteArray &file, const QString &name)
{
    PhotoBlocks photo;
    // The whole file: what TIFF-like RAW files are shows in a directory that may lie at the end.
    photo.type = sniffFileType(file);
    if (photo.type == FileType::Unknown) {
        return failure(
            ErrorKind::NotAPhoto,
            QCoreApplication::translate("Metadata", "“%1” is not a photo in a format known here.").arg(name));
    }
    if (isBlockContainer(photo.type)) {
        Result<FileBlocks> blocks = readBlocks(file, photo.type, name);
        if (!blocks)
            return failure(blocks.error());
        photo.blocks = *blocks;
        return photo;
    }
    if (photo.type == FileType::Gif) {
        Result<FileBlocks> blocks = readGifBlocks(file, name);
        photo.isReadable = blocks.has_value(); // A cut animation still shows its first picture.
        photo.blocks = blocks.value_or(FileBlocks());
        return photo;
    }
    const bool isTiff = TiffReader(file).first().has_value();
    if (isTiff) {
        photo.tiff = file;
        photo.blocks = readTiffBlocks(file);
        photo.blocks.trailers = readFileTrailers(file);
    } else if (isTiffFile(photo.type)) {
        return failure(ErrorKind::Unreadable,
                       QCoreApplication::translate("Metadata",
                                                   "“%1” is damaged or incomplete: its TIFF directory cannot "
                                                   "be read.")
                           .arg(name));
    } else if (isForExiv2(file, photo.type)) {
        takeForeign(photo, file);
    } else {
        const std::optional<FileBlocks> blocks = readForeignBlocks(file, photo.type);
        photo.isReadable = blocks.has_value();
        photo.blocks = blocks.value_or(FileBlocks());
    }
    return photo;
}
