// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/lost_sessions.h"

#include "core/catalog/photo_repository.h"
#include "core/catalog/session_logs.h"
#include "core/writing/replace_file.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(LostSessions)
};

} // namespace

Result<void> noteSessions(Catalog &catalog, SessionStore &sessions)
{
    const Result<SessionLogMark> mark = sessions.mark();
    if (!mark)
        return failure(mark.error());
    return mark->last.isValid() ? noteSessionLog(catalog, mark->id, mark->last) : Result<void>();
}

Result<SessionId> lostSessions(Catalog &catalog, SessionStore &sessions)
{
    const Result<SessionLogMark> mark = sessions.mark();
    if (!mark)
        return failure(mark.error());
    const Result<QHash<QString, SessionId>> logs = notedSessionLogs(catalog);
    if (!logs)
        return failure(logs.error());
    SessionId lost;
    for (const auto &[log, last] : logs->asKeyValueRange()) {
        if (last.value > lost.value && (log != mark->id || last.value > mark->last.value))
            lost = last;
    }
    return lost;
}

QString lostSessionsText(SessionId lastLost, const FilePath &log)
{
    return Text::tr(
               "The log of written changes “%1” was deleted or replaced: sessions up to number %2 that it does not "
               "list cannot be shown or undone any more. The photos are as they were written. Put a backup of the "
               "log in its place to get them back.")
        .arg(log.display())
        .arg(lastLost.value);
}

Result<QList<FilePath>> removeLeftTemporaries(Library &library)
{
    const Result<QHash<FilePath, KnownFile>> known = PhotoRepository(*library.catalog).knownFiles({});
    if (!known)
        return failure(known.error());
    QSet<FilePath> folders;
    for (auto photo = known->cbegin(); photo != known->cend(); ++photo)
        folders.insert(photo.key().parent());
    QList<FilePath> cleaned;
    for (const FilePath &folder : std::as_const(folders)) {
        if (removeLeftTemporaries(folder) > 0)
            cleaned.append(folder);
    }
    std::ranges::sort(cleaned);
    return cleaned;
}
