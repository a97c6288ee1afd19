// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/photo_facts.h"
#include "core/publish/check_report.h"
#include "core/publish/export_copy.h"
#include "core/publish/export_report.h"
#include "core/publish/release_status.h"
#include "core/workflow/library.h"

#include <QSet>

struct PhotoRecord;

// Makes the copies of one export, photo by photo: drawn in a worker as a temporary file, covered faces looked for
// again, looked at as a stranger would in another worker, entered into the ledger, and only then given its name.
class PhotoExporter
{
public:
    PhotoExporter(Library &library, const Profile &profile, QDate day, const CopyOptions &options);

    // Reads what all photos share; to be called first.
    Result<void> prepare();
    ExportOutcome exportPhoto(const CheckedPhoto &checked);

private:
    struct Job;

    Result<void> readPeople();
    Result<FinishedCopy> draw(Job &job);
    Result<FinishedCopy> drawOnce(Job &job, CoverStyle style, int level);
    // The faces that a thorough search finds in a copy.
    Result<QList<Detection>> facesIn(const FilePath &copy);
    Result<void> lookForLeaks(const Job &job, const FinishedCopy &copy);
    Result<FilePath> place(const Job &job, const FinishedCopy &copy);
    std::optional<FilePath> earlierCopy(const Job &job, QByteArray &sha256);
    void describe(const Job &job, const FinishedCopy &copy, ExportOutcome &outcome);
    QByteArray stemOf(const PhotoRecord &photo, const CheckedPhoto &checked);
    QString settingsOf(const Job &job) const;

    Library &m_library;
    Profile m_profile; // With the names of the library's owner.
    QDate m_day;
    CopyOptions m_options;
    PeopleFacts m_people;
    std::optional<qint64> m_peopleAt; // The change of the catalog up to which they were read.
    int m_number = 0;
};
