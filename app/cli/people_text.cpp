// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/people_text.h"

#include <QJsonArray>

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

QString consentText(const Consent &consent)
{
    QString text = consentStateName(consent.state);
    if (!consent.uses.isEmpty())
        text += QStringLiteral(" for ") + consent.uses.join(QStringLiteral(", "));
    if (!consent.licenses.isEmpty())
        text += QStringLiteral(", licenses ") + consent.licenses.join(QStringLiteral(", "));
    if (consent.from)
        text += QStringLiteral(", from ") + consent.from->toString(Qt::ISODate);
    if (consent.until)
        text += QStringLiteral(", until ") + consent.until->toString(Qt::ISODate);
    if (consent.withdrawn)
        text += QStringLiteral(", withdrawn on ") + consent.withdrawn->toString(Qt::ISODate);
    if (!consent.guardian.isEmpty())
        text += QStringLiteral(", guardian ") + consent.guardian;
    if (!consent.reason.isEmpty())
        text += QStringLiteral(", because ") + consent.reason;
    if (!consent.evidence.isEmpty())
        text += QStringLiteral(", evidence ") + consent.evidence;
    return text;
}

QJsonObject consentJson(const Consent &consent)
{
    QJsonObject object{{QStringLiteral("state"), consentStateName(consent.state)},
                       {QStringLiteral("uses"), QJsonArray::fromStringList(consent.uses)},
                       {QStringLiteral("licenses"), QJsonArray::fromStringList(consent.licenses)}};
    const auto insertDate = [&object](const QString &name, const std::optional<QDate> &date) {
        if (date)
            object.insert(name, date->toString(Qt::ISODate));
    };
    insertDate(QStringLiteral("from"), consent.from);
    insertDate(QStringLiteral("until"), consent.until);
    insertDate(QStringLiteral("withdrawn"), consent.withdrawn);
    const auto insertText = [&object](const QString &name, const QString &text) {
        if (!text.isEmpty())
            object.insert(name, text);
    };
    insertText(QStringLiteral("guardian"), consent.guardian);
    insertText(QStringLiteral("reason"), consent.reason);
    insertText(QStringLiteral("evidence"), consent.evidence);
    insertText(QStringLiteral("evidenceSha256"), consent.evidenceSha256);
    insertText(QStringLiteral("notes"), consent.notes);
    return object;
}
