// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/library_reading.h"

#include "core/catalog/catalog.h"
#include "core/catalog/photo_repository.h"
#include "core/photos/file_stamp.h"
#include "core/workflow/text_pool.h"
#include "ui/common/license_badge.h"
#include "ui/common/photo_search.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace {

// So many paths in one query of the catalog.
constexpr qsizetype pathsAtOnce = 100;
constexpr qsizetype comparedAtOnce = 2000;

bool isBefore(const PhotoItem &a, const PhotoItem &b)
{
    return a.facts.path < b.facts.path;
}

// Few licenses, many photos: each text is held once.
class BadgePool
{
public:
    QString of(const LicenseReading &license)
    {
        const QString text = licenseBadgeText(license);
        return *m_texts.insert(text);
    }

private:
    QSet<QString> m_texts;
};

// Photos of one folder stand together: each folder is looked for once.
class FolderLook
{
public:
    bool isMissing(const FilePath &folder)
    {
        if (folder != m_folder) {
            m_folder = folder;
            const Result<FileStamp> stamp = stampOf(folder);
            m_isMissing = !stamp && stamp.error().kind == ErrorKind::NotFound;
        }
        return m_isMissing;
    }

private:
    FilePath m_folder;
    bool m_isMissing = false;
};

} // namespace

QList<PhotoItem> judged(QList<PhotoFacts> photos, const PeopleFacts &people, const Profile &profile, QDate day)
{
    TextPool texts;
    BadgePool badges;
    QList<PhotoItem> items;
    items.reserve(photos.size());
    for (PhotoFacts &facts : photos) {
        PhotoVerdict verdict = judgePhoto(facts, people, profile, day);
        texts.share(verdict);
        QString badge = badges.of(facts.rights.license);
        QByteArray searched = searchTextOf(facts, badge, people);
        items.append({std::move(facts), std::move(verdict), std::move(badge), std::move(searched)});
    }
    return items;
}

Result<LoadedLibrary> loadLibrary(const FilePath &catalogFile, const Profile &profile, QDate day)
{
    const Result<std::unique_ptr<Catalog>> catalog = Catalog::open(catalogFile);
    if (!catalog)
        return failure(catalog.error());
    Result<LibraryFacts> facts = readFacts(**catalog, {}, false);
    if (!facts)
        return failure(facts.error());
    return LoadedLibrary{judged(std::move(facts->photos), facts->people, profile, day), facts->people};
}

Result<LoadedLibrary> loadFirstPhotos(const FilePath &catalogFile, int most, const Profile &profile, QDate day)
{
    const Result<std::unique_ptr<Catalog>> catalog = Catalog::open(catalogFile);
    if (!catalog)
        return failure(catalog.error());
    const Result<QList<FilePath>> paths = PhotoRepository(**catalog).firstPaths(most + 1);
    if (!paths)
        return failure(paths.error());
    return paths->size() > most ? loadPhotos(**catalog, *paths, profile, day) : LoadedLibrary();
}

Result<LoadedLibrary> loadPhotos(Catalog &catalog, const QList<FilePath> &paths, const Profile &profile, QDate day)
{
    LoadedLibrary library;
    for (qsizetype first = 0; first < paths.size(); first += pathsAtOnce) {
        Result<LibraryFacts> facts = readFacts(catalog, paths.mid(first, pathsAtOnce), false);
        if (!facts)
            return failure(facts.error());
        library.photos += judged(std::move(facts->photos), facts->people, profile, day);
        library.people = facts->people;
    }
    std::sort(library.photos.begin(), library.photos.end(), isBefore);
    return library;
}

Result<QHash<PhotoId, DiskState>> readDiskStates(const FilePath &catalogFile, const QList<FilePath> &photos,
                                                 const JobControl &job)
{
    const Result<std::unique_ptr<Catalog>> catalog = Catalog::open(catalogFile);
    if (!catalog)
        return failure(catalog.error());
    QHash<PhotoId, DiskState> states;
    FolderLook folders;
    for (qsizetype first = 0; first < photos.size() && !job.isCancelled(); first += comparedAtOnce) {
        const Result<LibraryFacts> facts = readFacts(**catalog, photos.mid(first, comparedAtOnce), true);
        if (!facts)
            return failure(facts.error());
        for (const PhotoFacts &photo : facts->photos) {
            if (photo.isMissing || photo.isChangedOnDisk)
                states.insert(photo.id, {photo.isMissing, photo.isChangedOnDisk,
                                         photo.isMissing && folders.isMissing(photo.path.parent())});
        }
    }
    if (job.isCancelled())
        return failure(ErrorKind::Stopped, {}); // Half of the answer would call the other half unchanged.
    return states;
}

QList<PhotoVerdict> verdictsOf(const QList<PhotoItem> &photos, const PeopleFacts &people, const Profile &profile,
                               QDate day)
{
    TextPool texts;
    QList<PhotoVerdict> verdicts;
    verdicts.reserve(photos.size());
    for (const PhotoItem &item : photos) {
        PhotoVerdict verdict = judgePhoto(item.facts, people, profile, day);
        texts.share(verdict);
        verdicts.append(std::move(verdict));
    }
    return verdicts;
}

QList<PhotoItem> merged(QList<PhotoItem> photos, const QSet<PhotoId> &asked, QList<PhotoItem> found)
{
    photos.removeIf([&](const PhotoItem &item) { return asked.contains(item.facts.id); });
    QList<PhotoItem> all;
    all.reserve(photos.size() + found.size());
    std::merge(std::make_move_iterator(photos.begin()), std::make_move_iterator(photos.end()),
               std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()), std::back_inserter(all),
               isBefore);
    return all;
}

QList<FilePath> topFolders(const QList<PhotoItem> &photos)
{
    // Those of one folder mostly stand together: comparing is cheaper than making the folder's path 100,000 times.
    QSet<FilePath> folders;
    QByteArray last;
    for (const PhotoItem &item : photos) {
        const QByteArray &path = item.facts.path.bytes();
        if (!last.isEmpty() && path.startsWith(last) && path.indexOf('/', last.size()) < 0)
            continue;
        const FilePath folder = item.facts.path.parent();
        last = folder.bytes() + '/';
        folders.insert(folder);
    }
    QList<FilePath> sorted = folders.values();
    std::sort(sorted.begin(), sorted.end(), [](const FilePath &a, const FilePath &b) { return a < b; });
    QList<FilePath> top;
    for (const FilePath &folder : sorted) {
        const bool isBelow =
            std::any_of(top.cbegin(), top.cend(), [&](const FilePath &t) { return folder.isInside(t); });
        if (!isBelow)
            top.append(folder);
    }
    return top;
}
