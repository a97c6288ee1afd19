// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/write_engine.h"

#include "core/photos/photo_file.h"
#include "core/writing/file_hash.h"
#include "core/writing/write_errors.h"

namespace {

struct StampedContent
{
    FileStamp stamp;
    QByteArray bytes;
};

// Content and stamp of one moment: a file that is written to meanwhile is refused.
Result<StampedContent> readStamped(const FilePath &path)
{
    const auto before = stampOf(path);
    if (!before)
        return failure(before.error());
    auto bytes = readRegularFile(path);
    if (!bytes)
        return failure(bytes.error());
    const auto after = stampOf(path);
    if (!after || *after != *before)
        return hasChanged(path);
    return StampedContent{*after, std::move(*bytes)};
}

} // namespace

Result<PreparedFile> LocalWriteEngine::prepare(const WriteRequest &request, const PrepareOptions &options)
{
    const auto photo = readStamped(request.photo);
    if (!photo)
        return failure(photo.error());
    StampedContent sidecar;
    if (!request.sidecar.isEmpty()) {
        auto content = readStamped(request.sidecar);
        if (!content)
            return failure(content.error());
        sidecar = std::move(*content);
    }
    auto write = prepareWrite(photo->bytes, sidecar.bytes, request.change, request.photo.display(), options);
    if (!write)
        return failure(write.error());

    PreparedFile prepared{std::move(*write), photo->stamp, sidecar.stamp, {}};
    if (prepared.write.method != WriteMethod::Sidecar)
        prepared.targetSha256 = sha256Of(photo->bytes);
    else if (!request.sidecar.isEmpty())
        prepared.targetSha256 = sha256Of(sidecar.bytes);
    return prepared;
}

Result<void> LocalWriteEngine::verify(const FilePath &oldFile, const FilePath &newFile, const WriteRequest &request,
                                      const PreparedFile &prepared)
{
    QByteArray before;
    if (!prepared.targetSha256.isEmpty()) {
        auto content = readRegularFile(oldFile);
        if (!content)
            return failure(content.error());
        before = std::move(*content);
    }
    const auto after = readRegularFile(newFile);
    if (!after)
        return failure(after.error());
    return verifyWrite(before, *after, request.change, prepared.write, request.photo.display());
}
