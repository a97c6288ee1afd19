// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/database_error.h"

#include "core/catalog/catalog_text.h"

#include <sqlite3.h>

Error databaseError(const SQLite::Exception &exception, const FilePath &file)
{
    const QString name = file.display();
    switch (exception.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Busy,
                CatalogText::tr("Another program is working on “%1”. Try again when it is done.").arg(name)};
    case SQLITE_FULL:
        return {ErrorKind::NotWritable,
                CatalogText::tr("“%1” could not be written: the disk is full. Make room and try again.").arg(name)};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorKind::NotWritable,
                CatalogText::tr("“%1” cannot be written. Check the permissions of the file and its folder.").arg(name)};
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return {ErrorKind::Unreadable,
                CatalogText::tr("“%1” cannot be opened. Check the permissions of the file and its folder.").arg(name)};
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return {ErrorKind::Unreadable,
                CatalogText::tr("“%1” is damaged. Put a backup of it in its place, or choose another file.").arg(name)};
    case SQLITE_IOERR:
        return {ErrorKind::Unreadable,
                CatalogText::tr("“%1” could not be read or written (%2). Check the disk it lies on.")
                    .arg(name, QString::fromUtf8(exception.what()))};
    default:
        return {ErrorKind::Internal,
                CatalogText::tr("“%1”: the database refused (%2).").arg(name, QString::fromUtf8(exception.what()))};
    }
}
