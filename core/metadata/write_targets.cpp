// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/write_targets.h"

#include "core/metadata/field_map.h"
#include "core/metadata/jpeg_segments.h"
#include "core/metadata/photoshop_resources.h"
#include "core/metadata/tiff_directory.h"
#include "core/metadata/verify_blocks.h"
#include "core/metadata/xmp_packet.h"

#include <QCoreApplication>

namespace {

// Room for later changes, so that they can be made in place.
constexpr qsizetype paddingSize = 3072;

tl::unexpected<Error> refused(const char *sentence, const QString &name)
{
    return failure(ErrorKind::Unsupported, QCoreApplication::translate("Metadata", sentence).arg(name));
}

bool saysAnyOf(const RightsSources &sources, const RightsChange &change)
{
    for (const auto &[field, value] : change.fields.asKeyValueRange()) {
        if (!sources.of(field).isEmpty())
            return true;
    }
    return false;
}

// Does the part of the packet that did not fit the main one speak of a field that changes?
bool isInExtendedXmp(const FileBlocks &blocks, const RightsChange &change)
{
    RightsSources extended;
    return !blocks.extendedXmp.isEmpty() && extended.addXmp(blocks.extendedXmp, QStringLiteral("extended-xmp")) &&
           saysAnyOf(extended, change);
}

bool isInTrailer(const FileBlocks &blocks, const RightsChange &change)
{
    RightsSources sources;
    for (const QByteArray &iim : blocks.trailers.iim)
        sources.addIim(iim);
    return saysAnyOf(sources, change);
}

Result<void> checkEmbedding(const PhotoBlocks &photo, const RightsChange &change, const QString &name,
                            const PrepareOptions &options)
{
    const FileBlocks &blocks = photo.blocks;
    if (blocks.hasContentCredentials && !options.touchContentCredentials)
        return refused(QT_TRANSLATE_NOOP("Metadata",
                                         "“%1” carries Content Credentials, which any change of the file makes "
                                         "invalid. Allow that, or write a sidecar instead."),
                       name);
    if (blocks.xmpCount > 1 || blocks.exifCount > 1 || blocks.iimCount > 1)
        return refused(QT_TRANSLATE_NOOP("Metadata",
                                         "“%1” has two metadata blocks of one kind, and programs differ in which "
                                         "one they read. Write a sidecar instead."),
                       name);
    if (blocks.trailers.hasFixedOffsets)
        return refused(QT_TRANSLATE_NOOP("Metadata",
                                         "“%1” ends with a record (AFCP) that gives places by their offset in the "
                                         "file, which new metadata would move. Write a sidecar instead."),
                       name);
    if (isInTrailer(blocks, change) || (blocks.trailers.mustStayAtTheEnd && isTiffFile(photo.type)))
        return refused(QT_TRANSLATE_NOOP("Metadata",
                                         "“%1” ends with records of an agency's program (FotoStation) that hold rights "
                                         "or would be lost from view; they are not changed here. Write a sidecar "
                                         "instead."),
                       name);
    if (blocks.hasTextProfiles)
        return refused(QT_TRANSLATE_NOOP("Metadata",
                                         "“%1” has metadata in an old text form that would contradict the new "
                                         "values. Write a sidecar instead."),
                       name);
    if (isInExtendedXmp(blocks, change))
        return refused(QT_TRANSLATE_NOOP("Metadata",
                                         "“%1” holds rights in an extended XMP packet, which is not changed "
                                         "here. Write a sidecar instead."),
                       name);
    return {};
}

// In the size of the old packet if it fits, else with new padding.
QByteArray padded(const QByteArray &packet, const std::optional<QByteArray> &old, FileType type)
{
    const qsizetype needed = withoutPadding(packet).size();
    if (old && needed <= old->size())
        return paddedTo(packet, old->size());
    const qsizetype limit = type == FileType::Jpeg ? jpegContentLimit - xmpSignature.size() : needed + paddingSize;
    return paddedTo(packet, std::min(needed + paddingSize, limit));
}

// A packet with so much more padding that the file grows by whole blocks of the disk: room for it can then be inserted
// without copying the picture. Nothing when a JPEG segment cannot hold it.
std::optional<QByteArray> paddedToBlocks(const QByteArray &packet, qint64 growth)
{
    const qsizetype size = packet.size() + (insertionUnit - growth % insertionUnit) % insertionUnit;
    if (growth <= 0 || size == packet.size() || size + xmpSignature.size() > jpegContentLimit)
        return std::nullopt;
    return paddedTo(packet, size);
}

struct ChangedBlocks
{
    ChangedBlock xmp;
    ChangedBlock iim;
    ChangedTags exif;
    ChangedExtras extras;

