// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/comparable_facts.h"

#include "core/catalog/accepted_repository.h"
#include "core/catalog/export_repository.h"
#include "core/catalog/face_repository.h"
#include "core/catalog/mark_repository.h"
#include "core/catalog/people_repository.h"
#include "core/catalog/photo_repository.h"
#include "core/catalog/suggestion_repository.h"
#include "core/workflow/lost_photos.h"
#include "core/workflow/own_names.h"

#include <algorithm>
#include <span>

namespace {

QList<FaceFacts> faceFacts(const QList<FaceRecord> &records, const PhotoSuggestions &suggestions)
{
    QList<FaceFacts> faces;
    faces.reserve(records.size());
    for (const FaceRecord &record : records)
        faces.append({record.id, record.detection.kind, record.detection.box, record.decision,
                      suggestions.faces.value(record.id)});
    return faces;
}

QList<Acceptance> acceptances(const QList<AcceptedFinding> &findings)
{
    QList<Acceptance> accepted;
    for (const AcceptedFinding &finding : findings)
        accepted.append(
            {finding.rule, finding.profile, finding.reason, finding.acceptedBy, finding.until, finding.subjects});
    return accepted;
}

constexpr qsizetype photosAtOnce = 2000; // Enough that the number of steps does not matter, few enough for memory.

Result<FactsReader::Shared> readShared(Catalog &catalog)
{
    Result<QHash<PhotoId, QList<AcceptedFinding>>> accepted = AcceptedRepository(catalog).all();
    Result<QHash<PhotoId, QString>> pending = PhotoRepository(catalog).pendingLicenses();
    Result<QHash<PhotoId, QStringList>> published = ExportRepository(catalog).publishedLicenses();
    if (!accepted || !pending)
        return failure(accepted ? pending.error() : accepted.error());
    if (!published)
        return failure(published.error());
    Result<QHash<PhotoId, PhotoMarks>> marks = MarkRepository(catalog).all();
    if (!marks)
        return failure(marks.error());
    return FactsReader::Shared{std::move(*accepted), std::move(*pending), std::move(*published), std::move(*marks)};
}

// The faces of some photos.
struct FacesOfPhotos
{
    QHash<PhotoId, QList<FaceRecord>> faces;
    QHash<PhotoId, int> candidates;
    QHash<PhotoId, PhotoSuggestions> suggestions;
};

Result<FacesOfPhotos> readFaces(Catalog &catalog, std::span<const PhotoRecord> records)
{
    QList<PhotoId> photos;
    for (const PhotoRecord &record : records)
        photos.append(record.id);
    FaceRepository repository(catalog);
    Result<QHash<PhotoId, QList<FaceRecord>>> faces = repository.ofPhotos(photos);
    Result<QHash<PhotoId, int>> candidates = repository.candidateCounts(photos);
    if (!faces || !candidates)
        return failure(faces ? candidates.error() : faces.error());
    Result<QHash<PhotoId, PhotoSuggestions>> suggestions = SuggestionRepository(catalog).ofPhotos(photos);
    if (!suggestions)
        return failure(suggestions.error());
    return FacesOfPhotos{std::move(*faces), std::move(*candidates), std::move(*suggestions)};
}

Result<PeopleFacts> readPeople(Catalog &catalog)
{
    PeopleRepository repository(catalog);
    const Result<QList<Person>> people = repository.people();
    Result<QHash<PersonId, QList<Consent>>> consents = repository.allConsents();
    if (!people || !consents)
        return failure(people ? consents.error() : people.error());
    Result<QStringList> ownNames = readOwnNames(catalog);
    if (!ownNames)
        return failure(ownNames.error());
    PeopleFacts facts;
    facts.ownNames = std::move(*ownNames);
    for (const Person &person : *people)
        facts.people.insert(person.id, person);
    facts.consents = std::move(*consents);
    return facts;
}

PhotoFacts factsOf(PhotoRecord &record, const FactsReader::Shared &shared, const FacesOfPhotos &faces)
{
    PhotoFacts facts;
    facts.id = record.id;
    facts.path = record.path;
    facts.state = record.state;
    facts.problem = std::move(record.problem);
    facts.isMissing = record.isMissing;
    facts.mode = record.mode;
    facts.detectorVersion = record.detectorVersion;
    if (record.takenAt.isValid())
        facts.takenOn = record.takenAt.date();
    facts.rights = std::move(record.rights);
    facts.pendingLicenseId = shared.pending.value(record.id);
    facts.privateItems = std::move(record.privateItems);
    facts.publishedLicenses = shared.published.value(record.id);
    facts.faces = faceFacts(faces.faces.value(record.id), faces.suggestions.value(record.id));
    facts.candidates = faces.candidates.value(record.id);
    facts.accepted = acceptances(shared.accepted.value(record.id));
    facts.width = record.width;
    facts.height = record.height;
    facts.caption = std::move(record.caption);
    facts.rating = record.rating;
    facts.marks = shared.marks.value(record.id);
    return facts;
}

bool isSidecarChanged(const SeenFiles &seen, const FilePath &now)
{
    if (seen.sidecar != now)
        return true;
    if (now.isEmpty())
        return false;
    const Result<FileStamp> stamp = stampOf(now);
    return !stamp || !isSameFile(*stamp, seen.sidecarStamp);
}

} // namespace

