// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/statement_cache.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

StatementCache::StatementCache(SQLite::Database &database)
    : m_database(database)
{
}

StatementCache::~StatementCache() = default;

std::unique_ptr<SQLite::Statement> StatementCache::take(const char *sql)
{
    auto &idle = m_idle[sql];
    if (idle.empty())
        return std::make_unique<SQLite::Statement>(m_database, sql);
    std::unique_ptr<SQLite::Statement> statement = std::move(idle.back());
    idle.pop_back();
    return statement;
}

void StatementCache::giveBack(const char *sql, std::unique_ptr<SQLite::Statement> statement)
{
    // The failure that reset would report was thrown already when the statement ran.
    statement->tryReset();
    m_idle[sql].push_back(std::move(statement));
}
