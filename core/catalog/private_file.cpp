// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/private_file.h"

#include "core/catalog/catalog_text.h"

#include <filesystem>
#include <initializer_list>

#ifdef _WIN32
#include <fstream>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace fs = std::filesystem;

namespace {

constexpr std::initializer_list<const char *> databaseSuffixes = {"", "-wal", "-shm", "-journal"};

FilePath besideDatabase(const FilePath &database, const char *ending)
{
    return FilePath::fromBytes(database.bytes() + ending);
}

tl::unexpected<Error> notCreated(const FilePath &path, const std::error_code &error)
{
    return failure(
        ErrorKind::NotWritable,
        CatalogText::tr("“%1” could not be created: %2. Check the permissions of its folder, or choose another place.")
            .arg(path.display(), QString::fromLocal8Bit(error.message().c_str())));
}

} // namespace

Result<void> createPrivateFolder(const FilePath &folder)
{
    std::error_code error;
    if (fs::is_directory(folder.native(), error))
        return {};
    if (folder.parent() != folder) {
        if (const Result<void> parent = createPrivateFolder(folder.parent()); !parent)
            return parent;
    }
    // False without an error: another program was faster.
    if (fs::create_directory(folder.native(), error))
        fs::permissions(folder.native(), fs::perms::owner_all, error);
    if (error)
        return notCreated(folder, error);
    return {};
}

#ifdef _WIN32

Result<void> createEmptyPrivateFile(const FilePath &file)
{
    // A user's data folder is private by its access list, which the file inherits.
    std::error_code error;
    if (fs::exists(file.native(), error))
        return notCreated(file, std::make_error_code(std::errc::file_exists));
    if (!std::ofstream(file.native(), std::ios::binary))
        return notCreated(file, std::make_error_code(std::errc::permission_denied));
    return {};
}

#else

Result<void> createEmptyPrivateFile(const FilePath &file)
{
    const int descriptor = ::open(file.bytes().constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return notCreated(file, {errno, std::generic_category()});
    const bool isPrivate = ::fchmod(descriptor, 0600) == 0; // A strange umask may have taken the owner's rights away.
    const std::error_code error(errno, std::generic_category());
    ::close(descriptor);
    if (!isPrivate)
        return notCreated(file, error);
    return {};
}

#endif

void makePrivate(const FilePath &database)
{
#ifndef _WIN32
    for (const char *ending : databaseSuffixes) {
        const fs::path path = besideDatabase(database, ending).native();
        std::error_code error;
        const fs::perms mode = fs::status(path, error).permissions();
        if (!error && mode != fs::perms::unknown &&
            (mode & (fs::perms::group_all | fs::perms::others_all)) != fs::perms::none)
            fs::permissions(path, mode & fs::perms::owner_all, error);
    }
#else
    Q_UNUSED(database)
#endif
}

void removeDatabaseFiles(const FilePath &database)
{
    for (const char *ending : databaseSuffixes) {
        std::error_code ignored;
        fs::remove(besideDatabase(database, ending).native(), ignored);
    }
}

FilePath writeAheadLogOf(const FilePath &database)
{
    return besideDatabase(database, "-wal");
}

FilePath withSuffix(const FilePath &file, const QByteArray &suffix)
{
    return FilePath::fromBytes(file.bytes() + '.' + suffix);
}
