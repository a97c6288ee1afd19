// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/photo_exporter.h"

#include "core/catalog/export_repository.h"
#include "core/catalog/face_repository.h"
#include "core/catalog/people_repository.h"
#include "core/catalog/photo_repository.h"
#include "core/photos/photo_file.h"
#include "core/publish/export_copy_file.h"
#include "core/publish/kept_metadata.h"
#include "core/publish/leak_scan.h"
#include "core/workflow/copy_in_worker.h"
#include "core/workflow/decode_settings.h"
#include "core/workflow/export_choice.h"
#include "core/workflow/own_names.h"
#include "core/workflow/workflow_text.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

// One photo on its way.
struct PhotoExporter::Job
{
    PhotoRecord photo;
    const CheckedPhoto &checked;
    PhotoFacts facts; // Id, path, day and faces.
    QSet<FaceId> covered;
    ReleaseStatement release;
    CopyRequest request;
    QStringList remarks;  // Sentences for the user.
    int unknownFaces = 0; // Seen in the copy; nobody knew of them.
};

namespace {

ExportOutcome failed(const FilePath &photo, const Error &error)
{
    ExportOutcome outcome;
    outcome.photo = photo;
    outcome.sentence = error.message;
    outcome.isFailure = true;
    return outcome;
}

bool isAt(const Detection &found, const Box &box, double margin)
{
    const double x = found.box.x + found.box.w / 2;
    const double y = found.box.y + found.box.h / 2;
    return x >= box.x - margin * box.w && x <= box.x + (1 + margin) * box.w && y >= box.y - margin * box.h &&
           y <= box.y + (1 + margin) * box.h;
}

// Does the search still see a face where one was covered?
bool isStillThere(const QList<Detection> &found, const QList<Box> &covered)
{
    return std::any_of(found.begin(), found.end(), [&](const Detection &face) {
        return std::any_of(covered.begin(), covered.end(), [&](const Box &box) { return isAt(face, box, 0); });
    });
}

// Faces that no record knows: the search that made them known was not as thorough.
int countUnknown(const QList<Detection> &found, const QList<FaceFacts> &known)
{
    constexpr double margin = 0.5; // As far as a cover reaches, whose patches may look like something.
    return int(std::count_if(found.begin(), found.end(), [&](const Detection &face) {
        return std::none_of(known.begin(), known.end(),
                            [&](const FaceFacts &fact) { return isAt(face, fact.box, margin); });
    }));
}

QString coverWord(const std::optional<CoverStyle> &style)
{
    return style ? QString::number(int(*style)) : QStringLiteral("none");
}

// Characters that no file system minds.
QString forFileName(QString text)
{
    for (QChar &c : text) {
        if (c < u' ' || QStringView(u"/\\:*?\"<>|").contains(c))
            c = u'_';
    }
    return text;
}

} // namespace

PhotoExporter::PhotoExporter(Library &library, const Profile &profile, QDate day, const CopyOptions &options)
    : m_library(library)
    , m_profile(profile)
    , m_day(day)
    , m_options(options)
{
}

Result<void> PhotoExporter::prepare()
{
    const Result<QStringList> ownNames = readOwnNames(*m_library.catalog);
    if (!ownNames)
        return failure(ownNames.error());
    m_profile.ownNames += *ownNames;
    const Result<DecodeLimits> limits = readDecodeLimits(*m_library.catalog);
    if (!limits)
        return failure(limits.error());
    m_options.limits = *limits;
    return readPeople();
}

// Once, and again when somebody else changed the catalog.
Result<void> PhotoExporter::readPeople()
{
    const qint64 counter = m_library.catalog->othersChangeCounter();
    if (m_peopleAt == counter)
        return {};
    PeopleRepository repository(*m_library.catalog);
    const Result<QList<Person>> people = repository.people();
    Result<QHash<PersonId, QList<Consent>>> consents = repository.allConsents();
    if (!people || !consents)
        return failure(people ? consents.error() : people.error());
    m_people.people.clear();
    for (const Person &person : *people)
        m_people.people.insert(person.id, person);
    m_people.consents = std::move(*consents);
    m_peopleAt = counter;
    return {};
}

