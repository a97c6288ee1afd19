// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"

#include <QDateTime>
#include <QList>

#include <optional>

class Catalog;

// A consistent copy of a catalog, kept in a folder beside it.
struct CatalogBackup
{
    FilePath file;
    QDateTime madeAt;
    qint64 bytes = 0;
};

// "catalog.db" → "catalog.db.backups"
FilePath backupFolderOf(const FilePath &catalog);
// Newest first.
QList<CatalogBackup> backupsOf(const FilePath &catalog);

// Also while others write; mode 0600 in a folder of mode 0700. Those beyond the ones to keep go, oldest first.
Result<CatalogBackup> makeBackup(Catalog &catalog, const QDateTime &now);
// One a week, unless it is switched off. Nothing: none was due.
Result<std::optional<CatalogBackup>> makeBackupWhenDue(Catalog &catalog, const QDateTime &now);

inline constexpr int usualBackups = 4;
inline constexpr int mostBackups = 100;
// How many are kept; 0: none is made by itself.
Result<int> readBackupsKept(Catalog &catalog);
// Invalid unless it is 0 to mostBackups.
Result<void> setBackupsKept(Catalog &catalog, int count);

// Makes the catalog what the backup is, after a backup of what it was; other programs see one or the other. A file that
// is no catalog, is damaged or of a newer program is refused, and nothing is changed. What was forgotten after the
// backup was made comes back with it.
Result<void> restoreBackup(Catalog &catalog, const FilePath &backup, const QDateTime &now);

// Removes all backups: they would bring forgotten people back.
void removeBackups(const FilePath &catalog);
