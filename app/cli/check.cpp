// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/checked_paths.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/interrupt.h"
#include "app/cli/library_access.h"
#include "app/cli/profile_option.h"
#include "app/cli/save_file.h"
#include "app/cli/terminal.h"
#include "core/print/pdf_pages.h"
#include "core/workflow/check_photos.h"

#include <functional>

namespace {

// Writes the reports that were asked for into files.
Result<void> saveReports(const CheckReport &report, const Arguments &arguments, const PageOptions &page)
{
    const struct
    {
        QString option;
        std::function<void(const ReportSink &)> write;
    } formats[] = {
        {QStringLiteral("csv"), [&](const ReportSink &sink) { writeCheckCsv(report, sink); }},
        {QStringLiteral("html"), [&](const ReportSink &sink) { writeCheckHtml(report, page, sink); }},
        {QStringLiteral("pdf"),
         [&](const ReportSink &sink) {
             PdfPages pages(sink, QStringLiteral("Clearframe check"));
             writeCheckPages(report, page,
                             {[&](const QByteArray &html) { pages.add(html); },
                              [&](const QString &title) { pages.startSection(title); },
                              [&](const PrintedPhoto &photo) { pages.add(photo); }});
         }},
        {QStringLiteral("sarif"), [&](const ReportSink &sink) { writeCheckSarif(report, sink); }},
    };
    for (const auto &format : formats) {
        if (!arguments.has(format.option))
            continue;
        if (const Result<void> saved = saveFile(arguments.value(format.option), format.write); !saved)
            return saved;
    }
    return {};
}

// Thumbnails come from the library's own store; a page without them is still a page.
PageOptions pageOptionsOf(const Arguments &arguments)
{
    PageOptions page;
    page.withNames = arguments.has(QStringLiteral("with-names"));
    const bool isAsked = arguments.has(QStringLiteral("html")) || arguments.has(QStringLiteral("pdf"));
    if (!isAsked || arguments.has(QStringLiteral("no-thumbnails")))
        return page;
    std::error_code error;
    const FilePath file = libraryFilesOf(arguments).thumbnails;
    if (!std::filesystem::exists(file.native(), error))
        return page;
    Result<std::unique_ptr<ThumbnailStore>> store = ThumbnailStore::open(file);
    if (store)
        page.thumbnail = [thumbnails = std::shared_ptr<ThumbnailStore>(std::move(*store))](PhotoId photo) {
            return thumbnails->load(photo).value_or(QByteArray());
        };
    return page;
}

ExitStatus statusOf(const CheckReport &report, bool isSomeMissing)
{
    if (isSomeMissing)
        return ExitStatus::Failed;
    if (report.wasStopped)
        return ExitStatus::Interrupted;
    return report.count(Verdict::Clear) == report.photos.size() ? ExitStatus::Clear : ExitStatus::NotClear;
}

// A report on standard output leaves no room for the table.
bool usesStandardOutput(const Arguments &arguments)
{
    for (const char *option : {"csv", "html", "pdf", "sarif"})
        if (arguments.value(QLatin1String(option)) == u"-")
            return true;
    return false;
}

} // namespace

int runCheck(const QStringList &words)
{
    Arguments arguments(
        QStringLiteral("check"),
        QStringLiteral("Says of each photo whether it may be published there: clear, undecided or blocked, and why."),
        QStringLiteral("PATH… --for PROFILE"));
    addProfileOption(arguments);
    arguments
        .option(QStringLiteral("on"), QStringLiteral("The day of publication (default: today)."),
                QStringLiteral("DATE"))
        .option(QStringLiteral("json"), QStringLiteral("Prints the result as one JSON object (clearframe.check/1)."))
        .option(QStringLiteral("csv"), QStringLiteral("Also writes a table for spreadsheets; - is standard output."),
                QStringLiteral("FILE"))
        .option(QStringLiteral("html"), QStringLiteral("Also writes a page to read and pass on."),
                QStringLiteral("FILE"))
        .option(QStringLiteral("pdf"), QStringLiteral("Also writes that page as PDF."), QStringLiteral("FILE"))
        .option(QStringLiteral("with-names"),
                QStringLiteral("Names people in the page and the PDF; else they are numbered."))
        .option(QStringLiteral("no-thumbnails"), QStringLiteral("Leaves the pictures out of the page and the PDF."))
        .option(QStringLiteral("sarif"), QStringLiteral("Also writes SARIF 2.1.0 for build services."),
                QStringLiteral("FILE"))
        .takesPaths()
        .epilog(QStringLiteral(
            "This is no legal advice: it shows what is recorded, and that nothing recorded stands against it."));
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    const Result<Profile> profile = profileOf(arguments);
    const Result<std::optional<QDate>> day = arguments.date(QStringLiteral("on"));
    if (!profile || !day)
        return arguments.wrongUse(profile ? day.error().message : profile.error().message);
    const Result<CheckedPaths> paths = checkedPathsOf(arguments);
    if (!paths)
        return explain(paths.error());
    if (paths->existing.isEmpty())
        return int(ExitStatus::Failed);

    const Result<std::unique_ptr<Catalog>> catalog = openSettledCatalogOf(arguments);
    if (!catalog)
        return explain(catalog.error());
    JobControl job;
    const InterruptStopsJob interrupt(job);
    Terminal::showProgress(job);
    const Result<CheckReport> report =
        checkPhotos(**catalog, paths->existing, *profile, day->value_or(QDate::currentDate()), job);
    Terminal::clearProgress();
    if (!report)
        return explain(report.error());
    if (const Result<void> saved = saveReports(*report, arguments, pageOptionsOf(arguments)); !saved)
        return explain(saved.error());
    if (arguments.has(QStringLiteral("json")))
        Terminal::printPieces([&](const ReportSink &sink) { writeCheckJson(*report, sink); });
    else if (!usesStandardOutput(arguments))
        Terminal::printPieces([&](const ReportSink &sink) { writeCheckText(*report, sink); });
    return int(statusOf(*report, paths->isSomeMissing));
}
