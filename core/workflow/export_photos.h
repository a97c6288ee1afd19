// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jobs/job_control.h"
#include "core/publish/check_report.h"
#include "core/publish/export_copy.h"
#include "core/publish/export_report.h"
#include "core/workflow/library.h"

#include <functional>

// Copies what is clear for the profile, judged freshly, from a file that is still the one that was judged; with
// options.cover also photos that only their faces stop, with those faces covered and looked for again. Writes
// "clearframe-report.json" and ".html" into the folder, and the ledger.
// told: called in the working thread with each outcome as it comes.
ExportReport exportPhotos(Library &library, const QList<FilePath> &paths, const Profile &profile, QDate day,
                          const CopyOptions &options, JobControl &job,
                          const std::function<void(const ExportOutcome &)> &told = {});
