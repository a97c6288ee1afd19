// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#ifdef __linux__

#include "core/writing/copy_range_linux.h"
#include "core/writing/descriptor_linux.h"
#include "core/writing/file_attributes_linux.h"
#include "core/writing/folder_linux.h"
#include "core/writing/replace_file.h"
#include "core/writing/temporary_name.h"
#include "core/writing/write_errors.h"
#include "core/writing/writing_text.h"

#include <cerrno>
#include <cstdio>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>

namespace {

// A file system or kernel that does not know a flag of renameat2().
bool meansNotSupported(int error)
{
    return error == EINVAL || error == ENOSYS || error == EOPNOTSUPP;
}

// One replacement, step by step. The folder's descriptor is kept, so that a folder renamed meanwhile does no harm; what
// is left of the temporary goes with the object.
class Replacement
{
public:
    explicit Replacement(const ReplaceRequest &request)
        : m_request(request)
    {
    }
    ~Replacement() { removeTemporary(); }
    Replacement(const Replacement &) = delete;
    Replacement &operator=(const Replacement &) = delete;

    Result<FileStamp> run();

private:
    Result<void> openTarget();
    Result<void> createTemporary();
    Result<void> fillTemporary();
    Result<void> finishTemporary();
    Result<void> compareTarget() const;
    bool isInPlace() const;
    Result<void> takePlace();
    Result<void> exchange();
    Result<void> renameOver();
    Result<void> appear();
    Result<void> removeOld();
    void removeTemporary();
    const char *temporary() const { return m_temporary.constData(); }
    const char *name() const { return m_name.constData(); }
    bool creates() const { return !m_request.expected; }

