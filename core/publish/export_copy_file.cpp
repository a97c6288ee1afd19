// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/export_copy_file.h"

#include "core/publish/export_copy_text.h"

#include <QFile>
#include <QRandomGenerator>

#include <cerrno>
#include <filesystem>
#include <system_error>

#ifdef _WIN32
#include <fstream>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace {

constexpr qsizetype longestName = 240; // Of the 255 bytes most file systems allow; the rest is for a number.
const QByteArray temporaryStart(".clearframe-");
const QByteArray temporaryEnd(".tmp");

Error notWritten(const FilePath &path, int errorNumber)
{
    if (errorNumber == ENOSPC)
        return {ErrorKind::NotWritable, Export::tr("“%1” was not written: the disk is full.").arg(path.display())};
    if (errorNumber == EACCES || errorNumber == EPERM || errorNumber == EROFS) {
        return {ErrorKind::NotWritable,
                Export::tr("“%1” was not written: you do not have permission to write there. Choose another folder.")
                    .arg(path.display())};
    }
    const QString reason = QString::fromLocal8Bit(std::generic_category().message(errorNumber).c_str());
    return {ErrorKind::NotWritable, Export::tr("“%1” could not be written: %2.").arg(path.display(), reason)};
}

#ifdef _WIN32

int writeFlushed(const FilePath &path, const QByteArray &content)
{
    std::ofstream stream(path.native(), std::ios::binary);
    stream.write(content.constData(), content.size());
    stream.close();
    return stream ? 0 : EIO;
}

// 0, or EEXIST when the name is taken.
int takeName(const FilePath &temporary, const FilePath &path)
{
    if (MoveFileExW(temporary.native().c_str(), path.native().c_str(), MOVEFILE_WRITE_THROUGH))
        return 0;
    const DWORD error = GetLastError();
    return error == ERROR_ALREADY_EXISTS || error == ERROR_FILE_EXISTS ? EEXIST : EIO;
}

void removeFile(const FilePath &path)
{
    std::error_code ignored;
    std::filesystem::remove(path.native(), ignored);
}

void flushFolder(const FilePath &) {}

#else

int writeAll(int descriptor, const QByteArray &content)
{
    for (qsizetype done = 0; done < content.size();) {
        const ssize_t count = write(descriptor, content.constData() + done, size_t(content.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return count < 0 ? errno : EIO;
        done += count;
    }
    return fsync(descriptor) == 0 ? 0 : errno;
}

int writeFlushed(const FilePath &path, const QByteArray &content)
{
    const int descriptor = open(path.bytes().constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666);
    if (descriptor < 0)
        return errno;
    const int written = writeAll(descriptor, content);
    const int closed = close(descriptor) == 0 ? 0 : errno;
    return written != 0 ? written : closed;
}

// 0, or EEXIST when the name is taken.
int takeName(const FilePath &temporary, const FilePath &path)
{
    if (link(temporary.bytes().constData(), path.bytes().constData()) == 0) {
        unlink(temporary.bytes().constData());
        return 0;
    }
    if (errno == EEXIST || errno == ENOSPC || errno == EACCES)
        return errno;
    // Memory cards and some shares know no hard links: take the name first, then replace what is ours.
    const int reserved = open(path.bytes().constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (reserved < 0)
        return errno;
    close(reserved);
    return rename(temporary.bytes().constData(), path.bytes().constData()) == 0 ? 0 : errno;
}

void removeFile(const FilePath &path)
{
    unlink(path.bytes().constData());
}

// The file itself is safe; a folder that cannot be flushed may only forget the name after a power cut.
void flushFolder(const FilePath &folder)
{
    const int descriptor = open(folder.bytes().constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    fsync(descriptor);
    close(descriptor);
}

#endif

} // namespace

QByteArray numberedName(const QByteArray &name, int number)
{
    const qsizetype dot = name.lastIndexOf('.');
    const QByteArray extension = dot > 0 ? name.mid(dot) : QByteArray();
    QByteArray stem = dot > 0 ? name.first(dot) : name;
    while (stem.size() + extension.size() > longestName) {
        // Whole characters only: the bytes after the first of a UTF-8 sequence begin with the bits 10.
        do
            stem.chop(1);
        while (!stem.isEmpty() && (uchar(stem.back()) & 0xC0) == 0x80);
        if (!stem.isEmpty() && uchar(stem.back()) >= 0xC0)
            stem.chop(1);
    }
    return number < 2 ? stem + extension : stem + '-' + QByteArray::number(number) + extension;
}

Result<FilePath> writeTemporaryFile(const FilePath &folder, const QByteArray &content)
{
    std::error_code error;
    std::filesystem::create_directories(folder.native(), error);
    if (error)
        return failure(notWritten(folder, error.value()));
    const QByteArray random = QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    const FilePath temporary = folder.child(temporaryStart + random + temporaryEnd);
    if (const int written = writeFlushed(temporary, content); written != 0) {
        removeFile(temporary);
        return failure(notWritten(temporary, written));
    }
    return temporary;
}

void removeTemporaryFile(const FilePath &temporary)
{
    removeFile(temporary);
}

void removeLeftovers(const FilePath &folder)
{
    std::error_code error;
    QList<FilePath> leftovers;
    for (auto it = std::filesystem::directory_iterator(folder.native(), error); !error && it != end(it);
         it.increment(error)) {
        const FilePath path = FilePath::fromNative(it->path());
        if (path.fileName().startsWith(temporaryStart) && path.fileName().endsWith(temporaryEnd))
            leftovers.append(path);
    }
    for (const FilePath &path : leftovers)
        removeFile(path);
}

Result<bool> placeFile(const FilePath &temporary, const FilePath &path)
{
    const int taken = takeName(temporary, path);
    if (taken != 0 && taken != EEXIST)
        return failure(notWritten(path, taken));
    if (taken == 0)
        flushFolder(path.parent());
    return taken == 0;
}

Result<FilePath> placeNewFile(const FilePath &temporary, const FilePath &folder, const QByteArray &fileName)
{
    for (int number = 1; number < mostNumbers; ++number) {
        const FilePath path = folder.child(numberedName(fileName, number));
        const Result<bool> placed = placeFile(temporary, path);
        if (!placed)
            return failure(placed.error());
        if (*placed)
            return path;
    }
    return failure(notWritten(folder.child(fileName), EEXIST));
}
