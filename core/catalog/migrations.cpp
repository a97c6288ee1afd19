// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/migrations.h"

#include <QDir>
#include <QFile>
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <string>

namespace {

void runMigration(SQLite::Database &database, const Migration &migration)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    // Asked again under the lock: another program may have been faster.
    if (database.execAndGet("PRAGMA user_version").getInt() >= migration.version)
        return;
    database.exec(migration.sql.constData());
    // A script that rebuilds a table must not leave rows that point nowhere.
    SQLite::Statement dangling(database, "PRAGMA foreign_key_check");
    if (dangling.executeStep())
        throw SQLite::Exception("a migration left rows that point nowhere");
    database.exec("PRAGMA user_version = " + std::to_string(migration.version));
    transaction.commit();
}

} // namespace

QList<Migration> catalogMigrations()
{
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.append({name.section(u'_', 0, 0).toInt(), file.readAll()});
    }
    return migrations;
}

void migrate(SQLite::Database &database, const QList<Migration> &migrations)
{
    database.exec("PRAGMA foreign_keys = OFF"); // So that a script can rebuild a table others point to.
    for (const Migration &migration : migrations)
        runMigration(database, migration);
    database.exec("PRAGMA foreign_keys = ON");
}