    const ReplaceRequest &m_request;
    FilePath m_folderPath;
    QByteArray m_name;
    Descriptor m_folder;
    Descriptor m_old;
    Descriptor m_new;
    Descriptor m_newLock;   // Keeps the lock that tells others this temporary is in work.
    QByteArray m_temporary; // Empty: there is none.
    FileStamp m_newStamp;
    timespec m_oldModified = {};
    QString m_remark;
};

Result<FileStamp> Replacement::run()
{
    using Step = Result<void> (Replacement::*)();
    for (const Step step : {&Replacement::openTarget, &Replacement::createTemporary, &Replacement::fillTemporary,
                            &Replacement::finishTemporary, &Replacement::takePlace}) {
        if (const Result<void> done = (this->*step)(); !done)
            return failure(done.error());
    }
    if (!m_remark.isEmpty() && m_request.remark)
        m_request.remark(m_remark);
    return m_newStamp;
}

Result<void> Replacement::openTarget()
{
    const FilePath &target = m_request.target;
    const auto real = withoutLinks(creates() ? target.parent() : target);
    if (!real)
        return failure(real.error());
    m_folderPath = creates() ? *real : real->parent();
    m_name = creates() ? target.fileName() : real->fileName();
    auto folder = openFolder(m_folderPath);
    if (!folder)
        return failure(folder.error());
    m_folder = std::move(*folder);
    if (creates())
        return {};

    m_old = Descriptor(::openat(m_folder.number(), name(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!m_old.isOpen())
        return cannotRead(target, errno);
    // Says to removeLeftTemporaries() of others that this file is in work while it stands under the temporary's name.
    ::flock(m_old.number(), LOCK_SH | LOCK_NB);
    if (const auto same = compareTarget(); !same)
        return same;
    struct stat status = {};
    if (::fstat(m_old.number(), &status) != 0)
        return cannotRead(target, errno);
    m_oldModified = status.st_mtim;
    if (status.st_nlink > 1 && !m_request.mayPartLinks)
        return hasOtherNames(target, status.st_nlink);
    return {};
}

Result<void> Replacement::createTemporary()
{
    const QByteArray candidate = newTemporaryName();
    // Nobody else may read it before it has the old file's mode; a file that did not exist gets what the umask says.
    const mode_t mode = creates() ? 0666 : 0600;
    m_new = Descriptor(::openat(m_folder.number(), candidate.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode));
    if (!m_new.isOpen())
        return cannotWrite(m_request.target, errno);
    m_temporary = candidate;
    m_newLock = Descriptor(::fcntl(m_new.number(), F_DUPFD_CLOEXEC, 0));
    if (!m_newLock.isOpen())
        return cannotWrite(m_request.target, errno);
    ::flock(m_newLock.number(), LOCK_EX | LOCK_NB); // File systems without locks go without.
    const qint64 size = m_request.plan.newSize();
    if (size > 0 && ::fallocate(m_new.number(), 0, 0, size) != 0 && errno != EOPNOTSUPP && errno != ENOSYS)
        return cannotWrite(m_request.target, errno);
    return {};
}

Result<void> Replacement::fillTemporary()
{
    for (const SplicePiece &piece : m_request.plan.pieces) {
        if (piece.isCopy() && (creates() || piece.oldOffset < 0))
            return hasChanged(m_request.target);
        const int error = piece.isCopy() ? appendRange(m_new.number(), m_old.number(), piece.oldOffset, piece.length)
                                         : appendBytes(m_new.number(), piece.bytes);
        if (error == ESTALE)
            return hasChanged(m_request.target);
        if (error != 0)
            return cannotWrite(m_request.target, error);
    }
    return {};
}

Result<void> Replacement::finishTemporary()
{
    if (!creates()) {
        const Result<QString> copied = copyAttributes(m_old.number(), m_new.number(), m_request.target);
        if (!copied)
            return failure(copied.error());
        m_remark = *copied;
        const timespec times[2] = {{0, UTIME_OMIT}, m_oldModified};
        if (m_request.keepsModifiedTime && ::futimens(m_new.number(), times) != 0)
            return cannotWrite(m_request.target, errno);
    }
    // After a failed fsync the pages may be gone: the temporary is thrown away, never synced again.
    if (::fsync(m_new.number()) != 0 || !m_new.close())
        return cannotWrite(m_request.target, errno);
    struct stat status = {};
    if (::fstat(m_newLock.number(), &status) != 0)
        return cannotWrite(m_request.target, errno);
    m_newStamp = stampFrom(status);
    if (m_newStamp.sizeBytes != m_request.plan.newSize())
        return cannotWrite(m_request.target, EIO);
    return m_request.check ? m_request.check(m_folderPath.child(m_temporary)) : Result<void>();
}

// Both the file we hold open and the one that has the name now must be what the change was made for.
Result<void> Replacement::compareTarget() const
{
    struct stat held = {};
    struct stat named = {};
    if (::fstat(m_old.number(), &held) != 0 || ::fstatat(m_folder.number(), name(), &named, AT_SYMLINK_NOFOLLOW) != 0)
        return cannotRead(m_request.target, errno);
    if (!S_ISREG(held.st_mode) || stampFrom(held) != *m_request.expected || stampFrom(named) != *m_request.expected)
        return hasChanged(m_request.target);
    return {};
}

Result<void> Replacement::takePlace()
{
    if (const auto placed = creates() ? appear() : exchange(); !placed)
        return placed;
    if (m_request.syncsFolder && ::fsync(m_folder.number()) != 0 && errno != EINVAL) {
        return failure(ErrorKind::NotWritable,
                       WritingText::tr("“%1” was replaced, but the disk did not confirm it. Check the disk.")
                           .arg(m_request.target.display()));
    }
    return {};
}

// On network file systems a rename that reports an error may have happened all the same.
bool Replacement::isInPlace() const
{
    struct stat named = {};
    return ::fstatat(m_folder.number(), name(), &named, AT_SYMLINK_NOFOLLOW) == 0 && stampFrom(named) == m_newStamp;
}

// New and old change names in one step; what stands under the temporary's name afterwards is what was really replaced,
// and when that is not the expected file they change back: no edit of another program is lost, however close.
Result<void> Replacement::exchange()
{
    if (const auto same = compareTarget(); !same)
        return same;
    if (::renameat2(m_folder.number(), temporary(), m_folder.number(), name(), RENAME_EXCHANGE) != 0) {
        const int error = errno;
        if (meansNotSupported(error))
            return renameOver();
        if (!isInPlace())
            return cannotWrite(m_request.target, error);
    }
    struct stat replaced = {};
    if (::fstatat(m_folder.number(), temporary(), &replaced, AT_SYMLINK_NOFOLLOW) != 0 ||
        stampFrom(replaced) != *m_request.expected) {
        if (::renameat2(m_folder.number(), temporary(), m_folder.number(), name(), RENAME_EXCHANGE) == 0)
            return hasChanged(m_request.target);
        const QByteArray kept = std::exchange(m_temporary, {});
        return failure(
            ErrorKind::Changed,
            WritingText::tr("“%1” was changed by another program at the same moment. That version was kept as “%2”.")
                .arg(m_request.target.display(), m_folderPath.child(kept).display()));
    }
    return removeOld();
}

Result<void> Replacement::removeOld()
{
    if (::unlinkat(m_folder.number(), temporary(), 0) != 0 && errno != ENOENT)
        return failure(ErrorKind::NotWritable,
                       WritingText::tr("“%1” was replaced, but its former version “%2” could not be removed.")
                           .arg(m_request.target.display(), m_folderPath.child(m_temporary).display()));
    m_temporary.clear();
    return {};
}

Result<void> Replacement::renameOver()
{
    if (::renameat(m_folder.number(), temporary(), m_folder.number(), name()) != 0) {
        const int error = errno;
        if (!isInPlace())
            return cannotWrite(m_request.target, error);
    }
    m_temporary.clear();
    return {};
}

Result<void> Replacement::appear()
{
    if (::renameat2(m_folder.number(), temporary(), m_folder.number(), name(), RENAME_NOREPLACE) == 0) {
        m_temporary.clear();
        return {};
    }
    int error = errno;
    if (isInPlace())
        return {};
    // link() refuses an existing name too; the temporary's own name goes with this object.
    if (meansNotSupported(error)) {
        if (::linkat(m_folder.number(), temporary(), m_folder.number(), name(), 0) == 0)
            return {};
        error = errno;
    }
    return error == EEXIST ? existsAlready(m_request.target) : cannotWrite(m_request.target, error);
}

void Replacement::removeTemporary()
{
    if (!m_temporary.isEmpty())
        ::unlinkat(m_folder.number(), temporary(), 0);
}

} // namespace

Result<FileStamp> replaceFile(const ReplaceRequest &request)
{
    return Replacement(request).run();
}

#endif
