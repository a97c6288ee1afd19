// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/people/consent.h"

#include <QByteArray>
#include <QStringList>

class Catalog;

// People with all their answers as files: JSON of the schema clearframe.consent/1, or CSV for spreadsheets with one row
// an answer (and one for somebody without any), whose columns are named like the members of the JSON.
enum class ExchangeFormat
{
    Json,
    Csv
};

// {"schema": "clearframe.consent/1", "people": [{"name", "minor"?, "born"?, "notes"?, "consents": [answer, oldest
// first]}]}; see consentToJson() for an answer. Forgotten people are left out.
Result<QByteArray> exportConsents(Catalog &catalog, ExchangeFormat format);

struct ImportOptions
{
    bool isDryRun = false;   // Says what would be done and does nothing.
    QStringList knownUses;   // Words that uses may hold.
    FilePath evidenceFolder; // Where files that rows name as evidence lie, by their name or SHA-256. Empty: nowhere.
};

struct ImportProblem
{
    QString where; // "row 17", "person 3, answer 2"
    QString sentence;
};

struct ImportReport
{
    int peopleAdded = 0;
    int peopleCompleted = 0; // Known before; age or notes came in.
    int consentsAdded = 0;
    int knownBefore = 0;           // Answers that were there already: nothing is imported twice.
    QList<ImportProblem> problems; // These rows were left out; the others were imported.
};

// Recognizes the format by its content. Fails as a whole only for a file that is neither, has an unknown column,
// another schema, or when the catalog cannot be written.
Result<ImportReport> importConsents(Catalog &catalog, const QByteArray &content, const ImportOptions &options);
