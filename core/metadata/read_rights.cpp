// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/read_rights.h"

#include "core/metadata/field_value.h"
#include "core/metadata/rights_sources.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace {

QString note(const char *sentence)
{
    return QCoreApplication::translate("Metadata", sentence);
}

void addBlocks(RightsSources &sources, QStringList &notes, const PhotoBlocks &photo)
{
    const FileBlocks &blocks = photo.blocks;
    const QByteArrayView exif = blocks.exif ? QByteArrayView(*blocks.exif) : QByteArrayView(photo.tiff);
    sources.addExif(exif);
    sources.addFurtherExif(exif);
    if (blocks.xmp && !blocks.xmp->trimmed().isEmpty() && !sources.addXmp(*blocks.xmp, QStringLiteral("xmp")))
        notes.append(note(QT_TRANSLATE_NOOP("Metadata", "The XMP packet is damaged.")));
    if (!blocks.extendedXmp.isEmpty() && !sources.addXmp(blocks.extendedXmp, QStringLiteral("extended-xmp")))
        notes.append(note(QT_TRANSLATE_NOOP("Metadata", "The extended XMP packet is damaged.")));
    if (blocks.isExtendedXmpBroken)
        notes.append(note(QT_TRANSLATE_NOOP(
            "Metadata", "The extended XMP is incomplete or belongs to another packet; it was not read.")));
    if (blocks.iim && !sources.addIim(*blocks.iim))
        notes.append(note(QT_TRANSLATE_NOOP("Metadata", "The IPTC block is damaged.")));
    if (blocks.xmpCount > 1)
        notes.append(note(QT_TRANSLATE_NOOP("Metadata", "The file has two XMP packets; the first one was read.")));
    if (!photo.isReadable)
        notes.append(note(QT_TRANSLATE_NOOP("Metadata", "The metadata inside this file could not be read.")));
    for (const QByteArray &iim : blocks.trailers.iim) {
        if (!sources.addIim(iim, QStringLiteral("trailer")))
            notes.append(note(QT_TRANSLATE_NOOP("Metadata", "The IPTC block behind the picture is damaged.")));
    }
    sources.addForeign(photo.foreignTexts);
    sources.addPhotoshop(blocks);
    sources.addTexts(blocks.texts);
}

void addContent(QList<FileContent> &contents, bool isThere, const char *kind, const QString &text = {})
{
    const QString name = QString::fromLatin1(kind);
    const bool isKnown = std::ranges::find(contents, name, &FileContent::kind) != contents.end();
    if (isThere && !isKnown)
        contents.append({name, text.isEmpty() ? fileContentTitle(name) : text});
}

QList<FileContent> contentsOf(const RightsSources &sources, const FileBlocks &blocks)
{
    QList<FileContent> contents = sources.contents();
    addContent(contents, blocks.hasContentCredentials, "content-credentials");
    addContent(contents, blocks.furtherPictures > 0, "pictures",
               QCoreApplication::translate("Metadata", "%n further picture(s) behind the main one", nullptr,
                                           blocks.furtherPictures));
    addContent(contents, blocks.hasVideoBehind, "motion-photo");
    addContent(contents, blocks.hasDataBehind && !blocks.hasVideoBehind, "trailer");
    return contents;
}

constexpr RightsFieldId fieldsNamingLicenses[] = {RightsFieldId::Statement, RightsFieldId::Terms,
                                                  RightsFieldId::Notice,    RightsFieldId::TermsUrl,
                                                  RightsFieldId::TermsText, RightsFieldId::LegalCode};

// What other fields than the license field itself say of a license, in the order in which they count.
QList<FieldSource> licenseStatements(const QList<RightsField> &fields)
{
    QList<FieldSource> statements;
    for (const RightsFieldId id : fieldsNamingLicenses) {
        for (const RightsField &field : fields) {
            if (field.id == id)
                statements += field.sources;
        }
    }
    return statements;
}

// The photos of one photographer say the same again and again.
LicenseReading readingOf(const QString &text)
{
    constexpr qsizetype mostKnown = 256;
    static thread_local QHash<QString, LicenseReading> known;
    if (const auto found = known.constFind(text); found != known.cend())
        return *found;
    if (known.size() >= mostKnown)
        known.clear();
    return *known.insert(text, parseLicense(text));
}

bool isCreativeCommons(const LicenseReading &reading)
{
    return reading.license && !reading.license->isAllRightsReserved();
}

// Where no field is for the license, every statement is heard: two licenses are no license.
LicenseReading readingFromStatements(const QList<FieldSource> &statements)
{
    LicenseReading best;
    QStringList names;
    for (const FieldSource &statement : statements) {
        const LicenseReading reading = readingOf(statement.value);
        if (isCreativeCommons(reading) && !names.contains(reading.license->shortName()))
            names.append(reading.license->shortName());
        const bool isSurer = reading.certainty > best.certainty;
        if (isCreativeCommons(best) ? isSurer && isCreativeCommons(reading) : isSurer || isCreativeCommons(reading))
            best = reading;
    }
    if (names.size() > 1)
        return {std::nullopt, Certainty::Ambiguous,
                QCoreApplication::translate("Metadata", "Statements in the file name different licenses: %1.")
                    .arg(names.join(QStringLiteral(", ")))};
    return best;
}

// Statements that name another license than the license field does belong to the field's conflict.
void addContradictions(RightsField &license, const QList<FieldSource> &statements)
{
    const LicenseReading chosen = readingOf(license.value);
    for (const FieldSource &statement : statements) {
        const LicenseReading reading = readingOf(statement.value);
        if (!isCreativeCommons(reading) || reading.license == chosen.license)
            continue;
        license.sources.append(statement);
        license.isConflict = true;
    }
}

void readLicense(Rights &rights, bool isReadable)
{
    const QList<FieldSource> statements = licenseStatements(rights.fields);
    if (!rights.fields.isEmpty() && rights.fields.first().id == RightsFieldId::License) {
        addContradictions(rights.fields.first(), statements);
        rights.license = readingOf(rights.fields.first().value);
    } else {
        rights.license = readingFromStatements(statements);
    }
    // An empty read of a file that cannot be read says nothing.
    if (rights.license.certainty == Certainty::None && !isReadable)
        rights.license = {std::nullopt, Certainty::Unknown,
                          note(QT_TRANSLATE_NOOP("Metadata", "The metadata inside this file could not be read."))};
    if (rights.license.why.isEmpty())
        rights.license.why = note(QT_TRANSLATE_NOOP("Metadata", "The file says nothing about a license."));
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
    rights.title = sources.title();
    rights.caption = sources.caption();
    rights.rating = sources.rating();
    const ReconcileRules rules{isIimTrusted(photo->blocks), isBlockContainer(photo->type) || isTiffFile(photo->type)};
    for (const RightsFieldId id : allRightsFields()) {
        if (const std::optional<RightsField> field = reconciled(id, sources.of(id), rules))
            rights.fields.append(*field);
    }
    rights.contents = contentsOf(sources, photo->blocks);
    readLicense(rights, photo->isReadable);
    return rights;
}
