// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/writing/patch_places.h"

// A splice that can be made inside the file: the disk moves everything from offset on further back by so many blocks,
// then the beginning of what was moved is written anew. Behind end() nothing changes but its place.
struct Insertion
{
    qint64 offset = 0; // A multiple of insertionUnit.
    qint64 room = 0;   // More than 0, a multiple of insertionUnit.
    QByteArray before; // Old bytes from offset on.
    QByteArray after;  // New bytes from offset on; room more than before.

    qint64 end() const { return offset + before.size(); } // In the old file.

    // The same as a splice and back. Neither copies a byte that is torn when the insertion is interrupted.
    SplicePlan forward(qint64 oldSizeBytes) const;
    SplicePlan inverse(qint64 oldSizeBytes) const;

    // As an interruption can leave it, seen as places that are to become new when the file has its new size already,
    // old when it still has the old one.
    PatchPlace placeInNewSize() const;
    PatchPlace placeInOldSize() const;
};

// Nothing when the plan shrinks the file, does not keep whole blocks, changes more than half a megabyte, or reaches
// behind the known beginning.
std::optional<Insertion> insertionOf(const SplicePlan &plan, const QByteArray &oldBeginning, qint64 oldSizeBytes);
// From the two directions that an insertion gave; nothing when they do not fit each other (a damaged journal).
std::optional<Insertion> insertionFrom(const SplicePlan &forward, const SplicePlan &inverse);