ExportOutcome PhotoExporter::exportPhoto(const CheckedPhoto &checked)
{
    ++m_number;
    if (const Result<void> read = readPeople(); !read)
        return failed(checked.path, read.error());
    const Result<std::optional<PhotoRecord>> photo = PhotoRepository(*m_library.catalog).find(checked.path);
    if (!photo)
        return failed(checked.path, photo.error());
    if (!*photo)
        return leftOut(checked, m_options);
    const Result<QList<FaceRecord>> records = FaceRepository(*m_library.catalog).ofPhoto((*photo)->id);
    if (!records)
        return failed(checked.path, records.error());
    Job job{**photo, checked, {}, {}, {}, {}, {}, 0};
    job.facts.id = job.photo.id;
    job.facts.path = job.photo.path;
    if (job.photo.takenAt.isValid())
        job.facts.takenOn = job.photo.takenAt.date();
    for (const FaceRecord &face : *records)
        job.facts.faces.append({face.id, face.detection.kind, face.detection.box, face.decision});
    const std::optional<QSet<FaceId>> covered = facesToCover(checked, job.facts.faces, m_options);
    if (!covered)
        return leftOut(checked, m_options);
    job.covered = *covered;
    job.release = releaseOf(job.facts, m_people, job.covered, m_day);
    job.request = {job.photo.path,
                   job.photo.sidecar,
                   {},
                   stemOf(job.photo, checked),
                   {},
                   job.release.status,
                   job.release.ids,
                   job.release.ageDisclosure,
                   job.release.names};
    for (const FaceFacts &face : std::as_const(job.facts.faces)) {
        if (job.covered.contains(face.id))
            job.request.boxes.append(face.box);
    }
    ExportOutcome outcome;
    outcome.photo = checked.path;
    outcome.coveredFaces = int(job.covered.size());
    if (const std::optional<FilePath> earlier = earlierCopy(job, outcome.sha256)) {
        outcome.copy = *earlier;
        outcome.isEarlier = true;
        outcome.sentence = Text::tr("already there, unchanged");
        return outcome;
    }
    const Result<FinishedCopy> copy = draw(job);
    if (!copy && job.unknownFaces > 0) {
        outcome.sentence = copy.error().message;
        outcome.rules = QStringList{QStringLiteral("PEOPLE001")};
        outcome.coveredFaces = 0;
        return outcome;
    }
    if (!copy)
        return failed(checked.path, copy.error());
    const Result<void> clean = lookForLeaks(job, *copy);
    const Result<FilePath> placed = clean ? place(job, *copy) : failure(clean.error());
    if (!placed) {
        removeTemporaryFile(copy->copy);
        return failed(checked.path, placed.error());
    }
    outcome.copy = *placed;
    outcome.sha256 = copy->sha256;
    describe(job, *copy, outcome);
    return outcome;
}

// Where faces are covered, they are looked for again: a cover that leaves one to be found gives way to a stronger one,
// in the end to a plain box, and when that fails too there is no copy.
Result<FinishedCopy> PhotoExporter::draw(Job &job)
{
    const CoverStyle style = m_options.cover.value_or(CoverStyle::Box);
    const bool isPlain = style == CoverStyle::Box;
    for (int level = 0; level <= (isPlain ? mostCoverLevel : mostCoverLevel + 1); ++level) {
        const bool isLast = level > mostCoverLevel;
        const Result<FinishedCopy> copy =
            drawOnce(job, isLast ? CoverStyle::Box : style, std::min(level, mostCoverLevel));
        if (!copy)
            return copy;
        const Result<FileStamp> stamp = stampOf(job.photo.path);
        const bool isSame = stamp && *stamp == job.photo.stamp;
        const Result<QList<Detection>> found =
            isSame && !job.covered.isEmpty() ? facesIn(copy->copy) : Result<QList<Detection>>(QList<Detection>());
        job.unknownFaces = found ? countUnknown(*found, job.facts.faces) : 0;
        if (isSame && found && job.unknownFaces == 0 && !isStillThere(*found, job.request.boxes)) {
            if (level > 0)
                job.remarks.append(isLast ? Text::tr("covered with a box: a face could still be found otherwise")
                                          : Text::tr("covered more strongly: a face could still be found otherwise"));
            return copy;
        }
        removeTemporaryFile(copy->copy);
        if (!isSame)
            return failure(ErrorKind::Changed,
                           Text::tr("“%1” changed while it was copied. Scan it again, then export again.")
                               .arg(job.photo.path.display()));
        if (!found)
            return failure(found.error());
        if (job.unknownFaces > 0)
            return failure(ErrorKind::Changed,
                           Text::tr("A close look at the copy found %n more face(s) that nobody has decided on. Scan "
                                    "the photo thoroughly, decide, then export again.",
                                    nullptr, job.unknownFaces));
    }
    return failure(ErrorKind::Internal,
                   Text::tr("“%1” was left out: a face can still be found in the copy after covering it.")
                       .arg(job.photo.path.display()));
}

