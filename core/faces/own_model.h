// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"

#include <QByteArray>

// A model file of the user's own.
struct OwnModel
{
    QByteArray bytes;
    QByteArray sha256; // Hexadecimal.
};

// Unreadable, or TooLarge (512 MB). setting: "detector" or "embedding", for the sentence on what to do.
Result<OwnModel> readOwnModel(const FilePath &file, const QString &setting);
// Changed when its content is not the one that was chosen.
Result<OwnModel> readChosenModel(const FilePath &file, const QByteArray &sha256, const QString &setting);
