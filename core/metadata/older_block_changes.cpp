// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/block_changes.h"

#include "core/metadata/field_map.h"
#include "core/metadata/iim.h"
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
    return changed;
}
