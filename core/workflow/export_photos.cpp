// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/export_photos.h"

#include "core/catalog/export_repository.h"
#include "core/photos/photo_file.h"
#include "core/publish/export_copy_file.h"
#include "core/workflow/check_photos.h"
#include "core/workflow/kept_verdicts.h"
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

// Asks again right before a copy is made: somebody may have withdrawn since a long export began. What all photos share
// is read again only when somebody else changed the catalog.
class SecondLook
{
public:
    SecondLook(Catalog &catalog, const Profile &profile, QDate day)
        : m_catalog(catalog)
        , m_verdicts(catalog, profile, day)
    {
    }

    Result<CheckedPhoto> at(const CheckedPhoto &photo)
    {
        if (!photo.photo.isValid())
            return photo;
        JobControl uninterrupted;
        const Result<PhotosToCheck> found = findPhotosToCheck(m_catalog, {photo.path}, uninterrupted);
        if (!found)
            return failure(found.error());
        CheckedPhotos now;
        if (const Result<void> checked = m_verdicts.check(found->photos, now); !checked)
            return failure(checked.error());
        for (const CheckedPhoto &one : now) {
            if (one.path == photo.path)
                return one;
        }
        return photo;
    }

private:
    Catalog &m_catalog;
    KeptVerdicts m_verdicts;
};

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
    SecondLook secondLook(*library.catalog, profile, day);
    for (const CheckedPhoto &photo : checked->photos) {
        job.waitWhilePaused();
        if (job.isCancelled())
            break;
        const Result<CheckedPhoto> now = secondLook.at(photo);
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
