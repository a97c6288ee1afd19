// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/apply_row.h"

#include "core/metadata/write_method.h"
#include "core/photos/photo_file.h"
#include "core/writing/insert_file.h"
#include "core/writing/replace_file.h"
#include "core/writing/settle_row.h"
#include "core/writing/write_errors.h"
#include "core/writing/writing_text.h"

#include <algorithm>
#include <cerrno>

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

// Of a sidecar that is written together with its photo some fields may be read from the photo by now.
bool isSameChange(const FieldChange &planned, const FieldChange &now, bool isSidecar)
{
    return now == planned ||
           (isSidecar && now.field == planned.field && now.after == planned.after && now.before == planned.after);
}

bool isAsPlanned(const SessionRow &row, const PreparedWrite &write)
{
    const bool isSidecar = row.method == WriteMethod::Sidecar;
    return (write.method == WriteMethod::Sidecar) == isSidecar &&
           std::ranges::equal(row.changes, write.changes, [&](const FieldChange &planned, const FieldChange &now) {
               return isSameChange(planned, now, isSidecar);
           });
}

// The bytes that the engine saw, read once more: what goes into the journal is what is on the disk.
Result<QByteArray> readOldBeginning(const RowBytes &bytes)
{
    auto present = presentFile(bytes.target, bytes.before.hashedBytes);
    if (!present)
        return failure(present.error());
    if (!*present || (*present)->stamp != bytes.stampBefore || !(*present)->has(bytes.before))
        return hasChanged(bytes.target);
    return std::move((*present)->beginning);
}

// Both directions of the write.
Result<RowBytes> bytesFor(const SessionRow &row, const PreparedFile &prepared)
{
    RowBytes bytes;
    bytes.method = prepared.write.method == WriteMethod::PatchInPlace ? row.method : prepared.write.method;
    bytes.target = targetOf(row, bytes.method);
    bytes.stampBefore = bytes.method == WriteMethod::Sidecar ? prepared.sidecarStamp : prepared.photoStamp;
    bytes.before = {bytes.stampBefore.sizeBytes, prepared.hashedBytes, prepared.targetSha256};
    bytes.forward = prepared.write.plan;
    // patchFile() compares the old bytes with those on the disk before it writes.
    if (prepared.write.method == WriteMethod::PatchInPlace && !prepared.newSha256.isEmpty()) {
        bytes.inverse = prepared.inverse;
        bytes.after = {bytes.forward.newSize(), prepared.hashedBytes, prepared.newSha256};
        return bytes;
    }
    QByteArray old;
    if (!bytes.creates()) {
        auto beginning = readOldBeginning(bytes);
        if (!beginning)
            return failure(beginning.error());
        old = std::move(*beginning);
    }
    if (row.method == WriteMethod::Insert && prepared.isInsertable) {
        if (const auto insertion = insertionOf(bytes.forward, old, bytes.before.sizeBytes)) {
            bytes.method = WriteMethod::Insert;
            bytes.forward = insertion->forward(bytes.before.sizeBytes);
            bytes.inverse = insertion->inverse(bytes.before.sizeBytes);
        }
    }
    if (bytes.method != WriteMethod::Insert) {
        auto inverse = inverseOf(bytes.forward, old, bytes.before.sizeBytes);
        if (!inverse)
            return failure(inverse.error());
        bytes.inverse = std::move(*inverse);
    }
    bytes.after = markAfter(bytes.forward, old, bytes.before.sizeBytes);
    if (bytes.after.sha256.isEmpty())
        return hasChanged(bytes.target);
    return bytes;
}

bool isStillAsPlanned(const SessionRow &row, const PreparedFile &planned)
{
    const auto photo = stampOf(row.request.photo);
    if (!photo || *photo != planned.photoStamp)
        return false;
    if (row.request.sidecar.isEmpty())
        return true;
    const auto sidecar = stampOf(row.request.sidecar);
    return sidecar && *sidecar == planned.sidecarStamp;
}

Result<FileStamp> patchTarget(const RowBytes &bytes, const WriteOptions &options)
{
    const auto places = patchPlaces(bytes.forward, bytes.inverse);
    if (!places)
        return hasChanged(bytes.target);
    return writePlaces(bytes.target, *places, bytes.stampBefore, false, options);
}

