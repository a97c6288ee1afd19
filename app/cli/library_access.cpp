// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/library_access.h"

#include "app/cli/exit_status.h"
#include "app/cli/terminal.h"
#include "core/workflow/lost_sessions.h"

#include <filesystem>

LibraryFiles libraryFilesOf(const Arguments &arguments)
{
    const QString chosen = arguments.value(QStringLiteral("catalog"));
    return chosen.isEmpty() ? defaultLibraryFiles() : libraryFilesFor(FilePath::fromArgument(chosen).absolute());
}

Result<Library> openLibraryOf(const Arguments &arguments)
{
    Result<Library> library = openLibrary(libraryFilesOf(arguments), std::make_shared<WorkerPool>());
    for (const SessionId session : library ? library->interrupted : QList<SessionId>())
        Terminal::printError(
            QStringLiteral("Note: session %1 was interrupted. \"clearframe-cli resume %1\" goes on with "
                           "it, \"clearframe-cli undo %1\" takes it back.")
                .arg(session.value));
    return library;
}

Result<std::unique_ptr<Catalog>> openCatalogOf(const Arguments &arguments)
{
    return Catalog::open(libraryFilesOf(arguments).catalog);
}

Result<std::unique_ptr<Catalog>> openSettledCatalogOf(const Arguments &arguments)
{
    Result<std::unique_ptr<Catalog>> catalog = openCatalogOf(arguments);
    std::error_code error;
    if (!catalog || !std::filesystem::exists(libraryFilesOf(arguments).journal.native(), error))
        return catalog;
    Result<Library> library = openLibraryOf(arguments);
    if (library)
        return std::move(library->catalog);
    Terminal::printError(QStringLiteral("Note: ") + library.error().message);
    return catalog;
}

std::unique_ptr<Catalog> existingCatalogOf(const Arguments &arguments)
{
    const FilePath file = libraryFilesOf(arguments).catalog;
    std::error_code error;
    if (!std::filesystem::exists(file.native(), error))
        return nullptr;
    Result<std::unique_ptr<Catalog>> catalog = Catalog::open(file);
    if (!catalog)
        Terminal::printError(QStringLiteral("Note: ") + catalog.error().message);
    return catalog ? std::move(*catalog) : nullptr;
}

void noteLostSessions(const Arguments &arguments, Catalog *catalog, SessionStore &sessions)
{
    const Result<SessionId> lost = catalog ? lostSessions(*catalog, sessions) : Result<SessionId>(SessionId());
    if (!lost)
        Terminal::printError(QStringLiteral("Note: ") + lost.error().message);
    else if (lost->isValid())
        Terminal::printError(QStringLiteral("Note: ") + lostSessionsText(*lost, libraryFilesOf(arguments).journal));
}

int explain(const Error &error)
{
    Terminal::printError(error.message);
    return int(error.kind == ErrorKind::Invalid ? ExitStatus::WrongUse : ExitStatus::Failed);
}
