// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publish/check_report.h"
#include "core/publish/export_copy.h"
#include "core/workflow/library.h"

struct ExportOutcome
{
    FilePath photo;
    std::optional<FilePath> copy; // Empty: left out.
    QString sentence;             // What was removed or covered, or why it was left out.
    bool isFailure = false;       // Could not be read or written (not: not clear).
};

struct ExportReport
{
    Profile profile;
    QDate day;
    QList<ExportOutcome> photos;
    FilePath htmlReport;
    FilePath jsonReport;
    bool wasStopped = false;
    std::optional<Error> error;
};

// Copies what is clear for the profile, checked freshly and again on the bytes that are copied; with options.cover also photos
// that only uncovered faces stop. Writes "clearframe-report.json" and ".html" into the folder and the ledger.
ExportReport exportPhotos(Library &library, const QList<FilePath> &paths, const Profile &profile, QDate day,
                          const CopyOptions &options, JobControl &job);
