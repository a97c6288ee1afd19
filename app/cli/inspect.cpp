// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/checked_paths.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/interrupt.h"
#include "app/cli/library_access.h"
#include "app/cli/pixel_limit.h"
#include "app/cli/rights_json.h"
#include "app/cli/terminal.h"
#include "core/photos/find_photos.h"
#include "core/workers/worker_pool.h"

#include <QJsonArray>

#include <algorithm>

namespace {

QJsonArray boxesJson(const QList<Detection> &detections)
{
    QJsonArray array;
    for (const Detection &detection : detections)
        array.append(QJsonObject{{QStringLiteral("kind"), faceKindName(detection.kind)},
                                 {QStringLiteral("x"), detection.box.x},
                                 {QStringLiteral("y"), detection.box.y},
                                 {QStringLiteral("w"), detection.box.w},
                                 {QStringLiteral("h"), detection.box.h},
                                 {QStringLiteral("score"), detection.score},
                                 {QStringLiteral("detector"), detection.detector}});
    return array;
}

QJsonObject photoJson(const FilePath &path, const ScannedPhoto &photo)
{
    QJsonObject object{{QStringLiteral("schema"), QStringLiteral("clearframe.inspect/1")},
                       {QStringLiteral("path"), path.display()},
                       {QStringLiteral("type"), fileTypeName(photo.type)},
                       {QStringLiteral("width"), photo.width},
                       {QStringLiteral("height"), photo.height}};
    if (photo.rights) {
        const QJsonObject rights = rightsJson(path, *photo.rights);
        object.insert(QStringLiteral("license"), rights.value(QStringLiteral("license")));
        object.insert(QStringLiteral("fields"), rights.value(QStringLiteral("fields")));
    }
    if (photo.detections) {
        object.insert(QStringLiteral("mode"), detectionModeName(photo.detections->mode));
        object.insert(QStringLiteral("detector"), photo.detections->detectorVersion);
        object.insert(QStringLiteral("faces"), boxesJson(photo.detections->faces));
        object.insert(QStringLiteral("candidates"), boxesJson(photo.detections->candidates));
    }
    if (photo.problem)
        object.insert(QStringLiteral("problem"), photo.problem->message);
    return object;
}

} // namespace

int runInspect(const QStringList &words)
{
    Arguments arguments(
        QStringLiteral("inspect"),
        QStringLiteral(
            "Reads photos without any catalog: one JSON line each (clearframe.inspect/1), in the order in which\n"
            "they are done. For pipelines and clusters; nothing is kept."),
        QStringLiteral("PATH…"));
    arguments.option(QStringLiteral("jsonl"), QStringLiteral("Prints one JSON object a line (this is the only form)."))
        .option(QStringLiteral("thorough"),
                QStringLiteral("Looks harder for faces: small, turned and burnt-out ones. Slower."))
        .option(QStringLiteral("no-person-net"),
                QStringLiteral("Looks for faces only, not for people from behind or far off."))
        .option(QStringLiteral("max-megapixels"), QStringLiteral("Opens photos up to this size (300)."),
                QStringLiteral("N"))
        .option(QStringLiteral("no-faces"), QStringLiteral("Reads rights only; does not look for faces."))
        .takesPaths();
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    const Result<CheckedPaths> paths = checkedPathsOf(arguments);
    if (!paths)
        return explain(paths.error());
    const Result<std::optional<DecodeLimits>> limits = limitsOf(arguments);
    if (!limits)
        return arguments.wrongUse(limits.error().message);
    JobControl job;
    const InterruptStopsJob interrupt(job);
    const FoundPhotos found = findPhotos(paths->existing, {}, job);
    bool isSomeFailed = paths->isSomeMissing || !std::ranges::all_of(found.problems, isNotice);
    for (const FileProblem &problem : found.problems)
        Terminal::printLine({{QStringLiteral("schema"), QStringLiteral("clearframe.inspect/1")},
                             {QStringLiteral("path"), problem.path.display()},
                             {QStringLiteral("problem"), problem.error.message}});
    QList<ScanTask> tasks;
    for (const FoundPhoto &photo : found.photos) {
        ScanTask task;
        task.photo = photo.path;
        task.sidecar = photo.sidecar;
        task.mode = arguments.has(QStringLiteral("thorough")) ? DetectionMode::Thorough : DetectionMode::Fast;
        task.detector.wantsPeople = !arguments.has(QStringLiteral("no-person-net"));
        task.limits = limits->value_or(DecodeLimits());
        task.wantFaces = !arguments.has(QStringLiteral("no-faces"));
        task.wantThumbnail = false;
        tasks.append(task);
    }
    WorkerPool workers;
    workers.scan(
        tasks,
        [&](qsizetype index, const ScannedPhoto &photo) {
            isSomeFailed = isSomeFailed || photo.problem;
            Terminal::printLine(photoJson(tasks[index].photo, photo));
        },
        job);
    if (job.isCancelled())
        return int(ExitStatus::Interrupted);
    return int(isSomeFailed ? ExitStatus::Failed : ExitStatus::Clear);
}