    QSet<RightsFieldId> fields() const { return xmp.fields + iim.fields + exif.fields + extras.fields; }
};

Result<ChangedBlocks> changedBlocks(const PhotoBlocks &photo, const RightsChange &change, const QString &name)
{
    ChangedBlocks changed;
    const Result<ChangedBlock> xmp = changedXmp(photo.blocks.xmp, change, name);
    if (!xmp)
        return failure(xmp.error());
    changed.xmp = *xmp;
    if (changed.xmp.bytes)
        changed.xmp.bytes = padded(inWrapper(*changed.xmp.bytes), photo.blocks.xmp, photo.type);
    if (photo.blocks.iim) {
        const Result<ChangedBlock> iim = changedIim(*photo.blocks.iim, change, name);
        if (!iim)
            return failure(iim.error());
        changed.iim = *iim;
    }
    changed.extras = changedExtras(photo.blocks, change);
    // Exif is created for JPEG, where every camera writes it; elsewhere few readers look for it.
    const bool hasExif = photo.blocks.exif || isTiffFile(photo.type);
    if (hasExif || photo.type == FileType::Jpeg)
        changed.exif = changedExif(hasExif && photo.blocks.exif ? *photo.blocks.exif : photo.tiff, change);
    return changed;
}

tl::unexpected<Error> damagedExif(const QString &name)
{
    return refused(QT_TRANSLATE_NOOP("Metadata",
                                     "The Exif block of “%1” is damaged; changing it could lose what it holds. "
                                     "Write a sidecar instead."),
                   name);
}

bool removesOnly(const TiffChange &change)
{
    return std::ranges::none_of(change, [](const auto &value) { return value.has_value(); });
}

Result<std::optional<QByteArray>> newExifBlock(const std::optional<QByteArray> &old, const ChangedTags &changed,
                                               const Resolution &resolution, const QString &name)
{
    if ((changed.tags.isEmpty() && changed.inExif.isEmpty()) || (!old && removesOnly(changed.tags)))
        return std::optional<QByteArray>();
    if (!old)
        return std::optional(newExif(changed.tags, resolution));
    const std::optional<SplicePlan> plan = editTiff(*old, changed.tags, changed.inExif);
    if (!plan)
        return damagedExif(name);
    QByteArray block = applied(*plan, *old);
    // An offset that led nowhere may lead into what was appended.
    if (!differenceInTiff(*old, block, false).isEmpty())
        return damagedExif(name);
    return std::optional(std::move(block));
}

Result<SplicePlan> planTiff(const PhotoBlocks &photo, const ChangedBlocks &changed, const QString &name)
{
    const TiffReader reader(photo.tiff);
    const std::optional<TiffDirectory> directory = reader.first();
    TiffChange tags = changed.exif.tags;
    if (changed.xmp.bytes) {
        const TiffEntry *old = directory->find(TiffTag::Xmp);
        tags[TiffTag::Xmp] = TiffValue{quint16(old && old->type == 7 ? 7 : 1), *changed.xmp.bytes};
    }
    const TiffEntry *iim = directory->find(TiffTag::Iim);
    if (changed.iim.bytes && iim) {
        // Adobe's tools store the block as LONG, padded with NULs.
        const qsizetype unit = tiffTypeSize(iim->type);
        tags[TiffTag::Iim] = TiffValue{
            iim->type, changed.iim.bytes->leftJustified((changed.iim.bytes->size() + unit - 1) / unit * unit, '\0')};
    }
    const TiffEntry *photoshop = directory->find(TiffTag::Photoshop);
    const auto resources = photoshop ? parsePhotoshopResources(reader.valueOf(*photoshop)) : std::nullopt;
    const NewResources changedResources = newResources({{}, {}, changed.iim.bytes, changed.extras.resources, {}});
    if (resources && holdsAny(*resources, changedResources)) {
        tags[TiffTag::Photoshop] =
            TiffValue{quint16(photoshop->type == 1 ? 1 : 7), withResources(*resources, changedResources)};
    }
    const std::optional<SplicePlan> plan = editTiff(photo.tiff, tags, changed.exif.inExif);
    if (!plan) {
        return refused(QT_TRANSLATE_NOOP("Metadata",
                                         "“%1” would grow over the 4 GB that TIFF allows, or its directory is "
                                         "damaged. Write a sidecar instead."),
                       name);
    }
    return *plan;
}

} // namespace

Result<PlannedTarget> planEmbedded(const QByteArray &file, const PhotoBlocks &photo, const RightsChange &change,
                                   const QString &name, const PrepareOptions &options)
{
    const Result<ChangedBlocks> changed = changedBlocks(photo, change, name);
    if (changed && changed->fields().isEmpty())
        return PlannedTarget(); // Nothing to do is never a reason to refuse.
    if (const Result<void> possible = checkEmbedding(photo, change, name, options); !possible)
        return failure(possible.error());
    if (!changed)
        return failure(changed.error());
    PlannedTarget target{{}, changed->fields()};
    Result<SplicePlan> plan;
    if (isTiffFile(photo.type)) {
        plan = planTiff(photo, *changed, name);
    } else {
        const Result<std::optional<QByteArray>> exif =
            newExifBlock(photo.blocks.exif, changed->exif, jpegResolution(file), name);
        if (!exif)
            return failure(exif.error());
        NewBlocks blocks{*exif, changed->xmp.bytes, changed->iim.bytes, changed->extras.resources,
                         changed->extras.texts};
        plan = planBlocks(file, photo.type, blocks, name);
        const bool canGrow = plan && photo.type == FileType::Jpeg && blocks.xmp;
        if (auto larger = canGrow ? paddedToBlocks(*blocks.xmp, plan->newSize() - file.size()) : std::nullopt) {
            blocks.xmp = std::move(*larger);
            plan = planBlocks(file, photo.type, blocks, name);
        }
    }
    if (!plan)
        return failure(plan.error());
    target.plan = *plan;
    return target;
}

Result<PlannedTarget> planSidecar(const QByteArray &sidecar, const RightsChange &change, const QString &name)
{
    const Result<ChangedBlock> changed =
        changedXmp(sidecar.isEmpty() ? std::nullopt : std::optional(sidecar), change, name);
    if (!changed)
        return failure(changed.error());
    PlannedTarget target{{}, changed->fields};
    if (changed->bytes)
        target.plan.pieces.append({*changed->bytes});
    return target;
}
