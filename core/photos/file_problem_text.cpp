// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/photos/file_system.h"

#include "core/photos/photos_text.h"

#include <cerrno>
#include <system_error>

Error systemError(const FilePath &path, int errorNumber)
{
    const QString name = path.display();
    switch (errorNumber) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorKind::NotFound, Photos::tr("“%1” does not exist.").arg(name)};
    case EACCES:
    case EPERM:
        return {ErrorKind::Unreadable, Photos::tr("You do not have permission to read “%1”.").arg(name)};
    case ELOOP:
        return {ErrorKind::Unreadable, Photos::tr("“%1” is a link that leads in a circle.").arg(name)};
    case ENAMETOOLONG:
        return {ErrorKind::Unreadable, Photos::tr("The path “%1” is too long for this system.").arg(name)};
    case EMFILE:
    case ENFILE:
        return {ErrorKind::Busy,
                Photos::tr("“%1” was not read: too many files are open. Close other programs.").arg(name)};
    default:
        break;
    }
    const QString reason = QString::fromLocal8Bit(std::generic_category().message(errorNumber).c_str());
    return {ErrorKind::Unreadable, Photos::tr("“%1” could not be read: %2.").arg(name, reason)};
}

Error notAFile(const FilePath &path, const Entry &entry)
{
    const QString name = path.display();
    switch (entry.kind) {
    case EntryKind::Folder:
        return {ErrorKind::NotAPhoto, Photos::tr("“%1” is a folder, not a photo.").arg(name)};
    case EntryKind::Pipe:
        return {ErrorKind::NotAPhoto, Photos::tr("“%1” is a pipe between programs, not a photo.").arg(name)};
    case EntryKind::Socket:
        return {ErrorKind::NotAPhoto, Photos::tr("“%1” is a socket, not a photo.").arg(name)};
    case EntryKind::Device:
        return {ErrorKind::NotAPhoto, Photos::tr("“%1” is a device, not a photo.").arg(name)};
    default:
        return systemError(path, entry.errorNumber);
    }
}
