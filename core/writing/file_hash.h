// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/metadata/splice.h"
#include "core/photos/file_stamp.h"

#include <QByteArray>

#include <optional>

QByteArray sha256Of(const QByteArray &bytes);
// Of the file that the plan makes of oldFile. The plan must fit oldFile.
QByteArray sha256After(const SplicePlan &plan, const QByteArray &oldFile);

// What a file is at this moment; content and stamp belong together.
struct FileState
{
    FileStamp stamp;
    QByteArray sha256;
};

// Empty when the file does not exist. Changed when it is being written to while it is read.
Result<std::optional<FileState>> stateOf(const FilePath &path);
