// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QList>

namespace SQLite {
class Database;
}

// One numbered script: brings the schema from version - 1 to version.
struct Migration
{
    int version = 0;
    QByteArray sql;
};

// The scripts of resources/migrations, 1, 2, 3 … without gaps.
QList<Migration> catalogMigrations();

// Runs those that are missing, each in one transaction. Another program may do the same at the same time. Throws
// SQLite::Exception; then the schema is that of the last script that went through.
void migrate(SQLite::Database &database, const QList<Migration> &migrations);
