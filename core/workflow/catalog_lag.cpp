// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/catalog_lag.h"

#include "core/catalog/catalog.h"
#include "core/catalog/settings_repository.h"

#include <QUuid>

#include <algorithm>

namespace {

const QString settingName = QStringLiteral("unread-sessions");

SessionId numberIn(const QString &note)
{
    return {note.section(u' ', 0, 0).toLongLong()};
}

} // namespace

Result<CatalogLag> CatalogLag::begin(Catalog &catalog, SessionId firstSession)
{
    CatalogLag lag;
    const auto noted = catalog.inTransaction([&]() -> Result<void> {
        SettingsRepository settings(catalog);
        const auto present = settings.value(settingName);
        if (!present)
            return failure(present.error());
        lag.m_isAlsoOfOthers = !present->isEmpty();
        const SessionId first = lag.m_isAlsoOfOthers ? std::min(firstSession, numberIn(*present)) : firstSession;
        lag.m_note =
            QStringLiteral("%1 %2").arg(QString::number(first.value), QUuid::createUuid().toString(QUuid::Id128));
        return settings.set(settingName, lag.m_note);
    });
    if (!noted)
        return failure(noted.error());
    return lag;
}

Result<void> CatalogLag::end(Catalog &catalog) const
{
    if (m_isAlsoOfOthers)
        return {};
    return catalog.inTransaction([&]() -> Result<void> {
        SettingsRepository settings(catalog);
        const auto present = settings.value(settingName);
        if (!present)
            return failure(present.error());
        return *present == m_note ? settings.set(settingName, {}) : Result<void>();
    });
}

Result<std::optional<CatalogLag>> CatalogLag::left(Catalog &catalog)
{
    const auto present = SettingsRepository(catalog).value(settingName);
    if (!present)
        return failure(present.error());
    if (present->isEmpty())
        return std::optional<CatalogLag>();
    CatalogLag lag;
    lag.m_note = *present;
    return std::optional(lag);
}

SessionId CatalogLag::firstSession() const
{
    return numberIn(m_note);
}
