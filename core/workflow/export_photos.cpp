// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/export_photos.h"

#include "core/catalog/export_repository.h"
#include "core/catalog/face_repository.h"
#include "core/catalog/photo_repository.h"
#include "core/workflow/check_photos.h"
#include "core/workflow/copy_in_worker.h"
#include "core/workflow/workflow_text.h"

#include <QJsonDocument>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace {

bool stops(const Finding &finding)
{
    return finding.severity == Severity::Error && !finding.accepted;
}

// Makes the copies of one export, photo by photo.
class Exporter
{
public:
    Exporter(Library &library, const Profile &profile, const CopyOptions &options)
        : m_library(library)
        , m_profile(profile)
        , m_options(options)
    {
    }

    ExportOutcome exportPhoto(const CheckedPhoto &checked);

private:
    Result<FinishedCopy> copy(const PhotoRecord &photo, const QList<Box> &boxes);
    Result<bool> isCovered(const FilePath &copy, const QList<Box> &boxes);
    Result<void> addToLedger(const PhotoRecord &photo, const CheckedPhoto &checked, const FinishedCopy &copy);

    Library &m_library;
    const Profile &m_profile;
    const CopyOptions &m_options;
};

ExportOutcome leftOut(const CheckedPhoto &checked)
{
    ExportOutcome outcome;
    outcome.photo = checked.path;
    for (const Finding &finding : checked.verdict.findings) {
        if (!stops(finding))
            continue;
        if (outcome.sentence.isEmpty())
            outcome.sentence = finding.message;
        if (!outcome.rules.contains(finding.rule))
            outcome.rules.append(finding.rule);
    }
    return outcome;
}

ExportOutcome failed(const FilePath &photo, const Error &error)
{
    ExportOutcome outcome;
    outcome.photo = photo;
    outcome.sentence = error.message;
    outcome.isFailure = true;
    return outcome;
}

// The faces to cover so that nothing stops the photo; nothing when more than faces stops it.
std::optional<QSet<FaceId>> facesToCover(const CheckedPhoto &checked)
{
    QSet<FaceId> faces;
    for (const Finding &finding : checked.verdict.findings) {
        if (!stops(finding))
            continue;
        if (!finding.face)
            return std::nullopt;
        faces.insert(*finding.face);
    }
    return faces;
}

bool isStillThere(const Detection &detection, const QList<Box> &covered)
{
    const double x = detection.box.x + detection.box.w / 2;
    const double y = detection.box.y + detection.box.h / 2;
    return std::any_of(covered.begin(), covered.end(), [&](const Box &box) {
        return x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h;
    });
}

QString removedText(const FinishedCopy &copy, qsizetype covered)
{
    QStringList parts;
    if (covered > 0)
        parts.append(Text::tr("%n face(s) covered", nullptr, int(covered)));
    if (!copy.removed.isEmpty())
        parts.append(Text::tr("left behind: %1").arg(copy.removed.join(QStringLiteral(", "))));
    return parts.join(QStringLiteral("; "));
}

ExportOutcome Exporter::exportPhoto(const CheckedPhoto &checked)
{
    const bool isClear = checked.verdict.verdict == Verdict::Clear;
    const std::optional<QSet<FaceId>> faces = facesToCover(checked);
    if (!isClear && (!m_options.cover || !faces || faces->isEmpty()))
        return leftOut(checked);
    const Result<std::optional<PhotoRecord>> photo = PhotoRepository(*m_library.catalog).find(checked.path);
    if (!photo)
        return failed(checked.path, photo.error());
    if (!*photo)
        return leftOut(checked);
    QList<Box> boxes;
    const Result<QList<FaceRecord>> records = FaceRepository(*m_library.catalog).ofPhoto((*photo)->id);
    if (!records)
        return failed(checked.path, records.error());
    for (const FaceRecord &face : *records)
        if (!isClear && faces->contains(face.id))
            boxes.append(face.detection.box);
    const Result<FinishedCopy> copy = this->copy(**photo, boxes);
    if (!copy)
        return failed(checked.path, copy.error());
    if (const Result<void> noted = addToLedger(**photo, checked, *copy); !noted) {
        // What is not in the ledger could not be found again after a withdrawal.
        std::error_code ignored;
        std::filesystem::remove(copy->copy.native(), ignored);
        return failed(checked.path, noted.error());
    }
    ExportOutcome outcome;
    outcome.photo = checked.path;
    outcome.copy = copy->copy;
    outcome.sha256 = copy->sha256;
    outcome.coveredFaces = int(boxes.size());
    outcome.sentence = removedText(*copy, boxes.size());
    return outcome;
}

