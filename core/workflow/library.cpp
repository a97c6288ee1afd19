// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/library.h"

#include "core/workflow/lost_sessions.h"
#include "core/workflow/relicense.h"

#include <QFile>
#include <QStandardPaths>

namespace {

FilePath below(QStandardPaths::StandardLocation location, const QByteArray &name)
{
    return FilePath::fromBytes(QFile::encodeName(QStandardPaths::writableLocation(location)))
        .child("clearframe")
        .child(name);
}

// "x.db" and "sessions" → "x.sessions.db". SQLite itself uses names that begin with the whole name and a hyphen.
FilePath beside(const FilePath &catalog, const QByteArray &part)
{
    QByteArray name = catalog.fileName();
    const qsizetype dot = name.lastIndexOf('.');
    name.insert(dot > 0 ? dot : name.size(), '.' + part);
    return catalog.parent().child(name);
}

} // namespace

LibraryFiles defaultLibraryFiles()
{
    LibraryFiles files = libraryFilesFor(below(QStandardPaths::GenericDataLocation, "catalog.db"));
    files.thumbnails = below(QStandardPaths::GenericCacheLocation, "thumbnails.db");
    return files;
}

LibraryFiles libraryFilesFor(const FilePath &catalog)
{
    const FilePath file = catalog.absolute();
    return {file, beside(file, "sessions"), beside(file, "thumbnails")};
}

Result<Library> openLibrary(const LibraryFiles &files, std::shared_ptr<WorkerPool> workers)
{
    Result<std::unique_ptr<Catalog>> catalog = Catalog::open(files.catalog);
    if (!catalog)
        return failure(catalog.error());
    Result<std::unique_ptr<ThumbnailStore>> thumbnails = ThumbnailStore::open(files.thumbnails);
    if (!thumbnails)
        return failure(thumbnails.error());
    const Result<QByteArray> id = (*catalog)->libraryId();
    if (!id)
        return failure(id.error());
    if (const Result<void> used = (*thumbnails)->useFor(*id); !used)
        return failure(used.error());
    Result<std::unique_ptr<SessionStore>> sessions = SessionStore::open(files.journal);
    if (!sessions)
        return failure(sessions.error());
    const Result<QList<SessionId>> interrupted = (*sessions)->settleInterrupted();
    if (!interrupted)
        return failure(interrupted.error());
    const Result<SessionId> lost = lostSessions(**catalog, **sessions);
    if (!lost)
        return failure(lost.error());
    if (const Result<void> numbered = lost->isValid() ? (*sessions)->numberAfter(*lost) : Result<void>(); !numbered)
        return failure(numbered.error());
    Library library{
        files, std::move(*catalog), std::move(*thumbnails), std::move(*sessions), std::move(workers), *interrupted,
        *lost};
    if (const Result<void> caughtUp = catchUpWithSessions(library); !caughtUp)
        return failure(caughtUp.error());
    return library;
}
