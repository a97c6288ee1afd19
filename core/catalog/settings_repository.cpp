// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/settings_repository.h"

#include "core/catalog/catalog.h"
#include "core/catalog/database_error.h"
#include "core/catalog/query.h"

SettingsRepository::SettingsRepository(Catalog &catalog)
    : m_catalog(catalog)
{
}

Result<QString> SettingsRepository::value(const QString &name)
{
    return guarded(m_catalog.file(), [&]() -> Result<QString> {
        Query query(m_catalog.statements(), "SELECT value FROM settings WHERE name = ?");
        return query.bind(name).next() ? query.text(0) : QString();
    });
}

Result<void> SettingsRepository::set(const QString &name, const QString &value)
{
    return guarded(m_catalog.file(), [&]() -> Result<void> {
        if (value.isEmpty()) {
            Query query(m_catalog.statements(), "DELETE FROM settings WHERE name = ?");
            query.bind(name).run();
            return {};
        }
        Query query(m_catalog.statements(), "INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)");
        query.bind(name, value).run();
        return {};
    });
}
