// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/export_photos.h"

#include "core/catalog/export_repository.h"
#include "core/photos/photo_file.h"
#include "core/publish/export_copy_file.h"
#include "core/workflow/check_photos.h"
#include "core/workflow/photo_exporter.h"
#include "core/workflow/workflow_text.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

namespace {

// A name that is still free: "clearframe-report.html", "clearframe-report-2.html", …
FilePath freeName(const FilePath &folder, const QByteArray &suffix)
{
    for (int number = 1;; ++number) {
        const QByteArray count = number == 1 ? QByteArray() : '-' + QByteArray::number(number);
        const FilePath path = folder.child("clearframe-report" + count + suffix);
        std::error_code error;
        if (!std::filesystem::exists(std::filesystem::symlink_status(path.native(), error)))
            return path;
    }
}

Result<FilePath> writeReport(const FilePath &folder, const QByteArray &suffix, const QByteArray &content)
{
    const FilePath path = freeName(folder, suffix);
    QSaveFile file(path.toArgument());
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(ErrorKind::NotWritable,
                       Text::tr("The report “%1” could not be written: %2.").arg(path.display(), file.errorString()));
    return path;
}

void writeReports(ExportReport &report, const FilePath &folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder.native(), error);
    const Result<FilePath> html = writeReport(folder, ".html", exportHtml(report));
    const Result<FilePath> json = writeReport(folder, ".json", QJsonDocument(exportJson(report)).toJson());
    if (html)
        report.htmlReport = *html;
    if (json)
        report.jsonReport = *json;
    if (!html || !json)
        report.error = html ? json.error() : html.error();
}

// An export that was interrupted between noting a copy and placing it left an entry for a copy that may not be there:
// it stays only if the copy is, so that the ledger names each copy once.
Result<void> settleLedger(Catalog &catalog, const FilePath &folder)
{
    ExportRepository ledger(catalog);
    const Result<QHash<qint64, ExportRecord>> open = ledger.unconfirmed();
    if (!open)
        return failure(open.error());
    for (auto entry = open->cbegin(); entry != open->cend(); ++entry) {
        if (entry->copy.parent() != folder)
            continue;
        const Result<QByteArray> file = readRegularFile(entry->copy);
        if (!file && file.error().kind != ErrorKind::NotFound)
            continue; // Nobody knows yet.
        const bool isThere = file && QCryptographicHash::hash(*file, QCryptographicHash::Sha256) == entry->sha256;
        const Result<void> settled = isThere ? ledger.confirm(entry.key()) : ledger.remove(entry.key());
        if (!settled)
            return settled;
    }
    return {};
}

// Asked again right before a copy is made: somebody may have withdrawn since a long export began.
Result<CheckedPhoto> checkedAgain(Catalog &catalog, const CheckedPhoto &photo, const Profile &profile, QDate day)
{
    if (!photo.photo.isValid())
        return photo;
    JobControl uninterrupted;
    const Result<CheckReport> report = checkPhotos(catalog, {photo.path}, profile, day, uninterrupted);
    if (!report)
        return failure(report.error());
    for (const CheckedPhoto &now : report->photos) {
        if (now.path == photo.path)
            return now;
    }
    return photo;
}

} // namespace

ExportReport exportPhotos(Library &library, const QList<FilePath> &paths, const Profile &profile, QDate day,
                          const CopyOptions &options, JobControl &job,
                          const std::function<void(const ExportOutcome &)> &told)
{
    ExportReport report;
    report.profile = profile;
    report.day = day;
    const Result<CheckReport> checked = checkPhotos(*library.catalog, paths, profile, day, job);
    if (!checked) {
        report.error = checked.error();
        return report;
    }
    std::error_code error;
    std::filesystem::create_directories(options.folder.native(), error); // What fails is said when a copy is written.
    QLockFile lock(options.folder.child(".clearframe-export.lock").toArgument());
    lock.setStaleLockTime(0); // A lock is over when its program is, however long an export takes.
    if (!lock.tryLock(0) && lock.error() == QLockFile::LockFailedError) {
        report.error = Error{
            ErrorKind::Busy,
            Text::tr("Another export is writing into “%1”. Wait until it is done.").arg(options.folder.display())};
        return report;
    }
    if (lock.isLocked()) {
        removeLeftovers(options.folder);
        if (const Result<void> settled = settleLedger(*library.catalog, options.folder); !settled) {
            report.error = settled.error();
            return report;
        }
    }
    PhotoExporter exporter(library, profile, day, options);
    if (const Result<void> prepared = exporter.prepare(); !prepared) {
        report.error = prepared.error();
        return report;
    }
    for (const CheckedPhoto &photo : checked->photos) {
        job.waitWhilePaused();
        if (job.isCancelled())
            break;
        const Result<CheckedPhoto> now = checkedAgain(*library.catalog, photo, profile, day);
        if (!now) {
            report.error = now.error();
            break;
        }
        report.photos.append(exporter.exportPhoto(*now));
        if (told)
            told(report.photos.last());
        job.report(report.photos.size(), checked->photos.size(), photo.path.displayName());
    }
    report.wasStopped = checked->wasStopped || job.isCancelled();
    writeReports(report, options.folder);
    return report;
}
