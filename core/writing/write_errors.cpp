// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/write_errors.h"

#include "core/writing/writing_text.h"

#include <cerrno>
#include <system_error>

namespace {

QString reasonOf(int systemError)
{
    return QString::fromStdString(std::generic_category().message(systemError));
}

QString writeSentence(int systemError)
{
    switch (systemError) {
    case ENOSPC:
        return WritingText::tr("“%1” was left as it was: the disk is full. Free some space and try again.");
#ifdef EDQUOT
    case EDQUOT:
        return WritingText::tr(
            "“%1” was left as it was: your share of the disk is used up. Free some space and try again.");
#endif
    case EFBIG:
        return WritingText::tr("“%1” was left as it was: it would become larger than this disk or account allows.");
    case EROFS:
        return WritingText::tr(
            "“%1” was left as it was: its disk can only be read. Copy the photo to a disk that can be written to, or "
            "make this one writable, and try again.");
    case EACCES:
    case EPERM:
        return WritingText::tr(
            "“%1” was left as it was: you may not write to its folder, or the file is protected. Change its "
            "permissions and try again.");
    case EMFILE:
    case ENFILE:
        return WritingText::tr("“%1” was left as it was: too many files are open. Close other programs and try again.");
    default:
        return WritingText::tr("“%1” was left as it was: writing failed (%2). Check the disk before you try again.");
    }
}

} // namespace

tl::unexpected<Error> cannotRead(const FilePath &file, int systemError)
{
    if (systemError == ENOENT || systemError == ENOTDIR)
        return failure(
            ErrorKind::NotFound,
            WritingText::tr("“%1” is no longer there. Bring it back to its place, or scan the folder it moved to.")
                .arg(file.display()));
    return failure(
        ErrorKind::Unreadable,
        WritingText::tr("“%1” could not be read (%2). Check its permissions and the disk it lies on, then try again.")
            .arg(file.display(), reasonOf(systemError)));
}

tl::unexpected<Error> cannotWrite(const FilePath &file, int systemError)
{
    QString sentence = writeSentence(systemError);
    if (sentence.contains(u"%2"))
        sentence = sentence.arg(file.display(), reasonOf(systemError));
    else
        sentence = sentence.arg(file.display());
    return failure(ErrorKind::NotWritable, sentence);
}

bool isLackOfRoom(const Error &error, const FilePath &file)
{
#ifdef EDQUOT
    if (error == cannotWrite(file, EDQUOT).value())
        return true;
#endif
    return error == cannotWrite(file, ENOSPC).value();
}

tl::unexpected<Error> hasChanged(const FilePath &file)
{
    return failure(ErrorKind::Changed,
                   WritingText::tr("“%1” was changed by another program in the meantime and was left as it is. "
                                   "Scan it again and repeat the change.")
                       .arg(file.display()));
}

tl::unexpected<Error> existsAlready(const FilePath &file)
{
    return failure(ErrorKind::Changed,
                   WritingText::tr("“%1” was created by another program in the meantime and was left as it is. "
                                   "Scan the photo again and repeat the change.")
                       .arg(file.display()));
}

tl::unexpected<Error> hasOtherNames(const FilePath &file, quint64 names)
{
    return failure(ErrorKind::NotWritable,
                   WritingText::tr("“%1” has %2 names on this disk (hard links). Writing it would change or part them, "
                                   "so it was left as it was. Say what to do with hard links, choose to write a "
                                   "sidecar, or make a copy of the photo.")
                       .arg(file.display())
                       .arg(names));
}
