// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/forgotten_names.h"

#include "core/base/slow_hash.h"
#include "core/catalog/catalog.h"
#include "core/catalog/people_rows.h"

ForgottenNames::ForgottenNames(Catalog &catalog)
    : m_catalog(catalog)
{
}

void ForgottenNames::add(const QString &name)
{
    QByteArray used = salt();
    if (used.isEmpty()) {
        Query random(m_catalog.statements(), "SELECT randomblob(16)");
        random.next();
        used = random.bytes(0);
    }
    Query query(m_catalog.statements(), "INSERT OR IGNORE INTO forgotten_names (hash, salt) VALUES (?, ?)");
    query.bind(hashOf(name, used), used).run();
}

void ForgottenNames::remove(const QString &name)
{
    const QByteArray used = salt();
    if (used.isEmpty())
        return;
    Query(m_catalog.statements(), "DELETE FROM forgotten_names WHERE hash = ?").bind(hashOf(name, used)).run();
}

bool ForgottenNames::contains(const QString &name)
{
    const QByteArray used = salt();
    if (used.isEmpty())
        return false;
    Query query(m_catalog.statements(), "SELECT 1 FROM forgotten_names WHERE hash = ?");
    return query.bind(hashOf(name, used)).next();
}

QByteArray ForgottenNames::salt()
{
    Query query(m_catalog.statements(), "SELECT salt FROM forgotten_names LIMIT 1");
    return query.next() ? query.bytes(0) : QByteArray();
}

QByteArray ForgottenNames::hashOf(const QString &name, const QByteArray &salt)
{
    if (salt != m_salt)
        m_hashes.clear();
    m_salt = salt;
    const QString key = nameKey(name);
    QByteArray &hash = m_hashes[key];
    if (hash.isEmpty())
        hash = slowHashOf(key.toUtf8(), salt);
    return hash;
}
