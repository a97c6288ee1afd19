// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/splice.h"

#include <QByteArray>
#include <QList>

#include <optional>

// A few bytes inside a file, as they were and as they are to be; both of the same length.
struct PatchPlace
{
    qint64 offset = 0;
    QByteArray before;
    QByteArray after;
};

// The plan of a patch with only those bytes that differ, so that the journal stays small. plan must leave every byte at
// its offset; oldBeginning covers all that it replaces.
SplicePlan trimmedPatch(const SplicePlan &plan, const QByteArray &oldBeginning);

// From the two directions of a trimmed patch; nothing when they do not fit each other (a damaged journal).
std::optional<QList<PatchPlace>> patchPlaces(const SplicePlan &forward, const SplicePlan &inverse);
QList<PatchPlace> reversed(QList<PatchPlace> places);

// True when the bytes are old in some sectors of the disk and new in the others, as an interrupted write leaves them.
// present begins at the place's offset.
bool isTorn(QByteArrayView present, const PatchPlace &place);