FactsReader::FactsReader(Catalog &catalog)
    : m_catalog(catalog)
{
}

Result<void> FactsReader::refresh()
{
    const qint64 counter = m_catalog.othersChangeCounter();
    if (m_counter == counter)
        return {};
    Result<PeopleFacts> people = readPeople(m_catalog);
    if (!people)
        return failure(people.error());
    Result<Shared> shared = readShared(m_catalog);
    if (!shared)
        return failure(shared.error());
    m_people = std::move(*people);
    m_shared = std::move(*shared);
    m_counter = counter;
    return {};
}

Result<QList<PhotoFacts>> FactsReader::read(std::span<PhotoRecord> records)
{
    const Result<FacesOfPhotos> faces = readFaces(m_catalog, records);
    if (!faces)
        return failure(faces.error());
    QList<PhotoFacts> facts;
    facts.reserve(qsizetype(records.size()));
    for (PhotoRecord &record : records)
        facts.append(factsOf(record, m_shared, *faces));
    return facts;
}

Result<ComparableFacts> readComparableFacts(Catalog &catalog, const QList<FilePath> &paths)
{
    ComparableFacts facts;
    FactsReader reader(catalog);
    const Result<void> read = catalog.inSnapshot([&]() -> Result<void> {
        if (const Result<void> fresh = reader.refresh(); !fresh)
            return fresh;
        Result<QList<PhotoRecord>> records = PhotoRepository(catalog).under(paths);
        if (!records)
            return failure(records.error());
        facts.photos.reserve(records->size());
        facts.seen.reserve(records->size());
        for (qsizetype first = 0; first < records->size(); first += photosAtOnce) {
            const std::span<PhotoRecord> some(records->data() + first, std::min(photosAtOnce, records->size() - first));
            for (const PhotoRecord &record : some)
                facts.seen.append({record.stamp, record.sidecar, record.sidecarStamp});
            Result<QList<PhotoFacts>> photos = reader.read(some);
            if (!photos)
                return failure(photos.error());
            facts.photos += std::move(*photos);
        }
        return {};
    });
    if (!read)
        return failure(read.error());
    facts.people = reader.people();
    return facts;
}

DiskState DiskComparison::of(const FilePath &path, const SeenFiles &seen)
{
    const Result<FileStamp> stamp = stampOf(path);
    if (!stamp && stamp.error().kind == ErrorKind::NotFound)
        return DiskState::Missing;
    const bool isChanged = !stamp || !isSameFile(*stamp, seen.stamp) || isSidecarChanged(seen, m_sidecars.of(path));
    return isChanged ? DiskState::Changed : DiskState::AsScanned;
}

void setDiskState(PhotoFacts &photo, DiskState state)
{
    photo.isMissing = state == DiskState::Missing;
    photo.isChangedOnDisk = state == DiskState::Changed;
}

void compareWithDisk(ComparableFacts &facts)
{
    DiskComparison disk;
    for (qsizetype i = 0; i < facts.photos.size(); ++i)
        setDiskState(facts.photos[i], disk.of(facts.photos[i].path, facts.seen[i]));
}

bool isChanged(const SeenFiles &seen, const FoundPhoto &found)
{
    if (!isSameFile(seen.stamp, found.stamp) || seen.sidecar != found.sidecar)
        return true;
    return !found.sidecar.isEmpty() && !isSameFile(seen.sidecarStamp, found.sidecarStamp);
}