Result<FileStamp> insertIntoTarget(const RowBytes &bytes, const WriteOptions &options)
{
    auto insertion = insertionFrom(bytes.forward, bytes.inverse);
    if (!insertion)
        return hasChanged(bytes.target);
    InsertRequest request;
    request.target = bytes.target;
    request.insertion = std::move(*insertion);
    request.expected = bytes.stampBefore;
    request.keepsModifiedTime = options.keepsModifiedTime;
    request.mayChangeLinks = options.hardLinks == HardLinks::ChangeAll;
    return insertIntoFile(request);
}

Result<FileStamp> replaceTarget(const SessionRow &row, const PreparedApply &prepared, const WriteOptions &options,
                                WriteEngine &engine, QString &remark)
{
    const RowBytes &bytes = prepared.bytes;
    if (bytes.forward.newSize() == bytes.inverse.newSize() && !prepared.prepared.newSha256.isEmpty()) {
        // Made for a patch: nobody has compared the way back with what is on the disk yet.
        const auto old = readOldBeginning(bytes);
        if (!old)
            return failure(old.error());
        const auto inverse = inverseOf(bytes.forward, *old, bytes.before.sizeBytes);
        if (!inverse || *inverse != bytes.inverse)
            return hasChanged(bytes.target);
    }
    ReplaceRequest request;
    request.target = bytes.target;
    request.plan = bytes.forward;
    if (!bytes.creates())
        request.expected = bytes.stampBefore;
    request.keepsModifiedTime = options.keepsModifiedTime;
    request.mayPartLinks = options.hardLinks == HardLinks::Part;
    request.syncsFolder = false;
    request.check = [&](const FilePath &temporary) -> Result<void> {
        if (!prepared.prepared.isVerified)
            return engine.verify(bytes.target, temporary, row.request, prepared.prepared);
        const auto made = presentFile(temporary, bytes.after.hashedBytes);
        if (!made)
            return failure(made.error());
        return *made && (*made)->has(bytes.after) ? Result<void>() : cannotWrite(bytes.target, EIO);
    };
    request.remark = [&](const QString &sentence) { remark = sentence; };
    return replaceFile(request);
}

// What failed half-way inside the file is told by its bytes: resuming the session then repairs it.
bool isLeftTorn(const RowBytes &bytes)
{
    if (!isMadeInside(bytes.method))
        return false;
    const auto present = presentFile(bytes.target, bytes.beginningBytes());
    return !present || (*present && !(*present)->has(bytes.before));
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

PreparedApply prepareRow(const SessionRow &row, const WriteOptions &options, std::optional<PreparedFile> planned,
                         WriteEngine &engine)
{
    PreparedApply result;
    PrepareOptions how = options.prepare;
    how.alwaysSidecar = how.alwaysSidecar || row.method == WriteMethod::Sidecar;
    auto prepared = planned && isStillAsPlanned(row, *planned) ? Result<PreparedFile>(std::move(*planned))
                                                               : engine.prepare(row.request, how);
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

RowOutcome applyRow(const SessionRow &row, const PreparedApply &prepared, const WriteOptions &options,
                    WriteEngine &engine)
{
    const RowBytes &bytes = prepared.bytes;
    QString remark;
    Result<FileStamp> written = failure(ErrorKind::Unsupported, {});
    if (bytes.method == WriteMethod::PatchInPlace)
        written = patchTarget(bytes, options);
    else if (bytes.method == WriteMethod::Insert)
        written = insertIntoTarget(bytes, options);
    if (!written && written.error().kind == ErrorKind::Unsupported)
        written = replaceTarget(row, prepared, options, engine, remark);
    RowOutcome outcome =
        written ? outcomeOf(row, RowState::Written, remark) : outcomeOf(row, RowState::Failed, written.error().message);
    outcome.stampBefore = bytes.stampBefore;
    if (written)
        outcome.stampAfter = *written;
    else if (isLeftTorn(bytes))
        outcome.state = RowState::Prepared;
    // Without room nothing is wrong with this file: it waits for the session to be resumed.
    else if (isLackOfRoom(written.error(), bytes.target))
        outcome.state = RowState::Planned;
    outcome.target = bytes.target;
    return outcome;
}
