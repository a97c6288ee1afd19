// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/check_photos.h"

#include "core/workflow/comparable_facts.h"
#include "core/workflow/text_pool.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CheckPhotos)
};

constexpr qsizetype judgedBetweenReports = 1000;

// Brings together what the catalog knows below some paths and what is there now.
class FactsOnDisk
{
public:
    FactsOnDisk(ComparableFacts known, const QList<FilePath> &paths)
        : m_known(std::move(known))
    {
        for (const FilePath &path : paths)
            m_named.insert(path.absolute());
        for (qsizetype i = 0; i < m_known.photos.size(); ++i)
            m_places.insert(m_known.photos[i].path, i);
    }

    FoundPhotos find(const QList<FilePath> &paths, JobControl &job) const
    {
        FindOptions options;
        options.isKnownPhoto = [this](const FilePath &path, const FileStamp &stamp) {
            const qsizetype place = m_places.value(path, -1);
            return place >= 0 && m_known.photos[place].state == ScanState::Scanned &&
                   m_known.seen[place].stamp == stamp;
        };
        return findPhotos(paths, options, job);
    }

    void takePhoto(const FoundPhoto &found)
    {
        const qsizetype place = m_places.value(found.path, -1);
        if (place < 0) {
            addStranger(found.path, ScanState::NotScanned, {});
            return;
        }
        m_met.insert(found.path);
        m_known.photos[place].isMissing = false;
        m_known.photos[place].isChangedOnDisk = isChanged(m_known.seen[place], found);
    }

    Result<void> takeProblem(const FileProblem &problem)
    {
        const qsizetype place = m_places.value(problem.path, -1);
        const bool isNotThere = problem.error.kind == ErrorKind::NotFound;
        if (place >= 0 && !isNotThere && !m_met.contains(problem.path)) {
            PhotoFacts &photo = m_known.photos[place];
            m_met.insert(problem.path);
            photo.isMissing = false;
            photo.isChangedOnDisk = m_known.seen[place].stamp.inode != problem.stamp.inode ||
                                    m_known.seen[place].stamp.modifiedNs != problem.stamp.modifiedNs;
            photo.state = ScanState::Failed;
            photo.problem = problem.error.message;
        } else if (place < 0 && isNotThere && m_named.contains(problem.path)) {
            return failure(ErrorKind::NotFound,
                           Text::tr("“%1” does not exist. Correct the path, or connect the drive it is on.")
                               .arg(problem.path.display()));
        } else if (place < 0 &&
                   (problem.isPhoto || m_named.contains(problem.path) || problem.error.kind == ErrorKind::Unreadable)) {
            // Also a folder that cannot be looked into: nobody knows what is in it.
            addStranger(problem.path, ScanState::Failed, problem.error.message);
        }
        return {};
    }

    // Known photos that the walk did not meet: gone ones are left out, unless they were asked for by name.
    void settleRest()
    {
        for (PhotoFacts &photo : m_known.photos) {
            if (m_met.contains(photo.path))
                continue;
            const Result<FileStamp> stamp = stampOf(photo.path);
            photo.isMissing = !stamp && stamp.error().kind == ErrorKind::NotFound;
            if (!stamp && !photo.isMissing) {
                photo.state = ScanState::Failed;
                photo.problem = stamp.error().message;
            }
        }
        m_known.photos.removeIf(
            [this](const PhotoFacts &photo) { return photo.isMissing && !m_named.contains(photo.path); });
    }

    LibraryFacts takeFacts()
    {
        QList<PhotoFacts> photos = std::move(m_known.photos) + m_strangers;
        std::sort(photos.begin(), photos.end(),
                  [](const PhotoFacts &a, const PhotoFacts &b) { return a.path < b.path; });
        return {std::move(photos), std::move(m_known.people)};
    }

private:
    void addStranger(const FilePath &path, ScanState state, const QString &problem)
    {
        if (m_met.contains(path))
            return;
        m_met.insert(path);
        PhotoFacts facts;
        facts.path = path;
        facts.state = state;
        facts.problem = problem;
        m_strangers.append(facts);
    }

    ComparableFacts m_known;
    QHash<FilePath, qsizetype> m_places;
    QSet<FilePath> m_named; // The paths that were given.
    QSet<FilePath> m_met;
    QList<PhotoFacts> m_strangers; // On disk, but not in the catalog.
};

Result<LibraryFacts> factsBelow(Catalog &catalog, const QList<FilePath> &paths, JobControl &job)
{
    Result<ComparableFacts> known = readComparableFacts(catalog, paths, true);
    if (!known)
        return failure(known.error());
    FactsOnDisk facts(std::move(*known), paths);
    const FoundPhotos found = facts.find(paths, job);
    if (found.wasStopped)
        return LibraryFacts();
    for (const FoundPhoto &photo : found.photos)
        facts.takePhoto(photo);
    for (const FileProblem &problem : found.problems) {
        if (const Result<void> taken = facts.takeProblem(problem); !taken)
            return failure(taken.error());
    }
    facts.settleRest();
    return facts.takeFacts();
}

int countFaces(const PhotoFacts &photo)
{
    return int(std::count_if(photo.faces.begin(), photo.faces.end(),
                             [](const FaceFacts &face) { return face.decision.kind != DecisionKind::NotAFace; }));
}

CheckedPhoto judged(const PhotoFacts &photo, const PeopleFacts &people, const Profile &profile, QDate day)
{
    CheckedPhoto checked;
    if (photo.state == ScanState::Scanned) {
        checked.searched = photo.mode;
        checked.detector = photo.detectorVersion;
    }
    checked.path = photo.path;
    if (const std::optional<License> &license = photo.rights.license.license) {
        checked.licenseId = license->id;
        checked.licenseShort = license->shortName();
    }
    checked.photo = photo.id;
    checked.creator = photo.rights.creator;
    checked.faces = countFaces(photo);
    checked.people = int(std::count_if(photo.faces.begin(), photo.faces.end(), [](const FaceFacts &face) {
        return face.decision.kind == DecisionKind::Person;
    }));
    checked.verdict = judgePhoto(photo, people, profile, day);
    return checked;
}

} // namespace

Result<LibraryFacts> readFacts(Catalog &catalog, const QList<FilePath> &paths, bool withDisk)
{
    Result<ComparableFacts> facts = readComparableFacts(catalog, paths, false);
    if (!facts)
        return failure(facts.error());
    if (withDisk)
        compareWithDisk(*facts);
    return LibraryFacts{std::move(facts->photos), std::move(facts->people)};
}

Result<CheckReport> checkPhotos(Catalog &catalog, const QList<FilePath> &paths, const Profile &profile, QDate day,
                                JobControl &job)
{
    Result<LibraryFacts> facts = paths.isEmpty() ? readFacts(catalog, {}, true) : factsBelow(catalog, paths, job);
    if (!facts)
        return failure(facts.error());
    CheckReport report{profile, day, {}, false};
    report.photos.reserve(facts->photos.size());
    TextPool texts;
    for (PhotoFacts &known : facts->photos) {
        const PhotoFacts photo = std::move(known); // Its memory is free again when it has been judged.
        if (report.photos.size() % judgedBetweenReports == 0) {
            job.waitWhilePaused();
            job.report(report.photos.size(), facts->photos.size(), photo.path.displayName());
        }
        if (job.isCancelled())
            break;
        report.photos.append(judged(photo, facts->people, profile, day));
        texts.share(report.photos.last().verdict);
    }
    report.wasStopped = job.isCancelled();
    return report;
}
