// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/face_suggestions.h"

#include "core/catalog/catalog.h"
#include "core/catalog/face_repository.h"
#include "core/catalog/people_repository.h"
#include "core/catalog/photo_repository.h"
#include "core/workflow/workflow_text.h"

#include <algorithm>

namespace {

QStringList namesOf(const QList<NameSuggestion> &suggestions)
{
    QStringList names;
    for (const NameSuggestion &suggestion : suggestions)
        names.append(suggestion.name);
    return names;
}

Result<QStringList> namesFor(const QStringList &offered, const QString &wanted, FaceId face)
{
    if (wanted.isEmpty() && offered.size() <= 1)
        return offered.isEmpty()
                   ? Result<QStringList>(failure(ErrorKind::Invalid,
                                                 Text::tr("The file suggests no name for face %1.").arg(face.value)))
                   : offered;
    if (wanted.isEmpty())
        return failure(ErrorKind::Invalid, Text::tr("The file gives face %1 several names (%2); say which one.")
                                               .arg(face.value)
                                               .arg(offered.join(QStringLiteral(", "))));
    if (offered.contains(wanted, Qt::CaseInsensitive))
        return QStringList(wanted);
    return failure(ErrorKind::Invalid,
                   Text::tr("The file does not suggest “%1” for face %2.").arg(wanted).arg(face.value));
}

Result<QList<SuggestedName>> ofFaces(Catalog &catalog, const SuggestionChoice &choice)
{
    QList<SuggestedName> chosen;
    for (const FaceId id : choice.faces) {
        const Result<std::optional<FaceRecord>> face = FaceRepository(catalog).find(id);
        if (!face)
            return failure(face.error());
        if (!*face)
            return failure(ErrorKind::NotFound,
                           Text::tr("There is no face %1 in the catalog; list the faces again.").arg(id.value));
        const PhotoId photo = (*face)->photo;
        const auto suggestions = SuggestionRepository(catalog).ofPhotos({photo});
        if (!suggestions)
            return failure(suggestions.error());
        const Result<QStringList> names = namesFor(namesOf(suggestions->value(photo).faces.value(id)), choice.name, id);
        if (!names)
            return failure(names.error());
        chosen.append({photo, id, names->first()});
    }
    return chosen;
}

Result<PersonId> personNamed(PeopleRepository &people, const QString &name, QStringList &newPeople)
{
    const Result<std::optional<Person>> known = people.findByName(name);
    if (!known)
        return failure(known.error());
    if (*known)
        return (*known)->id;
    Person person;
    person.name = name;
    newPeople.append(name);
    return people.add(person);
}

} // namespace

Result<QList<SuggestedName>> chosenSuggestions(Catalog &catalog, const SuggestionChoice &choice)
{
    if (!choice.faces.isEmpty())
        return ofFaces(catalog, choice);
    Result<QList<SuggestedName>> named = SuggestionRepository(catalog).named(choice.name);
    if (!named || choice.under.isEmpty())
        return named;
    const Result<QList<PhotoRecord>> photos = PhotoRepository(catalog).under(choice.under);
    if (!photos)
        return failure(photos.error());
    QSet<PhotoId> inside;
    for (const PhotoRecord &photo : *photos)
        inside.insert(photo.id);
    named->removeIf([&](const SuggestedName &name) { return !inside.contains(name.photo); });
    return named;
}

Result<ConfirmedNames> confirmSuggestions(Catalog &catalog, const QList<SuggestedName> &names)
{
    ConfirmedNames confirmed;
    const Result<void> done = catalog.inTransaction([&]() -> Result<void> {
        FaceRepository faces(catalog);
        PeopleRepository people(catalog);
        QList<FaceDecision> decisions;
        for (const SuggestedName &name : names) {
            const Result<std::optional<FaceRecord>> face = faces.find(name.face);
            if (!face)
                return failure(face.error());
            if (!*face || (*face)->decision.kind != DecisionKind::None)
                continue;
            const Result<PersonId> person = personNamed(people, name.name, confirmed.newPeople);
            if (!person)
                return failure(person.error());
            decisions.append({name.face, {DecisionKind::Person, *person, {}, QDateTime::currentDateTimeUtc()}});
            confirmed.faces.append(name);
        }
        return faces.decide(decisions);
    });
    if (!done)
        return failure(done.error());
    return confirmed;
}
