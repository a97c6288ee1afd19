// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#ifndef __linux__

#include "core/writing/replace_file.h"
#include "core/writing/temporary_name.h"
#include "core/writing/write_errors.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>

#ifdef _WIN32
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef __APPLE__
#include <copyfile.h>
#endif

// The same promise with what every system has: a temporary in the same folder, flushed, compared, renamed over.

namespace {

namespace fs = std::filesystem;

struct CloseFile
{
    void operator()(std::FILE *file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

File openFile(const fs::path &path, bool createNew)
{
#ifdef _WIN32
    return File(::_wfopen(path.c_str(), createNew ? L"wbx" : L"rb"));
#else
    return File(std::fopen(path.c_str(), createNew ? "wbx" : "rb"));
#endif
}

bool seekTo(std::FILE *file, qint64 offset)
{
#ifdef _WIN32
    return ::_fseeki64(file, offset, SEEK_SET) == 0;
#else
    return ::fseeko(file, offset, SEEK_SET) == 0;
#endif
}

bool flushToDisk(std::FILE *file)
{
    if (std::fflush(file) != 0)
        return false;
#if defined(_WIN32)
    return ::_commit(::_fileno(file)) == 0;
#elif defined(__APPLE__)
    return ::fcntl(::fileno(file), F_FULLFSYNC) == 0 || ::fsync(::fileno(file)) == 0;
#else
    return ::fsync(::fileno(file)) == 0;
#endif
}

Result<void> appendRange(std::FILE *made, std::FILE *old, const SplicePiece &piece, const FilePath &name)
{
    if (!old || !seekTo(old, piece.oldOffset))
        return hasChanged(name);
    QByteArray buffer(std::min(piece.length, qint64(1) << 20), Qt::Uninitialized);
    for (qint64 left = piece.length; left > 0;) {
        const size_t got = std::fread(buffer.data(), 1, size_t(std::min(left, qint64(buffer.size()))), old);
        if (got == 0)
            return hasChanged(name);
        if (std::fwrite(buffer.constData(), 1, got, made) != got)
            return cannotWrite(name, errno);
        left -= qint64(got);
    }
    return {};
}

Result<void> writePieces(std::FILE *made, std::FILE *old, const ReplaceRequest &request)
{
    for (const SplicePiece &piece : request.plan.pieces) {
        if (piece.isCopy()) {
            if (const auto copied = appendRange(made, old, piece, request.target); !copied)
                return copied;
        } else if (std::fwrite(piece.bytes.constData(), 1, size_t(piece.bytes.size()), made) !=
                   size_t(piece.bytes.size())) {
            return cannotWrite(request.target, errno);
        }
    }
    if (!flushToDisk(made))
        return cannotWrite(request.target, errno);
    return {};
}

Result<void> keepAttributes(const fs::path &old, const fs::path &made, const FilePath &name)
{
#ifdef __APPLE__
    if (::copyfile(old.c_str(), made.c_str(), nullptr, COPYFILE_ACL | COPYFILE_XATTR | COPYFILE_SECURITY) != 0)
        return cannotWrite(name, errno);
#else
    std::error_code error;
    fs::permissions(made, fs::status(old, error).permissions(), error);
    if (error)
        return cannotWrite(name, error.default_error_condition().value());
#endif
    return {};
}

Result<void> compareTarget(const FilePath &target, const std::optional<FileStamp> &expected)
{
    std::error_code error;
    if (!expected)
        return fs::exists(fs::symlink_status(target.native(), error)) ? existsAlready(target) : Result<void>();
    const auto present = stampOf(target);
    if (!present)
        return failure(present.error());
    return *present == *expected ? Result<void>() : hasChanged(target);
}

Result<void> checkTarget(const ReplaceRequest &request, const FilePath &target)
{
    if (const auto same = compareTarget(target, request.expected); !same || !request.expected)
        return same;
    std::error_code error;
    const auto names = fs::hard_link_count(target.native(), error);
    if (names > 1 && !error && !request.mayPartLinks)
        return hasOtherNames(target, names);
    return {};
}

Result<void> makeTemporary(const ReplaceRequest &request, const FilePath &target, const FilePath &temporary)
{
    const File old = request.expected ? openFile(target.native(), false) : File();
    File made = openFile(temporary.native(), true);
    if (!made)
        return cannotWrite(request.target, errno);
    if (const auto written = writePieces(made.get(), old.get(), request); !written)
        return written;
    if (std::fclose(made.release()) != 0)
        return cannotWrite(request.target, errno);
    if (request.expected) {
        if (const auto kept = keepAttributes(target.native(), temporary.native(), request.target); !kept)
            return kept;
        std::error_code error;
        if (request.keepsModifiedTime)
            fs::last_write_time(temporary.native(), fs::last_write_time(target.native(), error), error);
        if (error)
            return cannotWrite(request.target, error.default_error_condition().value());
    }
    return request.check ? request.check(temporary) : Result<void>();
}

Result<void> moveIntoPlace(const ReplaceRequest &request, const FilePath &target, const FilePath &temporary)
{
    if (const auto same = compareTarget(target, request.expected); !same)
        return same;
    std::error_code error;
    fs::rename(temporary.native(), target.native(), error);
    if (error)
        return cannotWrite(request.target, error.default_error_condition().value());
    return syncFolder(target.parent());
}

} // namespace

Result<FileStamp> replaceFile(const ReplaceRequest &request)
{
    std::error_code error;
    const FilePath target = FilePath::fromNative(fs::weakly_canonical(request.target.native(), error));
    if (error)
        return cannotRead(request.target, error.default_error_condition().value());
    if (const auto fits = checkTarget(request, target); !fits)
        return failure(fits.error());
    const FilePath temporary = target.parent().child(newTemporaryName());
    Result<void> done = makeTemporary(request, target, temporary);
    if (done)
        done = moveIntoPlace(request, target, temporary);
    fs::remove(temporary.native(), error);
    if (!done)
        return failure(done.error());
    return stampOf(target);
}

Result<void> removeUnchangedFile(const FilePath &file, const FileStamp &expected)
{
    if (const auto same = compareTarget(file, expected); !same)
        return same;
    std::error_code error;
    fs::remove(file.native(), error);
    if (error)
        return cannotWrite(file, error.default_error_condition().value());
    return syncFolder(file.parent());
}

Result<void> syncFolder(const FilePath &folder)
{
#ifdef _WIN32
    Q_UNUSED(folder); // NTFS writes renames to its log itself; a folder cannot be flushed.
    return {};
#else
    const int descriptor = ::open(folder.bytes().constData(), O_RDONLY);
    const bool isSynced = descriptor >= 0 && (::fsync(descriptor) == 0 || errno == EINVAL);
    const int error = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    return isSynced ? Result<void>() : cannotWrite(folder, error);
#endif
}

int removeLeftTemporaries(const FilePath &folder)
{
    std::error_code error;
    int removed = 0;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder.native(), error)) {
        const FilePath path = FilePath::fromNative(entry.path());
        if (isTemporaryName(path.fileName()) && entry.is_regular_file(error) && fs::remove(entry.path(), error))
            ++removed;
    }
    return removed;
}

#endif
