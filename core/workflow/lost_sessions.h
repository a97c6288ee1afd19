// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/library.h"

// The catalog remembers which log of writes had how many sessions, so that a log that was deleted, or replaced by an
// older copy, is noticed.
Result<void> noteSessions(Catalog &catalog, SessionStore &sessions);
// The highest number of a session that the catalog knows of and the log does not; not valid when nothing was lost.
Result<SessionId> lostSessions(Catalog &catalog, SessionStore &sessions);
// A sentence on what is lost and what is not.
QString lostSessionsText(SessionId lastLost, const FilePath &log);

// Removes what writes of a lost log left in the folders of the catalog's photos; returns the folders in which something
// was.
Result<QList<FilePath>> removeLeftTemporaries(Library &library);
