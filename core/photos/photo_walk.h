// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/photos/file_system.h"
#include "core/photos/find_photos.h"
#include "core/photos/sidecar_names.h"

#include <QHash>
#include <QSet>

#include <utility>

// One walk over folders and files. What stands in real folders is taken first, then what only links lead to, so that a
// photo is listed under its own name and once. Hard links are names of their own: each can be published.
class PhotoWalk
{
public:
    PhotoWalk(const FindOptions &options, JobControl &job);
    FoundPhotos run(const QList<FilePath> &paths);

private:
    using Identity = std::pair<quint64, quint64>; // Device and inode.

    static Identity identityOf(const Entry &entry) { return {entry.stamp.device, entry.stamp.inode}; }
    bool shouldStop();
    void takeRoot(const FilePath &root);
    void walkWaitingFolders();
    void walkWaitingLinks();
    void walkFolder(const FilePath &folder);
    void sortEntry(const FilePath &path, const NamedEntry &entry, QList<NamedEntry> &files);
    void sortFolder(const FilePath &path, const NamedEntry &entry);
    void sortSpecial(const FilePath &path, const Entry &entry);
    void takeFile(const FilePath &path, const Entry &entry, const SidecarNames &sidecars, bool isNamedByUser);
    void takeUnreadable(const FilePath &path, const FileStamp &stamp, Error error);
    const SidecarNames &sidecarsBeside(const FilePath &file);
    void addProblem(const FilePath &path, Error error, bool isPhoto = false, const FileStamp &stamp = {});
    bool leadsToOwnParent(const FilePath &link, const Entry &target) const;

    const FindOptions &m_options;
    JobControl &m_job;
    FoundPhotos m_result;
    QList<FilePath> m_folders;
    QList<FilePath> m_linkedFolders;
    QList<std::pair<FilePath, Entry>> m_linkedFiles;
    QSet<Identity> m_walkedFolders;
    QSet<Identity> m_takenFiles;
    QSet<QByteArray> m_takenPaths;
    QHash<QByteArray, SidecarNames> m_sidecarsByFolder; // Of files given by name.
    qint64 m_seen = 0;
};
