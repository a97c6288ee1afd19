// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#ifdef __linux__

#include "core/writing/folder_linux.h"
#include "core/writing/held_file_linux.h"
#include "core/writing/patch_file.h"
#include "core/writing/replace_file.h"
#include "core/writing/write_errors.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>

namespace {

class Patch
{
public:
    Patch(const PatchRequest &request, HeldFile file)
        : m_request(request)
        , m_file(std::move(file))
    {
    }

    Result<FileStamp> run()
    {
        if (const auto alone = m_file.keepOthersOut(HeldFile::Lease::WhereOffered); !alone)
            return failure(alone.error());
        if (const auto same = comparePlaces(); !same)
            return failure(same.error());
        if (const auto written = write(); !written)
            return failure(written.error());
        return m_file.stamp();
    }

private:
    Result<void> comparePlaces() const
    {
        for (const PatchPlace &place : m_request.places) {
            const auto present = m_file.read(place.offset, place.before.size());
            if (!present)
                return failure(present.error());
            if (m_request.repairsTorn ? !isTorn(*present, place) : *present != place.before)
                return hasChanged(m_request.target);
        }
        return {};
    }

    Result<void> write() const
    {
        int error = writeVersion(&PatchPlace::after);
        if (error == 0 && !isReadBack())
            error = EIO;
        if (error == 0)
            return {};
        writeVersion(&PatchPlace::before);
        return cannotWrite(m_request.target, error);
    }

    int writeVersion(QByteArray PatchPlace::*version) const
    {
        for (const PatchPlace &place : m_request.places) {
            if (const int error = m_file.write(place.offset, place.*version))
                return error;
        }
        if (const int error = m_request.keepsModifiedTime ? m_file.keepModifiedTime() : 0)
            return error;
        return ::fdatasync(m_file.number()) == 0 ? 0 : errno;
    }

    bool isReadBack() const
    {
        return std::ranges::all_of(m_request.places, [this](const PatchPlace &place) {
            const auto present = m_file.read(place.offset, place.after.size());
            return present && *present == place.after;
        });
    }

    const PatchRequest &m_request;
    HeldFile m_file;
};

} // namespace

Result<FileStamp> patchFile(const PatchRequest &request)
{
    auto file = HeldFile::open(request.target, request.expected, request.mayChangeLinks);
    return file ? Patch(request, std::move(*file)).run() : failure(file.error());
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
