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
    return openLibrary(libraryFilesOf(arguments), std::make_shared<WorkerPool>());
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
