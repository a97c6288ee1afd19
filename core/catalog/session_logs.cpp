// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/session_logs.h"

#include "core/catalog/catalog.h"
#include "core/catalog/database_error.h"
#include "core/catalog/query.h"

Result<QHash<QString, SessionId>> notedSessionLogs(Catalog &catalog)
{
    return guarded(catalog.file(), [&]() -> Result<QHash<QString, SessionId>> {
        QHash<QString, SessionId> logs;
        Query query(catalog.statements(), "SELECT log, last_session FROM session_logs");
        while (query.next())
            logs.insert(query.text(0), {query.integer(1)});
        return logs;
    });
}

Result<void> noteSessionLog(Catalog &catalog, const QString &log, SessionId last)
{
    return guarded(catalog.file(), [&]() -> Result<void> {
        Query query(catalog.statements(),
                    "INSERT INTO session_logs (log, last_session) VALUES (?, ?) ON CONFLICT (log) "
                    "DO UPDATE SET last_session = max(last_session, excluded.last_session)");
        query.bind(log, last.value).run();
        return {};
    });
}
