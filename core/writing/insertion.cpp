// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/insertion.h"

#include <algorithm>

namespace {

constexpr qsizetype mostBytes = 512 * 1024; // Both versions of so much go into the journal.

SplicePlan planOf(qint64 offset, const QByteArray &bytes, qint64 rest, qint64 sizeBytes)
{
    SplicePlan plan;
    if (offset > 0)
        plan.pieces.append({{}, 0, offset});
    plan.pieces.append({bytes});
    if (sizeBytes > rest)
        plan.pieces.append({{}, rest, sizeBytes - rest});
    return plan;
}

// What planOf() was given.
struct Parts
{
    qint64 offset = 0;
    QByteArray bytes;
    qint64 rest = 0;
    qint64 restLength = 0;
};

std::optional<Parts> partsOf(const SplicePlan &plan)
{
    Parts parts;
    auto piece = plan.pieces.begin();
    if (piece != plan.pieces.end() && piece->isCopy()) {
        if (piece->oldOffset != 0)
            return std::nullopt;
        parts.offset = (piece++)->length;
    }
    if (piece == plan.pieces.end() || piece->isCopy())
        return std::nullopt;
    parts.bytes = (piece++)->bytes;
    if (piece == plan.pieces.end() || !piece->isCopy())
        return std::nullopt;
    parts.rest = piece->oldOffset;
    parts.restLength = (piece++)->length;
    return piece == plan.pieces.end() ? std::optional(std::move(parts)) : std::nullopt;
}

} // namespace

SplicePlan Insertion::forward(qint64 oldSizeBytes) const
{
    return planOf(offset, after, end(), oldSizeBytes);
}

SplicePlan Insertion::inverse(qint64 oldSizeBytes) const
{
    return planOf(offset, before, end() + room, oldSizeBytes + room);
}

PatchPlace Insertion::placeInNewSize() const
{
    return {offset, QByteArray(room, '\0') + before, after};
}

PatchPlace Insertion::placeInOldSize() const
{
    return {offset, before, after.sliced(room)};
}

std::optional<Insertion> insertionOf(const SplicePlan &plan, const QByteArray &oldBeginning, qint64 oldSizeBytes)
{
    if (plan.pieces.isEmpty() || !plan.pieces.last().isCopy())
        return std::nullopt;
    const SplicePiece &rest = plan.pieces.last();
    Insertion insertion;
    insertion.room = plan.newSize() - oldSizeBytes;
    if (insertion.room <= 0 || insertion.room % insertionUnit != 0 || rest.oldOffset > oldBeginning.size() ||
        rest.oldOffset + rest.length != oldSizeBytes)
        return std::nullopt;
    SplicePlan head = plan;
    head.pieces.removeLast();
    const auto isKnown = [&](const SplicePiece &piece) {
        return !piece.isCopy() ||
               (piece.oldOffset >= 0 && piece.oldOffset + piece.length <= qint64(oldBeginning.size()));
    };
    if (!std::ranges::all_of(head.pieces, isKnown))
        return std::nullopt;
    const QByteArray oldHead = oldBeginning.first(rest.oldOffset);
    const QByteArray newHead = applied(head, oldBeginning);
    const auto [change, other] = std::ranges::mismatch(oldHead, newHead);
    const qint64 same = change - oldHead.begin();
    insertion.offset = same - same % insertionUnit;
    if (newHead.size() - insertion.offset > mostBytes)
        return std::nullopt;
    insertion.before = oldHead.sliced(insertion.offset);
    insertion.after = newHead.sliced(insertion.offset);
    return insertion;
}

std::optional<Insertion> insertionFrom(const SplicePlan &forward, const SplicePlan &inverse)
{
    const auto there = partsOf(forward);
    const auto back = partsOf(inverse);
    if (!there || !back || there->offset != back->offset || there->restLength != back->restLength)
        return std::nullopt;
    const Insertion insertion{there->offset, there->bytes.size() - back->bytes.size(), back->bytes, there->bytes};
    const bool fits = insertion.room > 0 && insertion.room % insertionUnit == 0 &&
                      insertion.offset % insertionUnit == 0 && there->rest == insertion.end() &&
                      back->rest == insertion.end() + insertion.room;
    return fits ? std::optional(insertion) : std::nullopt;
}
