// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/check/profile.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

// What became of one photo of an export.
struct ExportOutcome
{
    FilePath photo;
    std::optional<FilePath> copy; // Empty: left out.
    QByteArray sha256;            // Of the copy.
    QString sentence;             // For the user: what was removed or covered, or why it was left out. May name people.
    QStringList rules;            // Rules that kept it back.
    int coveredFaces = 0;
    bool isEarlier = false; // The copy is one that was made before, unchanged.
    bool isWarning = false; // The sentence says something to heed.
    bool isFailure = false; // Could not be read or written (not: not clear).
};

// "exported", "already-there", "failed", "left-out".
QString outcomeWord(const ExportOutcome &outcome);

struct ExportReport
{
    Profile profile;
    QDate day;
    QList<ExportOutcome> photos;
    FilePath htmlReport;
    FilePath jsonReport;
    bool wasStopped = false;
    std::optional<Error> error;

    int copies() const;
};

// For the files that lie beside the copies and may travel with them: file names only, rules instead of sentences, and
// therefore no names of people and no folders of the user. The schema is "clearframe.export/1".
QJsonObject exportJson(const ExportReport &report);
QByteArray exportHtml(const ExportReport &report);
