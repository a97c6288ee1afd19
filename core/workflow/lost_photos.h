// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/photo_repository.h"
#include "core/photos/find_photos.h"

#include <QHash>
#include <QSet>

#include <optional>

// A photo of the catalog whose path does not hold it any more.
struct LostPhoto
{
    FilePath path;
    KnownFile known;
};

// The photos of the catalog that a scan did not meet where they were: candidates for having moved. Each is given away
// once.
class LostPhotos
{
public:
    // known: the whole catalog; found: what the scan met.
    LostPhotos(const QHash<FilePath, KnownFile> &known, const QList<FoundPhoto> &found);

    // The very same file under another name.
    std::optional<LostPhoto> takeSameFile(const FileStamp &stamp);
    // The same picture in another file: only when the old path holds nothing now and its folder could be looked into.
    std::optional<LostPhoto> takeSamePicture(const QByteArray &imageDataSha256);

private:
    std::optional<LostPhoto> take(const FilePath &path);

    QHash<FilePath, KnownFile> m_lost;
    QSet<FilePath> m_occupied; // Something else is there now.
    QMultiHash<quint64, FilePath> m_byInode;
    QMultiHash<QByteArray, FilePath> m_byPicture;
};

// True when there is no such file although its folder is there.
bool isGone(const FilePath &path);
// The device's number changes when a drive is plugged in again or the system restarts; the rest does not.
bool isSameFile(const FileStamp &a, const FileStamp &b);
