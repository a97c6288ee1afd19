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

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace {

// Reads in all workers at once and hands over in the order of the photos.
template <class Show>
void readAllRights(const QList<FoundPhoto> &photos, JobControl &job, const Show &show)
{
    QList<ScanTask> tasks;
    for (const FoundPhoto &photo : photos) {
        ScanTask task;
        task.photo = photo.path;
        task.sidecar = photo.sidecar;
        task.wantFaces = task.wantThumbnail = task.wantPicture = false;
        tasks.append(task);
    }
    QHash<qsizetype, ScannedPhoto> waiting;
    qsizetype next = 0;
    const auto showNext = [&] {
        for (auto photo = waiting.find(next); photo != waiting.end(); photo = waiting.find(++next)) {
            show(photos[next].path, *photo);
            waiting.erase(photo);
        }
    };
    WorkerPool workers;
    workers.scan(
        tasks,
        [&](qsizetype index, const ScannedPhoto &photo) {
            waiting.insert(index, photo);
            showNext();
        },
        job);
    // After a stop there are gaps.
    QList<qsizetype> rest = waiting.keys();
    std::ranges::sort(rest);
    for (const qsizetype index : rest)
        show(photos[index].path, waiting[index]);
}

} // namespace

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
    const bool asJson = arguments.has(QStringLiteral("json"));
    QJsonArray array;
    readAllRights(found.photos, job, [&](const FilePath &path, const ScannedPhoto &photo) {
        if (!photo.rights) {
            Terminal::printError(photo.problem.value_or(Error()).message);
            isSomeFailed = true;
        } else if (asJson) {
            array.append(rightsJson(path, *photo.rights));
        } else {
            Terminal::print(rightsText(path, *photo.rights));
        }
    });
    if (asJson)
        Terminal::print(QJsonObject{{QStringLiteral("schema"), QStringLiteral("clearframe.rights/1")},
                                    {QStringLiteral("photos"), array}});
    if (job.isCancelled())
        return int(ExitStatus::Interrupted);
    return int(isSomeFailed ? ExitStatus::Failed : ExitStatus::Clear);
}
