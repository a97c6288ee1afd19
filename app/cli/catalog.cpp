// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/backups.h"

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/library_access.h"
#include "app/cli/terminal.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace {

void print(const QList<CatalogBackup> &backups, bool asJson)
{
    QJsonArray list;
    for (const CatalogBackup &backup : backups) {
        list.append(QJsonObject{{QStringLiteral("file"), backup.file.display()},
                                {QStringLiteral("madeAt"), backup.madeAt.toString(Qt::ISODate)},
                                {QStringLiteral("bytes"), backup.bytes}});
        if (!asJson)
            Terminal::print(backup.madeAt.toString(Qt::ISODate) + QStringLiteral("  ") + backup.file.display());
    }
    if (asJson)
        Terminal::print(QJsonObject{{QStringLiteral("schema"), QStringLiteral("clearframe.backups/1")},
                                    {QStringLiteral("backups"), list}});
}

Result<QList<CatalogBackup>> backUp(Catalog &catalog, const QStringList &words)
{
    if (words.isEmpty()) {
        const Result<CatalogBackup> made = makeBackup(catalog, QDateTime::currentDateTimeUtc());
        return made ? QList<CatalogBackup>{*made} : Result<QList<CatalogBackup>>(failure(made.error()));
    }
    const FilePath file = FilePath::fromArgument(words.first()).absolute();
    if (file == catalog.file())
        return failure(ErrorKind::Invalid, QStringLiteral("“%1” is the catalog itself.").arg(file.display()));
    if (const Result<void> copied = catalog.backupTo(file); !copied)
        return failure(copied.error());
    return QList<CatalogBackup>{{file, QDateTime::currentDateTimeUtc(), qint64(QFileInfo(file.native()).size())}};
}

} // namespace

int runCatalogBackup(const QStringList &words)
{
    Arguments arguments(QStringLiteral("catalog backup"),
                        QStringLiteral("Copies the catalog, also while it is in use: into a file, or beside it."),
                        QStringLiteral("[FILE]"));
    arguments
        .option(QStringLiteral("json"), QStringLiteral("Prints the backup as one JSON object (clearframe.backups/1)."))
        .epilog(QStringLiteral("Beside the catalog as many are kept as \"settings backups N\" says (4); the window "
                               "makes one a week by itself.\nForgetting a person removes these copies, because they "
                               "would bring the person back; copies elsewhere are yours to remove.\nThumbnails and the "
                               "log of writes are not in it."));
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    if (arguments.words().size() > 1)
        return arguments.wrongUse(QStringLiteral("Say one file, or nothing."));
    const Result<std::unique_ptr<Catalog>> catalog = openCatalogOf(arguments);
    if (!catalog)
        return explain(catalog.error());
    const Result<QList<CatalogBackup>> made = backUp(**catalog, arguments.words());
    if (!made)
        return explain(made.error());
    print(*made, arguments.has(QStringLiteral("json")));
    return int(ExitStatus::Clear);
}

int runCatalogBackups(const QStringList &words)
{
    Arguments arguments(QStringLiteral("catalog backups"),
                        QStringLiteral("Lists the backups that are kept beside the catalog, newest first."));
    arguments.option(QStringLiteral("json"), QStringLiteral("Prints one JSON object (clearframe.backups/1)."));
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    if (!arguments.words().isEmpty())
        return arguments.wrongUse(QStringLiteral("catalog backups takes no words."));
    print(backupsOf(libraryFilesOf(arguments).catalog.absolute()), arguments.has(QStringLiteral("json")));
    return int(ExitStatus::Clear);
}

int runCatalogRestore(const QStringList &words)
{
    Arguments arguments(QStringLiteral("catalog restore"),
                        QStringLiteral("Makes the catalog what a backup is; what it was is backed up first."),
                        QStringLiteral("FILE"));
    arguments.epilog(QStringLiteral("Photos are not touched. Decisions, people and answers become those of the backup; "
                                    "who was forgotten since then is back and\nhas to be forgotten again."));
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    if (arguments.words().size() != 1)
        return arguments.wrongUse(QStringLiteral("Say the file of one backup."));
    const Result<std::unique_ptr<Catalog>> catalog = openCatalogOf(arguments);
    if (!catalog)
        return explain(catalog.error());
    const FilePath backup = FilePath::fromArgument(arguments.words().first()).absolute();
    if (const Result<void> done = restoreBackup(**catalog, backup, QDateTime::currentDateTimeUtc()); !done)
        return explain(done.error());
    Terminal::print(QStringLiteral("The catalog is as it was in %1.").arg(backup.display()));
    return int(ExitStatus::Clear);
}
