// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/lost_photos.h"

LostPhotos::LostPhotos(const QHash<FilePath, KnownFile> &known, const QList<FoundPhoto> &found)
    : m_lost(known)
{
    for (const FoundPhoto &photo : found) {
        const auto same = m_lost.constFind(photo.path);
        if (same == m_lost.cend())
            continue;
        if (isSameFile(same->stamp, photo.stamp))
            m_lost.erase(same);
        else
            m_occupied.insert(photo.path);
    }
    for (auto it = m_lost.cbegin(); it != m_lost.cend(); ++it) {
        m_byInode.insert(it->stamp.inode, it.key());
        if (!it->imageDataSha256.isEmpty())
            m_byPicture.insert(it->imageDataSha256, it.key());
    }
}

std::optional<LostPhoto> LostPhotos::takeSameFile(const FileStamp &stamp)
{
    for (const FilePath &path : m_byInode.values(stamp.inode)) {
        const auto lost = m_lost.constFind(path);
        if (lost != m_lost.cend() && isSameFile(lost->stamp, stamp) && (m_occupied.contains(path) || isGone(path)))
            return take(path);
    }
    return std::nullopt;
}

std::optional<LostPhoto> LostPhotos::takeSamePicture(const QByteArray &imageDataSha256)
{
    if (imageDataSha256.isEmpty())
        return std::nullopt;
    for (const FilePath &path : m_byPicture.values(imageDataSha256)) {
        if (m_lost.contains(path) && !m_occupied.contains(path) && isGone(path))
            return take(path);
    }
    return std::nullopt;
}

std::optional<LostPhoto> LostPhotos::take(const FilePath &path)
{
    return LostPhoto{path, m_lost.take(path)};
}

bool isGone(const FilePath &path)
{
    const auto isMissing = [](const FilePath &file) {
        const Result<FileStamp> stamp = stampOf(file);
        return !stamp && stamp.error().kind == ErrorKind::NotFound;
    };
    return isMissing(path) && !isMissing(path.parent());
}

bool isSameFile(const FileStamp &a, const FileStamp &b)
{
    return a.inode == b.inode && a.sizeBytes == b.sizeBytes && a.modifiedNs == b.modifiedNs;
}
