// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

// The first thing found wrong in a JSON object and those inside it; Invalid, without name of the file or row.
class JsonProblem
{
public:
    void add(const QString &sentence);
    Result<void> result() const;

private:
    QString m_first;
};

// Takes members out of an object and notes the first that is not what it should be. Absent members are empty.
class JsonMembers
{
public:
    JsonMembers(QJsonObject object, JsonProblem &problem);

    QString text(QLatin1StringView key);
    QStringList texts(QLatin1StringView key);
    bool flag(QLatin1StringView key);
    std::optional<QDate> day(QLatin1StringView key);
    QDateTime moment(QLatin1StringView key);
    JsonMembers object(QLatin1StringView key);
    QList<JsonMembers> objects(QLatin1StringView key);
    // One word of an enumeration.
    template <class Value>
    Value word(QLatin1StringView key, Value absent, std::optional<Value> (*valueOf)(const QString &))
    {
        const QString name = text(key);
        const std::optional<Value> value = name.isEmpty() ? std::optional(absent) : valueOf(name);
        if (!value)
            rejectWord(key, name);
        return value.value_or(absent);
    }
    void reject(const QString &sentence) { m_problem->add(sentence); }

private:
    void rejectWord(QLatin1StringView key, const QString &word);
    void rejectKind(QLatin1StringView key);

    QJsonObject m_object;
    JsonProblem *m_problem;
};

// Each leaves an empty value out.
void insertText(QJsonObject &object, QLatin1StringView key, const QString &text);
void insertDay(QJsonObject &object, QLatin1StringView key, const std::optional<QDate> &day);
void insertFlag(QJsonObject &object, QLatin1StringView key, bool flag);
void insertArray(QJsonObject &object, QLatin1StringView key, const QJsonArray &array);
