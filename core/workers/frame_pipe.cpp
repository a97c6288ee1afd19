// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workers/frame_pipe.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <unistd.h>
#endif

namespace {

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

} // namespace

bool FramePipe::open()
{
    const int out = takeStandardOutput();
    return out >= 0 && m_out.open(out, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle) &&
           m_in.open(fileno(stdin), QIODevice::ReadOnly | QIODevice::Unbuffered);
}

std::optional<QCborMap> FramePipe::read()
{
    while (true) {
        const Result<std::optional<QCborMap>> frame = m_reader.next();
        if (!frame)
            return std::nullopt;
        if (*frame)
            return *frame;
        const QByteArray bytes = m_in.read(qint64(1) << 16);
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
