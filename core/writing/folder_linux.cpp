// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#ifdef __linux__

#include "core/writing/folder_linux.h"

#include "core/writing/replace_file.h"
#include "core/writing/temporary_name.h"
#include "core/writing/write_errors.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>

namespace {

struct CloseFolder
{
    void operator()(DIR *folder) const { ::closedir(folder); }
};

bool removeIfLeft(int folder, const char *name)
{
    const Descriptor file(::openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat status = {};
    if (!file.isOpen() || ::fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode))
        return false;
    if (::flock(file.number(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return false;
    return ::unlinkat(folder, name, 0) == 0;
}

} // namespace

Result<FilePath> withoutLinks(const FilePath &path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.bytes().constData(), nullptr), &std::free);
    if (!real)
        return cannotRead(path, errno);
    return FilePath::fromBytes(QByteArray(real.get()));
}

Result<Descriptor> openFolder(const FilePath &folder)
{
    Descriptor descriptor(::open(folder.bytes().constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!descriptor.isOpen())
        return cannotRead(folder, errno);
    return descriptor;
}

Result<void> removeUnchangedFile(const FilePath &file, const FileStamp &expected)
{
    const auto real = withoutLinks(file);
    if (!real)
        return failure(real.error());
    const auto folder = openFolder(real->parent());
    if (!folder)
        return failure(folder.error());
    const QByteArray name = real->fileName();
    const QByteArray aside = newTemporaryName();
    // Looked at only under a name nobody else knows: what is removed is what was compared.
    if (::renameat(folder->number(), name.constData(), folder->number(), aside.constData()) != 0)
        return cannotWrite(file, errno);
    struct stat status = {};
    if (::fstatat(folder->number(), aside.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0 ||
        stampFrom(status) != expected) {
        ::renameat2(folder->number(), aside.constData(), folder->number(), name.constData(), RENAME_NOREPLACE);
        return hasChanged(file);
    }
    if (::unlinkat(folder->number(), aside.constData(), 0) != 0)
        return cannotWrite(file, errno);
    return syncFolder(real->parent());
}

Result<void> syncFolder(const FilePath &folder)
{
    const auto opened = openFolder(folder);
    if (!opened)
        return failure(opened.error());
    if (::fsync(opened->number()) != 0 && errno != EINVAL)
        return cannotWrite(folder, errno);
    return {};
}

int removeLeftTemporaries(const FilePath &folder)
{
    const auto opened = openFolder(folder);
    if (!opened)
        return 0;
    const std::unique_ptr<DIR, CloseFolder> list(::opendir(folder.bytes().constData()));
    if (!list)
        return 0;
    int removed = 0;
    while (const dirent *entry = ::readdir(list.get())) {
        if (isTemporaryName(QByteArray(entry->d_name)) && removeIfLeft(opened->number(), entry->d_name))
            ++removed;
    }
    return removed;
}

#endif
