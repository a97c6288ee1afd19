// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/library_access.h"

#include "app/cli/exit_status.h"
#include "app/cli/terminal.h"

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

int explain(const Error &error)
{
    Terminal::printError(error.message);
    return int(error.kind == ErrorKind::Invalid ? ExitStatus::WrongUse : ExitStatus::Failed);
}
