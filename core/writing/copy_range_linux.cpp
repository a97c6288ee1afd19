// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#ifdef __linux__

#include "core/writing/copy_range_linux.h"

#include <algorithm>
#include <cerrno>

#include <unistd.h>

namespace {

constexpr qint64 bufferBytes = qint64(1) << 20;

int appendAll(int newFile, const char *data, qint64 length)
{
    while (length > 0) {
        const ssize_t written = ::write(newFile, data, size_t(length));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        if (written == 0)
            return EIO;
        data += written;
        length -= written;
    }
    return 0;
}

int appendThroughMemory(int newFile, int oldFile, qint64 offset, qint64 length)
{
    QByteArray buffer(std::min(length, bufferBytes), Qt::Uninitialized);
    while (length > 0) {
        const ssize_t got = ::pread(oldFile, buffer.data(), size_t(std::min(length, qint64(buffer.size()))), offset);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return errno;
        if (got == 0)
            return ESTALE;
        if (const int error = appendAll(newFile, buffer.constData(), got))
            return error;
        offset += got;
        length -= got;
    }
    return 0;
}

bool meansNotSupported(int error)
{
    return error == EXDEV || error == ENOSYS || error == EOPNOTSUPP || error == EINVAL || error == EBADF ||
           error == EPERM;
}

} // namespace

int appendBytes(int newFile, const QByteArray &bytes)
{
    return appendAll(newFile, bytes.constData(), bytes.size());
}

int appendRange(int newFile, int oldFile, qint64 offset, qint64 length)
{
    while (length > 0) {
        off64_t from = offset;
        const ssize_t copied = ::copy_file_range(oldFile, &from, newFile, nullptr, size_t(length), 0);
        if (copied < 0 && errno == EINTR)
            continue;
        // Some kernels report 0 for files whose size they do not know: the plain way then decides.
        if (copied == 0 || (copied < 0 && meansNotSupported(errno)))
            return appendThroughMemory(newFile, oldFile, offset, length);
        if (copied < 0)
            return errno;
        offset += copied;
        length -= copied;
    }
    return 0;
}

#endif
