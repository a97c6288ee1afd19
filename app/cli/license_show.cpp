// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/checked_paths.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/interrupt.h"
#include "app/cli/library_access.h"
#include "app/cli/rights_json.h"
#include "app/cli/terminal.h"
#include "core/photos/find_photos.h"
#include "core/workers/worker_pool.h"

#include <QJsonArray>

#include <algorithm>

int runLicenseShow(const QStringList &words)
{
    Arguments arguments(
        QStringLiteral("license show"),
        QStringLiteral("Shows everything files say on their rights, with where it stands and what disagrees.\n"
                       "Reads the files themselves; they need not have been scanned."),
        QStringLiteral("PATH…"));
    arguments
        .option(QStringLiteral("json"), QStringLiteral("Prints the result as one JSON object (clearframe.rights/1)."))
        .takesPaths();
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    const Result<CheckedPaths> paths = checkedPathsOf(arguments);
    if (!paths)
        return explain(paths.error());
    JobControl job;
    const InterruptStopsJob interrupt(job);
    const FoundPhotos found = findPhotos(paths->existing, {}, job);
    bool isSomeFailed = paths->isSomeMissing || !std::ranges::all_of(found.problems, isNotice);
    for (const FileProblem &problem : found.problems)
        Terminal::printError(problem.error.message);
    WorkerPool workers;
    QJsonArray array;
    for (const FoundPhoto &photo : found.photos) {
        if (job.isCancelled())
            break;
        const Result<Rights> rights = workers.readRights(photo.path, photo.sidecar);
        if (!rights) {
            Terminal::printError(rights.error().message);
            isSomeFailed = true;
        } else if (arguments.has(QStringLiteral("json"))) {
            array.append(rightsJson(photo.path, *rights));
        } else {
            Terminal::print(rightsText(photo.path, *rights));
        }
    }
    if (arguments.has(QStringLiteral("json")))
        Terminal::print(QJsonObject{{QStringLiteral("schema"), QStringLiteral("clearframe.rights/1")},
                                    {QStringLiteral("photos"), array}});
    if (job.isCancelled())
        return int(ExitStatus::Interrupted);
    return int(isSomeFailed ? ExitStatus::Failed : ExitStatus::Clear);
}
