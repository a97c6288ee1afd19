// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/apply_row.h"

#include "core/photos/photo_file.h"
#include "core/writing/replace_file.h"
#include "core/writing/write_errors.h"
#include "core/writing/writing_text.h"

#include <filesystem>

namespace {

// Beside the photo and with its whole name, so that two photos that differ in the extension alone never share one.
FilePath newSidecarOf(const FilePath &photo)
{
    return FilePath::fromBytes(photo.bytes() + ".xmp");
}

FilePath targetOf(const SessionRow &row, WriteMethod method)
{
    if (method != WriteMethod::Sidecar)
        return row.request.photo;
    return row.request.sidecar.isEmpty() ? newSidecarOf(row.request.photo) : row.request.sidecar;
}

bool isAsPlanned(const SessionRow &row, const PreparedWrite &write)
{
    return write.changes == row.changes &&
           (write.method == WriteMethod::Sidecar) == (row.method == WriteMethod::Sidecar);
}

Result<QByteArray> readOldTarget(const FilePath &target, const FileStamp &stamp, const QByteArray &sha256)
{
    auto content = readRegularFile(target);
    if (!content)
        return failure(content.error());
    const auto present = stampOf(target);
    if (!present || *present != stamp || sha256Of(*content) != sha256)
        return hasChanged(target);
    return std::move(*content);
}

// Both directions of the write, computed from bytes that are known to be those the engine saw.
Result<RowBytes> bytesFor(const SessionRow &row, const PreparedFile &prepared)
{
    RowBytes bytes;
    bytes.method = prepared.write.method;
    bytes.target = targetOf(row, bytes.method);
    bytes.stampBefore = bytes.method == WriteMethod::Sidecar ? prepared.sidecarStamp : prepared.photoStamp;
    bytes.sha256Before = prepared.targetSha256;
    bytes.forward = prepared.write.plan;
    QByteArray old;
    if (!bytes.creates()) {
        auto content = readOldTarget(bytes.target, bytes.stampBefore, bytes.sha256Before);
        if (!content)
            return failure(content.error());
        old = std::move(*content);
    }
    auto inverse = inverseOf(bytes.forward, old);
    if (!inverse)
        return failure(inverse.error());
    bytes.inverse = std::move(*inverse);
    bytes.sha256After = sha256After(bytes.forward, old);
    return bytes;
}

bool isDiskFull(const FilePath &target, qint64 needed)
{
    std::error_code error;
    const auto space = std::filesystem::space(target.parent().native(), error);
    return !error && qint64(space.available) < needed;
}

} // namespace

RowOutcome outcomeOf(const SessionRow &row, RowState state, const QString &problem)
{
    RowOutcome outcome{row.id, state, FileWriteState::Failed, problem, row.target};
    switch (state) {
    case RowState::Planned:
    case RowState::Prepared:
        outcome.shown = FileWriteState::Planned;
        break;
    case RowState::Written:
        outcome.shown = FileWriteState::Written;
        break;
    case RowState::Skipped:
        outcome.shown = FileWriteState::Skipped;
        break;
    case RowState::Undone:
        outcome.shown = FileWriteState::Undone;
        break;
    case RowState::Failed:
        break;
    }
    return outcome;
}

PreparedApply prepareRow(const SessionRow &row, const PrepareOptions &options, WriteEngine &engine)
{
    PreparedApply result;
    auto prepared = engine.prepare(row.request, options);
    if (!prepared) {
        result.settled = outcomeOf(row, RowState::Failed, prepared.error().message);
    } else if (prepared->write.method == WriteMethod::Nothing) {
        result.settled = outcomeOf(row, RowState::Skipped);
    } else if (!isAsPlanned(row, prepared->write)) {
        result.settled = outcomeOf(row, RowState::Failed, hasChanged(row.request.photo).value().message);
    } else if (auto bytes = bytesFor(row, *prepared); !bytes) {
        result.settled = outcomeOf(row, RowState::Failed, bytes.error().message);
    } else {
        result.bytes = std::move(*bytes);
        result.prepared = std::move(*prepared);
    }
    return result;
}

RowOutcome applyRow(const SessionRow &row, const PreparedApply &prepared, WriteEngine &engine)
{
    const RowBytes &bytes = prepared.bytes;
    QString remark;
    ReplaceRequest request;
    request.target = bytes.target;
    request.plan = bytes.forward;
    if (!bytes.creates())
        request.expected = bytes.stampBefore;
    request.check = [&](const FilePath &temporary) {
        return engine.verify(bytes.target, temporary, row.request, prepared.prepared);
    };
    request.remark = [&](const QString &sentence) { remark = sentence; };

    const auto written = replaceFile(request);
    RowOutcome outcome =
        written ? outcomeOf(row, RowState::Written, remark) : outcomeOf(row, RowState::Failed, written.error().message);
    // Without room nothing is wrong with this file: it waits for the session to be resumed.
    if (!written && written.error().kind == ErrorKind::NotWritable && isDiskFull(bytes.target, bytes.forward.newSize()))
        outcome.state = RowState::Planned;
    outcome.target = bytes.target;
    return outcome;
}

RowOutcome settledByHash(const SessionRow &row, const RowBytes &bytes)
{
    const auto state = stateOf(bytes.target);
    RowOutcome outcome = outcomeOf(row, RowState::Planned);
    outcome.target = bytes.target;
    if (!state) {
        outcome = outcomeOf(row, RowState::Failed, state.error().message);
    } else if (!*state) {
        if (!bytes.creates())
            outcome = outcomeOf(row, RowState::Failed,
                                WritingText::tr("“%1” is no longer there.").arg(bytes.target.display()));
    } else if ((*state)->sha256 == bytes.sha256After) {
        const auto synced = syncFolder(bytes.target.parent());
        outcome = synced ? outcomeOf(row, RowState::Written) : outcomeOf(row, RowState::Failed, synced.error().message);
    } else if ((*state)->sha256 != bytes.sha256Before) {
        outcome = outcomeOf(row, RowState::Failed, hasChanged(bytes.target).value().message);
    }
    return outcome;
}
