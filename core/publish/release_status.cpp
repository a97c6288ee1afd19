// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/release_status.h"

#include <algorithm>

namespace {

// Worst last: the order in which one beats the other.
enum class Standing
{
    NotNeeded,
    Agreed,
    Missing,
    Refused
};

bool isGood(const Consent &consent, QDate day)
{
    const bool isOver = (consent.until && *consent.until < day) || (consent.withdrawn && *consent.withdrawn <= day);
    return !isOver && (!consent.from || *consent.from <= day);
}

Standing standingOf(const QList<Consent> &consents, QDate day)
{
    Standing standing = Standing::Missing;
    for (const Consent &consent : consents) { // Oldest first: a newer answer replaces an older one.
        const bool isNo = consent.state == ConsentState::Refused || consent.state == ConsentState::Withdrawn ||
                          (consent.withdrawn && *consent.withdrawn <= day);
        if (isNo)
            standing = Standing::Refused;
        else if (consent.state == ConsentState::NotNeeded && isGood(consent, day))
            standing = Standing::NotNeeded;
        else if ((consent.state == ConsentState::Granted || consent.state == ConsentState::Limited) &&
                 isGood(consent, day))
            standing = Standing::Agreed;
    }
    return standing;
}

// A signed contract that limits nothing.
bool isUnlimitedRelease(const Consent &consent)
{
    const bool isRelease = consent.kind == ConsentKind::Release || consent.kind == ConsentKind::ConsentAndRelease;
    return isRelease && consent.state == ConsentState::Granted && consent.uses.isEmpty() &&
           consent.licenses.isEmpty() && consent.commercial == CommercialUse::Yes && !consent.until &&
           !consent.evidence.isEmpty() && consent.alterations == Alterations::Free && !consent.isFaceToBeCovered &&
           consent.details.territory.isEmpty();
}

// Years of a minor that day; nothing for grown-ups. -1: not known.
std::optional<int> minorAge(const Person &person, QDate day)
{
    if (!person.isMinorOn(day))
        return std::nullopt;
    if (!person.birthDate)
        return -1;
    const QDate birthday(day.year(), person.birthDate->month(), 1);
    const bool isBefore = day < birthday.addDays(person.birthDate->day() - 1);
    return day.year() - person.birthDate->year() - (isBefore ? 1 : 0);
}

QString ageCode(int years)
{
    if (years < 0)
        return QStringLiteral("AG-UNK");
    return years < 14 ? QStringLiteral("AG-U14") : QStringLiteral("AG-A%1").arg(std::min(years, 17));
}

QList<PersonId> recognizable(const QList<FaceFacts> &faces, const QSet<FaceId> &covered, bool &isUndecided)
{
    QList<PersonId> people;
    for (const FaceFacts &face : faces) {
        if (covered.contains(face.id))
            continue;
        isUndecided = isUndecided || face.decision.kind == DecisionKind::None;
        if (face.decision.kind == DecisionKind::Person && !people.contains(face.decision.person))
            people.append(face.decision.person);
    }
    return people;
}

QString statusOf(Standing worst, bool hasIds)
{
    switch (worst) {
    case Standing::NotNeeded:
        return QStringLiteral("MR-NAP");
    case Standing::Agreed:
        return QStringLiteral("MR-LMR");
    case Standing::Missing:
        return hasIds ? QStringLiteral("MR-LMR") : QString();
    case Standing::Refused:
        return QStringLiteral("MR-NON");
    }
    return {};
}

} // namespace

ReleaseStatement releaseOf(const PhotoFacts &photo, const PeopleFacts &people, const QSet<FaceId> &covered, QDate day)
{
    ReleaseStatement release;
    if (photo.faces.isEmpty()) // Nobody was found, which is not the same as nobody being there.
        return release;
    bool isUndecided = false;
    const QList<PersonId> inPhoto = recognizable(photo.faces, covered, isUndecided);
    Standing worst = isUndecided ? Standing::Missing : Standing::NotNeeded;
    bool areAllUnlimited = true;
    std::optional<int> youngest;
    for (const PersonId id : inPhoto) {
        const Person person = people.people.value(id);
        QList<Consent> consents = people.consents.value(id);
        consents.removeIf(
            [&](const Consent &consent) { return !consent.photos.covers(photo.id, photo.path, photo.takenOn); });
        const Standing standing = person.isForgotten ? Standing::Refused : standingOf(consents, day);
        worst = std::max(worst, standing);
        bool isUnlimited = false;
        QString name; // None, unless its publication was agreed to.
        for (const Consent &consent : std::as_const(consents)) {
            const bool isAgreement = consent.state == ConsentState::Granted || consent.state == ConsentState::Limited;
            if (!isAgreement || !isGood(consent, day))
                continue;
            isUnlimited = isUnlimited || isUnlimitedRelease(consent);
            if (!consent.code.isEmpty())
                release.ids.append(consent.code);
            if (consent.names == NamePublication::Full)
                name = person.name;
            else if (consent.names == NamePublication::FirstName && name.isEmpty())
                name = person.name.section(u' ', 0, 0);
        }
        if (const std::optional<int> age = minorAge(person, day); age && (!youngest || *age < *youngest))
            youngest = age;
        if (!person.isForgotten && !name.isEmpty())
            release.names.append(name);
        areAllUnlimited = areAllUnlimited && (isUnlimited || standing == Standing::NotNeeded);
    }
    release.status = statusOf(worst, !release.ids.isEmpty());
    if (worst == Standing::Agreed && areAllUnlimited)
        release.status = QStringLiteral("MR-UMR");
    if (worst == Standing::Refused)
        release.ids.clear();
    if (youngest)
        release.ageDisclosure = ageCode(*youngest);
    return release;
}
