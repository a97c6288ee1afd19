// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/database_error.h"

#include "core/catalog/catalog_text.h"

#include <sqlite3.h>

#include <cstdint>
#include <filesystem>
#include <system_error>

#ifndef _WIN32
#include <unistd.h>
#endif

namespace {

Error noRoom(const QString &name)
{
    return {ErrorKind::NotWritable,
            CatalogText::tr("“%1” could not be written: the disk is full. Make room and try again.").arg(name)};
}

// SQLite calls it an I/O error when there is no room for what it shares with other programs.
bool isDiskFull(const FilePath &file)
{
    constexpr std::uintmax_t leastBytes = 64 * 1024;
    std::error_code error;
    const std::filesystem::space_info space = std::filesystem::space(file.parent().native(), error);
    return !error && space.available < leastBytes;
}

bool isInReadOnlyFolder(const FilePath &file)
{
#ifdef _WIN32
    Q_UNUSED(file)
    return false;
#else
    std::error_code error;
    return std::filesystem::exists(file.native(), error) && ::access(file.parent().bytes().constData(), W_OK) != 0;
#endif
}

} // namespace

Error notWritable(const FilePath &file)
{
    const QString name = file.display();
    if (isInReadOnlyFolder(file)) {
        return {ErrorKind::NotWritable,
                CatalogText::tr("“%1” lies in a folder or on a disk that can only be read, but the program has to keep "
                                "notes beside it even while it only reads. Copy the catalog to a folder that can be "
                                "written to and choose the copy.")
                    .arg(name)};
    }
    return {ErrorKind::NotWritable,
            CatalogText::tr("“%1” cannot be written. Check the permissions of the file and its folder.").arg(name)};
}

Error databaseError(const SQLite::Exception &exception, const FilePath &file)
{
    const QString name = file.display();
    switch (exception.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Busy,
                CatalogText::tr("Another program is working on “%1”. Try again when it is done.").arg(name)};
    case SQLITE_FULL:
        return noRoom(name);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return notWritable(file);
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        if (isInReadOnlyFolder(file))
            return notWritable(file);
        return {ErrorKind::Unreadable,
                CatalogText::tr("“%1” cannot be opened. Check the permissions of the file and its folder.").arg(name)};
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return {ErrorKind::Unreadable,
                CatalogText::tr("“%1” is damaged. Put a backup of it in its place, or choose another file.").arg(name)};
    case SQLITE_IOERR:
        if (isDiskFull(file))
            return noRoom(name);
        return {ErrorKind::Unreadable,
                CatalogText::tr("“%1” could not be read or written (%2). Check the disk it lies on.")
                    .arg(name, QString::fromUtf8(exception.what()))};
    default:
        return {ErrorKind::Internal,
                CatalogText::tr("“%1”: the database refused (%2).").arg(name, QString::fromUtf8(exception.what()))};
    }
}
