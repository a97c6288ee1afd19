// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publish/checked_photos.h"
#include "core/publish/printed_photo.h"

#include <QByteArray>

#include <functional>

// The outcome of a check over many photos, in the order of their paths.
struct CheckReport
{
    Profile profile;
    QDate day;
    CheckedPhotos photos;
    bool wasStopped = false;

    int count(Verdict verdict) const;
    bool hasPeople() const; // In a photo that may be published.
};

// Takes a report piece by piece: of 100,000 photos it is never in memory as a whole.
using ReportSink = std::function<void(const QByteArray &piece)>;

// The schema "clearframe.check/1" (resources/schemas/check.json), one line a photo.
void writeCheckJson(const CheckReport &report, const ReportSink &sink);
// RFC 4180 with a header line; cells that a spreadsheet would run are made harmless with a leading apostrophe.
void writeCheckCsv(const CheckReport &report, const ReportSink &sink);
// What a page that is passed on shows.
struct PageOptions
{
    bool withNames = false; // Names of people; else "person 7" by their number in the library.
    std::function<QByteArray(PhotoId)> thumbnail = {}; // JPEG; may give nothing. Shown for photos that are not clear.
};
// One self-contained page without scripts; every text escaped. Without options: no names, no pictures.
void writeCheckHtml(const CheckReport &report, const PageOptions &options, const ReportSink &sink);
// Takes what is printed, in this order: see PdfPages.
struct PrintSink
{
    std::function<void(const QByteArray &html)> html; // A whole page with its style.
    std::function<void(const QString &title)> section;
    std::function<void(const PrintedPhoto &photo)> photo;
};
// The same for a printer, each photo in as few lines as it takes.
void writeCheckPages(const CheckReport &report, const PageOptions &options, const PrintSink &sink);
// SARIF 2.1.0.
void writeCheckSarif(const CheckReport &report, const ReportSink &sink);
// For a terminal: one line a photo, findings below it.
void writeCheckText(const CheckReport &report, const ReportSink &sink);
