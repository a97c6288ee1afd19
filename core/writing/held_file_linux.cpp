// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#ifdef __linux__

#include "core/writing/held_file_linux.h"

#include "core/writing/file_object.h"
#include "core/writing/folder_linux.h"
#include "core/writing/write_errors.h"
#include "core/writing/writing_text.h"

#include <cerrno>
#include <csignal>

#include <fcntl.h>

tl::unexpected<Error> HeldFile::unsuitable(const FilePath &target)
{
    return failure(ErrorKind::Unsupported,
                   WritingText::tr("“%1” cannot be changed in place now: another program has it open, or it lies on a "
                                   "network share.")
                       .arg(target.display()));
}

Result<HeldFile> HeldFile::open(const FilePath &target, const FileStamp &expected, bool mayChangeLinks)
{
    const auto real = withoutLinks(target);
    if (!real)
        return failure(real.error());
    if (isOnNetwork(*real))
        return unsuitable(target);
    HeldFile held(target, expected);
    held.m_file = Descriptor(::open(real->bytes().constData(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!held.m_file.isOpen())
        return cannotWrite(target, errno);
    struct stat status = {};
    if (::fstat(held.number(), &status) != 0)
        return cannotRead(target, errno);
    if (!S_ISREG(status.st_mode) || stampFrom(status) != expected)
        return hasChanged(target);
    if (status.st_nlink > 1 && !mayChangeLinks)
        return hasOtherNames(target, status.st_nlink);
    held.m_modified = status.st_mtim;
    return held;
}

Result<void> HeldFile::keepOthersOut(Lease lease)
{
    ::fcntl(number(), F_SETSIG, SIGURG); // Ignored; the signal of a lease ends a program otherwise.
    if (::fcntl(number(), F_SETLEASE, F_WRLCK) != 0 && (lease == Lease::Required || errno == EAGAIN))
        return unsuitable(m_target);
    struct stat status = {};
    if (::fstat(number(), &status) != 0 || stampFrom(status) != m_expected)
        return hasChanged(m_target);
    return {};
}

Result<QByteArray> HeldFile::read(qint64 offset, qsizetype length) const
{
    QByteArray bytes(length, Qt::Uninitialized);
    qsizetype done = 0;
    while (done < length) {
        const ssize_t got = ::pread(number(), bytes.data() + done, size_t(length - done), offset + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return cannotRead(m_target, errno);
        if (got == 0)
            break;
        done += got;
    }
    return bytes.first(done);
}

int HeldFile::write(qint64 offset, QByteArrayView bytes) const
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::pwrite(number(), bytes.data(), size_t(bytes.size()), offset);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return written < 0 ? errno : EIO;
        bytes = bytes.sliced(written);
        offset += written;
    }
    return 0;
}

int HeldFile::keepModifiedTime() const
{
    const timespec times[2] = {{0, UTIME_OMIT}, m_modified};
    return ::futimens(number(), times) == 0 ? 0 : errno;
}

Result<FileStamp> HeldFile::stamp() const
{
    struct stat status = {};
    if (::fstat(number(), &status) != 0)
        return cannotRead(m_target, errno);
    return stampFrom(status);
}

#endif
