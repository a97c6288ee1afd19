// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/library_state.h"

#include <QDate>
#include <QMetaType>
#include <QSet>

// The work of LibraryState that runs in jobs: values in, values out.

// Photos with their verdicts, and the people these rest on.
struct LoadedLibrary
{
    PhotoList photos; // By path.
    PeopleFacts people;
};

// For what and when verdicts are given.
struct JudgingFor
{
    Profile profile;
    QDate day;
};

bool areSame(const PeopleFacts &a, const PeopleFacts &b);

// The same photo with what was read of it anew; what the disk says of it is kept.
PhotoItem withContent(PhotoFacts facts, const PhotoItem &known);

// The same photos judged anew.
PhotoList judgedAgain(const PhotoList &photos, const PeopleFacts &people, const JudgingFor &judging);

// The whole catalog; opens its own connection. Photos of known, which is by path and was judged for the same, are taken
// over as they are where nothing changed.
Result<LoadedLibrary> loadLibrary(const FilePath &catalog, const JudgingFor &judging, const LoadedLibrary &known,
                                  const JobControl &job);
// The first ones by path; none when there are no more than that, which are read whole as quickly.
Result<LoadedLibrary> loadFirstPhotos(const FilePath &catalog, int most, const JudgingFor &judging);
Result<LoadedLibrary> loadPhotos(Catalog &catalog, const QList<FilePath> &paths, const JudgingFor &judging);

// A photo whose file is not any more, or again, as the catalog has it.
struct DiskChange
{
    PhotoList::Shared before;
    PhotoList::Shared after;
};
// Looks at the files of all photos.
Result<QList<DiskChange>> compareFiles(const FilePath &catalog, const LoadedLibrary &library, const JudgingFor &judging,
                                       const JobControl &job);

// Puts newly read photos into a list that is sorted by path; asked but not found again means gone.
PhotoList merged(const PhotoList &photos, const QSet<PhotoId> &asked, const PhotoList &found);

// The folders that are not below another one of the list. Expects photos by path.
QList<FilePath> topFolders(const PhotoList &photos);