// Copies and, where faces were covered, looks for them again: a style that leaves a face to be found gives way to a
// plain box, and when that fails too there is no copy.
Result<FinishedCopy> Exporter::copy(const PhotoRecord &photo, const QList<Box> &boxes)
{
    QList<CopyOptions> tries{m_options};
    if (!boxes.isEmpty() && m_options.cover != CoverStyle::Box) {
        tries.append(m_options);
        tries.last().cover = CoverStyle::Box;
    }
    for (const CopyOptions &options : tries) {
        const Result<FinishedCopy> copy = copyInWorker(*m_library.workers, {photo.path, photo.sidecar, boxes}, options);
        if (!copy)
            return copy;
        const Result<FileStamp> stamp = stampOf(photo.path);
        const bool isSame = stamp && *stamp == photo.stamp;
        const Result<bool> covered = isSame ? isCovered(copy->copy, boxes) : Result<bool>(false);
        if (covered && *covered)
            return copy;
        std::error_code ignored;
        std::filesystem::remove(copy->copy.native(), ignored);
        if (!isSame)
            return failure(ErrorKind::Changed,
                           Text::tr("“%1” changed while it was copied. Scan it again, then export again.")
                               .arg(photo.path.display()));
        if (!covered)
            return failure(covered.error());
    }
    return failure(ErrorKind::Internal,
                   Text::tr("“%1” was left out: a face can still be found in the copy after covering it.")
                       .arg(photo.path.display()));
}

Result<bool> Exporter::isCovered(const FilePath &copy, const QList<Box> &boxes)
{
    if (boxes.isEmpty())
        return true;
    ScanTask task;
    task.photo = copy;
    task.mode = DetectionMode::Thorough;
    task.wantThumbnail = false;
    ScannedPhoto seen;
    JobControl uninterrupted; // Half a look is no look: a stop takes effect between two photos.
    m_library.workers->scan(
        {task}, [&seen](qsizetype, const ScannedPhoto &photo) { seen = photo; }, uninterrupted);
    if (seen.problem)
        return failure(*seen.problem);
    if (!seen.detections)
        return false;
    return std::none_of(seen.detections->faces.begin(), seen.detections->faces.end(), [&boxes](const Detection &found) {
        return found.kind == FaceKind::Face && isStillThere(found, boxes);
    });
}

Result<void> Exporter::addToLedger(const PhotoRecord &photo, const CheckedPhoto &checked, const FinishedCopy &copy)
{
    ExportRecord record;
    record.photo = photo.id;
    record.copy = copy.copy;
    record.profile = m_profile.id;
    record.licenseId = checked.licenseId;
    record.sha256 = copy.sha256;
    record.exportedAt = QDateTime::currentDateTimeUtc();
    const Result<QList<FaceRecord>> faces = FaceRepository(*m_library.catalog).ofPhoto(photo.id);
    if (!faces)
        return failure(faces.error());
    for (const FaceRecord &face : *faces)
        if (face.decision.kind == DecisionKind::Person && !record.people.contains(face.decision.person))
            record.people.append(face.decision.person);
    return ExportRepository(*m_library.catalog).add(record);
}

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

} // namespace

ExportReport exportPhotos(Library &library, const QList<FilePath> &paths, const Profile &profile, QDate day,
                          const CopyOptions &options, JobControl &job)
{
    ExportReport report;
    report.profile = profile;
    report.day = day;
    const Result<CheckReport> checked = checkPhotos(*library.catalog, paths, profile, day, job);
    if (!checked) {
        report.error = checked.error();
        return report;
    }
    Exporter exporter(library, profile, options);
    for (const CheckedPhoto &photo : checked->photos) {
        job.waitWhilePaused();
        if (job.isCancelled())
            break;
        report.photos.append(exporter.exportPhoto(photo));
        job.report(report.photos.size(), checked->photos.size(), photo.path.displayName());
    }
    report.wasStopped = checked->wasStopped || job.isCancelled();
    writeReports(report, options.folder);
    return report;
}
