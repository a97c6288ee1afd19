// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/file_path.h"
#include "core/base/ids.h"
#include "core/catalog/statement_cache.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>

// One use of a prepared statement: bind what goes in, read what comes out. Throws SQLite::Exception (see guarded()).
class Query
{
public:
    template <std::size_t Length>
    Query(StatementCache &cache, const char (&literal)[Length])
        : Query(cache, literal, Prepared())
    {
    }
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    // In the order of the question marks.
    template <class... Values>
    Query &bind(const Values &...values)
    {
        (bindNext(values), ...);
        return *this;
    }

    bool next();  // False when there are no more rows.
    int run();    // For statements without rows; how many rows it changed.
    void reset(); // Ready for other values.

    bool isNull(int column);
    qint64 integer(int column);
    double real(int column);
    QString text(int column);
    // The bytes as SQLite holds them, valid until the next row.
    QByteArray rawBytes(int column);
    QByteArray bytes(int column);
    FilePath path(int column);
    std::optional<QDate> day(int column);
    QDateTime moment(int column);
    QStringList list(int column);

private:
    struct Prepared
    {
    };
    Query(StatementCache &cache, const char *sql, Prepared);

    void bindNext(int value) { bindNext(qint64(value)); }
    void bindNext(bool value) { bindNext(qint64(value)); }
    void bindNext(qint64 value);
    void bindNext(double value);
    void bindNext(const QString &value);
    void bindNext(const QByteArray &value); // As a blob, never NULL.
    void bindNext(const FilePath &value);   // NULL when empty.
    void bindNext(const std::optional<QDate> &value);
    void bindNext(const std::optional<bool> &value);
    void bindNext(const std::optional<int> &value);
    void bindNext(const QDateTime &value); // NULL when not valid.
    void bindNext(const QStringList &value);
    void bindNull();

    template <class Tag>
    void bindNext(Id<Tag> id)
    {
        if (id.isValid())
            bindNext(id.value);
        else
            bindNull();
    }

    StatementCache &m_cache;
    const char *m_sql;
    std::unique_ptr<SQLite::Statement> m_statement;
    int m_bound = 0;
};
