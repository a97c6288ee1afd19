// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/patch_places.h"

#include <algorithm>
#include <cstring>

namespace {

constexpr qint64 sectorBytes = 512;

struct OwnBytes
{
    qint64 offset = 0;
    QByteArray bytes;
};

// What the plan writes itself, neighbors joined.
QList<OwnBytes> ownBytesOf(const SplicePlan &plan)
{
    QList<OwnBytes> own;
    qint64 offset = 0;
    for (const SplicePiece &piece : plan.pieces) {
        if (!piece.isCopy()) {
            if (!own.isEmpty() && own.last().offset + own.last().bytes.size() == offset)
                own.last().bytes += piece.bytes;
            else
                own.append({offset, piece.bytes});
        }
        offset += piece.size();
    }
    return own;
}

// So many bytes are equal at the beginning. The blocks are large and mostly equal.
qsizetype commonStart(QByteArrayView one, QByteArrayView other)
{
    constexpr qsizetype step = 64;
    qsizetype same = 0;
    while (same + step <= one.size() && std::memcmp(one.data() + same, other.data() + same, step) == 0)
        same += step;
    while (same < one.size() && one[same] == other[same])
        ++same;
    return same;
}

// So many bytes are equal up to the end, of two that differ somewhere.
qsizetype commonEnd(QByteArrayView one, QByteArrayView other)
{
    constexpr qsizetype step = 64;
    qsizetype end = one.size();
    while (end >= step && std::memcmp(one.data() + end - step, other.data() + end - step, step) == 0)
        end -= step;
    while (one[end - 1] == other[end - 1])
        --end;
    return one.size() - end;
}

} // namespace

SplicePlan trimmedPatch(const SplicePlan &plan, const QByteArray &oldBeginning)
{
    SplicePlan trimmed;
    qint64 done = 0;
    const auto copyUpTo = [&](qint64 offset) {
        if (offset > done)
            trimmed.pieces.append({{}, done, offset - done});
        done = offset;
    };
    const QList<OwnBytes> all = ownBytesOf(plan);
    if (!all.isEmpty() && all.last().offset + all.last().bytes.size() > oldBeginning.size())
        return plan; // Not a patch of what is known; it will be refused for want of a way back.
    for (const OwnBytes &own : all) {
        const QByteArrayView old = QByteArrayView(oldBeginning).sliced(own.offset, own.bytes.size());
        const qsizetype first = commonStart(old, own.bytes);
        if (first == own.bytes.size())
            continue;
        const qsizetype end = own.bytes.size() - commonEnd(old, own.bytes);
        copyUpTo(own.offset + first);
        trimmed.pieces.append({own.bytes.mid(first, end - first)});
        done = own.offset + end;
    }
    copyUpTo(plan.newSize());
    return trimmed;
}

std::optional<QList<PatchPlace>> patchPlaces(const SplicePlan &forward, const SplicePlan &inverse)
{
    const QList<OwnBytes> after = ownBytesOf(forward);
    const QList<OwnBytes> before = ownBytesOf(inverse);
    if (after.size() != before.size())
        return std::nullopt;
    QList<PatchPlace> places;
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (after[i].offset != before[i].offset || after[i].bytes.size() != before[i].bytes.size())
            return std::nullopt;
        places.append({after[i].offset, before[i].bytes, after[i].bytes});
    }
    return places;
}

QList<PatchPlace> reversed(QList<PatchPlace> places)
{
    for (PatchPlace &place : places)
        std::swap(place.before, place.after);
    return places;
}

bool isTorn(QByteArrayView present, const PatchPlace &place)
{
    if (present.size() < place.after.size())
        return false;
    qsizetype from = 0;
    while (from < place.after.size()) {
        const qint64 offset = place.offset + from;
        const qsizetype size = std::min<qsizetype>(sectorBytes - offset % sectorBytes, place.after.size() - from);
        const QByteArrayView sector = present.sliced(from, size);
        if (sector != QByteArrayView(place.before).sliced(from, size) &&
            sector != QByteArrayView(place.after).sliced(from, size))
            return false;
        from += size;
    }
    return true;
}
