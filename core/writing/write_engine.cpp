// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/write_engine.h"

#include "core/base/sha256.h"
#include "core/metadata/image_data.h"
#include "core/metadata/read_rights.h"
#include "core/metadata/rights_bytes.h"
#include "core/metadata/rights_cbor.h"
#include "core/photos/photo_file.h"
#include "core/writing/content_mark.h"
#include "core/writing/insertion.h"
#include "core/writing/patch_places.h"
#include "core/writing/write_errors.h"

#include <cstring>
#include <optional>

namespace {

// A file's bytes and its stamp from before they were looked at.
struct StampedFile
{
    FileStamp stamp;
    MappedFile file;
};

Result<StampedFile> openStamped(const FilePath &path)
{
    const auto stamp = stampOf(path);
    if (!stamp)
        return failure(stamp.error());
    auto file = mapRegularFile(path);
    if (!file)
        return failure(file.error());
    return StampedFile{*stamp, std::move(*file)};
}

// Content and stamp belong together when nobody wrote to the file since.
Result<void> checkUnchanged(const StampedFile &file, const FilePath &path)
{
    const auto now = stampOf(path);
    return now && *now == file.stamp ? Result<void>() : hasChanged(path);
}

// Changes the bytes in memory; of a mapped file only the pages that are written to are copied.
bool patch(MappedFile &file, const SplicePlan &plan)
{
    if (plan.newSize() != file.bytes.size())
        return false;
    char *target = file.mapping ? static_cast<char *>(file.mapping.get()) : file.bytes.data();
    for (const SplicePiece &piece : plan.pieces) {
        if (!piece.isCopy())
            std::memcpy(target, piece.bytes.constData(), size_t(piece.bytes.size()));
        target += piece.size();
    }
    return true;
}

// A photo and its sidecar as they are at this moment.
struct OpenedPhoto
{
    StampedFile photo;
    std::optional<StampedFile> sidecar;

    QByteArray beside() const { return sidecar ? sidecar->file.bytes : QByteArray(); }
};

Result<OpenedPhoto> openPhoto(const WriteRequest &request)
{
    auto photo = openStamped(request.photo);
    if (!photo)
        return failure(photo.error());
    OpenedPhoto opened{std::move(*photo), std::nullopt};
    if (!request.sidecar.isEmpty()) {
        auto sidecar = openStamped(request.sidecar);
        if (!sidecar)
            return failure(sidecar.error());
        opened.sidecar = std::move(*sidecar);
    }
    return opened;
}

Result<void> verifySidecarAhead(const QByteArray &old, const WriteRequest &request, PreparedFile &prepared)
{
    const PreparedWrite &write = prepared.write;
    prepared.isVerified = true;
    return verifyWrite(old, applied(write.plan, old), request.change, write, request.photo.display());
}

// The new content as it will be on the disk is looked at before it is there.
Result<void> verifyAhead(const QByteArray &old, const QByteArray &changed, const WriteRequest &request,
                         const PreparedWrite &write, QByteArray &rightsAfter)
{
    const QString name = request.photo.display();
    if (const auto verified = verifyWrite(old, changed, request.change, write, name); !verified)
        return verified;
    if (request.sidecar.isEmpty()) {
        const Result<Rights> rights = readRights(changed, {}, name);
        if (!rights)
            return failure(rights.error());
        rightsAfter = rightsBytes(*rights);
    }
    return {};
}

Result<void> verifyPatchAhead(const QByteArray &old, const WriteRequest &request, PreparedFile &prepared)
{
    Result<MappedFile> changed = mapRegularFile(request.photo);
    if (!changed)
        return failure(changed.error());
    if (!patch(*changed, prepared.write.plan))
        return hasChanged(request.photo);
    const auto verified = verifyAhead(old, changed->bytes, request, prepared.write, prepared.rightsAfter);
    prepared.isVerified = verified.has_value();
    return verified;
}

// What cannot be made inside the file stays a splice, which is verified once it is written beside the photo.
Result<void> verifyInsertionAhead(const QByteArray &old, const WriteRequest &request, PreparedFile &prepared)
{
    const auto insertion = insertionOf(prepared.write.plan, old.first(prepared.hashedBytes), old.size());
    if (!insertion)
        return {};
    const Result<MappedFile> changed = mapWithRoom(request.photo, insertion->offset, insertion->room, insertion->after);
    if (!changed || changed->bytes.size() != prepared.write.plan.newSize())
        return {};
    PreparedWrite write = prepared.write;
    write.method = WriteMethod::Insert;
    const auto verified = verifyAhead(old, changed->bytes, request, write, prepared.rightsAfter);
    prepared.isInsertable = verified.has_value();
    return verified;
}

// What the journal needs of a patch.
Result<void> takeWayBack(const QByteArray &old, PreparedFile &prepared)
{
    const QByteArray beginning = QByteArray::fromRawData(old.constData(), prepared.hashedBytes);
    prepared.write.plan = trimmedPatch(prepared.write.plan, beginning);
    Result<SplicePlan> inverse = inverseOf(prepared.write.plan, beginning, old.size());
    if (!inverse)
        return failure(inverse.error());
    prepared.inverse = std::move(*inverse);
    prepared.newSha256 = markAfter(prepared.write.plan, beginning, old.size()).sha256;
    return {};
}

Result<PreparedFile> prepareOpened(const OpenedPhoto &opened, const WriteRequest &request,
                                   const PrepareOptions &options, const Rights &before)
{
    const QByteArray beside = opened.beside();
    const QByteArray &content = opened.photo.file.bytes;
    auto write = prepareWrite(content, beside, request.change, request.photo.display(), options, before);
    if (!write)
        return failure(write.error());
    PreparedFile prepared{
        std::move(*write), opened.photo.stamp, opened.sidecar ? opened.sidecar->stamp : FileStamp(), 0, {}, false};
    const WriteMethod method = prepared.write.method;
    const QByteArray &target = method == WriteMethod::Sidecar ? beside : content;
    if (method != WriteMethod::Sidecar || opened.sidecar) {
        prepared.hashedBytes =
            method == WriteMethod::Sidecar ? target.size() : metadataEnd(target, prepared.write.type);
        prepared.targetSha256 = sha256Of(QByteArrayView(target).first(prepared.hashedBytes));
    }
    Result<void> done;
    if (method == WriteMethod::Sidecar)
        done = verifySidecarAhead(target, request, prepared);
    else if (method == WriteMethod::PatchInPlace)
        done = verifyPatchAhead(target, request, prepared);
    else if (method == WriteMethod::Splice && prepared.write.type == FileType::Jpeg)
        done = verifyInsertionAhead(target, request, prepared);
    if (done && method == WriteMethod::PatchInPlace)
        done = takeWayBack(target, prepared);
    if (done)
        done = checkUnchanged(opened.photo, request.photo);
    if (done && opened.sidecar)
        done = checkUnchanged(*opened.sidecar, request.sidecar);
    return done ? Result<PreparedFile>(std::move(prepared)) : failure(done.error());
}

} // namespace

