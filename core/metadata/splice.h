// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QList>

// One piece of a new file: either bytes of its own, or a range of the old file.
struct SplicePiece
{
    QByteArray bytes; // Used when length is 0.
    qint64 oldOffset = 0;
    qint64 length = 0; // > 0: copy this many bytes of the old file from oldOffset.

    bool isCopy() const { return length > 0; }
    qint64 size() const { return isCopy() ? length : qint64(bytes.size()); }
    bool operator==(const SplicePiece &) const = default;
};

// A new file as a list of pieces. The large untouched rest (the image) is never in memory.
struct SplicePlan
{
    QList<SplicePiece> pieces;

    qint64 newSize() const;
    bool operator==(const SplicePlan &) const = default;
};

// Room can be inserted into files in whole blocks of the disk: of ext4, the only file system that is asked, as it is
// made everywhere.
constexpr qint64 insertionUnit = 4096;

// The plan that turns the new file back into the old one: needs the old file for the parts the plan does not copy.
Result<SplicePlan> inverseOf(const SplicePlan &plan, const QByteArray &oldFile);
// The same when only the beginning of the old file is known; Internal when the plan drops bytes behind it.
Result<SplicePlan> inverseOf(const SplicePlan &plan, const QByteArray &oldBeginning, qint64 oldSizeBytes);
// The new file's bytes. For tests, small files and verification.
QByteArray applied(const SplicePlan &plan, const QByteArray &oldFile);
