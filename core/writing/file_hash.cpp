// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/file_hash.h"

#include "core/photos/photo_file.h"
#include "core/writing/write_errors.h"

#include <QCryptographicHash>

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray sha256After(const SplicePlan &plan, const QByteArray &oldFile)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SplicePiece &piece : plan.pieces)
        hash.addData(piece.isCopy() ? QByteArrayView(oldFile).sliced(piece.oldOffset, piece.length)
                                    : QByteArrayView(piece.bytes));
    return hash.result();
}

Result<std::optional<FileState>> stateOf(const FilePath &path)
{
    const auto before = stampOf(path);
    if (!before && before.error().kind == ErrorKind::NotFound)
        return std::optional<FileState>();
    if (!before)
        return failure(before.error());
    const auto content = readRegularFile(path);
    if (!content)
        return failure(content.error());
    const auto after = stampOf(path);
    if (!after || *after != *before)
        return hasChanged(path);
    return std::optional<FileState>(FileState{*after, sha256Of(*content)});
}
