// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/relicense.h"

#include "core/catalog/photo_repository.h"
#include "core/license/license_catalog.h"
#include "core/metadata/rights_cbor.h"
#include "core/workflow/erase_names.h"
#include "core/workflow/own_names.h"
#include "core/workflow/relicense_statements.h"
#include "core/workflow/relicense_warnings.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <functional>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Relicense)
};

ScanTask rightsTask(const FilePath &photo, const FilePath &sidecar)
{
    ScanTask task;
    task.photo = photo;
    task.sidecar = sidecar;
    task.wantFaces = false;
    task.wantThumbnail = false;
    task.wantPicture = false;
    return task;
}

Error whyUnread(const FilePath &photo, const ScannedPhoto &scanned)
{
    if (scanned.problem)
        return *scanned.problem;
    return {ErrorKind::Unreadable, Text::tr("“%1” could not be read.").arg(photo.display())};
}

// The photos' rights as they are in the files at this moment.
struct FreshRights
{
    QList<FoundPhoto> photos;
    QList<Rights> rights; // One a photo.
    QList<FileProblem> problems;
};

FreshRights readFreshRights(WorkerPool &workers, const QList<FoundPhoto> &found, JobControl &job)
{
    QList<ScanTask> tasks;
    for (const FoundPhoto &photo : found)
        tasks.append(rightsTask(photo.path, photo.sidecar));
    QList<std::optional<Rights>> rights(found.size());
    FreshRights fresh;
    qint64 done = 0;
    workers.scan(
        tasks,
        [&](qsizetype index, const ScannedPhoto &scanned) {
            const FoundPhoto &photo = found[index];
            if (scanned.rights)
                rights[index] = *scanned.rights;
            else
                fresh.problems.append({photo.path, whyUnread(photo.path, scanned), true, photo.stamp});
            job.report(++done, found.size(), photo.path.displayName());
        },
        job);
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (rights[i]) {
            fresh.photos.append(found[i]);
            fresh.rights.append(*rights[i]);
        }
    }
    return fresh;
}

// Which license a file should have got and has not; empty when none is wanted any more, nothing when the session does
// not speak of licenses.
using Wanted = std::function<std::optional<QString>(const SessionFile &)>;

bool speaksOfLicense(const SessionFile &file)
{
    return std::ranges::find(file.changes, RightsFieldId::FaceRegions, &FieldChange::field) == file.changes.end();
}

std::optional<QString> wantedByChanges(const SessionFile &file)
{
    if (!speaksOfLicense(file))
        return std::nullopt;
    if (file.state != FileWriteState::Failed && file.state != FileWriteState::Planned)
        return QString();
    const auto change = std::ranges::find(file.changes, RightsFieldId::License, &FieldChange::field);
    if (change == file.changes.end())
        return QString();
    const LicenseReading reading = parseLicense(change->after);
    return reading.license ? reading.license->id : QString();
}

FilePath sidecarNow(const SessionFile &file, const PhotoRecord &record)
{
    for (const FilePath &candidate : {file.target == file.photo ? FilePath() : file.target, record.sidecar}) {
        if (!candidate.isEmpty() && stampOf(candidate))
            return candidate;
    }
    return {};
}

// A photo of the catalog that a session touched.
struct TouchedPhoto
{
    PhotoId id;
    FilePath path;
    FilePath sidecar;
    std::optional<QString> wantedLicense; // Empty: nothing is left to be written. Nothing: stays as it is noted.
};

Result<QList<TouchedPhoto>> touchedPhotos(Catalog &catalog, const QList<SessionFile> &files, const Wanted &wanted)
{
    PhotoRepository photos(catalog);
    QList<TouchedPhoto> touched;
    for (const SessionFile &file : files) {
        const auto record = photos.find(file.photo);
        if (!record)
            return failure(record.error());
        if (*record)
            touched.append({(*record)->id, file.photo, sidecarNow(file, **record), wanted(file)});
    }
    return touched;
}

Result<void> saveFresh(Catalog &catalog, const TouchedPhoto &photo, const ScannedPhoto &scanned)
{
    PhotoRepository photos(catalog);
    QString pending = photo.wantedLicense.value_or(QString());
    if (scanned.rights) {
        Rights rights = *scanned.rights;
        dropForgottenNames(catalog, rights);
        const RightsSummary summary = summaryOf(rights);
        if (summary.license.license && summary.license.license->id == pending)
            pending.clear();
        const auto saved = photos.saveRights(photo.id, scanned.stamp, photo.sidecar, scanned.sidecarStamp, summary,
                                             toCbor(rights).toCbor());
        if (!saved)
            return saved;
    }
    return photo.wantedLicense ? photos.setPendingLicense(photo.id, pending) : Result<void>();
}

// Reads what was written and saves it. Not stopped with the job: the catalog must know what the files say.
Result<void> refreshCatalog(Library &library, const QList<SessionFile> &files, const Wanted &wanted)
{
    const auto touched = touchedPhotos(*library.catalog, files, wanted);
    if (!touched)
        return failure(touched.error());
    QList<ScanTask> tasks;
    for (const TouchedPhoto &photo : *touched)
        tasks.append(rightsTask(photo.path, photo.sidecar));
    QList<ScannedPhoto> scanned(tasks.size());
    JobControl unstoppable;
    library.workers->scan(
        tasks, [&](qsizetype index, const ScannedPhoto &one) { scanned[index] = one; }, unstoppable);
    return library.catalog->inTransaction([&]() -> Result<void> {
        for (qsizetype i = 0; i < touched->size(); ++i) {
            if (const auto saved = saveFresh(*library.catalog, touched->at(i), scanned[i]); !saved)
                return saved;
        }
        return {};
    });
}

