// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/undo_row.h"

#include "core/photos/photo_file.h"
#include "core/writing/apply_row.h"
#include "core/writing/replace_file.h"
#include "core/writing/write_errors.h"
#include "core/writing/writing_text.h"

#include <algorithm>

namespace {

Result<void> restoreBytes(const RowBytes &bytes, const FileStamp &present)
{
    if (bytes.creates())
        return removeUnchangedFile(bytes.target, present);
    ReplaceRequest request;
    request.target = bytes.target;
    request.plan = bytes.inverse;
    request.expected = present;
    request.check = [&](const FilePath &temporary) -> Result<void> {
        const auto state = stateOf(temporary);
        if (!state)
            return failure(state.error());
        if (!*state || (*state)->sha256 != bytes.sha256Before)
            return failure(ErrorKind::Internal,
                           WritingText::tr("“%1” could not be restored to what it was and was left as it is.")
                               .arg(bytes.target.display()));
        return {};
    };
    const auto replaced = replaceFile(request);
    return replaced ? Result<void>() : failure(replaced.error());
}

// Taking back field by field.
struct Revert
{
    RightsChange change;
    QStringList keptTitles; // Fields that others changed since.
};

std::optional<QString> valueOrRemoval(const QString &value)
{
    if (value.isEmpty())
        return std::nullopt;
    return value;
}

// present: the changes that would bring every field of the session back, so their "before" is what the file says now.
Revert revertOf(const SessionRow &row, const QList<FieldChange> &present)
{
    Revert revert;
    for (const FieldChange &ours : row.changes) {
        const auto now = std::ranges::find(present, ours.field, &FieldChange::field);
        if (now == present.end() || now->before == ours.before)
            continue;
        if (now->before == ours.after)
            revert.change.fields.insert(ours.field, valueOrRemoval(ours.before));
        else
            revert.keptTitles.append(rightsFieldTitle(ours.field));
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

Result<void> writeRevert(const WriteRequest &request, const RowBytes &bytes, const PrepareOptions &options,
                         WriteEngine &engine)
{
    const auto prepared = engine.prepare(request, options);
    if (!prepared)
        return failure(prepared.error());
    const WriteMethod method = prepared->write.method;
    if (method == WriteMethod::Nothing)
        return {};
    if ((method == WriteMethod::Sidecar) != (bytes.method == WriteMethod::Sidecar))
        return hasChanged(bytes.target);
    ReplaceRequest replacement;
    replacement.target = bytes.target;
    replacement.plan = prepared->write.plan;
    replacement.expected = method == WriteMethod::Sidecar ? prepared->sidecarStamp : prepared->photoStamp;
    replacement.check = [&](const FilePath &temporary) {
        return engine.verify(bytes.target, temporary, request, *prepared);
    };
    const auto replaced = replaceFile(replacement);
    return replaced ? Result<void>() : failure(replaced.error());
}

// What could not be undone stays "written" in the journal, so that undo can be tried again.
RowOutcome notUndone(const SessionRow &row, const QString &problem)
{
    RowOutcome outcome = outcomeOf(row, row.state, problem);
    outcome.shown = FileWriteState::Failed;
    return outcome;
}

RowOutcome undoFields(const SessionRow &row, const RowBytes &bytes, WriteEngine &engine)
{
    PrepareOptions options;
    options.alwaysSidecar = bytes.method == WriteMethod::Sidecar;
    options.touchContentCredentials = true; // The first write made them invalid already.
    WriteRequest request = revertRequest(row, bytes);
    const auto present = engine.prepare(request, options);
    if (!present)
        return notUndone(row, present.error().message);

    const Revert revert = revertOf(row, present->write.changes);
    if (!revert.change.isEmpty()) {
        request.change = revert.change;
        if (const auto written = writeRevert(request, bytes, options, engine); !written)
            return notUndone(row, written.error().message);
    }
    if (revert.keptTitles.isEmpty())
        return outcomeOf(row, RowState::Undone);
    return outcomeOf(row, RowState::Undone,
                     WritingText::tr("“%1” was changed by another program since. These fields keep its values: %2.")
                         .arg(bytes.target.display(), revert.keptTitles.join(u", ")));
}

} // namespace

std::optional<RowOutcome> undoRow(const SessionRow &row, const RowBytes &bytes, WriteEngine &engine)
{
    const auto state = stateOf(bytes.target);
    if (!state)
        return notUndone(row, state.error().message);
    if (!*state && bytes.creates())
        return outcomeOf(row, RowState::Undone);
    if (!*state)
        return notUndone(row, WritingText::tr("“%1” is no longer there.").arg(bytes.target.display()));

    const FileState &present = **state;
    if (present.sha256 == bytes.sha256After) {
        const auto restored = restoreBytes(bytes, present.stamp);
        return restored ? outcomeOf(row, RowState::Undone) : notUndone(row, restored.error().message);
    }
    if (row.state == RowState::Failed)
        return std::nullopt;
    if (present.sha256 == bytes.sha256Before)
        return outcomeOf(row, RowState::Undone);
    return undoFields(row, bytes, engine);
}
