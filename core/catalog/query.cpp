// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

Query::Query(StatementCache &cache, const char *sql, Prepared)
    : m_cache(cache)
    , m_sql(sql)
    , m_statement(cache.take(sql))
{
}

Query::~Query()
{
    m_cache.giveBack(m_sql, std::move(m_statement));
}

bool Query::next()
{
    return m_statement->executeStep();
}

int Query::run()
{
    return m_statement->exec();
}

void Query::reset()
{
    m_statement->reset();
    m_bound = 0;
}

bool Query::isNull(int column)
{
    return m_statement->getColumn(column).isNull();
}

qint64 Query::integer(int column)
{
    return m_statement->getColumn(column).getInt64();
}

double Query::real(int column)
{
    return m_statement->getColumn(column).getDouble();
}

QString Query::text(int column)
{
    const SQLite::Column value = m_statement->getColumn(column);
    const char *start = value.getText();
    return QString::fromUtf8(start, value.getBytes());
}

QByteArray Query::rawBytes(int column)
{
    const SQLite::Column value = m_statement->getColumn(column);
    const void *start = value.getBlob();
    return QByteArray::fromRawData(static_cast<const char *>(start), value.getBytes());
}

QByteArray Query::bytes(int column)
{
    const SQLite::Column value = m_statement->getColumn(column);
    const void *start = value.getBlob();
    return {static_cast<const char *>(start), value.getBytes()};
}

FilePath Query::path(int column)
{
    return FilePath::fromBytes(bytes(column));
}

std::optional<QDate> Query::day(int column)
{
    if (isNull(column))
        return std::nullopt;
    return QDate::fromString(text(column), Qt::ISODate);
}

QDateTime Query::moment(int column)
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), QTimeZone::utc());
}

QStringList Query::list(int column)
{
    const QByteArray json = rawBytes(column);
    if (json == "[]")
        return {};
    QStringList texts;
    for (const QJsonValue value : QJsonDocument::fromJson(json).array())
        texts.append(value.toString());
    return texts;
}

void Query::bindNext(qint64 value)
{
    m_statement->bind(++m_bound, int64_t(value));
}

void Query::bindNext(double value)
{
    m_statement->bind(++m_bound, value);
}

void Query::bindNext(const QString &value)
{
    m_statement->bind(++m_bound, value.toStdString());
}

void Query::bindNext(const QByteArray &value)
{
    m_statement->bind(++m_bound, static_cast<const void *>(value.constData()), int(value.size()));
}

void Query::bindNext(const FilePath &value)
{
    if (value.isEmpty())
        bindNull();
    else
        bindNext(value.bytes());
}

void Query::bindNext(const std::optional<QDate> &value)
{
    if (value)
        bindNext(value->toString(Qt::ISODate));
    else
        bindNull();
}

void Query::bindNext(const std::optional<bool> &value)
{
    if (value)
        bindNext(*value);
    else
        bindNull();
}

void Query::bindNext(const std::optional<int> &value)
{
    if (value)
        bindNext(*value);
    else
        bindNull();
}

void Query::bindNext(const QDateTime &value)
{
    if (value.isValid())
        bindNext(value.toMSecsSinceEpoch());
    else
        bindNull();
}

void Query::bindNext(const QStringList &value)
{
    bindNext(value.isEmpty()
                 ? QStringLiteral("[]")
                 : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(value)).toJson(QJsonDocument::Compact)));
}

void Query::bindNull()
{
    m_statement->bind(++m_bound);
}
