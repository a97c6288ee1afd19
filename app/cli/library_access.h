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

// Says an error on standard error; returns the exit status that fits its kind.
int explain(const Error &error);
