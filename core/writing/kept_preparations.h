// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/writing/write_engine.h"

#include <QTemporaryFile>

#include <mutex>
#include <optional>

// What was prepared for the files of one plan, so that what has not changed until it is written need not be read again:
// in a temporary file of the user's own that goes with this object, because it is a few KB a photo and a plan may have
// a hundred thousand. Thread-safe.
class KeptPreparations
{
public:
    // Where it is from now on; nothing when there is no room for it: then it is prepared again.
    std::optional<qint64> add(const PreparedFile &prepared);
    std::optional<PreparedFile> at(qint64 place);

private:
    std::mutex m_mutex;
    QTemporaryFile m_file;
    qint64 m_end = 0;
};
