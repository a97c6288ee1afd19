// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/read_rights.h"

#include "core/metadata/field_value.h"
#include "core/metadata/rights_sources.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace {

QString note(const char *sentence)
{
    return QCoreApplication::translate("Metadata", sentence);
}

void addBlocks(RightsSources &sources, QStringList &notes, const PhotoBlocks &photo)
{
    const FileBlocks &blocks = photo.blocks;
    sources.addExif(blocks.exif ? *blocks.exif : photo.tiff);
    if (blocks.xmp && !sources.addXmp(*blocks.xmp, QStringLiteral("xmp")))
        notes.append(note(QT_TRANSLATE_NOOP("Metadata", "The XMP packet is damaged.")));
    if (!blocks.extendedXmp.isEmpty() && !sources.addXmp(blocks.extendedXmp, QStringLiteral("extended-xmp")))
        notes.append(note(QT_TRANSLATE_NOOP("Metadata", "The extended XMP packet is damaged.")));
    if (blocks.iim && !sources.addIim(*blocks.iim))
        notes.append(note(QT_TRANSLATE_NOOP("Metadata", "The IPTC block is damaged.")));
    if (blocks.xmpCount > 1)
        notes.append(note(QT_TRANSLATE_NOOP("Metadata", "The file has two XMP packets; the first one was read.")));
    if (blocks.hasTextProfiles)
        notes.append(
            note(QT_TRANSLATE_NOOP("Metadata", "The file has metadata in an old text form that was not read.")));
    if (!photo.isReadable)
        notes.append(note(QT_TRANSLATE_NOOP("Metadata", "The metadata inside this file could not be read.")));
    sources.addForeign(photo.foreignTexts);
}

// The license that other statements than the license field itself give.
LicenseReading readingFromStatements(const QList<RightsField> &fields, const QList<FieldSource> &hints)
{
    QStringList texts;
    for (const RightsFieldId id : {RightsFieldId::Statement, RightsFieldId::Terms, RightsFieldId::Notice}) {
        for (const RightsField &field : fields) {
            if (field.id == id)
                texts.append(field.value);
        }
    }
    for (const FieldSource &hint : hints)
        texts.append(hint.value);
    LicenseReading best;
    for (const QString &text : texts) {
        const LicenseReading reading = parseLicense(text);
        if (reading.certainty > best.certainty)
            best = reading;
    }
    return best;
}

// Statements that name another license than the license field does belong to the field's conflict.
void addContradictions(RightsField &license, const QList<RightsField> &fields, const QList<FieldSource> &hints)
{
    const LicenseReading chosen = parseLicense(license.value);
    QList<FieldSource> others = hints;
    for (const RightsField &field : fields) {
        if (field.id == RightsFieldId::Statement || field.id == RightsFieldId::Terms ||
            field.id == RightsFieldId::Notice)
            others += field.sources;
    }
    for (const FieldSource &other : others) {
        const LicenseReading reading = parseLicense(other.value);
        if (!reading.license || reading.license->isAllRightsReserved() || reading.license == chosen.license)
            continue;
        license.sources.append(other);
        license.isConflict = true;
    }
}

} // namespace

Result<Rights> readRights(const QByteArray &file, const QByteArray &sidecar, const QString &name)
{
    Result<PhotoBlocks> photo = readPhotoBlocks(file, name);
    if (!photo)
        return failure(photo.error());
    Rights rights;
    RightsSources sources;
    if (!sidecar.isEmpty() && !sources.addXmp(sidecar, QStringLiteral("sidecar")))
        rights.notes.append(note(QT_TRANSLATE_NOOP("Metadata", "The sidecar is damaged.")));
    addBlocks(sources, rights.notes, *photo);

    rights.takenAt = sources.takenAt();
    const ReconcileRules rules{isIimTrusted(photo->blocks), isBlockContainer(photo->type) || isTiffFile(photo->type)};
    for (const RightsFieldId id : allRightsFields()) {
        if (const std::optional<RightsField> field = reconciled(id, sources.of(id), rules))
            rights.fields.append(*field);
    }
    if (!rights.fields.isEmpty() && rights.fields.first().id == RightsFieldId::License) {
        addContradictions(rights.fields.first(), rights.fields, sources.licenseHints());
        rights.license = parseLicense(rights.fields.first().value);
    } else {
        rights.license = readingFromStatements(rights.fields, sources.licenseHints());
    }
    return rights;
}
