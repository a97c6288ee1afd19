// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publish/save_check.h"

#include "core/print/pdf_pages.h"
#include "core/workflow/check_photos.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace {

void write(const CheckReport &report, ReportFormat format, const ReportSink &sink)
{
    switch (format) {
    case ReportFormat::Html:
        return writeCheckHtml(report, {}, sink);
    case ReportFormat::Pdf: {
        PdfPages pages(sink, QCoreApplication::translate("SaveCheck", "Clearframe check"));
        return writeCheckPages(report, {},
                               {[&](const QByteArray &html) { pages.add(html); },
                                [&](const QString &title) { pages.startSection(title); },
                                [&](const PrintedPhoto &photo) { pages.add(photo); }});
    }
    case ReportFormat::Csv:
        return writeCheckCsv(report, sink);
    case ReportFormat::Json:
        return writeCheckJson(report, sink);
    }
}

} // namespace

Result<void> saveCheck(const CheckToSave &check, JobControl &job)
{
    const Result<std::unique_ptr<Catalog>> catalog = Catalog::open(check.catalog);
    if (!catalog)
        return failure(catalog.error());
    const Result<CheckReport> report = checkPhotos(**catalog, check.photos, check.profile, check.day, job);
    if (!report)
        return failure(report.error());
    if (report->wasStopped) // Half a report would look like a whole one.
        return failure(ErrorKind::Stopped, QCoreApplication::translate("SaveCheck", "Stopped; no report was written."));
    QSaveFile file(check.file.toArgument());
    bool isWritten = file.open(QIODevice::WriteOnly);
    if (isWritten)
        write(*report, check.format,
              [&](const QByteArray &piece) { isWritten = isWritten && file.write(piece) == piece.size(); });
    if (!isWritten || !file.commit()) {
        return failure(ErrorKind::NotWritable, QCoreApplication::translate("SaveCheck", "%1 could not be written: %2")
                                                   .arg(check.file.display(), file.errorString()));
    }
    return {};
}
