// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workers/frame_pipe.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <unistd.h>
#endif

namespace {

constexpr qsizetype readSize = 1 << 16;

// A copy of standard output for the frames; its own number then leads to standard error.
int takeStandardOutput()
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    const int copy = _dup(_fileno(stdout));
    _dup2(_fileno(stderr), _fileno(stdout));
    _setmode(copy, _O_BINARY);
#else
    const int copy = dup(STDOUT_FILENO);
    dup2(STDERR_FILENO, STDOUT_FILENO);
#endif
    return copy;
}

// What is there now, at least one byte; empty at the end. (QFile would wait until the buffer is full.)
QByteArray readSome()
{
    QByteArray bytes(readSize, Qt::Uninitialized);
#ifdef Q_OS_WIN
    const qsizetype length = _read(_fileno(stdin), bytes.data(), unsigned(bytes.size()));
#else
    qsizetype length = 0;
    do {
        length = ::read(STDIN_FILENO, bytes.data(), size_t(bytes.size()));
    } while (length < 0 && errno == EINTR);
#endif
    bytes.truncate(std::max<qsizetype>(length, 0));
    return bytes;
}

} // namespace

bool FramePipe::open()
{
    const int out = takeStandardOutput();
    return out >= 0 && m_out.open(out, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
}

std::optional<QCborMap> FramePipe::read()
{
    while (true) {
        const Result<std::optional<QCborMap>> frame = m_reader.next();
        if (!frame)
            return std::nullopt;
        if (*frame)
            return *frame;
        const QByteArray bytes = readSome();
        if (bytes.isEmpty())
            return std::nullopt;
        m_reader.append(bytes);
    }
}

bool FramePipe::write(const QCborMap &message)
{
    const Result<QByteArray> frame = encodedFrame(message);
    return frame && m_out.write(*frame) == frame->size();
}
