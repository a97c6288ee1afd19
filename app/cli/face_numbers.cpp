// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/face_numbers.h"

#include "core/catalog/people_repository.h"

#include <QRegularExpression>

namespace {

constexpr qint64 longestRange = 10'000; // More is a slip of the finger.

} // namespace

QList<FaceId> takeFaceNumbers(QStringList &words)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,15})(?:-(\\d{1,15}))?$"));
    QList<FaceId> faces;
    while (!words.isEmpty()) {
        const QRegularExpressionMatch match = pattern.match(words.first());
        const qint64 first = match.captured(1).toLongLong();
        const qint64 last = match.captured(2).isEmpty() ? first : match.captured(2).toLongLong();
        if (!match.hasMatch() || last < first || last - first > longestRange)
            break;
        for (qint64 face = first; face <= last; ++face)
            if (!faces.contains(FaceId{face}))
                faces.append(FaceId{face});
        words.removeFirst();
    }
    return faces;
}

Result<Person> personNamed(Catalog &catalog, const QString &name, bool &isNew)
{
    PeopleRepository people(catalog);
    const Result<std::optional<Person>> known = people.findByName(name);
    if (!known)
        return failure(known.error());
    if (*known)
        return **known;
    Person person;
    person.name = name;
    const Result<PersonId> added = people.add(person);
    if (!added)
        return failure(added.error());
    isNew = true;
    person.id = *added;
    return person;
}
