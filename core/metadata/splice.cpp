// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/splice.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

// A range of the old file and where the new file has it.
struct CopiedRange
{
    qint64 oldOffset = 0;
    qint64 newOffset = 0;
    qint64 length = 0;
};

QList<CopiedRange> copiedRanges(const SplicePlan &plan)
{
    QList<CopiedRange> ranges;
    qint64 newOffset = 0;
    for (const SplicePiece &piece : plan.pieces) {
        if (piece.isCopy())
            ranges.append({piece.oldOffset, newOffset, piece.length});
        newOffset += piece.size();
    }
    std::ranges::sort(ranges, {}, &CopiedRange::oldOffset);
    return ranges;
}

bool isInside(const SplicePiece &piece, qint64 size)
{
    return piece.length >= 0 && piece.oldOffset >= 0 && piece.oldOffset <= size &&
           piece.length <= size - piece.oldOffset;
}

} // namespace

qint64 SplicePlan::newSize() const
{
    qint64 size = 0;
    for (const SplicePiece &piece : pieces)
        size += piece.size();
    return size;
}

Result<SplicePlan> inverseOf(const SplicePlan &plan, const QByteArray &oldFile)
{
    return inverseOf(plan, oldFile, oldFile.size());
}

Result<SplicePlan> inverseOf(const SplicePlan &plan, const QByteArray &oldBeginning, qint64 oldSizeBytes)
{
    const auto fits = [&](const SplicePiece &piece) { return isInside(piece, oldSizeBytes); };
    if (!std::ranges::all_of(plan.pieces, fits)) {
        return failure(ErrorKind::Changed,
                       QCoreApplication::translate("Metadata", "The plan for this file does not fit "
                                                               "its content. Plan the change again."));
    }
    SplicePlan inverse;
    qint64 restored = 0; // So much of the old file is in the inverse already.
    bool isKnown = true;
    const auto restoreUpTo = [&](qint64 end) {
        isKnown = isKnown && (end <= restored || end <= oldBeginning.size());
        if (end > restored)
            inverse.pieces.append({oldBeginning.mid(restored, end - restored)});
        restored = std::max(restored, end);
    };
    for (const CopiedRange &range : copiedRanges(plan)) {
        restoreUpTo(range.oldOffset);
        const qint64 known = restored - range.oldOffset; // > 0 where two pieces copy the same bytes.
        if (range.length <= known)
            continue;
        inverse.pieces.append({{}, range.newOffset + known, range.length - known});
        restored = range.oldOffset + range.length;
    }
    restoreUpTo(oldSizeBytes);
    if (!isKnown) {
        return failure(ErrorKind::Internal,
                       QCoreApplication::translate("Metadata", "The change of this file could not be taken back, so "
                                                               "it was not made."));
    }
    return inverse;
}

QByteArray applied(const SplicePlan &plan, const QByteArray &oldFile)
{
    QByteArray file;
    file.reserve(plan.newSize());
    for (const SplicePiece &piece : plan.pieces)
        file += piece.isCopy() ? oldFile.mid(piece.oldOffset, piece.length) : piece.bytes;
    return file;
}
