// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workers/frames.h"

#include <QFile>

// The worker's end of the conversation: frames from standard input, frames to what was standard output when it was
// opened.
class FramePipe
{
public:
    // From here on whatever a library prints to standard output goes to standard error.
    bool open();
    // Blocks. Nothing at the end of input or when it cannot be understood.
    std::optional<QCborMap> read();
    bool write(const QCborMap &message);

private:
    QFile m_out;
    FrameReader m_reader;
};
