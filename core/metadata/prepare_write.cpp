// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/prepare_write.h"

#include "core/metadata/block_changes.h"
#include "core/metadata/image_data.h"
#include "core/metadata/read_rights.h"
#include "core/metadata/splice_builder.h"
#include "core/metadata/write_targets.h"

#include <QCoreApplication>

namespace {

QString translated(const char *sentence)
{
    return QCoreApplication::translate("Metadata", sentence);
}

QString reasonFor(WriteMethod method, FileType type, bool isChosenSidecar)
{
    switch (method) {
    case WriteMethod::Nothing:
        return translated(QT_TRANSLATE_NOOP("Metadata", "The file already says so."));
    case WriteMethod::PatchInPlace:
        return translated(QT_TRANSLATE_NOOP("Metadata", "The new metadata fits into the place of the old."));
    case WriteMethod::Splice:
        return translated(
            QT_TRANSLATE_NOOP("Metadata", "The metadata blocks are written anew; the picture is copied as it is."));
    case WriteMethod::Rewrite:
        return translated(
            QT_TRANSLATE_NOOP("Metadata", "A new directory is added at the end; the picture stays in place."));
    case WriteMethod::Insert: // Decided where the disk is known.
    case WriteMethod::Sidecar:
        break;
    }
    if (isChosenSidecar)
        return translated(QT_TRANSLATE_NOOP("Metadata", "The rights are written to a sidecar beside the photo."));
    return translated(
               QT_TRANSLATE_NOOP("Metadata", "%1 files are never changed; the rights go into a sidecar beside it."))
        .arg(fileTypeName(type));
}

QList<FieldChange> fieldChanges(const QSet<RightsFieldId> &fields, const RightsChange &change, const Rights &before)
{
    QList<FieldChange> changes;
    for (const RightsFieldId field : allRightsFields()) {
        if (fields.contains(field))
            changes.append({field, before.value(field), change.fields[field].value_or(QString())});
    }
    return changes;
}

// A sidecar adds to the file's own words and overrides them, but cannot take them away.
Result<void> checkRemovals(const Rights &before, const RightsChange &change, const QString &name)
{
    for (const auto &[id, value] : change.fields.asKeyValueRange()) {
        // What describes a license only counts where that license is.
        const RightsField *field = value || describesLicense(id) ? nullptr : before.find(id);
        for (const FieldSource &source : field ? field->sources : QList<FieldSource>()) {
            if (source.block != u"sidecar") {
                return failure(
                    ErrorKind::Unsupported,
                    translated(QT_TRANSLATE_NOOP("Metadata", "“%1” says inside the file: %2 “%3”. A sidecar cannot "
                                                             "take that away."))
                        .arg(name, rightsFieldTitle(id), source.value.left(80)));
            }
        }
    }
    return {};
}

} // namespace

Result<PreparedWrite> prepareWrite(const QByteArray &file, const QByteArray &sidecar, const RightsChange &change,
                                   const QString &name, const PrepareOptions &options)
{
    const Result<Rights> before = readRights(file, sidecar, name);
    if (!before)
        return failure(before.error());
    return prepareWrite(file, sidecar, change, name, options, *before);
}

Result<PreparedWrite> prepareWrite(const QByteArray &file, const QByteArray &sidecar, const RightsChange &change,
                                   const QString &name, const PrepareOptions &options, const Rights &before)
{
    const Result<RightsChange> wanted = writableChange(change, name);
    if (!wanted)
        return failure(wanted.error());
    const Result<PhotoBlocks> photo = readPhotoBlocks(file, name);
    if (!photo)
        return failure(photo.error());

    PreparedWrite prepared;
    prepared.type = photo->type;
    const bool embeds = (isBlockContainer(photo->type) || isTiffFile(photo->type)) && !options.alwaysSidecar;
    PlannedTarget target;
    if (embeds) {
        if (!isImageDataComplete(file, photo->type))
            return failure(
                ErrorKind::Unreadable,
                translated(QT_TRANSLATE_NOOP("Metadata", "“%1” is incomplete: the end of the picture is missing. "
                                                         "Copy it again, or write a sidecar."))
                    .arg(name));
        Result<PlannedTarget> embedded = planEmbedded(file, *photo, *wanted, name, options);
        if (!embedded)
            return failure(embedded.error());
        target = *embedded;
        if (!target.fields.isEmpty())
            prepared.method = isInPlace(target.plan, file.size()) ? WriteMethod::PatchInPlace
                              : isTiffFile(photo->type)           ? WriteMethod::Rewrite
                                                                  : WriteMethod::Splice;
    }
    // An older sidecar that says something else would override the photo: it follows when the photo is right.
    if (prepared.method == WriteMethod::Nothing && (!embeds || !sidecar.isEmpty())) {
        if (const Result<void> possible = checkRemovals(before, *wanted, name); !embeds && !possible)
            return failure(possible.error());
        Result<PlannedTarget> beside = planSidecar(sidecar, *wanted, name);
        if (!beside)
            return failure(beside.error());
        target = *beside;
        prepared.method = target.fields.isEmpty() ? WriteMethod::Nothing : WriteMethod::Sidecar;
    }
    prepared.plan = target.plan;
    prepared.changes = fieldChanges(target.fields, *wanted, before);
    prepared.why = reasonFor(prepared.method, photo->type, options.alwaysSidecar || embeds);
    return prepared;
}
