// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/photos/photo_walk.h"

#include "core/photos/photo_file.h"
#include "core/photos/photos_text.h"

#include <algorithm>

namespace {

bool isHidden(const QByteArray &name)
{
    return name.startsWith('.');
}

bool isNamedLikePhoto(const FilePath &path)
{
    return hasPhotoExtension(path.extension());
}

template <class T>
void sortByPath(QList<T> &items)
{
    std::stable_sort(items.begin(), items.end(), [](const T &a, const T &b) { return a.path < b.path; });
}

} // namespace

PhotoWalk::PhotoWalk(const FindOptions &options, JobControl &job)
    : m_options(options)
    , m_job(job)
{
}

FoundPhotos PhotoWalk::run(const QList<FilePath> &paths)
{
    QSet<FilePath> roots;
    for (const FilePath &path : paths) {
        const FilePath root = path.absolute();
        if (roots.contains(root) || shouldStop())
            continue;
        roots.insert(root);
        m_result.roots.append(root);
        takeRoot(root);
    }
    walkWaitingFolders();
    walkWaitingLinks();
    sortByPath(m_result.photos);
    sortByPath(m_result.problems);
    return std::move(m_result);
}

bool PhotoWalk::shouldStop()
{
    if (m_job.isCancelled()) {
        m_result.wasStopped = true;
        return true;
    }
    if (++m_seen % 256 == 0) {
        m_job.waitWhilePaused();
        m_job.report(m_result.photos.size(), 0);
    }
    return m_result.wasStopped;
}

void PhotoWalk::takeRoot(const FilePath &root)
{
    const Entry entry = entryAt(root);
    if (entry.kind == EntryKind::Folder)
        m_folders.append(root);
    else if (entry.kind == EntryKind::File)
        takeFile(root, entry, sidecarsBeside(root), true);
    else
        addProblem(root, notAFile(root, entry), entry.kind == EntryKind::Denied && isNamedLikePhoto(root));
}

void PhotoWalk::walkWaitingFolders()
{
    while (!m_folders.isEmpty() && !shouldStop())
        walkFolder(m_folders.takeLast());
}

void PhotoWalk::walkWaitingLinks()
{
    while (!m_linkedFolders.isEmpty() && !shouldStop()) {
        m_folders.append(m_linkedFolders.takeFirst());
        walkWaitingFolders();
    }
    for (const auto &[path, entry] : std::as_const(m_linkedFiles)) {
        if (shouldStop())
            break;
        if (!m_takenFiles.contains(identityOf(entry)))
            takeFile(path, entry, sidecarsBeside(path), false);
    }
}

void PhotoWalk::walkFolder(const FilePath &folder)
{
    const Entry self = entryAt(folder);
    if (self.kind != EntryKind::Folder || m_walkedFolders.contains(identityOf(self)))
        return;
    m_walkedFolders.insert(identityOf(self));
    QList<NamedEntry> files;
    SidecarNames sidecars;
    const int errorNumber = listFolder(
        folder, [](const QByteArray &name) { return !isHidden(name); },
        [&](const NamedEntry &entry) {
            if (entry.target.kind == EntryKind::File && SidecarNames::isSidecarName(entry.name))
                sidecars.add(entry.name, entry.target.stamp);
            else
                sortEntry(folder.child(entry.name), entry, files);
            return !shouldStop();
        });
    if (errorNumber != 0)
        addProblem(folder, systemError(folder, errorNumber));
    for (const NamedEntry &file : std::as_const(files)) {
        if (shouldStop())
            return;
        takeFile(folder.child(file.name), file.target, sidecars, false);
    }
}

void PhotoWalk::sortEntry(const FilePath &path, const NamedEntry &entry, QList<NamedEntry> &files)
{
    if (entry.target.kind == EntryKind::Folder)
        sortFolder(path, entry);
    else if (entry.target.kind != EntryKind::File)
        sortSpecial(path, entry.target);
    else if (entry.isLink)
        m_linkedFiles.append({path, entry.target});
    else
        files.append(entry);
}

void PhotoWalk::sortFolder(const FilePath &path, const NamedEntry &entry)
{
    if (entry.isLink && leadsToOwnParent(path, entry.target)) {
        addProblem(path,
                   {ErrorKind::Invalid,
                    Photos::tr("“%1” is a link to a folder it lies in. It was not followed.").arg(path.display())});
        return;
    }
    if (isNamedLikePhoto(path)) {
        addProblem(
            path,
            {ErrorKind::NotAPhoto,
             Photos::tr("“%1” is a folder with a photo's name. It was searched like any folder.").arg(path.display())});
    }
    (entry.isLink ? m_linkedFolders : m_folders).append(path);
}

