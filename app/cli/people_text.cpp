// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/people_text.h"

Result<Person> requirePerson(PeopleRepository &people, const QString &name)
{
    const Result<std::optional<Person>> person = people.findByName(name);
    if (!person)
        return failure(person.error());
    if (!*person)
        return failure(
            ErrorKind::Invalid,
            QStringLiteral("There is no person \"%1\". \"clearframe-cli person list\" lists them.").arg(name));
    return **person;
}

namespace {

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QString guardiansText(const Consent &consent)
{
    QStringList guardians;
    if (!consent.guardian.isEmpty())
        guardians.append(consent.guardian);
    for (const Guardian &guardian : consent.details.guardians)
        guardians.append(guardian.relation.isEmpty() ? guardian.name
                                                     : QStringLiteral("%1 (%2)").arg(guardian.name, guardian.relation));
    return guardians.join(QStringLiteral(" and "));
}

QString withDay(const QString &text, const std::optional<QDate> &day)
{
    return text.isEmpty() || !day ? text : QStringLiteral("%1 on %2").arg(text, dayText(day));
}

} // namespace

QString consentText(const Consent &consent)
{
    QString text = consentStateName(consent.state);
    if (consent.kind != ConsentKind::Consent && consent.state != ConsentState::NotNeeded)
        text += QStringLiteral(" (%1)").arg(consentKindName(consent.kind));
    if (!consent.uses.isEmpty())
        text += QStringLiteral(" for ") + consent.uses.join(QStringLiteral(", "));
    const auto add = [&text](const QString &word, const QString &value) {
        if (!value.isEmpty())
            text += QStringLiteral(", %1 %2").arg(word, value);
    };
    add(QStringLiteral("licenses"), consent.licenses.join(QStringLiteral(", ")));
    if (consent.commercial != CommercialUse::Unsaid)
        add(QStringLiteral("commercial use:"), commercialUseName(consent.commercial));
    if (consent.alterations != Alterations::Unsaid)
        add(QStringLiteral("changes:"), alterationsName(consent.alterations));
    if (consent.names != NamePublication::None)
        add(QStringLiteral("name:"), namePublicationName(consent.names));
    if (consent.isFaceToBeCovered)
        text += QStringLiteral(", face covered only");
    add(QStringLiteral("only"), coverageText(consent.photos));
    add(QStringLiteral("from"), dayText(consent.from));
    add(QStringLiteral("until"), dayText(consent.until));
    add(QStringLiteral("withdrawn on"), dayText(consent.withdrawn));
    add(QStringLiteral("guardian"), guardiansText(consent));
    add(QStringLiteral("because"), consent.reason);
    for (const Evidence &evidence : consent.evidence)
        add(QStringLiteral("evidence"), evidence.name);
    return text;
}

QString takenBackText(const TakenBack &takenBack)
{
    const QString day = takenBack.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return takenBack.reason.isEmpty()
               ? QStringLiteral("taken back %1: it counts for nothing").arg(day)
               : QStringLiteral("taken back %1: it counts for nothing (%2)").arg(day, takenBack.reason);
}

QStringList consentDetailsText(const Consent &consent)
{
    const ConsentDetails &details = consent.details;
    QStringList lines;
    const auto add = [&lines](const QString &title, const QString &value) {
        if (!value.isEmpty())
            lines.append(QStringLiteral("%1: %2").arg(title, value));
    };
    add(QStringLiteral("given"), dayText(details.givenOn));
    add(QStringLiteral("given by"), details.givenBy);
    if (details.channel != Channel::Unsaid)
        add(QStringLiteral("channel"), channelName(details.channel));
    add(QStringLiteral("wording"), details.language.isEmpty()
                                       ? details.wording
                                       : QStringLiteral("%1 (%2)").arg(details.wording, details.language));
    add(QStringLiteral("legal basis"), details.legalBasis);
    add(QStringLiteral("witness"), withDay(details.witness, details.witnessedOn));
    add(QStringLiteral("controller"), details.controller);
    add(QStringLiteral("in return"), details.consideration);
    add(QStringLiteral("territory"), details.territory);
    if (details.mayPublishRegions)
        lines.append(QStringLiteral("the box around the face may be published"));
    if (details.mayRecognize)
        lines.append(QStringLiteral("recognition by machine is allowed"));
    add(QStringLiteral("notes"), consent.notes);
    return lines;
}
