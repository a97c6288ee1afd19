// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QHash>
#include <QString>

class Catalog;

// Which logs of writes this library has had, by their ids, with the highest number of a session in each.
Result<QHash<QString, SessionId>> notedSessionLogs(Catalog &catalog);
Result<void> noteSessionLog(Catalog &catalog, const QString &log, SessionId last);