// What is neither a file nor a folder is worth a line when its name promises a photo; a pipe always is, because other
// programs hang on it; a circle of links always is, because nobody can say what it should have led to.
void PhotoWalk::sortSpecial(const FilePath &path, const Entry &entry)
{
    if (entry.kind == EntryKind::Missing && isNamedLikePhoto(path))
        addProblem(path, {ErrorKind::NotFound,
                          Photos::tr("“%1” is a link to a file that does not exist.").arg(path.display())});
    else if (entry.kind == EntryKind::Pipe || entry.kind == EntryKind::LinkLoop || isNamedLikePhoto(path))
        addProblem(path, notAFile(path, entry), entry.kind == EntryKind::Denied);
}

void PhotoWalk::takeFile(const FilePath &path, const Entry &entry, const SidecarNames &sidecars, bool isNamedByUser)
{
    if (m_takenPaths.contains(path.bytes()))
        return;
    m_takenPaths.insert(path.bytes());
    const auto isExpected = [&] { return isNamedByUser || isNamedLikePhoto(path); };
    if (entry.stamp.sizeBytes == 0) {
        if (isExpected())
            takeUnreadable(
                path, entry.stamp,
                {ErrorKind::Unreadable,
                 Photos::tr("“%1” is empty (0 bytes). Copy it again from where it came from.").arg(path.display())});
        return;
    }
    if (!m_options.isKnownPhoto || !m_options.isKnownPhoto(path, entry.stamp)) {
        const Result<QByteArray> head = readHead(path, sniffLength);
        if (!head && isExpected())
            takeUnreadable(path, entry.stamp, head.error());
        else if (head && sniffFileType(*head) == FileType::Unknown && isExpected())
            takeUnreadable(path, entry.stamp,
                           {ErrorKind::NotAPhoto,
                            Photos::tr("“%1” is not a photo in a format that Clearframe knows.").arg(path.display())});
        if (!head || sniffFileType(*head) == FileType::Unknown)
            return;
    }
    m_takenFiles.insert(identityOf(entry));
    FoundPhoto photo{path, entry.stamp, {}, {}};
    if (const SidecarNames::Sidecar *sidecar = sidecars.find(path.fileName())) {
        photo.sidecar = path.parent().child(sidecar->name);
        photo.sidecarStamp = sidecar->stamp;
    }
    m_result.photos.append(photo);
    if (!FilePath::fromBytes(path.fileName()).isUtf8())
        addProblem(
            path,
            {ErrorKind::Invalid,
             Photos::tr("The name of “%1” is not valid UTF-8. It is handled like any photo, but other programs may "
                        "not open it: rename it.")
                 .arg(path.display())});
}

void PhotoWalk::takeUnreadable(const FilePath &path, const FileStamp &stamp, Error error)
{
    addProblem(path, std::move(error), isNamedLikePhoto(path), stamp);
}

const SidecarNames &PhotoWalk::sidecarsBeside(const FilePath &file)
{
    const FilePath folder = file.parent();
    const auto known = m_sidecarsByFolder.constFind(folder.bytes());
    if (known != m_sidecarsByFolder.cend())
        return *known;
    SidecarNames sidecars;
    // A folder that may be entered but not listed has no sidecars for us; the photo itself is still taken.
    (void)listFolder(
        folder, [](const QByteArray &name) { return SidecarNames::isSidecarName(name); },
        [&](const NamedEntry &entry) {
            if (entry.target.kind == EntryKind::File)
                sidecars.add(entry.name, entry.target.stamp);
            return true;
        });
    return *m_sidecarsByFolder.insert(folder.bytes(), sidecars);
}

void PhotoWalk::addProblem(const FilePath &path, Error error, bool isPhoto, const FileStamp &stamp)
{
    m_result.problems.append({path, std::move(error), isPhoto, stamp});
}

bool PhotoWalk::leadsToOwnParent(const FilePath &link, const Entry &target) const
{
    for (FilePath folder = link.parent();; folder = folder.parent()) {
        if (identityOf(entryAt(folder)) == identityOf(target))
            return true;
        if (folder == folder.parent())
            return false;
    }
}
