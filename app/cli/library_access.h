// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "core/workflow/library.h"

// Opens what a command works on: the catalog of --catalog, or the user's own.
LibraryFiles libraryFilesOf(const Arguments &arguments);
Result<Library> openLibraryOf(const Arguments &arguments);
// For commands that read no photo: no workers, no journal.
Result<std::unique_ptr<Catalog>> openCatalogOf(const Arguments &arguments);

// For commands that judge photos: first, files that a crash left half written are settled, and the catalog takes in
// what it does not know yet of our own writes. When that cannot be done it is said, and the catalog is used as it is.
Result<std::unique_ptr<Catalog>> openSettledCatalogOf(const Arguments &arguments);
// Null when there is none yet, or when it cannot be opened now, which is said: for commands that do without.
std::unique_ptr<Catalog> existingCatalogOf(const Arguments &arguments);
// Says when the log of writes lost sessions that the catalog knows of.
void noteLostSessions(const Arguments &arguments, Catalog *catalog, SessionStore &sessions);

// Says an error on standard error; returns the exit status that fits its kind.
int explain(const Error &error);
