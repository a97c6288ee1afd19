// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/apply_plan.h"
#include "app/cli/checked_paths.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/interrupt.h"
#include "app/cli/library_access.h"
#include "app/cli/terminal.h"
#include "core/workflow/write_regions.h"

int runFaceWrite(const QStringList &words)
{
    Arguments arguments(QStringLiteral("face write"),
                        QStringLiteral("Writes the faces that have a decision into the photos, as regions that other "
                                       "programs read (MWG, Microsoft and IPTC), as a session that can be undone."),
                        QStringLiteral("PATH…"));
    arguments
        .option(QStringLiteral("names"),
                QStringLiteral("With the names of people who agreed to that (\"consent grant --names\")."))
        .option(QStringLiteral("no-names"), QStringLiteral("Places only (default)."))
        .option(QStringLiteral("sidecar"), QStringLiteral("Writes into sidecars (.xmp) only, never into the photos."))
        .option(QStringLiteral("break-content-credentials"),
                QStringLiteral("Also writes files whose Content Credentials (C2PA) become invalid by it."))
        .option(QStringLiteral("n, dry-run"), QStringLiteral("Shows what would be written and writes nothing."))
        .option(QStringLiteral("json"), QStringLiteral("Prints the result as one JSON object (clearframe.session/1)."))
        .takesPaths()
        .epilog(QStringLiteral(
            "Faces without a decision, \"not a face\" and \"depicted\" are not written. Regions that are in a photo "
            "stay, with all that is in them, and so do names that stand there; a name is replaced only by another one "
            "you decided."));
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    const bool withNames = arguments.has(QStringLiteral("names"));
    if (withNames && arguments.has(QStringLiteral("no-names")))
        return arguments.wrongUse(QStringLiteral("--names and --no-names contradict each other."));
    const Result<CheckedPaths> paths = checkedPathsOf(arguments);
    if (!paths)
        return explain(paths.error());
    if (paths->existing.isEmpty())
        return int(ExitStatus::Failed);
    JobControl job;
    const InterruptStopsJob interrupt(job);
    Result<Library> library = openLibraryOf(arguments);
    if (!library)
        return explain(library.error());
    WriteOptions options;
    options.prepare = {arguments.has(QStringLiteral("sidecar")),
                       arguments.has(QStringLiteral("break-content-credentials"))};
    Terminal::showProgress(job);
    const Result<RelicensePlan> plan = planRegions(*library, paths->existing, withNames, options, job);
    Terminal::clearProgress();
    return plan ? showOrApply(arguments, *library, *plan, paths->isSomeMissing, job) : explain(plan.error());
}
