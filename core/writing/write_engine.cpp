// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/write_engine.h"

#include "core/base/sha256.h"
#include "core/metadata/image_data.h"
#include "core/photos/photo_file.h"
#include "core/writing/patch_places.h"
#include "core/writing/write_errors.h"

#include <algorithm>
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
            std::ranges::copy(piece.bytes, target);
        target += piece.size();
    }
    return true;
}

// The new content as it will be on the disk, before it is there.
Result<void> verifyAhead(const QByteArray &old, const WriteRequest &request, const PreparedWrite &write)
{
    const QString name = request.photo.display();
    if (write.method == WriteMethod::Sidecar)
        return verifyWrite(old, applied(write.plan, old), request.change, write, name);
    Result<MappedFile> changed = mapRegularFile(request.photo);
    if (!changed)
        return failure(changed.error());
    if (!patch(*changed, write.plan))
        return hasChanged(request.photo);
    return verifyWrite(old, changed->bytes, request.change, write, name);
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
    const auto photo = openStamped(request.photo);
    if (!photo)
        return failure(photo.error());
    std::optional<StampedFile> sidecar;
    if (!request.sidecar.isEmpty()) {
        auto opened = openStamped(request.sidecar);
        if (!opened)
            return failure(opened.error());
        sidecar = std::move(*opened);
    }
    const QByteArray beside = sidecar ? sidecar->file.bytes : QByteArray();
    auto write = prepareWrite(photo->file.bytes, beside, request.change, request.photo.display(), options);
    if (!write)
        return failure(write.error());

    PreparedFile prepared{std::move(*write), photo->stamp, sidecar ? sidecar->stamp : FileStamp(), 0, {}, false};
    const WriteMethod method = prepared.write.method;
    const QByteArray &target = method == WriteMethod::Sidecar ? beside : photo->file.bytes;
    if (method == WriteMethod::PatchInPlace || method == WriteMethod::Sidecar) {
        if (const auto verified = verifyAhead(target, request, prepared.write); !verified)
            return failure(verified.error());
        prepared.isVerified = true;
        if (method == WriteMethod::PatchInPlace)
            prepared.write.plan = trimmedPatch(prepared.write.plan, target);
    }
    if (method != WriteMethod::Sidecar || sidecar) {
        prepared.hashedBytes =
            method == WriteMethod::Sidecar ? target.size() : metadataEnd(target, prepared.write.type);
        prepared.targetSha256 = sha256Of(QByteArrayView(target).first(prepared.hashedBytes));
    }
    if (const auto same = checkUnchanged(*photo, request.photo); !same)
        return failure(same.error());
    if (const auto same = sidecar ? checkUnchanged(*sidecar, request.sidecar) : Result<void>(); !same)
        return failure(same.error());
    return prepared;
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
