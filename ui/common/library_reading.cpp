// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/library_reading.h"

#include "core/catalog/catalog.h"
#include "core/catalog/photo_repository.h"
#include "core/photos/file_stamp.h"
#include "core/workflow/comparable_facts.h"
#include "ui/common/license_badge.h"
#include "ui/common/photo_search.h"

#include <algorithm>

namespace {

// So many paths in one query of the catalog.
constexpr qsizetype pathsAtOnce = 100;

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

// Gives facts their verdict and what lists look at; equal texts are held once.
class ItemMaker
{
public:
    explicit ItemMaker(const JudgingFor &judging)
        : m_judging(judging)
    {
    }
    PhotoItem judged(PhotoItem item, const PeopleFacts &people)
    {
        item.verdict = m_said.listed(judgePhoto(item.facts, people, m_judging.profile, m_judging.day));
        item.licenseBadge = m_badges.of(item.facts.rights.license);
        item.searchText = searchTextOf(item.facts, item.licenseBadge, people);
        return item;
    }

private:
    const JudgingFor &m_judging;
    FindingPool m_said;
    BadgePool m_badges;
};

// Photos by path, asked for in that order.
class KnownPhotos
{
public:
    explicit KnownPhotos(const PhotoList &photos)
        : m_photos(photos)
    {
    }
    PhotoList::Shared find(const PhotoFacts &photo)
    {
        while (m_row < m_photos.size() && m_photos.at(m_row).facts.path < photo.path)
            ++m_row;
        const bool isHere = m_row < m_photos.size() && m_photos.at(m_row).facts.path == photo.path &&
                            m_photos.at(m_row).facts.id == photo.id;
        return isHere ? m_photos.shared(m_row) : nullptr;
    }

private:
    const PhotoList &m_photos;
    qsizetype m_row = 0;
};

} // namespace

bool areSame(const PeopleFacts &a, const PeopleFacts &b)
{
    return a.people == b.people && a.consents == b.consents && a.ownNames == b.ownNames;
}

PhotoItem withContent(PhotoFacts facts, const PhotoItem &known)
{
    facts.isMissing = known.facts.isMissing;
    facts.isChangedOnDisk = known.facts.isChangedOnDisk;
    PhotoItem item;
    item.facts = std::move(facts);
    item.isFolderMissing = known.isFolderMissing;
    return item;
}

PhotoList judgedAgain(const PhotoList &photos, const PeopleFacts &people, const JudgingFor &judging)
{
    FindingPool said;
    PhotoList again;
    again.reserve(photos.size());
    for (const PhotoItem &photo : photos) {
        PhotoItem item = photo;
        item.verdict = said.listed(judgePhoto(item.facts, people, judging.profile, judging.day));
        if (const QByteArray searched = searchTextOf(item.facts, item.licenseBadge, people);
            searched != item.searchText)
            item.searchText = searched; // Somebody has another name.
        again.append(std::move(item));
    }
    return again;
}

Result<LoadedLibrary> loadLibrary(const FilePath &catalogFile, const JudgingFor &judging, const LoadedLibrary &known,
                                  const JobControl &job)
{
    const Result<std::unique_ptr<Catalog>> catalog = Catalog::open(catalogFile);
    if (!catalog)
        return failure(catalog.error());
    LoadedLibrary library;
    KnownPhotos unchanged(known.photos);
    ItemMaker items(judging);
    std::optional<bool> arePeopleKnown;
    const auto take = [&](QList<PhotoFacts> part, const PeopleFacts &people) {
        if (!arePeopleKnown)
            arePeopleKnown = areSame(people, known.people);
        for (PhotoFacts &facts : part) {
            const PhotoList::Shared before = unchanged.find(facts);
            PhotoItem item = before ? withContent(std::move(facts), *before) : PhotoItem{std::move(facts), {}};
            if (before && *arePeopleKnown && item.facts == before->facts)
                library.photos.append(before);
            else
                library.photos.append(items.judged(std::move(item), people));
        }
        return !job.isCancelled();
    };
    Result<PeopleFacts> people = readFactsInParts(**catalog, take);
    if (!people)
        return failure(people.error());
    library.people = std::move(*people);
    return library;
}

