// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/checked_paths.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/library_access.h"
#include "app/cli/terminal.h"
#include "core/catalog/mark_repository.h"
#include "core/catalog/photo_repository.h"

#include <functional>

namespace {

using Change = std::function<void(PhotoMarks &)>;

// Nothing: the words make no sense.
std::optional<Change> starsChange(const QString &word)
{
    if (word == u"file")
        return [](PhotoMarks &marks) { marks.stars.reset(); };
    bool isNumber = false;
    const int stars = word.toInt(&isNumber);
    if (!isNumber || stars < 0 || stars > 5)
        return std::nullopt;
    return [stars](PhotoMarks &marks) { marks.stars = stars; };
}

std::optional<Change> flagChange(const QString &word)
{
    const auto giving = [](PhotoFlag flag) { return [flag](PhotoMarks &marks) { marks.flag = flag; }; };
    if (word == u"pick")
        return giving(PhotoFlag::Pick);
    if (word == u"reject")
        return giving(PhotoFlag::Reject);
    return word == u"none" ? std::optional<Change>(giving(PhotoFlag::None)) : std::nullopt;
}

// How many photos were marked.
Result<int> markPhotos(Catalog &catalog, const QList<FilePath> &paths, const QList<Change> &changes)
{
    const Result<QList<PhotoRecord>> photos = PhotoRepository(catalog).under(paths);
    if (!photos)
        return failure(photos.error());
    MarkRepository repository(catalog);
    const Result<void> done = catalog.inTransaction([&]() -> Result<void> {
        const Result<QHash<PhotoId, PhotoMarks>> known = repository.all();
        if (!known)
            return failure(known.error());
        for (const PhotoRecord &photo : *photos) {
            PhotoMarks marks = known->value(photo.id);
            for (const Change &change : changes)
                change(marks);
            if (const Result<void> set = repository.set(photo.id, marks); !set)
                return set;
        }
        return {};
    });
    if (!done)
        return failure(done.error());
    return int(photos->size());
}

} // namespace

int runMark(const QStringList &words)
{
    Arguments arguments(QStringLiteral("mark"),
                        QStringLiteral("Gives photos stars or a flag, for sorting out. They stay in the catalog: no "
                                       "file is touched, and no verdict changes."),
                        QStringLiteral("PATH…"));
    arguments
        .option(QStringLiteral("stars"), QStringLiteral("0 to 5, or \"file\" for those that the file has."),
                QStringLiteral("N"))
        .option(QStringLiteral("flag"), QStringLiteral("pick, reject or none."), QStringLiteral("FLAG"))
        .takesPaths();
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    QList<Change> changes;
    for (const auto &[name, changeOf] :
         {std::pair(QStringLiteral("stars"), &starsChange), std::pair(QStringLiteral("flag"), &flagChange)}) {
        if (!arguments.has(name))
            continue;
        const std::optional<Change> change = changeOf(arguments.value(name));
        if (!change)
            return arguments.wrongUse(QStringLiteral("\"%1\" is no value for --%2.").arg(arguments.value(name), name));
        changes.append(*change);
    }
    if (changes.isEmpty())
        return arguments.wrongUse(QStringLiteral("Say what to give: --stars N or --flag FLAG."));
    const Result<CheckedPaths> paths = checkedPathsOf(arguments);
    if (!paths)
        return explain(paths.error());
    const Result<std::unique_ptr<Catalog>> catalog = openCatalogOf(arguments);
    if (!catalog)
        return explain(catalog.error());
    const Result<int> count =
        paths->existing.isEmpty() ? Result<int>(0) : markPhotos(**catalog, paths->existing, changes);
    if (!count)
        return explain(count.error());
    Terminal::print(*count == 1 ? QStringLiteral("1 photo marked.") : QStringLiteral("%1 photos marked.").arg(*count));
    return int(paths->isSomeMissing ? ExitStatus::Failed : ExitStatus::Clear);
}
