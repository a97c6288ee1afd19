// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jobs/job_control.h"
#include "core/publish/check_report.h"
#include "core/workflow/library.h"

#include <functional>

// A photo of the catalog with all that lists and rules need.
struct LibraryFacts
{
    QList<PhotoFacts> photos; // By path.
    PeopleFacts people;
};

// Reads facts of the photos at or below the paths (none: all). compareWithDisk: take each file's stamp, so that a file
// changed or gone since its scan is known. Files below the paths that were never scanned are not in here (see
// unscannedFiles).
Result<LibraryFacts> readFacts(Catalog &catalog, const QList<FilePath> &paths, bool compareWithDisk);

// All photos that are not missing, by path and all of one moment, a part at a time: a large library is then not in
// memory twice. take returns false to stop (ErrorKind::Stopped). Returns the people.
using TakeFacts = std::function<bool(QList<PhotoFacts> part, const PeopleFacts &people)>;
Result<PeopleFacts> readFactsInParts(Catalog &catalog, const TakeFacts &take);

// Judges all photos below the paths, photos on disk that were never scanned included (PEOPLE008).
Result<CheckReport> checkPhotos(Catalog &catalog, const QList<FilePath> &paths, const Profile &profile, QDate day,
                                JobControl &job);
