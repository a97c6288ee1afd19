// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/photos/file_system.h"

#include "core/photos/photos_text.h"

#include <algorithm>
#include <cerrno>
#include <memory>
#include <new>

#ifdef _WIN32
#include <filesystem>
#include <fstream>
#include <windows.h>
#else
#include <dirent.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace {

Error tooLarge(const FilePath &path, qint64 maxBytes)
{
    return {ErrorKind::TooLarge, Photos::tr("“%1” is larger than %2 MB and was not read.")
                                     .arg(path.display(), QString::number(maxBytes / 1'000'000))};
}

} // namespace

#ifdef _WIN32

namespace {

Entry entryOf(const std::filesystem::path &path)
{
    Entry entry;
    const HANDLE handle =
        CreateFileW(path.c_str(), FILE_READ_ATTRIBUTES, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                    OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        const DWORD error = GetLastError();
        const bool isDenied = error == ERROR_ACCESS_DENIED;
        entry.kind = isDenied                               ? EntryKind::Denied
                     : error == ERROR_CANT_RESOLVE_FILENAME ? EntryKind::LinkLoop
                                                            : EntryKind::Missing;
        entry.errorNumber = isDenied ? EACCES : entry.kind == EntryKind::LinkLoop ? ELOOP : ENOENT;
        return entry;
    }
    BY_HANDLE_FILE_INFORMATION info{};
    const bool isKnown = GetFileInformationByHandle(handle, &info);
    const bool isDisk = GetFileType(handle) == FILE_TYPE_DISK;
    CloseHandle(handle);
    if (!isKnown || !isDisk) {
        entry.kind = isDisk ? EntryKind::Broken : EntryKind::Device;
        entry.errorNumber = EIO;
        return entry;
    }
    constexpr qint64 unixEpoch = 116'444'736'000'000'000; // In 100 ns since 1601.
    const auto joined = [](DWORD high, DWORD low) { return (quint64(high) << 32) | low; };
    entry.kind = info.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY ? EntryKind::Folder : EntryKind::File;
    entry.stamp.device = info.dwVolumeSerialNumber;
    entry.stamp.inode = joined(info.nFileIndexHigh, info.nFileIndexLow);
    entry.stamp.sizeBytes = qint64(joined(info.nFileSizeHigh, info.nFileSizeLow));
    entry.stamp.modifiedNs =
        (qint64(joined(info.ftLastWriteTime.dwHighDateTime, info.ftLastWriteTime.dwLowDateTime)) - unixEpoch) * 100;
    return entry;
}

} // namespace

Entry entryAt(const FilePath &path)
{
    return entryOf(path.native());
}

int listFolder(const FilePath &folder, const std::function<bool(const QByteArray &)> &wanted,
               const std::function<bool(const NamedEntry &)> &found)
{
    std::error_code error;
    for (std::filesystem::directory_iterator it(folder.native(), error), end; !error && it != end;
         it.increment(error)) {
        NamedEntry entry;
        entry.name = FilePath::fromNative(it->path().filename()).bytes();
        if (!wanted(entry.name))
            continue;
        std::error_code ignored;
        entry.isLink = it->is_symlink(ignored);
        entry.target = entryOf(it->path());
        if (!found(entry))
            return 0;
    }
    return error ? error.default_error_condition().value() : 0;
}

Result<QByteArray> readBytes(const FilePath &path, qint64 length, qint64 maxBytes)
{
    const Entry entry = entryAt(path);
    if (entry.kind != EntryKind::File)
        return failure(notAFile(path, entry));
    if (length < 0 && entry.stamp.sizeBytes > maxBytes)
        return failure(tooLarge(path, maxBytes));
    try {
        std::ifstream stream(path.native(), std::ios::binary);
        QByteArray bytes(length < 0 ? entry.stamp.sizeBytes : std::min(length, entry.stamp.sizeBytes),
                         Qt::Uninitialized);
        stream.read(bytes.data(), bytes.size());
        if (stream.gcount() != bytes.size())
            return failure(systemError(path, EIO));
        return bytes;
    } catch (const std::bad_alloc &) {
        return failure(tooLarge(path, maxBytes));
    }
}

