// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/content_mark.h"

#include "core/base/sha256.h"
#include "core/photos/photo_file.h"
#include "core/writing/write_errors.h"

#include <algorithm>

ContentMark markAfter(const SplicePlan &plan, const QByteArray &oldBeginning, qint64 oldSizeBytes)
{
    const qint64 tailBytes = oldSizeBytes - oldBeginning.size();
    ContentMark mark;
    mark.sizeBytes = plan.newSize();
    mark.hashedBytes = mark.sizeBytes - tailBytes;
    Sha256 hash;
    qint64 left = mark.hashedBytes;
    for (const SplicePiece &piece : plan.pieces) {
        const qint64 size = std::min(piece.size(), left);
        if (piece.isCopy() && (piece.oldOffset < 0 || piece.oldOffset + size > oldBeginning.size()))
            return {};
        hash.addData(piece.isCopy() ? QByteArrayView(oldBeginning).sliced(piece.oldOffset, size)
                                    : QByteArrayView(piece.bytes).first(size));
        left -= size;
        if (left == 0)
            break;
    }
    mark.sha256 = hash.result();
    return mark;
}

bool PresentFile::has(const ContentMark &mark) const
{
    return !mark.sha256.isEmpty() && stamp.sizeBytes == mark.sizeBytes && beginning.size() >= mark.hashedBytes &&
           sha256Of(QByteArrayView(beginning).first(mark.hashedBytes)) == mark.sha256;
}

Result<std::optional<PresentFile>> presentFile(const FilePath &path, qint64 beginningBytes)
{
    const auto before = stampOf(path);
    if (!before && before.error().kind == ErrorKind::NotFound)
        return std::optional<PresentFile>();
    if (!before)
        return failure(before.error());
    auto beginning = readHead(path, std::min(beginningBytes, before->sizeBytes));
    if (!beginning)
        return failure(beginning.error());
    const auto after = stampOf(path);
    if (!after || *after != *before)
        return hasChanged(path);
    return std::optional<PresentFile>(PresentFile{*after, std::move(*beginning)});
}
