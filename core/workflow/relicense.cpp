// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/relicense.h"

#include "core/catalog/photo_repository.h"
#include "core/jobs/timed_part.h"
#include "core/license/license_catalog.h"
#include "core/metadata/rights_bytes.h"
#include "core/metadata/rights_cbor.h"
#include "core/workflow/catalog_lag.h"
#include "core/workflow/erase_names.h"
#include "core/workflow/lost_sessions.h"
#include "core/workflow/own_names.h"
#include "core/workflow/relicense_statements.h"
#include "core/workflow/relicense_warnings.h"

#include <QCoreApplication>
#include <QHash>
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

FilePath sidecarNow(const SessionFile &file, const FilePath &known)
{
    for (const FilePath &candidate : {file.target == file.photo ? FilePath() : file.target, known}) {
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
    FileStamp stamp; // For the catalog: of what was searched for people, or of what our write made of that.
    std::optional<QString> wantedLicense; // Empty: nothing is left to be written. Nothing: stays as it is noted.
};

// A photo that somebody changed after its scan stays changed after its scan when we write to it: another picture may be
// in it, with other people.
FileStamp stampAfterOurWrite(const FileStamp &known, const FileStamp &before, const FileStamp &after)
{
    return known == before && !after.isEmpty() ? after : known;
}

Result<QList<TouchedPhoto>> touchedPhotos(Catalog &catalog, const QList<SessionFile> &files, const Wanted &wanted)
{
    PhotoRepository photos(catalog);
    QList<TouchedPhoto> touched;
    QHash<FilePath, qsizetype> places; // A photo and its sidecar are two files of a session.
    for (const SessionFile &file : files) {
        if (!places.contains(file.photo)) {
            const auto record = photos.find(file.photo);
            if (!record)
                return failure(record.error());
            if (!*record)
                continue;
            places.insert(file.photo, touched.size());
            touched.append({(*record)->id, file.photo, (*record)->sidecar, (*record)->stamp, wanted(file)});
        }
        TouchedPhoto &photo = touched[places[file.photo]];
        photo.sidecar = sidecarNow(file, photo.sidecar);
        if (file.target == file.photo)
            photo.stamp = stampAfterOurWrite(photo.stamp, file.foundAs, file.leftAs);
        if (photo.wantedLicense && photo.wantedLicense->isEmpty())
            photo.wantedLicense = wanted(file);
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
        const auto saved =
            photos.saveRights(photo.id, photo.stamp, photo.sidecar, scanned.sidecarStamp, summary, rightsBytes(rights));
        if (!saved)
            return saved;
    }
    return photo.wantedLicense ? photos.setPendingLicense(photo.id, pending) : Result<void>();
}

// Saves what the session itself knows of the photos it wrote; saved: the photos that need not be read again.
void saveWritten(Catalog &catalog, const QList<WrittenPhoto> &written, QSet<FilePath> &saved)
{
    const auto done = catalog.inTransaction([&]() -> Result<void> {
        PhotoRepository photos(catalog);
        for (const WrittenPhoto &photo : written) {
            const auto record = photos.find(photo.photo);
            if (!record)
                return failure(record.error());
            ScannedPhoto scanned;
            const auto rights = rightsFromBytes(photo.rights);
            if (!rights)
                return failure(rights.error());
            scanned.rights = *rights;
            if (!*record)
                continue;
            const FileStamp stamp = stampAfterOurWrite((*record)->stamp, photo.stampBefore, photo.stamp);
            const auto kept = saveFresh(catalog, {(*record)->id, photo.photo, {}, stamp, QString()}, scanned);
            if (!kept)
                return kept;
        }
        return {};
    });
    for (const WrittenPhoto &photo : done ? written : QList<WrittenPhoto>())
        saved.insert(photo.photo);
}

// Reads what was written and saves it. Not stopped with the job: the catalog must know what the files say.
Result<void> refreshCatalog(Library &library, const QList<SessionFile> &files, const Wanted &wanted)
{
    if (files.isEmpty())
        return {};
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

// The photos come first: what is written to them stays written.
Error notTakenIn(const Library &library, const Error &error)
{
    return {error.kind,
            Text::tr("The photos were written as reported, but the catalog “%1” could not take it in yet and "
                     "may still show what they said before. Scan the photos again when the catalog is free. "
                     "The reason: %2")
                .arg(library.files.catalog.display(), error.message)};
}

// known: photos of which the catalog knows already.
SessionReport refreshed(Library &library, SessionReport report, const Wanted &wanted, const QSet<FilePath> &known = {})
{
    QList<SessionFile> files = concernedFiles(library, report);
    QSet<FilePath> withSidecars;
    for (const SessionFile &file : std::as_const(files)) {
        if (file.target != file.photo)
            withSidecars.insert(file.photo);
    }
    files.removeIf(
        [&](const SessionFile &file) { return known.contains(file.photo) && !withSidecars.contains(file.photo); });
    auto saved = refreshCatalog(library, files, wanted);
    if (saved && report.session.isValid())
        saved = noteSessions(*library.catalog, *library.sessions);
    if (!saved && !report.error)
        report.error = notTakenIn(library, saved.error());
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
    const FoundPhotos found = [&] {
        const TimedPart timed(job, "find");
        return findPhotos(paths, {}, job);
    }();
    const Result<QStringList> ownNames = readOwnNames(*library.catalog);
    if (!ownNames)
        return failure(ownNames.error());
    const QDate today = QDate::currentDate();
    QList<WriteRequest> requests;
    for (const FoundPhoto &photo : found.photos)
        requests.append({photo.path, photo.sidecar, {}});
    QList<ChosenPhoto> chosen = planChoice(requests, {choice, today.year()}, options, library.workers->writeEngine(),
                                           job, library.files.journal);

    RelicensePlan plan;
    plan.choice = choice;
    plan.problems = found.problems;
    QList<RightsSummary> before;
    QList<FilePath> photos;
    for (const ChosenPhoto &photo : std::as_const(chosen)) {
        const FoundPhoto &file = found.photos[photo.index];
        if (photo.before) {
            before.append(*photo.before);
            photos.append(file.path);
        } else {
            plan.problems.append({file.path, photo.before.error(), true, file.stamp});
        }
    }
    const RelicenseStatements statements(before, choice, confirmed, *ownNames);
    plan.groups = statements.groups();
    plan.groupTexts = statements.groupTexts();
    QList<PlannedWrite> leftAlone;
    for (ChosenPhoto &photo : chosen) {
        if (!photo.before)
            continue;
        if (statements.isLeftOut(*photo.before))
            continue;
        const FilePath &path = found.photos[photo.index].path;
        if (const std::optional<Error> missing = statements.objection(*photo.before, path)) {
            plan.leftAlone.insert(path);
            WriteRequest request = requests[photo.index];
            request.change = photo.change;
            leftAlone.append({request, WriteMethod::Nothing, {}, {}, missing, {}});
        } else {
            plan.writes.files.append(std::move(photo.files));
        }
    }
    const QString title =
        choice.keepsLicense ? Text::tr("Rights fields") : Text::tr("License %1").arg(choice.license.shortName());
    plan.writes.title = title + statements.usedText();
    plan.writes.options = options;
    plan.writes.files += leftAlone;
    plan.writes.wasStopped = job.isCancelled();
    if (!choice.keepsLicense) {
        plan.writes.licenseUrl = choice.license.url;
        plan.writes.licenseTitle = licenseTitle(choice.license);
    }
    const TimedPart timed(job, "warnings");
    const auto warnings = relicenseWarnings(*library.catalog, photos, before, choice, *ownNames, today);
    if (!warnings)
        return failure(warnings.error());
    plan.warnings = sharedSidecars(plan.writes) + *warnings;
    return plan;
}

namespace {

using Work = std::function<SessionReport()>;

// Photos are touched only while the catalog can be told of it, and it is told of it even after a crash.
SessionReport withCatalogTold(Library &library, const Result<SessionId> &firstSession, const Work &work)
{
    const auto lag = firstSession ? CatalogLag::begin(*library.catalog, *firstSession)
                                  : Result<CatalogLag>(failure(firstSession.error()));
    if (!lag) {
        SessionReport report;
        report.error = lag.error();
        return report;
    }
    SessionReport report = work();
    if (report.error)
        return report;
    if (const auto ended = lag->end(*library.catalog); !ended)
        report.error = ended.error();
    return report;
}

Result<SessionId> nextSession(SessionStore &store)
{
    const auto sessions = store.sessions();
    if (!sessions)
        return failure(sessions.error());
    return SessionId{sessions->isEmpty() ? 1 : sessions->first().id.value + 1};
}

// True when the catalog has another state of the file than our write or its undo left.
bool isUnread(const SessionFile &file, const PhotoRecord &record)
{
    if (file.target == file.photo)
        return stampAfterOurWrite(record.stamp, file.foundAs, file.leftAs) != record.stamp;
    const auto sidecar = stampOf(file.target);
    return sidecar ? *sidecar == file.leftAs && record.sidecarStamp != *sidecar : record.sidecar == file.target;
}

Result<QList<SessionFile>> unreadOf(Catalog &catalog, const QList<SessionFile> &files)
{
    PhotoRepository photos(catalog);
    QList<SessionFile> unread;
    for (const SessionFile &file : files) {
        const auto record = photos.find(file.photo);
        if (!record)
            return failure(record.error());
        if (*record && isUnread(file, **record))
            unread.append(file);
    }
    return unread;
}

Result<QList<SessionFile>> filesSince(SessionStore &store, SessionId first)
{
    const auto sessions = store.sessions();
    if (!sessions)
        return failure(sessions.error());
    QList<SessionFile> files;
    for (auto session = sessions->rbegin(); session != sessions->rend(); ++session) {
        if (session->id < first)
            continue;
        const auto more = store.files(session->id);
        if (!more)
            return failure(more.error());
        for (const SessionFile &file : *more) {
            if (file.state == FileWriteState::Written || file.state == FileWriteState::Undone)
                files.append(file);
        }
    }
    return files;
}

} // namespace

SessionReport applyRelicense(Library &library, const RelicensePlan &plan, JobControl &job)
{
    const auto wanted = [&](const SessionFile &file) -> std::optional<QString> {
        if (!speaksOfLicense(file))
            return std::nullopt;
        const bool isOpen = file.state == FileWriteState::Failed || file.state == FileWriteState::Planned;
        return isOpen && !plan.choice.keepsLicense && !plan.leftAlone.contains(file.photo) ? plan.choice.license.id
                                                                                           : QString();
    };
    return withCatalogTold(library, nextSession(*library.sessions), [&] {
        QSet<FilePath> saved;
        SessionReport report = library.sessions->apply(
            plan.writes, library.workers->writeEngine(), job,
            [&](const QList<WrittenPhoto> &written) { saveWritten(*library.catalog, written, saved); });
        const TimedPart timed(job, "catalog");
        return refreshed(library, std::move(report), wanted, saved);
    });
}

SessionReport undoSession(Library &library, SessionId session, JobControl &job, const QSet<FilePath> &photos)
{
    const auto nothing = [](const SessionFile &file) {
        return speaksOfLicense(file) ? std::optional(QString()) : std::nullopt;
    };
    return withCatalogTold(library, session, [&] {
        return refreshed(library, library.sessions->undo(session, library.workers->writeEngine(), job, photos),
                         nothing);
    });
}

SessionReport resumeSession(Library &library, SessionId session, JobControl &job)
{
    return withCatalogTold(library, session, [&] {
        return refreshed(library, library.sessions->resume(session, library.workers->writeEngine(), job),
                         wantedByChanges);
    });
}

Result<void> catchUpWithSessions(Library &library)
{
    const auto lag = CatalogLag::left(*library.catalog);
    if (!lag || !*lag)
        return lag ? Result<void>() : failure(lag.error());
    const auto isInUse = library.sessions->isInUse();
    if (!isInUse || *isInUse)
        return isInUse ? Result<void>() : failure(isInUse.error());
    const auto files = filesSince(*library.sessions, (*lag)->firstSession());
    if (!files)
        return failure(files.error());
    const auto unread = unreadOf(*library.catalog, *files);
    if (!unread)
        return failure(unread.error());
    const auto refreshed =
        refreshCatalog(library, *unread, [](const SessionFile &) { return std::optional<QString>(); });
    return refreshed ? (*lag)->end(*library.catalog) : refreshed;
}
