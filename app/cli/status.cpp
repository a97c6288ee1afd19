// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/checked_paths.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/interrupt.h"
#include "app/cli/library_access.h"
#include "app/cli/profile_option.h"
#include "app/cli/terminal.h"
#include "core/catalog/mark_repository.h"
#include "core/workflow/check_photos.h"

#include <QJsonArray>

namespace {

QStringList rulesOf(const CheckedPhoto &photo)
{
    QStringList rules;
    for (const Finding &finding : photo.verdict.findings)
        if (finding.severity == Severity::Error && !finding.accepted && !rules.contains(finding.rule))
            rules.append(finding.rule);
    return rules;
}

void writeStatus(const CheckReport &report, const ReportSink &sink)
{
    for (const CheckedPhoto &photo : report.photos) {
        const QString license = photo.licenseShort.isEmpty() ? QStringLiteral("no license") : photo.licenseShort;
        const QString searched = photo.searched ? detectionModeName(*photo.searched) : QStringLiteral("not seen");
        sink(QStringLiteral("%1  %2  %3  %4  %5  %6\n")
                 .arg(verdictName(photo.verdict.verdict), -9)
                 .arg(license, -16)
                 .arg(photo.faces, 3)
                 .arg(searched, -8)
                 .arg(photo.path.display(), rulesOf(photo).join(u' '))
                 .toUtf8());
    }
    sink(QStringLiteral("%1 clear, %2 undecided, %3 blocked for %4\n")
             .arg(report.count(Verdict::Clear))
             .arg(report.count(Verdict::Undecided))
             .arg(report.count(Verdict::Blocked))
             .arg(report.profile.title)
             .toUtf8());
}

QJsonObject statusJson(const CheckReport &report, const QHash<PhotoId, int> &stars)
{
    QJsonArray photos;
    for (const CheckedPhoto &photo : report.photos)
        photos.append(
            QJsonObject{{QStringLiteral("path"), photo.path.display()},
                        {QStringLiteral("license"), photo.licenseId},
                        {QStringLiteral("faces"), photo.faces},
                        {QStringLiteral("stars"), stars.value(photo.photo)},
                        {QStringLiteral("mode"), photo.searched ? detectionModeName(*photo.searched) : QString()},
                        {QStringLiteral("verdict"), verdictName(photo.verdict.verdict)},
                        {QStringLiteral("rules"), QJsonArray::fromStringList(rulesOf(photo))}});
    return {{QStringLiteral("schema"), QStringLiteral("clearframe.status/1")},
            {QStringLiteral("profile"), report.profile.id},
            {QStringLiteral("photos"), photos}};
}

} // namespace

int runStatus(const QStringList &words)
{
    Arguments arguments(QStringLiteral("status"),
                        QStringLiteral("Shows license, faces and verdict of each photo, one line each."),
                        QStringLiteral("PATH…"));
    addProfileOption(arguments);
    arguments
        .option(QStringLiteral("json"), QStringLiteral("Prints the result as one JSON object (clearframe.status/1)."))
        .takesPaths()
        .epilog(QStringLiteral("Without --for the verdict is the one for \"website\"."));
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    const Result<Profile> profile =
        arguments.has(QStringLiteral("for")) ? profileOf(arguments) : findProfile(QStringLiteral("website"));
    if (!profile)
        return arguments.wrongUse(profile.error().message);
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
    const Result<CheckReport> report = checkPhotos(**catalog, paths->existing, *profile, QDate::currentDate(), job);
    if (!report)
        return explain(report.error());
    if (arguments.has(QStringLiteral("json"))) {
        const Result<QHash<PhotoId, int>> stars = MarkRepository(**catalog).stars();
        if (!stars)
            return explain(stars.error());
        Terminal::print(statusJson(*report, *stars));
    } else {
        Terminal::printPieces([&](const ReportSink &sink) { writeStatus(*report, sink); });
    }
    if (paths->isSomeMissing)
        return int(ExitStatus::Failed);
    return int(report->count(Verdict::Clear) == report->photos.size() ? ExitStatus::Clear : ExitStatus::NotClear);
}
