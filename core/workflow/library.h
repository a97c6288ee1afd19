// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/catalog/catalog.h"
#include "core/catalog/thumbnail_store.h"
#include "core/workers/worker_pool.h"
#include "core/writing/session_store.h"

#include <memory>

// Where the parts of a library lie.
struct LibraryFiles
{
    FilePath catalog;
    FilePath journal;    // Beside the catalog.
    FilePath thumbnails; // In the cache folder; beside the catalog when that was chosen by hand.
};

// The user's own: data folder and cache folder of the system.
LibraryFiles defaultLibraryFiles();
LibraryFiles libraryFilesFor(const FilePath &catalog);

// The opened parts that the use cases of this folder work on; one a thread. The pool may be shared.
struct Library
{
    LibraryFiles files;
    std::unique_ptr<Catalog> catalog;
    std::unique_ptr<ThumbnailStore> thumbnails;
    std::unique_ptr<SessionStore> sessions;
    std::shared_ptr<WorkerPool> workers;
    QList<SessionId> interrupted = {}; // Sessions that a crash cut short; their files are whole, resuming goes on.
    SessionId lost = {};               // Sessions up to this number are in no log any more; see lostSessions().
};

Result<Library> openLibrary(const LibraryFiles &files, std::shared_ptr<WorkerPool> workers);
