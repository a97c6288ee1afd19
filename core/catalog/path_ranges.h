// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/file_path.h"

#include <QByteArray>
#include <QList>

// Rows whose path is >= from and < to, as bytes.
struct PathRange
{
    QByteArray from;
    QByteArray to;
};

// What "at or below these paths" means for an index over path bytes: the file or folder itself, and everything that
// begins with it and a slash, which is the range up to the next byte after the slash ("/a/" up to "/a0"). Ranges do not
// overlap. No roots: the whole index.
QList<PathRange> rangesBelow(const QList<FilePath> &roots);
