// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/comparable_facts.h"

#include "core/catalog/accepted_repository.h"
#include "core/catalog/face_repository.h"
#include "core/catalog/people_repository.h"
#include "core/catalog/photo_repository.h"
#include "core/photos/sidecar_names.h"
#include "core/workflow/lost_photos.h"

#include <filesystem>

namespace {

QList<FaceFacts> faceFacts(const QList<FaceRecord> &records)
{
    QList<FaceFacts> faces;
    faces.reserve(records.size());
    for (const FaceRecord &record : records)
        faces.append({record.id, record.detection.kind, record.detection.box, record.decision});
    return faces;
}

QList<Acceptance> acceptances(const QList<AcceptedFinding> &findings)
{
    QList<Acceptance> accepted;
    for (const AcceptedFinding &finding : findings)
        accepted.append({finding.rule, finding.profile, finding.reason, finding.acceptedBy, finding.until});
    return accepted;
}

// What belongs to the photos, read in bulk: one query a kind, not one a photo.
struct Belongings
{
    QHash<PhotoId, QList<FaceRecord>> faces;
    QHash<PhotoId, int> candidates;
    QHash<PhotoId, QList<AcceptedFinding>> accepted;
    QHash<PhotoId, QString> pending;
};

Result<Belongings> readBelongings(Catalog &catalog, const QList<PhotoId> &photos)
{
    FaceRepository repository(catalog);
    Result<QHash<PhotoId, QList<FaceRecord>>> faces = repository.ofPhotos(photos);
    if (!faces)
        return failure(faces.error());
    Result<QHash<PhotoId, int>> candidates = repository.candidateCounts(photos);
    if (!candidates)
        return failure(candidates.error());
    Result<QHash<PhotoId, QList<AcceptedFinding>>> accepted = AcceptedRepository(catalog).all();
    if (!accepted)
        return failure(accepted.error());
    Result<QHash<PhotoId, QString>> pending = PhotoRepository(catalog).pendingLicenses();
    if (!pending)
        return failure(pending.error());
    return Belongings{std::move(*faces), std::move(*candidates), std::move(*accepted), std::move(*pending)};
}

Result<PeopleFacts> readPeople(Catalog &catalog)
{
    PeopleRepository repository(catalog);
    const Result<QList<Person>> people = repository.people();
    Result<QHash<PersonId, QList<Consent>>> consents = repository.allConsents();
    if (!people || !consents)
        return failure(people ? consents.error() : people.error());
    PeopleFacts facts;
    for (const Person &person : *people)
        facts.people.insert(person.id, person);
    facts.consents = std::move(*consents);
    return facts;
}

PhotoFacts factsOf(PhotoRecord &record, Belongings &belongings)
{
    PhotoFacts facts;
    facts.id = record.id;
    facts.path = record.path;
    facts.state = record.state;
    facts.problem = std::move(record.problem);
    facts.isMissing = record.isMissing;
    facts.mode = record.mode;
    facts.rights = std::move(record.rights);
    facts.pendingLicenseId = belongings.pending.value(record.id);
    facts.faces = faceFacts(belongings.faces.take(record.id));
    facts.candidates = belongings.candidates.value(record.id);
    facts.accepted = acceptances(belongings.accepted.value(record.id));
    return facts;
}

Result<void> readPhotos(Catalog &catalog, const QList<FilePath> &paths, bool withMissing, ComparableFacts &facts)
{
    Result<QList<PhotoRecord>> records = PhotoRepository(catalog).under(paths, withMissing);
    if (!records)
        return failure(records.error());
    if (records->isEmpty())
        return {};
    QList<PhotoId> ids; // Empty, that is all, for the whole library.
    if (!paths.isEmpty()) {
        for (const PhotoRecord &record : std::as_const(*records))
            ids.append(record.id);
    }
    Result<Belongings> belongings = readBelongings(catalog, ids);
    if (!belongings)
        return failure(belongings.error());
    facts.photos.reserve(records->size());
    facts.seen.reserve(records->size());
    for (PhotoRecord &record : *records) {
        facts.seen.append({record.stamp, record.sidecar, record.sidecarStamp});
        facts.photos.append(factsOf(record, *belongings));
    }
    return {};
}

// The sidecars there are now; each folder is listed once.
class SidecarsOnDisk
{
public:
    FilePath of(const FilePath &photo)
    {
        const FilePath folder = photo.parent();
        if (folder != m_folder || !m_isListed)
            list(folder);
        const SidecarNames::Sidecar *sidecar = m_names.find(photo.fileName());
        return sidecar ? folder.child(sidecar->name) : FilePath();
    }

private:
    void list(const FilePath &folder)
    {
        m_folder = folder;
        m_isListed = true;
        m_names = {};
        std::error_code error;
        for (auto it = std::filesystem::directory_iterator(folder.native(), error); !error && it != end(it);
             it.increment(error)) {
            const QByteArray name = FilePath::fromNative(it->path()).fileName();
            if (SidecarNames::isSidecarName(name))
                m_names.add(name, {});
        }
    }

    FilePath m_folder;
    bool m_isListed = false;
    SidecarNames m_names;
};

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

Result<ComparableFacts> readComparableFacts(Catalog &catalog, const QList<FilePath> &paths, bool withMissing)
{
    ComparableFacts facts;
    const Result<void> read = catalog.inSnapshot([&]() -> Result<void> {
        Result<PeopleFacts> people = readPeople(catalog);
        if (!people)
            return failure(people.error());
        facts.people = std::move(*people);
        return readPhotos(catalog, paths, withMissing, facts);
    });
    if (!read)
        return failure(read.error());
    return facts;
}

void compareWithDisk(ComparableFacts &facts)
{
    SidecarsOnDisk sidecars;
    for (qsizetype i = 0; i < facts.photos.size(); ++i) {
        PhotoFacts &photo = facts.photos[i];
        const SeenFiles &seen = facts.seen[i];
        const Result<FileStamp> stamp = stampOf(photo.path);
        photo.isMissing = !stamp && stamp.error().kind == ErrorKind::NotFound;
        photo.isChangedOnDisk = !photo.isMissing && (!stamp || !isSameFile(*stamp, seen.stamp) ||
                                                     isSidecarChanged(seen, sidecars.of(photo.path)));
    }
}

bool isChanged(const SeenFiles &seen, const FoundPhoto &found)
{
    if (!isSameFile(seen.stamp, found.stamp) || seen.sidecar != found.sidecar)
        return true;
    return !found.sidecar.isEmpty() && !isSameFile(seen.sidecarStamp, found.sidecarStamp);
}