Result<FinishedCopy> PhotoExporter::drawOnce(Job &job, CoverStyle style, int level)
{
    CopyOptions options = m_options;
    if (!job.request.boxes.isEmpty())
        options.cover = style;
    job.request.strength = {level, QRandomGenerator::system()->generate() | 1U};
    return copyInWorker(*m_library.workers, job.request, options);
}

Result<QList<Detection>> PhotoExporter::facesIn(const FilePath &copy)
{
    ScanTask task;
    task.limits = m_options.limits;
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
        return failure(ErrorKind::Internal, Text::tr("“%1” could not be searched for faces.").arg(copy.display()));
    QList<Detection> faces = seen.detections->faces;
    faces.removeIf([](const Detection &found) { return found.kind != FaceKind::Face; });
    return faces;
}

Result<void> PhotoExporter::lookForLeaks(const Job &job, const FinishedCopy &copy)
{
    LeakRules rules{copy.secrets, keptKinds(m_options.keep), m_options.keep};
    const QString fileName = QString::fromUtf8(copy.fileName);
    for (const FaceFacts &face : job.facts.faces) {
        const QString name = m_people.people.value(face.decision.person).name;
        if (face.decision.kind != DecisionKind::Person || rules.allowed.contains(PrivateKind::PersonName))
            continue;
        if (namesSomebody(fileName, name))
            return failure(ErrorKind::Invalid,
                           Text::tr("“%1” was left out: its file name names a person in it. Export it under another "
                                    "name (--name).")
                               .arg(job.photo.path.display()));
        constexpr qsizetype shortest = 5;
        const bool isCreator = job.checked.creator.contains(name, Qt::CaseInsensitive);
        if (name.toUtf8().size() >= shortest && !isCreator)
            rules.secrets.append(name.toUtf8());
    }
    const Result<void> clean = scanForLeaksInWorker(*m_library.workers, copy.copy, rules);
    if (clean)
        return {};
    return failure(clean.error().kind,
                   Text::tr("“%1” was left out: %2").arg(job.photo.path.display(), clean.error().message));
}

// The ledger comes first: a copy that is not in it could not be found again after a withdrawal.
Result<FilePath> PhotoExporter::place(const Job &job, const FinishedCopy &copy)
{
    ExportRepository ledger(*m_library.catalog);
    ExportRecord record;
    record.photo = job.photo.id;
    record.profile = m_profile.id;
    record.licenseId = job.checked.licenseId;
    record.sha256 = copy.sha256;
    record.exportedAt = QDateTime::currentDateTimeUtc();
    record.imageSha256 = job.photo.imageDataSha256;
    record.settings = settingsOf(job);
    for (const FaceFacts &face : job.facts.faces) {
        const bool isShown = face.decision.kind == DecisionKind::Person && !job.covered.contains(face.id);
        if (isShown && !record.people.contains(face.decision.person))
            record.people.append(face.decision.person);
    }
    for (int number = 1; number < mostNumbers; ++number) {
        record.copy = m_options.folder.child(numberedName(copy.fileName, number));
        std::error_code error;
        const bool isTaken = std::filesystem::exists(std::filesystem::symlink_status(record.copy.native(), error));
        if (isTaken && m_options.conflict == CopyOptions::Conflict::Skip)
            break;
        if (isTaken)
            continue;
        const Result<qint64> noted = ledger.add(record);
        if (!noted)
            return failure(noted.error());
        const Result<bool> placed = placeFile(copy.copy, record.copy);
        if (placed && *placed) {
            const Result<void> confirmed = ledger.confirm(*noted);
            return confirmed ? Result<FilePath>(record.copy) : failure(confirmed.error());
        }
        if (const Result<void> removed = ledger.remove(*noted); !removed)
            return failure(removed.error());
        if (!placed)
            return failure(placed.error());
    }
    return failure(ErrorKind::NotWritable, Text::tr("“%1” was left out: another file has the name “%2” there.")
                                               .arg(job.photo.path.display(), record.copy.displayName()));
}

