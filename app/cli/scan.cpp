// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/scan.h"

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/interrupt.h"
#include "app/cli/library_access.h"
#include "app/cli/pixel_limit.h"
#include "app/cli/terminal.h"
#include "core/workflow/detector_settings.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace {

QString facesText(int faces)
{
    return faces == 0   ? QStringLiteral("no faces")
           : faces == 1 ? QStringLiteral("1 face")
                        : QStringLiteral("%1 faces").arg(faces);
}

void printEvent(const ScanLine &line)
{
    const QString path = line.path.display();
    const QString license = line.licenseShort.isEmpty() ? QStringLiteral("no license") : line.licenseShort;
    switch (line.event) {
    case ScanEvent::Added:
    case ScanEvent::Changed:
        Terminal::print(QStringLiteral("%1  %2  %3, %4")
                            .arg(line.event == ScanEvent::Added ? QStringLiteral("new    ") : QStringLiteral("changed"),
                                 path, facesText(line.faces), license));
        break;
    case ScanEvent::Moved:
        Terminal::print(QStringLiteral("moved    %1  from %2").arg(path, line.movedFrom.display()));
        break;
    case ScanEvent::Removed:
        Terminal::print(QStringLiteral("gone     %1").arg(path));
        break;
    case ScanEvent::Failed:
        break; // Said once, with the problems.
    }
}

QString counted(qint64 number, const char *what)
{
    return QStringLiteral("%1 %2").arg(QLocale::c().toString(number), QLatin1String(what));
}

QString summary(const ScanReport &report)
{
    QStringList parts{counted(report.photos, report.photos == 1 ? "photo" : "photos")};
    if (report.added > 0)
        parts.append(counted(report.added, "new"));
    if (report.changed > 0)
        parts.append(counted(report.changed, "changed"));
    if (report.unchanged > 0)
        parts.append(counted(report.unchanged, "unchanged"));
    if (report.moved > 0)
        parts.append(counted(report.moved, "moved"));
    if (report.removed > 0)
        parts.append(counted(report.removed, "gone"));
    if (report.older > 0)
        parts.append(counted(report.older, "seen by an older detector (--redo-older looks again)"));
    if (!report.problems.isEmpty())
        parts.append(counted(report.problems.size(), report.problems.size() == 1 ? "problem" : "problems"));
    return parts.join(QStringLiteral(", ")) +
           (report.wasStopped ? QStringLiteral("; stopped, what was done is kept") : QString());
}

QJsonObject toJson(const ScanReport &report)
{
    QJsonArray problems;
    for (const FileProblem &problem : report.problems)
        problems.append(QJsonObject{{QStringLiteral("path"), problem.path.display()},
                                    {QStringLiteral("message"), problem.error.message}});
    return {{QStringLiteral("schema"), QStringLiteral("clearframe.scan/1")},
            {QStringLiteral("found"), report.photos},
            {QStringLiteral("new"), report.added},
            {QStringLiteral("changed"), report.changed},
            {QStringLiteral("unchanged"), report.unchanged},
            {QStringLiteral("moved"), report.moved},
            {QStringLiteral("gone"), report.removed},
            {QStringLiteral("older"), report.older},
            {QStringLiteral("stopped"), report.wasStopped},
            {QStringLiteral("problems"), problems}};
}

int finish(const ScanReport &report, bool asJson)
{
    for (const FileProblem &problem : report.problems)
        Terminal::printError(problem.error.message);
    if (asJson)
        Terminal::print(toJson(report));
    else
        Terminal::print(summary(report));
    if (report.error)
        return explain(*report.error);
    if (report.wasStopped)
        return int(ExitStatus::Interrupted);
    return int(std::ranges::all_of(report.problems, isNotice) ? ExitStatus::Clear : ExitStatus::Failed);
}

} // namespace

int runScan(const QStringList &words)
{
    Arguments arguments(
        QStringLiteral("scan"),
        QStringLiteral("Finds photos, reads their rights and finds the faces in them; again later: only what changed.\n"
                       "Prints one line for each photo that is new, changed, moved or gone."),
        QStringLiteral("PATH…"));
    arguments
        .option(QStringLiteral("thorough"),
                QStringLiteral("Looks harder for faces: small, turned and burnt-out ones. Slower."))
        .option(QStringLiteral("rescan"), QStringLiteral("Looks at every photo again, also at unchanged ones."))
        .option(QStringLiteral("redo-older"),
                QStringLiteral("Looks again at photos that an older detector saw, or one without the person net."))
        .option(
            QStringLiteral("no-person-net"),
            QStringLiteral("Looks for faces only, not for people from behind or far off. For always: \"settings\"."))
        .option(
            QStringLiteral("max-megapixels"),
            QStringLiteral("Opens photos up to this size (300), and tries those again that could not be read before. "
                           "For always: \"settings\"."),
            QStringLiteral("N"))
        .option(QStringLiteral("retry-failed"), QStringLiteral("Looks again at photos that could not be read before."))
        .option(QStringLiteral("quiet"), QStringLiteral("Prints problems and the summary only."))
        .option(QStringLiteral("json"), QStringLiteral("Prints the result as one JSON object (clearframe.scan/1)."))
        .takesPaths();
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    const Result<QList<FilePath>> paths = arguments.paths();
    if (!paths)
        return explain(paths.error());
    if (paths->isEmpty())
        return arguments.wrongUse(QStringLiteral("Say which photos or folders to scan."));
    const Result<std::optional<DecodeLimits>> limits = limitsOf(arguments);
    if (!limits)
        return arguments.wrongUse(limits.error().message);

    JobControl job;
    const InterruptStopsJob interrupt(job);
    Result<Library> library = openLibraryOf(arguments);
    if (!library)
        return explain(library.error());
    const bool asJson = arguments.has(QStringLiteral("json"));
    const bool isQuiet = asJson || arguments.has(QStringLiteral("quiet"));
    Result<DetectorOptions> detector = readDetectorOptions(*library->catalog);
    if (!detector)
        return explain(detector.error());
    if (arguments.has(QStringLiteral("no-person-net")))
        detector->wantsPeople = false;
    const ScanOptions options{arguments.has(QStringLiteral("thorough")) ? DetectionMode::Thorough : DetectionMode::Fast,
                              arguments.has(QStringLiteral("rescan")),
                              arguments.has(QStringLiteral("redo-older")),
                              *detector,
                              *limits,
                              limits->has_value() || arguments.has(QStringLiteral("retry-failed"))};
    Terminal::showProgress(job);
    const auto onLine = [isQuiet](const ScanLine &line) {
        if (!isQuiet)
            printEvent(line);
    };
    const ScanReport report = scanPhotos(*library, *paths, options, onLine, job);
    Terminal::clearProgress();
    return finish(report, asJson);
}
