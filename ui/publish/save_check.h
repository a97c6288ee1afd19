// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/check/profile.h"
#include "core/jobs/job_control.h"

#include <QDate>
#include <QList>

// What a check report can be saved as.
enum class ReportFormat
{
    Html,
    Pdf,
    Csv,
    Json
};

struct CheckToSave
{
    FilePath catalog;
    QList<FilePath> photos;
    Profile profile;
    QDate day;
    ReportFormat format = ReportFormat::Html;
    FilePath file; // Replaced as a whole or not at all.
};

// Checks freshly and writes the report: for a job.
Result<void> saveCheck(const CheckToSave &check, JobControl &job);