// The copy an earlier export made of the same picture in the same way, if it is still as it was.
std::optional<FilePath> PhotoExporter::earlierCopy(const Job &job, QByteArray &sha256)
{
    if (m_options.isRepeated || job.photo.imageDataSha256.isEmpty())
        return std::nullopt;
    const Result<QList<ExportRecord>> records = ExportRepository(*m_library.catalog).ofPhoto(job.photo.id);
    if (!records)
        return std::nullopt;
    for (const ExportRecord &record : *records) {
        const bool isAlike = record.profile == m_profile.id && record.licenseId == job.checked.licenseId &&
                             record.imageSha256 == job.photo.imageDataSha256 && record.settings == settingsOf(job) &&
                             record.copy.parent() == m_options.folder;
        if (!isAlike)
            continue;
        const Result<QByteArray> file = readRegularFile(record.copy);
        if (file && QCryptographicHash::hash(*file, QCryptographicHash::Sha256) == record.sha256) {
            sha256 = record.sha256;
            return record.copy;
        }
    }
    return std::nullopt;
}

void PhotoExporter::describe(const Job &job, const FinishedCopy &copy, ExportOutcome &outcome)
{
    QStringList parts;
    if (!job.covered.isEmpty())
        parts.append(Text::tr("%n face(s) covered", nullptr, int(job.covered.size())));
    parts += job.remarks;
    if (!copy.removed.isEmpty())
        parts.append(Text::tr("left behind: %1").arg(copy.removed.join(QStringLiteral(", "))));
    if (copy.isReencoded)
        parts.append(Text::tr("encoded anew as %1").arg(copy.format));
    if (!job.covered.isEmpty() && isOthersNoDerivatives(job.checked, m_profile)) {
        parts.append(Text::tr("attention: %1 does not let others share changed versions, and covering is a change; ask "
                              "the creator if that is not you")
                         .arg(job.checked.licenseShort));
        outcome.isWarning = true;
    }
    outcome.sentence = parts.join(QStringLiteral("; "));
}

QByteArray PhotoExporter::stemOf(const PhotoRecord &photo, const CheckedPhoto &checked)
{
    if (m_options.namePattern.isEmpty())
        return {};
    const QByteArray name = photo.path.fileName();
    const QByteArray extension = photo.path.extension();
    const QByteArray ownStem = extension.isEmpty() ? name : name.chopped(extension.size() + 1);
    QString stem = m_options.namePattern;
    stem.replace(QStringLiteral("{n}"), QStringLiteral("%1").arg(m_number, 4, 10, QLatin1Char('0')));
    stem.replace(QStringLiteral("{day}"), m_day.toString(Qt::ISODate));
    stem.replace(QStringLiteral("{profile}"), m_profile.id);
    stem.replace(QStringLiteral("{license}"), checked.licenseId);
    // The photo's own name last and as bytes: it may hold braces, and need not be UTF-8.
    return forFileName(stem).toUtf8().replace("{name}", ownStem);
}

QString PhotoExporter::settingsOf(const Job &job) const
{
    QStringList words{
        QStringLiteral("cover=") + coverWord(job.covered.isEmpty() ? std::nullopt : m_options.cover),
        QStringLiteral("max=%1").arg(m_options.maxSizePx),
        QStringLiteral("keep=") + m_options.keep.join(u','),
        QStringLiteral("name=") + QString::fromUtf8(job.request.stem),
        QStringLiteral("release=") + job.release.status + job.release.ids.join(u','),
        QStringLiteral("file=%1/%2").arg(job.photo.stamp.modifiedNs).arg(job.photo.sidecarStamp.modifiedNs)};
    for (const Box &box : job.request.boxes)
        words.append(QStringLiteral("%1,%2,%3,%4").arg(box.x).arg(box.y).arg(box.w).arg(box.h));
    return words.join(u' ');
}
