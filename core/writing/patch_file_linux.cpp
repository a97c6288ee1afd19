// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#ifdef __linux__

#include "core/writing/descriptor_linux.h"
#include "core/writing/file_object.h"
#include "core/writing/folder_linux.h"
#include "core/writing/patch_file.h"
#include "core/writing/replace_file.h"
#include "core/writing/write_errors.h"
#include "core/writing/writing_text.h"

#include <algorithm>
#include <cerrno>
#include <csignal>

#include <fcntl.h>

namespace {

int writeAt(int file, qint64 offset, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::pwrite(file, bytes.data(), size_t(bytes.size()), offset);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return written < 0 ? errno : EIO;
        bytes = bytes.sliced(written);
        offset += written;
    }
    return 0;
}

// Shorter than asked for where the file ends.
Result<QByteArray> readAt(int file, qint64 offset, qsizetype length, const FilePath &name)
{
    QByteArray bytes(length, Qt::Uninitialized);
    qsizetype done = 0;
    while (done < length) {
        const ssize_t got = ::pread(file, bytes.data() + done, size_t(length - done), offset + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return cannotRead(name, errno);
        if (got == 0)
            break;
        done += got;
    }
    return bytes.first(done);
}

class Patch
{
public:
    explicit Patch(const PatchRequest &request)
        : m_request(request)
    {
    }

    Result<FileStamp> run()
    {
        using Step = Result<void> (Patch::*)();
        for (const Step step : {&Patch::open, &Patch::keepOthersOut, &Patch::comparePlaces, &Patch::write}) {
            if (const Result<void> done = (this->*step)(); !done)
                return failure(done.error());
        }
        return stamp();
    }

private:
    Result<void> open()
    {
        const auto real = withoutLinks(m_request.target);
        if (!real)
            return failure(real.error());
        if (isOnNetwork(*real))
            return unsuitable();
        m_file = Descriptor(::open(real->bytes().constData(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
        if (!m_file.isOpen())
            return cannotWrite(m_request.target, errno);
        struct stat status = {};
        if (::fstat(m_file.number(), &status) != 0)
            return cannotRead(m_request.target, errno);
        if (!S_ISREG(status.st_mode) || stampFrom(status) != m_request.expected)
            return hasChanged(m_request.target);
        if (status.st_nlink > 1 && !m_request.mayChangeLinks)
            return hasOtherNames(m_request.target, status.st_nlink);
        m_modified = status.st_mtim;
        return {};
    }

    // The lease is refused while another program has the file open; who opens it later waits until we close it.
    Result<void> keepOthersOut()
    {
        ::fcntl(m_file.number(), F_SETSIG, SIGURG); // Ignored; the signal of a lease ends a program otherwise.
        if (::fcntl(m_file.number(), F_SETLEASE, F_WRLCK) != 0 && errno == EAGAIN)
            return unsuitable();
        struct stat status = {};
        if (::fstat(m_file.number(), &status) != 0 || stampFrom(status) != m_request.expected)
            return hasChanged(m_request.target);
        return {};
    }

    Result<void> comparePlaces()
    {
        for (const PatchPlace &place : m_request.places) {
            const auto present = readAt(m_file.number(), place.offset, place.before.size(), m_request.target);
            if (!present)
                return failure(present.error());
            if (m_request.repairsTorn ? !isTorn(*present, place) : *present != place.before)
                return hasChanged(m_request.target);
        }
        return {};
    }

    Result<void> write()
    {
        int error = writeVersion(&PatchPlace::after);
        if (error == 0 && !isReadBack())
            error = EIO;
        if (error == 0)
            return {};
        writeVersion(&PatchPlace::before);
        return cannotWrite(m_request.target, error);
    }

    int writeVersion(QByteArray PatchPlace::*version)
    {
        for (const PatchPlace &place : m_request.places) {
            if (const int error = writeAt(m_file.number(), place.offset, place.*version))
                return error;
        }
        const timespec times[2] = {{0, UTIME_OMIT}, m_modified};
        if (m_request.keepsModifiedTime && ::futimens(m_file.number(), times) != 0)
            return errno;
        return ::fdatasync(m_file.number()) == 0 ? 0 : errno;
    }

    bool isReadBack() const
    {
        return std::ranges::all_of(m_request.places, [this](const PatchPlace &place) {
            const auto present = readAt(m_file.number(), place.offset, place.after.size(), m_request.target);
            return present && *present == place.after;
        });
    }

    Result<FileStamp> stamp() const
    {
        struct stat status = {};
        if (::fstat(m_file.number(), &status) != 0)
            return cannotRead(m_request.target, errno);
        return stampFrom(status);
    }

    tl::unexpected<Error> unsuitable() const
    {
        return failure(ErrorKind::Unsupported,
                       WritingText::tr("“%1” cannot be changed in place now: another program has it open, or it lies "
                                       "on a network share.")
                           .arg(m_request.target.display()));
    }

    const PatchRequest &m_request;
    Descriptor m_file;
    timespec m_modified = {};
};

} // namespace

Result<FileStamp> patchFile(const PatchRequest &request)
{
    return Patch(request).run();
}

Result<void> syncFile(const FilePath &file)
{
    const auto real = withoutLinks(file);
    if (!real)
        return failure(real.error());
    const Descriptor opened(::open(real->bytes().constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (!opened.isOpen() || ::fsync(opened.number()) != 0)
        return cannotWrite(file, errno);
    return syncFolder(real->parent());
}

#endif
