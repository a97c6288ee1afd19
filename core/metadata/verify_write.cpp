// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/prepare_write.h"

#include "core/metadata/block_changes.h"
#include "core/metadata/exiv2_adapter.h"
#include "core/metadata/field_map.h"
#include "core/metadata/field_value.h"
#include "core/metadata/image_data.h"
#include "core/metadata/jpeg_segments.h"
#include "core/metadata/region_edits.h"
#include "core/metadata/rights_sources.h"
#include "core/metadata/verify_blocks.h"
#include "core/metadata/write_method.h"
#include "core/metadata/xmp_guard.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

tl::unexpected<Error> wrong(const QString &name, const QString &what)
{
    return failure(ErrorKind::Internal,
                   QCoreApplication::translate("Metadata", "The new version of “%1” is not as planned (%2) and was not "
                                                           "used; the photo is unchanged.")
                       .arg(name, what));
}

// What the new blocks must say of one field.
QString differenceInField(RightsFieldId field, const std::optional<QString> &wanted, const RightsSources &sources,
                          const QStringList &requiredBlocks)
{
    const QList<FieldSource> found = sources.of(field);
    if (!wanted)
        return found.isEmpty() ? QString() : rightsFieldTitle(field);
    for (const FieldSource &source : found) {
        if (!source.language.isEmpty()) // Translations of the text; differenceInXmp() leaves them to the change.
            continue;
        if (!isSameStatement(field, {{}, {}, *wanted}, source))
            return rightsFieldTitle(field);
    }
    for (const QString &block : requiredBlocks) {
        const bool isThere = std::ranges::any_of(
            found, [&](const FieldSource &source) { return source.block == block && source.value == *wanted; });
        if (!isThere && (block != u"exif" || exifTagOf(field)))
            return rightsFieldTitle(field);
    }
    return {};
}

Result<void> verifyFields(const RightsSources &sources, const RightsChange &change, const QStringList &requiredBlocks,
                          const QString &name)
{
    for (const auto &[field, wanted] : change.fields.asKeyValueRange()) {
        const QString difference = differenceInField(field, wanted, sources, requiredBlocks);
        if (!difference.isEmpty())
            return wrong(name, difference);
    }
    return {};
}

// For regions the fields' own check says that MWG's list is right; this, that the others are and nothing was lost.
QString differenceInRegionsOf(const std::optional<QByteArray> &before, const std::optional<QByteArray> &after,
                              const RightsChange &change)
{
    const auto regions = change.fields.constFind(RightsFieldId::FaceRegions);
    if (regions == change.fields.constEnd())
        return {};
    const auto decoded = [](const std::optional<QByteArray> &packet) {
        return packet ? Exiv2Adapter::decodeXmp(xmpAsUtf8(*packet)) : Exiv2Adapter::DecodedXmp();
    };
    return differenceInRegions(decoded(before), decoded(after),
                               regionListFromText(regions->value_or(QString())).value_or(RegionList()));
}

Result<void> verifySidecar(const QByteArray &before, const QByteArray &after, const RightsChange &change,
                           const QString &name)
{
    RightsSources sources;
    if (!sources.addXmp(after, QStringLiteral("sidecar")))
        return wrong(name, QStringLiteral("XMP"));
    QString difference = differenceInXmp(before, after, change);
    if (difference.isEmpty())
        difference = differenceInRegionsOf(before, after, change);
    if (!difference.isEmpty())
        return wrong(name, difference);
    return verifyFields(sources, change, {QStringLiteral("sidecar")}, name);
}

// Everything in a photo but the fields of the change.
QString differenceOutside(const QByteArray &oldFile, const QByteArray &newFile, const PhotoBlocks &before,
                          const PhotoBlocks &after, const RightsChange &change, const QString &name)
{
    QStringList differences{differenceInXmp(before.blocks.xmp, after.blocks.xmp, change),
                            differenceInIim(before.blocks.iim, after.blocks.iim, change),
                            differenceInExtras(before.blocks, after.blocks, change),
                            differenceInRegionsOf(before.blocks.xmp, after.blocks.xmp, change)};
    if (isTiffFile(before.type)) {
        differences.append(differenceInTiff(oldFile, newFile, true));
    } else {
        if (before.blocks.exif)
            differences.append(differenceInTiff(*before.blocks.exif, after.blocks.exif.value_or(QByteArray()), false));
        else if (after.blocks.exif &&
                 *after.blocks.exif != newExif(changedExif({}, change).tags, jpegResolution(oldFile)))
            differences.append(QStringLiteral("new Exif block"));
        const Result<QByteArrayList> oldParts = untouchedParts(oldFile, before.type, name);
        const Result<QByteArrayList> newParts = untouchedParts(newFile, after.type, name);
        if (!oldParts || !newParts || *oldParts != *newParts)
            differences.append(QStringLiteral("other blocks"));
    }
    if (before.type == FileType::Jpeg)
        differences.append(differenceInMultiPicture(oldFile, newFile, name));
    differences.removeAll(QString());
    return differences.value(0);
}

} // namespace

Result<void> verifyWrite(const QByteArray &oldFile, const QByteArray &newFile, const RightsChange &change,
                         const PreparedWrite &prepared, const QString &name)
{
    const Result<RightsChange> wanted = writableChange(change, name);
    if (!wanted)
        return failure(wanted.error());
    if (prepared.method == WriteMethod::Sidecar)
        return verifySidecar(oldFile, newFile, *wanted, name);

    const Result<PhotoBlocks> before = readPhotoBlocks(oldFile, name);
    const Result<PhotoBlocks> after = readPhotoBlocks(newFile, name);
    if (!before || !after)
        return wrong(name, QStringLiteral("structure"));
    const bool isPictureKept = isMadeInside(prepared.method) ? sparesImageData(prepared.plan, oldFile, before->type)
                                                             : isSameImageData(oldFile, newFile, before->type);
    if (after->type != before->type || !isPictureKept)
        return wrong(name, QCoreApplication::translate("Metadata", "image data"));

    RightsSources sources;
    const QByteArrayView exif = after->blocks.exif ? QByteArrayView(*after->blocks.exif) : QByteArrayView(after->tiff);
    sources.addExif(exif);
    sources.addFurtherExif(exif);
    sources.addPhotoshop(after->blocks);
    sources.addTexts(after->blocks.texts);
    const bool isXmpRead = !after->blocks.xmp || sources.addXmp(*after->blocks.xmp, QStringLiteral("xmp"));
    if (!isXmpRead || (after->blocks.iim && !sources.addIim(*after->blocks.iim)))
        return wrong(name, QStringLiteral("XMP"));
    const QString difference = differenceOutside(oldFile, newFile, *before, *after, *wanted, name);
    if (!difference.isEmpty())
        return wrong(name, difference);
    const bool needsExif = before->type == FileType::Jpeg || isTiffFile(before->type);
    return verifyFields(sources, *wanted,
                        needsExif ? QStringList{QStringLiteral("xmp"), QStringLiteral("exif")}
                                  : QStringList{QStringLiteral("xmp")},
                        name);
}