QList<Result<PreparedFile>> WriteEngine::prepareAll(const QList<WriteRequest> &requests, const PrepareOptions &options)
{
    QList<Result<PreparedFile>> files;
    for (const WriteRequest &request : requests)
        files.append(prepare(request, options));
    return files;
}

Result<PreparedFile> LocalWriteEngine::prepare(const WriteRequest &request, const PrepareOptions &options)
{
    const auto opened = openPhoto(request);
    if (!opened)
        return failure(opened.error());
    const auto before = readRights(opened->photo.file.bytes, opened->beside(), request.photo.display());
    if (!before)
        return failure(before.error());
    return prepareOpened(*opened, request, options, *before);
}

QList<Result<ChosenChange>> LocalWriteEngine::prepareChoice(const QList<WriteRequest> &requests, const ChangeRule &rule,
                                                            const PrepareOptions &options)
{
    QList<Result<ChosenChange>> changes;
    for (const WriteRequest &request : requests)
        changes.append(prepareChoice(request, rule, options));
    return changes;
}

Result<ChosenChange> LocalWriteEngine::prepareChoice(const WriteRequest &request, const ChangeRule &rule,
                                                     const PrepareOptions &options)
{
    const auto opened = openPhoto(request);
    if (!opened)
        return failure(opened.error());
    const auto before = readRights(opened->photo.file.bytes, opened->beside(), request.photo.display());
    if (!before)
        return failure(before.error());
    WriteRequest whole = request;
    whole.change = rightsChangeFor(rule.choice, *before, rule.year);
    return ChosenChange{summaryWithOwner(*before), whole.change, prepareOpened(*opened, whole, options, *before)};
}

Result<void> LocalWriteEngine::verify(const FilePath &oldFile, const FilePath &newFile, const WriteRequest &request,
                                      const PreparedFile &prepared)
{
    std::optional<MappedFile> before;
    if (!prepared.targetSha256.isEmpty()) {
        auto opened = mapRegularFile(oldFile);
        if (!opened)
            return failure(opened.error());
        before = std::move(*opened);
    }
    const auto after = mapRegularFile(newFile);
    if (!after)
        return failure(after.error());
    PreparedWrite write = prepared.write;
    if (write.method == WriteMethod::PatchInPlace)
        write.method = WriteMethod::Splice; // The new file is one of its own: its picture is compared too.
    return verifyWrite(before ? before->bytes : QByteArray(), after->bytes, request.change, write,
                       request.photo.display());
}
