// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#ifdef __linux__

#include "core/writing/file_attributes_linux.h"

#include "core/writing/write_errors.h"
#include "core/writing/writing_text.h"

#include <QByteArray>

#include <cerrno>

#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace {

// Labels and checksums the system itself gives to every new file; those of the old file would be wrong or are not ours
// to set.
bool belongsToSystem(const QByteArray &attribute)
{
    return attribute.startsWith("security.") || attribute.startsWith("trusted.") || attribute == "system.data";
}

// A value in the size the system asks for; the size may change between the two calls.
template <class Call>
Result<QByteArray> readSized(Call call, const FilePath &name)
{
    for (int attempt = 0; attempt < 5; ++attempt) {
        const ssize_t size = call(nullptr, 0);
        if (size < 0)
            return cannotRead(name, errno);
        QByteArray value(size, Qt::Uninitialized);
        const ssize_t read = size == 0 ? 0 : call(value.data(), size_t(size));
        if (read >= 0)
            return value.left(read);
        if (errno != ERANGE)
            return cannotRead(name, errno);
    }
    return cannotRead(name, EAGAIN);
}

Result<void> copyExtendedAttributes(int oldFile, int newFile, const FilePath &name)
{
    if (::flistxattr(oldFile, nullptr, 0) < 0 && (errno == ENOTSUP || errno == ENOSYS))
        return {};
    const auto list = readSized([&](char *data, size_t size) { return ::flistxattr(oldFile, data, size); }, name);
    if (!list)
        return failure(list.error());
    for (const QByteArray &attribute : list->split('\0')) {
        if (attribute.isEmpty() || belongsToSystem(attribute))
            continue;
        const auto value = readSized(
            [&](char *data, size_t size) { return ::fgetxattr(oldFile, attribute.constData(), data, size); }, name);
        if (!value)
            return failure(value.error());
        if (::fsetxattr(newFile, attribute.constData(), value->constData(), size_t(value->size()), 0) == 0)
            continue;
        if (errno == ENOSPC || errno == EDQUOT)
            return cannotWrite(name, errno);
        return failure(
            ErrorKind::NotWritable,
            WritingText::tr("“%1” was left as it was: its attribute %2 could not be kept. Write a sidecar instead.")
                .arg(name.display(), QString::fromUtf8(attribute)));
    }
    return {};
}

} // namespace

Result<QString> copyAttributes(int oldFile, int newFile, const FilePath &name)
{
    struct stat old = {};
    struct stat made = {};
    if (::fstat(oldFile, &old) != 0 || ::fstat(newFile, &made) != 0)
        return cannotRead(name, errno);

    QString remark;
    mode_t mode = old.st_mode & 07777;
    if (old.st_uid != made.st_uid && ::fchown(newFile, old.st_uid, gid_t(-1)) != 0) {
        remark = WritingText::tr(
                     "“%1” was written, but now belongs to you: only an administrator may keep its former owner.")
                     .arg(name.display());
        mode &= 0777;
    }
    if (old.st_gid != made.st_gid && ::fchown(newFile, uid_t(-1), old.st_gid) != 0) {
        // Another group must not get what the former group was allowed to do.
        mode = (mode & 0707) | (((mode & 07) << 3) & mode);
        remark = WritingText::tr("“%1” was written, but its group could not be kept.").arg(name.display());
    }
    // A new file may have inherited access rules from its folder that the old one does not have.
    ::fremovexattr(newFile, "system.posix_acl_access");
    if (::fchmod(newFile, mode) != 0)
        return cannotWrite(name, errno);
    if (const auto copied = copyExtendedAttributes(oldFile, newFile, name); !copied)
        return failure(copied.error());
    return remark;
}

#endif