// The files a session has touched and, when it did not come to its end, those that still wait.
QList<SessionFile> concernedFiles(Library &library, const SessionReport &report)
{
    QList<SessionFile> files = report.files;
    if (!report.wasStopped && !report.error)
        return files;
    if (const auto all = library.sessions->files(report.session)) {
        for (const SessionFile &file : *all) {
            if (file.state == FileWriteState::Planned)
                files.append(file);
        }
    }
    return files;
}

SessionReport refreshed(Library &library, SessionReport report, const Wanted &wanted)
{
    const auto saved = refreshCatalog(library, concernedFiles(library, report), wanted);
    if (!saved && !report.error)
        report.error = saved.error();
    return report;
}

// Programs that name sidecars without the photo's ending give "a.jpg" and "a.nef" the same one.
QStringList sharedSidecars(const WritePlan &plan)
{
    QMap<FilePath, QStringList> photos;
    for (const PlannedWrite &file : plan.files) {
        if (file.method == WriteMethod::Sidecar && !file.request.sidecar.isEmpty())
            photos[file.request.sidecar].append(file.request.photo.displayName());
    }
    QStringList warnings;
    for (const auto &[sidecar, names] : photos.asKeyValueRange()) {
        if (names.size() > 1)
            warnings.append(Text::tr("The sidecar “%1” belongs to several photos (%2): what is written to it holds for "
                                     "all of them.")
                                .arg(sidecar.display(), names.join(QStringLiteral(", "))));
    }
    return warnings;
}

} // namespace

Result<RelicensePlan> planRelicense(Library &library, const QList<FilePath> &paths, const LicenseChoice &choice,
                                    const WriteOptions &options, JobControl &job,
                                    const RelicenseConfirmation &confirmed)
{
    const FoundPhotos found = findPhotos(paths, {}, job);
    const FreshRights fresh = readFreshRights(*library.workers, found.photos, job);
    const Result<QStringList> ownNames = readOwnNames(*library.catalog);
    if (!ownNames)
        return failure(ownNames.error());

    RelicensePlan plan;
    plan.choice = choice;
    plan.problems = found.problems + fresh.problems;
    QList<RightsSummary> before;
    for (const Rights &rights : fresh.rights)
        before.append(summaryWithOwner(rights));
    const RelicenseStatements statements(before, choice, confirmed, *ownNames);
    plan.groups = statements.groups();
    const QDate today = QDate::currentDate();
    QList<WriteRequest> requests;
    QList<FilePath> photos;
    QList<PlannedWrite> leftAlone;
    for (qsizetype i = 0; i < fresh.photos.size(); ++i) {
        const FoundPhoto &photo = fresh.photos[i];
        const WriteRequest request{photo.path, photo.sidecar, rightsChangeFor(choice, fresh.rights[i], today.year())};
        photos.append(photo.path);
        if (const std::optional<Error> missing = statements.objection(before[i], photo.path)) {
            plan.leftAlone.insert(photo.path);
            leftAlone.append({request, WriteMethod::Nothing, {}, {}, missing, {}});
        } else {
            requests.append(request);
        }
    }
    const QString title =
        choice.keepsLicense ? Text::tr("Rights fields") : Text::tr("License %1").arg(choice.license.shortName());
    plan.writes = planWrites(title + statements.usedText(), requests, options, library.workers->writeEngine(), job);
    plan.writes.files += leftAlone;
    plan.writes.wasStopped = job.isCancelled();
    if (!choice.keepsLicense) {
        plan.writes.licenseUrl = choice.license.url;
        plan.writes.licenseTitle = licenseTitle(choice.license);
    }
    const auto warnings = relicenseWarnings(*library.catalog, photos, before, choice, *ownNames, today);
    if (!warnings)
        return failure(warnings.error());
    plan.warnings = sharedSidecars(plan.writes) + *warnings + statements.groupTexts();
    return plan;
}

SessionReport applyRelicense(Library &library, const RelicensePlan &plan, JobControl &job)
{
    const auto wanted = [&](const SessionFile &file) -> std::optional<QString> {
        if (!speaksOfLicense(file))
            return std::nullopt;
        const bool isOpen = file.state == FileWriteState::Failed || file.state == FileWriteState::Planned;
        return isOpen && !plan.choice.keepsLicense && !plan.leftAlone.contains(file.photo) ? plan.choice.license.id
                                                                                           : QString();
    };
    return refreshed(library, library.sessions->apply(plan.writes, library.workers->writeEngine(), job), wanted);
}

SessionReport undoSession(Library &library, SessionId session, JobControl &job)
{
    const auto nothing = [](const SessionFile &file) {
        return speaksOfLicense(file) ? std::optional(QString()) : std::nullopt;
    };
    return refreshed(library, library.sessions->undo(session, library.workers->writeEngine(), job), nothing);
}

SessionReport resumeSession(Library &library, SessionId session, JobControl &job)
{
    return refreshed(library, library.sessions->resume(session, library.workers->writeEngine(), job), wantedByChanges);
}
