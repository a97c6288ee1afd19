// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

class Catalog;

// Names of people who were erased on request. The catalog holds slow salted hashes of them only: it can tell a name
// that a file brings again, not list them. Throws SQLite::Exception (see guarded()).
class ForgottenNames
{
public:
    explicit ForgottenNames(Catalog &catalog);

    void add(const QString &name);
    void remove(const QString &name); // Somebody of that name is recorded on purpose.
    bool contains(const QString &name);

private:
    QByteArray salt();
    QByteArray hashOf(const QString &name, const QByteArray &salt);

    Catalog &m_catalog;
    QByteArray m_salt;
    QHash<QString, QByteArray> m_hashes; // By the compared name; a shoot names the same few people.
};