Result<MappedFile> mapBytes(const FilePath &path, qint64 maxBytes)
{
    Result<QByteArray> bytes = readBytes(path, -1, maxBytes);
    if (!bytes)
        return failure(bytes.error());
    return MappedFile{std::move(*bytes), nullptr};
}

Result<MappedFile> mapBytesWithRoom(const FilePath &path, qint64, qint64, const QByteArray &, qint64)
{
    return failure(systemError(path, ENOTSUP));
}

#else

namespace {

EntryKind kindOf(mode_t mode)
{
    if (S_ISREG(mode))
        return EntryKind::File;
    if (S_ISDIR(mode))
        return EntryKind::Folder;
    if (S_ISFIFO(mode))
        return EntryKind::Pipe;
    return S_ISSOCK(mode) ? EntryKind::Socket : EntryKind::Device;
}

Entry entryOf(const struct stat &status)
{
#ifdef __APPLE__
    const timespec modified = status.st_mtimespec;
#else
    const timespec modified = status.st_mtim;
#endif
    Entry entry;
    entry.kind = kindOf(status.st_mode);
    entry.stamp.device = quint64(status.st_dev);
    entry.stamp.inode = quint64(status.st_ino);
    entry.stamp.sizeBytes = qint64(status.st_size);
    entry.stamp.modifiedNs = qint64(modified.tv_sec) * 1'000'000'000 + modified.tv_nsec;
    return entry;
}

Entry failedEntry(int errorNumber)
{
    Entry entry;
    entry.errorNumber = errorNumber;
    entry.kind = errorNumber == ELOOP                              ? EntryKind::LinkLoop
                 : errorNumber == EACCES || errorNumber == EPERM   ? EntryKind::Denied
                 : errorNumber == ENOENT || errorNumber == ENOTDIR ? EntryKind::Missing
                                                                   : EntryKind::Broken;
    return entry;
}

Entry entryIn(int folder, const char *name)
{
    struct stat status
    {
    };
    return fstatat(folder, name, &status, 0) == 0 ? entryOf(status) : failedEntry(errno);
}

bool isLinkIn(int folder, const dirent &item)
{
    if (item.d_type != DT_UNKNOWN)
        return item.d_type == DT_LNK;
    struct stat status
    {
    };
    return fstatat(folder, item.d_name, &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(status.st_mode);
}

class Descriptor
{
public:
    // O_NONBLOCK: opening a pipe without a writer returns at once instead of never.
    explicit Descriptor(const FilePath &path)
        : m_number(open(path.bytes().constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int number() const { return m_number; }

private:
    int m_number;
};

// Reads until length bytes are there or the file ends; the number read, or -1.
qint64 readFully(int descriptor, char *target, qint64 length)
{
    qint64 done = 0;
    while (done < length) {
        const ssize_t count = read(descriptor, target + done, size_t(std::min<qint64>(length - done, 1 << 30)));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return -1;
        if (count == 0)
            break;
        done += count;
    }
    return done;
}

} // namespace

Entry entryAt(const FilePath &path)
{
    return entryIn(AT_FDCWD, path.bytes().constData());
}

int listFolder(const FilePath &folder, const std::function<bool(const QByteArray &)> &wanted,
               const std::function<bool(const NamedEntry &)> &found)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> stream(opendir(folder.bytes().constData()), closedir);
    if (!stream)
        return errno;
    const int descriptor = dirfd(stream.get());
    for (;;) {
        errno = 0;
        const dirent *item = readdir(stream.get());
        if (!item)
            return errno;
        NamedEntry entry;
        entry.name = QByteArray(item->d_name);
        if (entry.name == "." || entry.name == ".." || !wanted(entry.name))
            continue;
        entry.isLink = isLinkIn(descriptor, *item);
        entry.target = entryIn(descriptor, item->d_name);
        if (!found(entry))
            return 0;
    }
}

namespace {

// A regular file's size, opened so that a pipe or device cannot block.
Result<qint64> sizeOfOpened(const Descriptor &file, const FilePath &path)
{
    if (file.number() < 0) {
        // A socket cannot be opened at all; say what it is rather than "no such device".
        const int errorNumber = errno;
        const Entry entry = entryAt(path);
        const bool isOther = entry.kind == EntryKind::Socket || entry.kind == EntryKind::Device;
        return failure(isOther ? notAFile(path, entry) : systemError(path, errorNumber));
    }
    struct stat status
    {
    };
    if (fstat(file.number(), &status) != 0)
        return failure(systemError(path, errno));
    const Entry entry = entryOf(status);
    if (entry.kind != EntryKind::File)
        return failure(notAFile(path, entry));
    return entry.stamp.sizeBytes;
}

} // namespace

Result<QByteArray> readBytes(const FilePath &path, qint64 length, qint64 maxBytes)
{
    const Descriptor file(path);
    const Result<qint64> size = sizeOfOpened(file, path);
    if (!size)
        return failure(size.error());
    if (length < 0 && *size > maxBytes)
        return failure(tooLarge(path, maxBytes));
    try {
        QByteArray bytes(length < 0 ? *size : length, Qt::Uninitialized);
        const qint64 count = readFully(file.number(), bytes.data(), bytes.size());
        if (count < 0)
            return failure(systemError(path, errno));
        bytes.truncate(count);
        return bytes;
    } catch (const std::bad_alloc &) {
        return failure(tooLarge(path, maxBytes));
    }
}

Result<MappedFile> mapBytes(const FilePath &path, qint64 maxBytes)
{
    const Descriptor file(path);
    const Result<qint64> size = sizeOfOpened(file, path);
    if (!size)
        return failure(size.error());
    if (*size > maxBytes)
        return failure(tooLarge(path, maxBytes));
    void *address =
        *size > 0 ? mmap(nullptr, size_t(*size), PROT_READ | PROT_WRITE, MAP_PRIVATE, file.number(), 0) : MAP_FAILED;
    if (address == MAP_FAILED) {
        Result<QByteArray> bytes = readBytes(path, -1, maxBytes);
        return bytes ? Result<MappedFile>(MappedFile{std::move(*bytes), nullptr}) : failure(bytes.error());
    }
    const auto unmap = [length = size_t(*size)](void *mapped) { munmap(mapped, length); };
    return MappedFile{QByteArray::fromRawData(static_cast<const char *>(address), *size),
                      std::shared_ptr<void>(address, unmap)};
}

Result<MappedFile> mapBytesWithRoom(const FilePath &path, qint64 offset, qint64 room, const QByteArray &bytes,
                                    qint64 maxBytes)
{
    const auto unsupported = [&] { return failure(systemError(path, ENOTSUP)); };
    const Descriptor file(path);
    const Result<qint64> size = sizeOfOpened(file, path);
    if (!size)
        return failure(size.error());
    if (*size > maxBytes)
        return failure(tooLarge(path, maxBytes));
    const qint64 newSize = *size + room;
    if (offset < 0 || room <= 0 || offset > *size || offset + bytes.size() > newSize)
        return unsupported();
    constexpr int access = PROT_READ | PROT_WRITE;
    void *address = mmap(nullptr, size_t(newSize), access, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (address == MAP_FAILED)
        return unsupported();
    char *start = static_cast<char *>(address);
    MappedFile mapped{QByteArray::fromRawData(start, newSize),
                      std::shared_ptr<void>(address, [length = size_t(newSize)](void *all) { munmap(all, length); })};
    const auto put = [&](qint64 from, qint64 length, qint64 to) {
        return length == 0 || mmap(start + to, size_t(length), access, MAP_PRIVATE | MAP_FIXED, file.number(),
                                   off_t(from)) != MAP_FAILED;
    };
    if (!put(0, offset, 0) || !put(offset, *size - offset, offset + room))
        return unsupported();
    std::copy(bytes.begin(), bytes.end(), start + offset);
    return mapped;
}

#endif
