// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/photos_to_check.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CheckPhotos)
};

// Brings together what the catalog knows below some paths and what is there now.
class Meeting
{
public:
    Meeting(QList<SeenPhoto> known, const QList<FilePath> &paths)
        : m_known(std::move(known))
    {
        for (const FilePath &path : paths)
            m_named.insert(path.absolute());
        m_photos.reserve(m_known.size());
        for (const SeenPhoto &photo : std::as_const(m_known)) {
            m_places.insert(photo.path, m_photos.size());
            m_photos.append({photo.id, photo.path});
        }
        m_isMet.resize(std::size_t(m_known.size()));
    }

    FoundPhotos find(const QList<FilePath> &paths, JobControl &job) const
    {
        FindOptions options;
        options.isKnownPhoto = [this](const FilePath &path, const FileStamp &stamp) {
            const qsizetype place = m_places.value(path, -1);
            return place >= 0 && m_known[place].state == ScanState::Scanned && m_known[place].stamp == stamp;
        };
        return findPhotos(paths, options, job);
    }

    void takePhoto(const FoundPhoto &found)
    {
        const qsizetype place = m_places.value(found.path, -1);
        if (place < 0) {
            addStranger(found.path, std::nullopt);
            return;
        }
        const SeenPhoto &seen = m_known[place];
        m_isMet[std::size_t(place)] = true;
        if (isChanged({seen.stamp, seen.sidecar, seen.sidecarStamp}, found))
            m_photos[place].disk = DiskState::Changed;
    }

    Result<void> takeProblem(const FileProblem &problem)
    {
        const qsizetype place = m_places.value(problem.path, -1);
        const bool isNotThere = problem.error.kind == ErrorKind::NotFound;
        if (place >= 0 && !isNotThere && !m_isMet[std::size_t(place)]) {
            const FileStamp &seen = m_known[place].stamp;
            m_isMet[std::size_t(place)] = true;
            m_photos[place].problem = problem.error.message;
            if (seen.inode != problem.stamp.inode || seen.modifiedNs != problem.stamp.modifiedNs)
                m_photos[place].disk = DiskState::Changed;
        } else if (place < 0 && isNotThere && m_named.contains(problem.path)) {
            return failure(ErrorKind::NotFound,
                           Text::tr("“%1” does not exist. Correct the path, or connect the drive it is on.")
                               .arg(problem.path.display()));
        } else if (place < 0 &&
                   (problem.isPhoto || m_named.contains(problem.path) || problem.error.kind == ErrorKind::Unreadable)) {
            // Also a folder that cannot be looked into: nobody knows what is in it.
            addStranger(problem.path, problem.error.message);
        }
        return {};
    }

    // Known photos that the walk did not meet: gone ones are left out, unless they were asked for by name.
    QList<PhotoToCheck> take()
    {
        QList<PhotoToCheck> photos;
        photos.reserve(m_photos.size() + m_strangers.size());
        for (qsizetype place = 0; place < m_photos.size(); ++place) {
            PhotoToCheck &photo = m_photos[place];
            if (!m_isMet[std::size_t(place)])
                settle(photo);
            if (photo.disk != DiskState::Missing || m_named.contains(photo.path))
                photos.append(std::move(photo));
        }
        photos += m_strangers;
        std::sort(photos.begin(), photos.end(),
                  [](const PhotoToCheck &a, const PhotoToCheck &b) { return a.path < b.path; });
        return photos;
    }

private:
    static void settle(PhotoToCheck &photo)
    {
        const Result<FileStamp> stamp = stampOf(photo.path);
        if (!stamp && stamp.error().kind == ErrorKind::NotFound)
            photo.disk = DiskState::Missing;
        else if (!stamp)
            photo.problem = stamp.error().message;
    }

    void addStranger(const FilePath &path, const std::optional<QString> &problem)
    {
        if (m_strangerPaths.contains(path))
            return;
        m_strangerPaths.insert(path);
        m_strangers.append({{}, path, DiskState::AsScanned, problem});
    }

    QList<SeenPhoto> m_known;
    QList<PhotoToCheck> m_photos; // The same photos.
    QHash<FilePath, qsizetype> m_places;
    std::vector<bool> m_isMet;
    QSet<FilePath> m_named; // The paths that were given.
    QList<PhotoToCheck> m_strangers;
    QSet<FilePath> m_strangerPaths;
};

QList<PhotoToCheck> comparedWithDisk(const QList<SeenPhoto> &known)
{
    QList<PhotoToCheck> photos;
    photos.reserve(known.size());
    DiskComparison disk;
    for (const SeenPhoto &seen : known)
        photos.append({seen.id, seen.path, disk.of(seen.path, {seen.stamp, seen.sidecar, seen.sidecarStamp})});
    return photos;
}

} // namespace

Result<PhotosToCheck> findPhotosToCheck(Catalog &catalog, const QList<FilePath> &paths, JobControl &job)
{
    Result<QList<SeenPhoto>> known = PhotoRepository(catalog).seenUnder(paths, !paths.isEmpty());
    if (!known)
        return failure(known.error());
    if (paths.isEmpty())
        return PhotosToCheck{comparedWithDisk(*known)};
    Meeting meeting(std::move(*known), paths);
    const FoundPhotos found = meeting.find(paths, job);
    if (found.wasStopped)
        return PhotosToCheck{{}, true};
    for (const FoundPhoto &photo : found.photos)
        meeting.takePhoto(photo);
    for (const FileProblem &problem : found.problems) {
        if (const Result<void> taken = meeting.takeProblem(problem); !taken)
            return failure(taken.error());
    }
    return PhotosToCheck{meeting.take()};
}
