// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#ifdef __linux__

#include "core/writing/folder_linux.h"
#include "core/writing/held_file_linux.h"
#include "core/writing/insert_file.h"
#include "core/writing/write_errors.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <new>

#include <fcntl.h>
#include <linux/falloc.h>
#include <linux/fiemap.h>
#include <linux/fs.h>
#include <linux/magic.h>
#include <sys/ioctl.h>
#include <sys/vfs.h>

namespace {

// ext4 keeps four runs of blocks beside the file's other data. Moving those is one step of its log; of a file in more
// pieces they lie in a tree, which takes several.
constexpr uint32_t mostRuns = 4;

// Room that is not made at the very beginning can split a run.
uint32_t mostRunsFor(qint64 offset)
{
    return offset == 0 ? mostRuns : mostRuns - 1;
}

enum class Flush
{
    No, // What is not on the disk yet counts as one run, which it may not become.
    Yes
};

// XFS moves one run a step, Btrfs and others cannot.
bool isMovedInOneStep(int file, qint64 offset, Flush flush)
{
    struct statfs system = {};
    if (::fstatfs(file, &system) != 0 || quint32(system.f_type) != EXT4_SUPER_MAGIC ||
        insertionUnit % std::max<qint64>(system.f_bsize, 1) != 0)
        return false;
    // The answer's runs stand behind its head.
    alignas(fiemap) std::array<char, sizeof(fiemap) + (mostRuns + 1) * sizeof(fiemap_extent)> answer = {};
    auto *map = new (answer.data()) fiemap;
    map->fm_length = FIEMAP_MAX_OFFSET;
    map->fm_flags = flush == Flush::Yes ? FIEMAP_FLAG_SYNC : 0;
    map->fm_extent_count = mostRuns + 1;
    if (::ioctl(file, FS_IOC_FIEMAP, map) != 0 || map->fm_mapped_extents < 1 ||
        map->fm_mapped_extents > mostRunsFor(offset))
        return false;
    constexpr uint32_t usual = FIEMAP_EXTENT_LAST | FIEMAP_EXTENT_DELALLOC | FIEMAP_EXTENT_UNKNOWN |
                               FIEMAP_EXTENT_UNWRITTEN | FIEMAP_EXTENT_MERGED;
    return std::none_of(map->fm_extents, map->fm_extents + map->fm_mapped_extents,
                        [](const fiemap_extent &run) { return run.fe_flags & ~usual; });
}

class InsertionWrite
{
public:
    InsertionWrite(const InsertRequest &request, HeldFile file)
        : m_request(request)
        , m_insertion(request.insertion)
        , m_file(std::move(file))
    {
    }

    Result<FileStamp> run()
    {
        using Step = Result<void> (InsertionWrite::*)();
        for (const Step step : {&InsertionWrite::prepare, &InsertionWrite::makeRoom, &InsertionWrite::fillRoom}) {
            if (const Result<void> done = (this->*step)(); !done)
                return failure(done.error());
        }
        return m_file.stamp();
    }

private:
    Result<void> prepare()
    {
        if (const auto alone = m_file.keepOthersOut(HeldFile::Lease::Required); !alone)
            return alone;
        if (!isMovedInOneStep(m_file.number(), m_insertion.offset, Flush::Yes))
            return HeldFile::unsuitable(m_request.target);
        const auto present = m_file.read(m_insertion.offset, m_insertion.before.size());
        if (!present)
            return failure(present.error());
        if (*present != m_insertion.before)
            return hasChanged(m_request.target);
        auto behind = behindIt(0);
        if (!behind)
            return failure(behind.error());
        m_behind = std::move(*behind);
        return {};
    }

    // Samples of what is moved but not changed: right behind the change and at the end of the file.
    Result<QByteArray> behindIt(qint64 moved) const
    {
        constexpr qsizetype sampleBytes = 4096;
        const qint64 end = m_request.expected.sizeBytes + moved;
        const qint64 start = m_insertion.end() + moved;
        const auto first = m_file.read(start, std::min<qint64>(sampleBytes, end - start));
        const auto last = m_file.read(std::max(start, end - sampleBytes), sampleBytes);
        if (!first || !last)
            return failure((first ? last : first).error());
        return *first + *last;
    }

    Result<void> makeRoom()
    {
        if (::fallocate(m_file.number(), FALLOC_FL_INSERT_RANGE, m_insertion.offset, m_insertion.room) == 0)
            return {};
        const int error = errno;
        if (error == EOPNOTSUPP || error == ENOSYS || error == EINVAL || error == EPERM || error == EFBIG)
            return HeldFile::unsuitable(m_request.target);
        return cannotWrite(m_request.target, error);
    }

    Result<void> fillRoom()
    {
        int error = m_file.write(m_insertion.offset, m_insertion.after);
        if (error == 0 && m_request.keepsModifiedTime)
            error = m_file.keepModifiedTime();
        if (error == 0 && ::fsync(m_file.number()) != 0)
            error = errno;
        if (error == 0 && !isReadBack())
            error = EIO;
        if (error == 0)
            return {};
        goBack();
        return cannotWrite(m_request.target, error);
    }

    bool isReadBack() const
    {
        const auto changed = m_file.read(m_insertion.offset, m_insertion.after.size());
        const auto behind = behindIt(m_insertion.room);
        const auto stamp = m_file.stamp();
        return changed && *changed == m_insertion.after && behind && *behind == m_behind && stamp &&
               stamp->sizeBytes == m_request.expected.sizeBytes + m_insertion.room;
    }

    // What fails here is repaired when the session is resumed.
    void goBack() const
    {
        if (::fallocate(m_file.number(), FALLOC_FL_COLLAPSE_RANGE, m_insertion.offset, m_insertion.room) != 0)
            return;
        m_file.write(m_insertion.offset, m_insertion.before);
        m_file.keepModifiedTime();
        ::fsync(m_file.number());
    }

    const InsertRequest &m_request;
    const Insertion &m_insertion;
    HeldFile m_file;
    QByteArray m_behind;
};

} // namespace

Result<FileStamp> insertIntoFile(const InsertRequest &request)
{
    auto file = HeldFile::open(request.target, request.expected, request.mayChangeLinks);
    return file ? InsertionWrite(request, std::move(*file)).run() : failure(file.error());
}

bool canInsertInto(const FilePath &path)
{
    const Descriptor file(::open(path.bytes().constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    return file.isOpen() && isMovedInOneStep(file.number(), 0, Flush::No);
}

#endif
