// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/library_state.h"

#include <QDate>
#include <QMetaType>

// The work of LibraryState that runs in jobs: values in, values out.

// Photos with their verdicts, and the people these rest on.
struct LoadedLibrary
{
    QList<PhotoItem> photos; // By path.
    PeopleFacts people;
};

QList<PhotoItem> judged(QList<PhotoFacts> photos, const PeopleFacts &people, const Profile &profile, QDate day);

// Only the verdicts, in the same order: the facts are not copied.
QList<PhotoVerdict> verdictsOf(const QList<PhotoItem> &photos, const PeopleFacts &people, const Profile &profile,
                               QDate day);

// The whole catalog; opens its own connection.
Result<LoadedLibrary> loadLibrary(const FilePath &catalog, const Profile &profile, QDate day);
// The first ones by path; none when there are no more than that, which are read whole as quickly.
Result<LoadedLibrary> loadFirstPhotos(const FilePath &catalog, int most, const Profile &profile, QDate day);
Result<LoadedLibrary> loadPhotos(Catalog &catalog, const QList<FilePath> &paths, const Profile &profile, QDate day);

// What the disk says of each photo that is not as the catalog has it.
struct DiskState
{
    bool isMissing = false;
    bool isChanged = false;
    bool isFolderMissing = false;
};
// Reads the catalog some photos at a time, so that it is not in memory twice.
Result<QHash<PhotoId, DiskState>> readDiskStates(const FilePath &catalog, const QList<FilePath> &photos,
                                                 const JobControl &job);

// Puts newly read photos into a list that is sorted by path; asked but not found again means gone.
QList<PhotoItem> merged(QList<PhotoItem> photos, const QSet<PhotoId> &asked, QList<PhotoItem> found);

// The folders that are not below another one of the list. Expects photos by path.
QList<FilePath> topFolders(const QList<PhotoItem> &photos);
