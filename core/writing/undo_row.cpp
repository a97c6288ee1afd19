// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/undo_row.h"

#include "core/photos/photo_file.h"
#include "core/writing/apply_row.h"
#include "core/writing/replace_file.h"
#include "core/writing/settle_row.h"
#include "core/writing/write_errors.h"
#include "core/writing/writing_text.h"

#include <algorithm>

namespace {

Result<FileStamp> restoreByReplacing(const RowBytes &bytes, const FileStamp &present, const WriteOptions &options)
{
    ReplaceRequest request;
    request.target = bytes.target;
    request.plan = bytes.inverse;
    request.expected = present;
    request.keepsModifiedTime = options.keepsModifiedTime;
    request.mayPartLinks = options.hardLinks == HardLinks::Part;
    request.check = [&](const FilePath &temporary) -> Result<void> {
        const auto made = presentFile(temporary, bytes.before.hashedBytes);
        if (!made)
            return failure(made.error());
        if (!*made || !(*made)->has(bytes.before))
            return failure(ErrorKind::Internal,
                           WritingText::tr("“%1” could not be restored to what it was and was left as it is.")
                               .arg(bytes.target.display()));
        return {};
    };
    return replaceFile(request);
}

// The stamp of what is there now; empty: the file is gone.
Result<FileStamp> restoreBytes(const RowBytes &bytes, const FileStamp &present, bool isTorn,
                               const WriteOptions &options)
{
    if (bytes.creates()) {
        const auto removed = removeUnchangedFile(bytes.target, present);
        return removed ? Result<FileStamp>(FileStamp()) : failure(removed.error());
    }
    const auto places = patchPlaces(bytes.forward, bytes.inverse);
    if (bytes.method == WriteMethod::PatchInPlace && places) {
        const auto patched = writePlaces(bytes.target, reversed(*places), present, isTorn, options);
        if (patched || patched.error().kind != ErrorKind::Unsupported || isTorn)
            return patched;
    }
    return restoreByReplacing(bytes, present, options);
}

// What lies outside the bytes we wrote is not looked at: it is as it was unless somebody else changed it since.
// Sessions of ours that came later and were taken back are no others.
QString remarkOnOthers(const RowBytes &bytes, const OwnWrites &others, const FileStamp &present)
{
    const bool isWhole = bytes.after.hashedBytes == bytes.after.sizeBytes;
    if (bytes.creates() || isWhole || bytes.stampAfter.isEmpty() || others.left.contains(present))
        return {};
    return WritingText::tr("“%1” was copied or touched by another program since. Its metadata is what it was, byte for "
                           "byte; its picture was left as it is.")
        .arg(bytes.target.display());
}

// Taking back field by field.
struct Revert
{
    RightsChange change;
    QStringList keptTitles;             // Fields that others changed since.
    std::optional<SessionId> coveredBy; // The newest session of ours that changed one of them.
    QList<FieldChange> done;            // For the log.
};

std::optional<QString> valueOrRemoval(const QString &value)
{
    if (value.isEmpty())
        return std::nullopt;
    return value;
}

// present: the changes that would bring every field of the session back, so their "before" is what the file says now.
Revert revertOf(const SessionRow &row, const OwnWrites &others, const QList<FieldChange> &present)
{
    const auto coveringSession = [&](const FieldChange &now) -> std::optional<SessionId> {
        for (auto later = others.later.rbegin(); later != others.later.rend(); ++later) {
            const auto change = std::ranges::find(later->changes, now.field, &FieldChange::field);
            if (change != later->changes.end() && change->after == now.before)
                return later->session;
        }
        return std::nullopt;
    };
    Revert revert;
    for (const FieldChange &ours : row.changes) {
        const auto now = std::ranges::find(present, ours.field, &FieldChange::field);
        if (now == present.end() || now->before == ours.before)
            continue;
        if (now->before == ours.after) {
            revert.change.fields.insert(ours.field, valueOrRemoval(ours.before));
            revert.done.append({ours.field, now->before, ours.before});
            continue;
        }
        revert.done.append({ours.field, now->before, now->before});
        revert.keptTitles.append(rightsFieldTitle(ours.field));
        if (const auto session = coveringSession(*now); session && (!revert.coveredBy || *revert.coveredBy < *session))
            revert.coveredBy = session;
    }
    return revert;
}

WriteRequest revertRequest(const SessionRow &row, const RowBytes &bytes)
{
    WriteRequest request = row.request;
    if (bytes.method == WriteMethod::Sidecar)
        request.sidecar = bytes.target;
    else if (!request.sidecar.isEmpty() && !stampOf(request.sidecar))
        request.sidecar = {};
    request.change.fields.clear();
    for (const FieldChange &ours : row.changes)
        request.change.fields.insert(ours.field, valueOrRemoval(ours.before));
    return request;
}

// The stamp afterwards; empty: nothing had to be written.
Result<FileStamp> writeRevert(const WriteRequest &request, const RowBytes &bytes, const WriteOptions &options,
                              WriteEngine &engine)
{
    const auto prepared = engine.prepare(request, options.prepare);
    if (!prepared)
        return failure(prepared.error());
    const WriteMethod method = prepared->write.method;
    if (method == WriteMethod::Nothing)
        return FileStamp();
    if ((method == WriteMethod::Sidecar) != (bytes.method == WriteMethod::Sidecar))
        return hasChanged(bytes.target);
    ReplaceRequest replacement;
    replacement.target = bytes.target;
    replacement.plan = prepared->write.plan;
    replacement.expected = method == WriteMethod::Sidecar ? prepared->sidecarStamp : prepared->photoStamp;
    replacement.keepsModifiedTime = options.keepsModifiedTime;
    replacement.mayPartLinks = options.hardLinks == HardLinks::Part;
    // A temporary takes the place of the file whatever the method: what is not journaled must never be torn.
    replacement.check = [&](const FilePath &temporary) {
        return engine.verify(bytes.target, temporary, request, *prepared);
    };
    return replaceFile(replacement);
}

// What could not be undone stays "written" in the journal, so that undo can be tried again.
RowOutcome notUndone(const SessionRow &row, const QString &problem)
{
    RowOutcome outcome = outcomeOf(row, row.state, problem);
    outcome.shown = FileWriteState::Failed;
    return outcome;
}

QString fieldsRemark(const RowBytes &bytes, const Revert &revert, bool isOursAlone)
{
    const QString name = bytes.target.display();
    if (isOursAlone)
        return WritingText::tr("“%1” was written by a later session since. The fields of this session say what they "
                               "said before; what the later one wrote was kept.")
            .arg(name);
    if (revert.keptTitles.isEmpty())
        return WritingText::tr("“%1” was changed by another program since. The fields of the session say what "
                               "they said before; the other changes were kept.")
            .arg(name);
    return WritingText::tr("“%1” was changed by another program since. These fields keep its values: %2.")
        .arg(name, revert.keptTitles.join(u", "));
}

RowOutcome undoFields(const SessionRow &row, const RowBytes &bytes, const OwnWrites &others, const FileStamp &found,
                      WriteOptions options, WriteEngine &engine)
{
    options.prepare.alwaysSidecar = bytes.method == WriteMethod::Sidecar;
    options.prepare.touchContentCredentials = true; // The first write made them invalid already.
    WriteRequest request = revertRequest(row, bytes);
    const auto present = engine.prepare(request, options.prepare);
    if (!present)
        return notUndone(row, present.error().message);

    const Revert revert = revertOf(row, others, present->write.changes);
    if (revert.coveredBy)
        return notUndone(row, WritingText::tr("“%1” was left as it is: session %2 wrote other values to it since. "
                                              "Undo session %2 first.")
                                  .arg(bytes.target.display())
                                  .arg(revert.coveredBy->value));
    const bool isOursAlone = others.left.contains(found) && revert.keptTitles.isEmpty();
    RowOutcome outcome = outcomeOf(row, RowState::Undone, fieldsRemark(bytes, revert, isOursAlone));
    outcome.undoChanges = revert.done;
    if (!revert.change.isEmpty()) {
        request.change = revert.change;
        const auto written = writeRevert(request, bytes, options, engine);
        if (!written)
            return notUndone(row, written.error().message);
        outcome.stampBefore = found;
        outcome.stampAfter = *written;
        outcome.isOursAlone = isOursAlone;
    }
    return outcome;
}

} // namespace

