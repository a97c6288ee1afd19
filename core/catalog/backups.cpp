// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/backups.h"

#include "core/catalog/catalog.h"
#include "core/catalog/catalog_text.h"
#include "core/catalog/database_error.h"
#include "core/catalog/inspect_catalog.h"
#include "core/catalog/migrations.h"
#include "core/catalog/private_file.h"
#include "core/catalog/settings_repository.h"

#include <QTimeZone>
#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>

#include <algorithm>
#include <filesystem>

namespace fs = std::filesystem;

namespace {

constexpr int daysBetween = 7;
const QString keptSetting = QStringLiteral("backups-kept");
const QString timeFormat = QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'");
const QByteArray nameEnding = QByteArrayLiteral(".db");

QDateTime timeOfName(const QByteArray &name)
{
    if (!name.endsWith(nameEnding))
        return {};
    const auto time = QDateTime::fromString(QString::fromLatin1(name.chopped(nameEnding.size())), timeFormat);
    return {time.date(), time.time(), QTimeZone::utc()};
}

void removeOldest(const FilePath &catalog, int keep)
{
    const QList<CatalogBackup> backups = backupsOf(catalog);
    for (qsizetype i = std::max(keep, 1); i < backups.size(); ++i)
        removeDatabaseFiles(backups[i].file);
}

// The schema of the backup must be known, and its content whole.
Result<void> checkBackup(const FilePath &backup)
{
    std::error_code error;
    if (!fs::is_regular_file(backup.native(), error)) {
        return failure(ErrorKind::NotFound, CatalogText::tr("There is no backup “%1”.").arg(backup.display()));
    }
    if (const Result<int> version = inspectCatalogFile(backup, int(catalogMigrations().size())); !version)
        return failure(version.error());
    return guarded(backup, [&]() -> Result<void> {
        SQLite::Database database(backup.bytes().constData(), SQLite::OPEN_READONLY);
        if (database.execAndGet("PRAGMA quick_check").getString() == "ok")
            return {};
        return failure(ErrorKind::Unreadable,
                       CatalogText::tr("The backup “%1” is damaged and was not restored.").arg(backup.display()));
    });
}

} // namespace

FilePath backupFolderOf(const FilePath &catalog)
{
    return withSuffix(catalog, "backups");
}

QList<CatalogBackup> backupsOf(const FilePath &catalog)
{
    QList<CatalogBackup> backups;
    std::error_code error;
    for (const fs::directory_entry &entry : fs::directory_iterator(backupFolderOf(catalog).native(), error)) {
        const FilePath file = FilePath::fromNative(entry.path());
        const QDateTime madeAt = timeOfName(file.fileName());
        if (madeAt.isValid())
            backups.append({file, madeAt, qint64(entry.file_size(error))});
    }
    std::sort(backups.begin(), backups.end(),
              [](const CatalogBackup &a, const CatalogBackup &b) { return a.madeAt > b.madeAt; });
    return backups;
}

Result<CatalogBackup> makeBackup(Catalog &catalog, const QDateTime &now)
{
    const FilePath folder = backupFolderOf(catalog.file());
    if (const Result<void> created = createPrivateFolder(folder); !created)
        return failure(created.error());
    const Result<int> kept = readBackupsKept(catalog);
    if (!kept)
        return failure(kept.error());
    const QDateTime time = now.toUTC();
    CatalogBackup backup{folder.child(time.toString(timeFormat).toLatin1() + nameEnding), time};
    if (const Result<void> copied = catalog.backupTo(backup.file); !copied)
        return failure(copied.error());
    std::error_code error;
    backup.bytes = qint64(fs::file_size(backup.file.native(), error));
    removeOldest(catalog.file(), *kept == 0 ? mostBackups : *kept);
    return backup;
}

Result<std::optional<CatalogBackup>> makeBackupWhenDue(Catalog &catalog, const QDateTime &now)
{
    const Result<int> kept = readBackupsKept(catalog);
    if (!kept)
        return failure(kept.error());
    const QList<CatalogBackup> backups = backupsOf(catalog.file());
    const bool isDue = backups.isEmpty() || backups.first().madeAt.addDays(daysBetween) <= now;
    if (*kept == 0 || !isDue)
        return std::optional<CatalogBackup>();
    const Result<CatalogBackup> made = makeBackup(catalog, now);
    if (!made)
        return failure(made.error());
    return std::optional<CatalogBackup>(*made);
}

Result<int> readBackupsKept(Catalog &catalog)
{
    const Result<QString> value = SettingsRepository(catalog).value(keptSetting);
    if (!value)
        return failure(value.error());
    bool isNumber = false;
    const int count = value->toInt(&isNumber);
    return isNumber && count >= 0 && count <= mostBackups ? count : usualBackups;
}

Result<void> setBackupsKept(Catalog &catalog, int count)
{
    if (count < 0 || count > mostBackups)
        return failure(ErrorKind::Invalid, CatalogText::tr("Between 0 and %1 backups can be kept.").arg(mostBackups));
    return SettingsRepository(catalog).set(keptSetting, QString::number(count));
}

Result<void> restoreBackup(Catalog &catalog, const FilePath &backup, const QDateTime &now)
{
    if (const Result<void> checked = checkBackup(backup); !checked)
        return checked;
    // Not makeBackup(): it could drop the very one that is restored.
    const FilePath folder = backupFolderOf(catalog.file());
    if (Result<void> created = createPrivateFolder(folder); !created)
        return created;
    const FilePath before = folder.child(now.toUTC().toString(timeFormat).toLatin1() + nameEnding);
    if (Result<void> copied = catalog.backupTo(before); !copied)
        return copied;
    return guarded(catalog.file(), [&]() -> Result<void> {
        SQLite::Database source(backup.bytes().constData(), SQLite::OPEN_READONLY);
        SQLite::Backup(catalog.database(), source).executeStep(-1);
        migrate(catalog.database(), catalogMigrations());
        catalog.database().exec("PRAGMA journal_mode = WAL");
        return {};
    });
}

void removeBackups(const FilePath &catalog)
{
    for (const CatalogBackup &backup : backupsOf(catalog))
        removeDatabaseFiles(backup.file);
}