Result<LoadedLibrary> loadFirstPhotos(const FilePath &catalogFile, int most, const JudgingFor &judging)
{
    const Result<std::unique_ptr<Catalog>> catalog = Catalog::open(catalogFile);
    if (!catalog)
        return failure(catalog.error());
    const Result<QList<FilePath>> paths = PhotoRepository(**catalog).firstPaths(most + 1);
    if (!paths)
        return failure(paths.error());
    return paths->size() > most ? loadPhotos(**catalog, *paths, judging) : LoadedLibrary();
}

Result<LoadedLibrary> loadPhotos(Catalog &catalog, const QList<FilePath> &paths, const JudgingFor &judging)
{
    LoadedLibrary library;
    ItemMaker items(judging);
    for (qsizetype first = 0; first < paths.size(); first += pathsAtOnce) {
        Result<LibraryFacts> facts = readFacts(catalog, paths.mid(first, pathsAtOnce), false);
        if (!facts)
            return failure(facts.error());
        for (PhotoFacts &photo : facts->photos)
            library.photos.append(items.judged({std::move(photo), {}}, facts->people));
        library.people = facts->people;
    }
    library.photos.sort(isBefore);
    return library;
}

Result<QList<DiskChange>> compareFiles(const FilePath &catalogFile, const LoadedLibrary &library,
                                       const JudgingFor &judging, const JobControl &job)
{
    const Result<std::unique_ptr<Catalog>> catalog = Catalog::open(catalogFile);
    if (!catalog)
        return failure(catalog.error());
    const Result<QList<SeenPhoto>> seen = PhotoRepository(**catalog).seenUnder({});
    if (!seen)
        return failure(seen.error());
    QHash<PhotoId, DiskState> states;
    DiskComparison disk;
    for (const SeenPhoto &photo : *seen) {
        if (job.isCancelled())
            return failure(ErrorKind::Stopped, {}); // Half of the answer would call the other half unchanged.
        const DiskState state = disk.of(photo.path, {photo.stamp, photo.sidecar, photo.sidecarStamp});
        if (state != DiskState::AsScanned)
            states.insert(photo.id, state);
    }
    QList<DiskChange> changes;
    FolderLook folders;
    FindingPool said;
    for (qsizetype row = 0; row < library.photos.size(); ++row) {
        const PhotoItem &before = library.photos.at(row);
        const DiskState state = states.value(before.facts.id, DiskState::AsScanned);
        const bool isMissing = state == DiskState::Missing;
        const bool isFolderMissing = isMissing && folders.isMissing(before.facts.path.parent());
        const bool isSame = before.facts.isMissing == isMissing && before.isFolderMissing == isFolderMissing &&
                            before.facts.isChangedOnDisk == (state == DiskState::Changed);
        if (isSame)
            continue;
        PhotoItem after = before;
        setDiskState(after.facts, state);
        after.isFolderMissing = isFolderMissing;
        after.verdict = said.listed(judgePhoto(after.facts, library.people, judging.profile, judging.day));
        changes.append({library.photos.shared(row), std::make_shared<const PhotoItem>(std::move(after))});
    }
    return changes;
}

PhotoList merged(const PhotoList &photos, const QSet<PhotoId> &asked, const PhotoList &found)
{
    PhotoList all;
    all.reserve(photos.size() + found.size());
    qsizetype next = 0;
    for (qsizetype row = 0; row < photos.size(); ++row) {
        if (asked.contains(photos.at(row).facts.id))
            continue;
        while (next < found.size() && isBefore(found.at(next), photos.at(row)))
            all.append(found.shared(next++));
        all.append(photos.shared(row));
    }
    while (next < found.size())
        all.append(found.shared(next++));
    return all;
}

QList<FilePath> topFolders(const PhotoList &photos)
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