std::optional<RowOutcome> undoRow(const SessionRow &row, const RowBytes &bytes, const OwnWrites &others,
                                  const WriteOptions &options, WriteEngine &engine)
{
    const auto found = presentFile(bytes.target, bytes.beginningBytes());
    if (!found)
        return notUndone(row, found.error().message);
    if (!*found && bytes.creates())
        return outcomeOf(row, RowState::Undone);
    if (!*found)
        return notUndone(row, WritingText::tr("“%1” is no longer there.").arg(bytes.target.display()));

    const PresentFile &present = **found;
    const bool isNew = present.has(bytes.after);
    const bool isOld = !isNew && present.has(bytes.before);
    if (isNew || (!isOld && isTornPatch(bytes, present))) {
        const auto restored = restoreBytes(bytes, present.stamp, !isNew, options);
        if (!restored)
            return notUndone(row, restored.error().message);
        RowOutcome outcome = outcomeOf(row, RowState::Undone, remarkOnOthers(bytes, others, present.stamp));
        outcome.stampBefore = present.stamp;
        outcome.stampAfter = *restored;
        outcome.isOursAlone = outcome.problem.isEmpty();
        return outcome;
    }
    if (row.state == RowState::Failed)
        return std::nullopt;
    if (isOld)
        return outcomeOf(row, RowState::Undone);
    return undoFields(row, bytes, others, present.stamp, options, engine);
}
