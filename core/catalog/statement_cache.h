// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <unordered_map>
#include <vector>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

// Prepared statements of one connection, kept for their next use.
class StatementCache
{
public:
    explicit StatementCache(SQLite::Database &database);
    ~StatementCache();
    StatementCache(const StatementCache &) = delete;
    StatementCache &operator=(const StatementCache &) = delete;

    // sql must be a literal: the address is the key. One that is in use is prepared a second time.
    std::unique_ptr<SQLite::Statement> take(const char *sql);
    void giveBack(const char *sql, std::unique_ptr<SQLite::Statement> statement);

private:
    SQLite::Database &m_database;
    std::unordered_map<const char *, std::vector<std::unique_ptr<SQLite::Statement>>> m_idle;
};
