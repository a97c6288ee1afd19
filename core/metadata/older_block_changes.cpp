// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/block_changes.h"

#include "core/metadata/field_map.h"
#include "core/metadata/iim.h"
#include "core/metadata/photoshop_resources.h"
#include "core/metadata/rights_sources.h"
#include "core/metadata/tiff_directory.h"

#include <QCoreApplication>

namespace {

QStringList iimValues(RightsFieldId field, const std::optional<QString> &value)
{
    if (!value)
        return {};
    return field == RightsFieldId::Creator ? listItems(*value) : QStringList(*value);
}

bool isRight(const IimBlock &block, RightsFieldId field, const QStringList &wanted)
{
    QStringList cut;
    for (const QString &value : wanted)
        cut.append(QString::fromUtf8(cutUtf8(value.toUtf8(), iimLimit(iimDatasetOf(field)))));
    return block.values(iimDatasetOf(field)) == cut;
}

// What Windows and Exif 3.0 have for the creator beside Artist, where the file has it.
void changeFurtherCreator(ChangedTags &changed, const TiffReader &reader, const TiffDirectory &directory,
                          const std::optional<QString> &creator)
{
    const TiffEntry *author = directory.find(TiffTag::WindowsAuthor);
    if (author && !(creator && windowsText(reader.valueOf(*author)) == *creator)) {
        changed.tags[TiffTag::WindowsAuthor] =
            creator ? std::optional(TiffValue{author->type, windowsBytes(*creator)}) : std::nullopt;
        changed.fields.insert(RightsFieldId::Creator);
    }
    const std::optional<TiffDirectory> exif = reader.exifOf(directory);
    const TiffEntry *photographer = exif ? exif->find(TiffTag::Photographer) : nullptr;
    if (photographer &&
        !(creator && QByteArray(reader.valueOf(*photographer).toByteArray().constData()) == creator->toUtf8())) {
        TiffValue text = tiffText(creator.value_or(QString()).toUtf8());
        text.type = photographer->type; // Exif 3.0 has a type of its own for UTF-8 (129).
        changed.inExif[TiffTag::Photographer] = creator ? std::optional(text) : std::nullopt;
        changed.fields.insert(RightsFieldId::Creator);
    }
}

tl::unexpected<Error> unsupportedIim(const QString &name)
{
    return failure(ErrorKind::Unsupported,
                   QCoreApplication::translate("Metadata",
                                               "The IPTC block of “%1” is damaged or in a character set that "
                                               "cannot hold the new text. Write a sidecar instead.")
                       .arg(name));
}

} // namespace

Result<ChangedBlock> changedIim(const QByteArray &iim, const RightsChange &change, const QString &name)
{
    ChangedBlock changed;
    std::optional<IimBlock> block = IimBlock::parse(iim);
    for (const auto &[field, value] : change.fields.asKeyValueRange()) {
        if (!iimDatasetOf(field))
            continue;
        const QStringList wanted = iimValues(field, value);
        if (block && isRight(*block, field, wanted))
            continue;
        if (!block || !block->setValues(iimDatasetOf(field), wanted))
            return unsupportedIim(name);
        changed.fields.insert(field);
    }
    if (!changed.fields.isEmpty())
        changed.bytes = block->toBytes();
    return changed;
}

ChangedExtras changedExtras(const FileBlocks &blocks, const RightsChange &change)
{
    ChangedExtras changed;
    const auto marked = change.fields.constFind(RightsFieldId::Marked);
    if (blocks.photoshopCopyrightFlag && marked != change.fields.cend()) {
        const bool isSet = *marked == u"True";
        if (isSet != (*blocks.photoshopCopyrightFlag != 0)) {
            changed.resources[copyrightFlagResource] = QByteArray(1, isSet ? '\1' : '\0');
            changed.fields.insert(RightsFieldId::Marked);
        }
    }
    const auto statement = change.fields.constFind(RightsFieldId::Statement);
    if (!blocks.photoshopUrl.isEmpty() && statement != change.fields.cend() &&
        (!*statement || blocks.photoshopUrl != (*statement)->toUtf8())) {
        changed.resources[urlResource] = *statement ? std::optional((*statement)->toUtf8()) : std::nullopt;
        changed.fields.insert(RightsFieldId::Statement);
    }
    for (const TextChunk &text : blocks.texts) {
        const std::optional<RightsFieldId> field = fieldOfText(text.keyword);
        const auto wanted = field ? change.fields.constFind(*field) : change.fields.cend();
        if (wanted == change.fields.cend() || *wanted == text.text)
            continue;
        changed.texts[text.keyword.toLower()] = *wanted;
        changed.fields.insert(*field);
    }
    return changed;
}

ChangedTags changedExif(QByteArrayView tiff, const RightsChange &change)
{
    RightsSources sources;
    sources.addExif(tiff);
    const std::optional<TiffDirectory> directory = TiffReader(tiff).first();
    ChangedTags changed;
    for (const auto &[field, value] : change.fields.asKeyValueRange()) {
        const quint16 tag = exifTagOf(field);
        if (tag == 0)
            continue;
        const QList<FieldSource> present = sources.of(field);
        const bool exists = directory && directory->find(tag);
        if (value ? (!present.isEmpty() && present.first().value == *value) : !exists)
            continue;
        changed.tags[tag] = value ? std::optional(tiffText(value->toUtf8())) : std::nullopt;
        changed.fields.insert(field);
    }
    if (directory && change.fields.contains(RightsFieldId::Creator))
        changeFurtherCreator(changed, TiffReader(tiff), *directory, change.fields[RightsFieldId::Creator]);
    return changed;
}
