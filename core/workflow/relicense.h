// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/rights_change.h"
#include "core/photos/find_photos.h"
#include "core/workflow/library.h"

// The photos below the paths, with what each would be given; reads them freshly in workers.
struct RelicensePlan
{
    WritePlan writes;
    LicenseChoice choice;
    QStringList warnings; // Sentences on irrevocability, narrowing, people without consent; see core/license advice.
    QList<FileProblem> problems; // Files below the paths that could not be read.
};

Result<RelicensePlan> planRelicense(Library &library, const QList<FilePath> &paths, const LicenseChoice &choice,
                                    const WriteOptions &options, JobControl &job);
// Writes and brings the catalog up to date with what was written.
SessionReport applyRelicense(Library &library, const RelicensePlan &plan, JobControl &job);
SessionReport undoSession(Library &library, SessionId session, JobControl &job);
SessionReport resumeSession(Library &library, SessionId session, JobControl &job);
