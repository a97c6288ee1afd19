// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/write_regions.h"

#include "core/catalog/face_repository.h"
#include "core/catalog/people_repository.h"
#include "core/catalog/photo_repository.h"
#include "core/metadata/region_list.h"
#include "core/metadata/region_place.h"
#include "core/workflow/lost_photos.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(WriteRegions)
};

// The same face in the file's list and in the catalog.
constexpr double sameFace = 0.4;

// What the newest answer that counts today says on the name.
NamePublication namePublication(const QList<Consent> &consents, QDate today)
{
    NamePublication names = NamePublication::None;
    for (const Consent &consent : consents) {
        const bool isValid = (!consent.from || *consent.from <= today) && (!consent.until || today <= *consent.until);
        if (consent.state == ConsentState::Refused || consent.state == ConsentState::Withdrawn || consent.withdrawn)
            names = NamePublication::None;
        else if (isValid && (consent.state == ConsentState::Granted || consent.state == ConsentState::Limited))
            names = consent.names;
    }
    return names;
}

// The names that may stand in a file.
class PublicNames
{
public:
    PublicNames(const QList<Person> &people, const QHash<PersonId, QList<Consent>> &consents, QDate today)
    {
        for (const Person &person : people) {
            const NamePublication names = namePublication(consents.value(person.id), today);
            const QString name = person.isForgotten || names == NamePublication::None ? QString()
                                 : names == NamePublication::FirstName                ? person.name.section(u' ', 0, 0)
                                                                                      : person.name;
            m_names.insert(person.id, name);
        }
    }

    QString of(PersonId person)
    {
        const QString name = m_names.value(person);
        if (name.isEmpty())
            m_withheld.insert(person);
        return name;
    }
    qsizetype withheld() const { return m_withheld.size(); }

private:
    QHash<PersonId, QString> m_names;
    QSet<PersonId> m_withheld;
};

bool isWritten(const FaceRecord &face)
{
    if (face.detection.kind != FaceKind::Face)
        return false;
    return face.decision.kind == DecisionKind::Person || face.decision.kind == DecisionKind::NotRecognizable ||
           face.decision.kind == DecisionKind::LegalException;
}

// The file's list with the decided faces: known ones get their name, others are added.
RegionList merged(RegionList list, const QList<StoredRegion> &faces)
{
    for (const StoredRegion &face : faces) {
        const auto known = std::ranges::find_if(
            list.regions, [&](const StoredRegion &region) { return overlap(region.box, face.box) >= sameFace; });
        if (known == list.regions.end())
            list.regions.append(face);
        else if (!face.name.isEmpty())
            known->name = face.name;
    }
    return list;
}

// What keeps a photo from being written as the catalog knows it.
std::optional<FileProblem> whyNot(const FoundPhoto &photo, const std::optional<PhotoRecord> &record)
{
    if (record && record->state == ScanState::Scanned && isSameFile(record->stamp, photo.stamp))
        return std::nullopt;
    const QString sentence = record ? Text::tr("“%1” changed since its scan, or was not scanned; scan it again first.")
                                    : Text::tr("“%1” was never scanned; scan it first.");
    return FileProblem{photo.path, {ErrorKind::Changed, sentence.arg(photo.path.display())}, true, photo.stamp};
}

Result<std::optional<RegionList>> wantedList(WorkerPool &workers, const FoundPhoto &photo, const PhotoRecord &record,
                                             const QList<StoredRegion> &faces)
{
    const Result<Rights> rights = workers.readRights(photo.path, photo.sidecar);
    if (!rights)
        return failure(rights.error());
    const RegionFrame frame{record.width, record.height, record.orientation};
    RegionList list = regionListFromText(rights->value(RightsFieldId::FaceRegions)).value_or(RegionList());
    if (!list.regions.isEmpty() && isForOtherShape(list.width, list.height, frame))
        return failure(ErrorKind::Unsupported,
                       Text::tr("“%1” holds face regions of the picture before it was cropped, which are not right any "
                                "more. Remove them with the program that wrote them, then try again.")
                           .arg(photo.path.display()));
    list.width = frame.storedWidth();
    list.height = frame.storedHeight();
    return std::optional(merged(std::move(list), faces));
}

} // namespace

Result<RelicensePlan> planRegions(Library &library, const QList<FilePath> &paths, bool withNames,
                                  const WriteOptions &options, JobControl &job)
{
    Catalog &catalog = *library.catalog;
    PeopleRepository peopleRepository(catalog);
    const Result<QList<Person>> people = peopleRepository.people();
    const Result<QHash<PersonId, QList<Consent>>> consents = peopleRepository.allConsents();
    if (!people || !consents)
        return failure(people ? consents.error() : people.error());
    PublicNames names(*people, *consents, QDate::currentDate());

    const FoundPhotos found = findPhotos(paths, {}, job);
    RelicensePlan plan;
    plan.problems = found.problems;
    QList<WriteRequest> requests;
    for (const FoundPhoto &photo : found.photos) {
        if (job.isCancelled())
            break;
        const Result<std::optional<PhotoRecord>> record = PhotoRepository(catalog).find(photo.path);
        if (!record)
            return failure(record.error());
        if (const std::optional<FileProblem> problem = whyNot(photo, *record)) {
            plan.problems.append(*problem);
            continue;
        }
        const Result<QList<FaceRecord>> faces = FaceRepository(catalog).ofPhoto((*record)->id);
        if (!faces)
            return failure(faces.error());
        QList<StoredRegion> regions;
        for (const FaceRecord &face : *faces) {
            if (!isWritten(face))
                continue;
            const bool isNamed = withNames && face.decision.kind == DecisionKind::Person;
            regions.append({storedBox(face.detection.box, (*record)->orientation),
                            isNamed ? names.of(face.decision.person) : QString()});
        }
        if (regions.isEmpty())
            continue;
        const auto wanted = wantedList(*library.workers, photo, **record, regions);
        if (!wanted) {
            plan.problems.append({photo.path, wanted.error(), true, photo.stamp});
            continue;
        }
        WriteRequest request;
        request.photo = photo.path;
        request.sidecar = photo.sidecar;
        request.change.fields[RightsFieldId::FaceRegions] = regionListText(**wanted);
        requests.append(request);
    }
    plan.writes = planWrites(Text::tr("Face regions"), requests, options, library.workers->writeEngine(), job,
                             library.files.journal);
    plan.writes.wasStopped = job.isCancelled();
    if (names.withheld() > 0)
        plan.warnings.append(Text::tr("%1 of the people have not agreed that their name stands with the photo; their "
                                      "regions are written without it.")
                                 .arg(names.withheld()));
    return plan;
}
