// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jobs/job_control.h"
#include "core/workflow/library.h"

#include <QList>

// What goes with published photos.
enum class TextFormat
{
    Plain,
    Html, // With RDFa.
    Markdown,
    JsonLd,  // schema.org ImageObject
    Commons, // A file page of Wikimedia Commons.
    Pattypan // A CSV table.
};
QString textFormatTitle(TextFormat format);

struct TextsToMake
{
    LibraryFiles files;
    std::shared_ptr<WorkerPool> workers;
    QList<FilePath> photos;
    TextFormat format = TextFormat::Plain;
};

struct PublicationTexts
{
    QString text;
    QStringList problems; // Photos without a text, one sentence each.
    int photos = 0;       // With a text.
};

// Reads the files' rights in workers: for a job.
Result<PublicationTexts> makePublicationTexts(const TextsToMake &wanted, JobControl &job);
