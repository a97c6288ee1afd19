// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/json_members.h"

#include "core/people/people_text.h"

void JsonProblem::add(const QString &sentence)
{
    if (m_first.isEmpty())
        m_first = sentence;
}

Result<void> JsonProblem::result() const
{
    if (!m_first.isEmpty())
        return failure(ErrorKind::Invalid, m_first);
    return {};
}

JsonMembers::JsonMembers(QJsonObject object, JsonProblem &problem)
    : m_object(std::move(object))
    , m_problem(&problem)
{
}

QString JsonMembers::text(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isNull() && !value.isString())
        rejectKind(key);
    return value.toString();
}

QStringList JsonMembers::texts(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isArray())
        rejectKind(key);
    QStringList texts;
    for (const QJsonValue entry : value.toArray()) {
        if (!entry.isString())
            rejectKind(key);
        texts.append(entry.toString());
    }
    return texts;
}

bool JsonMembers::flag(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isBool())
        rejectKind(key);
    return value.toBool();
}

std::optional<QDate> JsonMembers::day(QLatin1StringView key)
{
    const QString word = text(key);
    if (word.isEmpty())
        return std::nullopt;
    const QDate day = QDate::fromString(word, Qt::ISODate);
    if (!day.isValid())
        reject(PeopleText::tr("%1 “%2” is no day; write it as 2026-12-31").arg(key, word));
    return day;
}

QDateTime JsonMembers::moment(QLatin1StringView key)
{
    const QString word = text(key);
    const QDateTime moment = QDateTime::fromString(word, Qt::ISODateWithMs);
    if (!word.isEmpty() && !moment.isValid())
        reject(PeopleText::tr("%1 “%2” is no moment; write it as 2026-12-31T10:20:30Z").arg(key, word));
    return moment.toUTC();
}

JsonMembers JsonMembers::object(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isObject())
        rejectKind(key);
    return {value.toObject(), *m_problem};
}

QList<JsonMembers> JsonMembers::objects(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isArray())
        rejectKind(key);
    QList<JsonMembers> objects;
    for (const QJsonValue entry : value.toArray()) {
        if (!entry.isObject())
            rejectKind(key);
        objects.append({entry.toObject(), *m_problem});
    }
    return objects;
}

void JsonMembers::rejectWord(QLatin1StringView key, const QString &word)
{
    reject(PeopleText::tr("%1 “%2” is not known").arg(key, word));
}

void JsonMembers::rejectKind(QLatin1StringView key)
{
    reject(PeopleText::tr("%1 is of the wrong kind").arg(key));
}

void insertText(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void insertDay(QJsonObject &object, QLatin1StringView key, const std::optional<QDate> &day)
{
    if (day)
        object.insert(key, day->toString(Qt::ISODate));
}

void insertFlag(QJsonObject &object, QLatin1StringView key, bool flag)
{
    if (flag)
        object.insert(key, true);
}

void insertArray(QJsonObject &object, QLatin1StringView key, const QJsonArray &array)
{
    if (!array.isEmpty())
        object.insert(key, array);
}
