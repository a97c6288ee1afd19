// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/apply_plan.h"
#include "app/cli/arguments.h"
#include "app/cli/checked_paths.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/interrupt.h"
#include "app/cli/library_access.h"
#include "app/cli/license_choice_options.h"
#include "app/cli/session_text.h"
#include "app/cli/terminal.h"
#include "core/workflow/relicense.h"

#include <algorithm>

namespace {

const QString templateOption = QStringLiteral("template");

Result<LicenseChoice> templateChoice(const Arguments &arguments)
{
    const Result<std::unique_ptr<Catalog>> catalog = openCatalogOf(arguments);
    if (!catalog)
        return failure(catalog.error());
    const Result<LicenseTemplate> found = findLicenseTemplate(**catalog, arguments.value(templateOption));
    return found ? choiceFrom(arguments, *found) : Result<LicenseChoice>(failure(found.error()));
}

// One of the words, by its place in the list; the first one when the option is not given.
Result<int> modeOf(const Arguments &arguments, const QString &option, const QStringList &words)
{
    if (!arguments.has(option))
        return 0;
    const qsizetype index = words.indexOf(arguments.value(option).toLower());
    if (index < 0)
        return failure(ErrorKind::Invalid, QStringLiteral("--%1 %2 is not one of %3.")
                                               .arg(option, arguments.value(option), words.join(QStringLiteral(", "))));
    return int(index);
}

Result<WriteOptions> writeOptionsFrom(const Arguments &arguments)
{
    const Result<int> sidecars = modeOf(arguments, QStringLiteral("sidecars"),
                                        {QStringLiteral("auto"), QStringLiteral("both"), QStringLiteral("never")});
    const Result<int> hardLinks =
        modeOf(arguments, QStringLiteral("hard-links"),
               {QStringLiteral("skip"), QStringLiteral("change-all"), QStringLiteral("part")});
    const Result<int> readOnly =
        modeOf(arguments, QStringLiteral("read-only"), {QStringLiteral("skip"), QStringLiteral("sidecar")});
    for (const Result<int> *mode : {&sidecars, &hardLinks, &readOnly}) {
        if (!*mode)
            return failure(mode->error());
    }
    WriteOptions options;
    options.prepare = {arguments.has(QStringLiteral("sidecar")),
                       arguments.has(QStringLiteral("break-content-credentials"))};
    options.sidecars = Sidecars(*sidecars);
    options.hardLinks = HardLinks(*hardLinks);
    options.sidecarsForReadOnly = *readOnly == 1;
    options.keepsModifiedTime = arguments.has(QStringLiteral("keep-mtime"));
    return options;
}

void declareOptions(Arguments &arguments)
{
    declareChoiceOptions(arguments);
    arguments.group(QStringLiteral("Templates"))
        .option(templateOption,
                QStringLiteral("Takes the license and its fields from this template, in place of the word LICENSE; "
                               "options win. \"license template\" lists them."),
                QStringLiteral("NAME"));
    arguments.group(QStringLiteral("How it is written"))
        .option(QStringLiteral("sidecar"), QStringLiteral("Writes into sidecars (.xmp) only, never into the photos."))
        .option(
            QStringLiteral("sidecars"),
            QStringLiteral("auto: into the photo where it can hold them, and an existing sidecar is kept in agreement "
                           "(default); both: always into a sidecar too; never: existing sidecars are left alone."),
            QStringLiteral("MODE"))
        .option(
            QStringLiteral("hard-links"),
            QStringLiteral("Photos with several names on the disk: skip them (default); change-all: write in place, "
                           "so that all names show it; part: this name gets a file of its own."),
            QStringLiteral("MODE"))
        .option(QStringLiteral("read-only"),
                QStringLiteral("Photos that may not be written to: skip them (default) or write a sidecar."),
                QStringLiteral("MODE"))
        .option(QStringLiteral("keep-mtime"),
                QStringLiteral("Files keep their time of modification; tools for backups may then miss the change."))
        .option(QStringLiteral("break-content-credentials"),
                QStringLiteral("Also writes files whose Content Credentials (C2PA) become invalid by it."))
        .option(QStringLiteral("replace-damaged-xmp"),
                QStringLiteral("Also writes files whose XMP packet cannot be read: a new one takes its place and the "
                               "old one is kept for \"undo\"."))
        .option(QStringLiteral("n, dry-run"), QStringLiteral("Shows what would be written and writes nothing."))
        .option(QStringLiteral("json"), QStringLiteral("Prints the result as one JSON object (clearframe.session/1)."))
        .takesPaths()
        .epilog(QStringLiteral(
            "A license that was given cannot be taken back from those who have the photo. The files themselves can: "
            "\"clearframe-cli undo\".\nOptions for fields set the field; fields not named keep what they say."));
}

} // namespace

int runLicenseSet(const QStringList &words)
{
    Arguments arguments(QStringLiteral("license set"),
                        QStringLiteral("Writes a license and the fields that belong to it into photos, as a session "
                                       "that can be undone; with keep in "
                                       "place of the license only the fields that are named."),
                        QStringLiteral("LICENSE|keep|--template NAME PATH…"));
    declareOptions(arguments);
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    const bool isFromTemplate = arguments.has(templateOption);
    if (!isFromTemplate && arguments.words().isEmpty())
        return arguments.wrongUse(QStringLiteral("Say the license, or keep, and the photos."));
    const Result<LicenseChoice> choice =
        isFromTemplate ? templateChoice(arguments) : choiceFrom(arguments, arguments.words().first());
    if (!choice)
        return arguments.wrongUse(choice.error().message);
    const Result<WriteOptions> options = writeOptionsFrom(arguments);
    if (!options)
        return arguments.wrongUse(options.error().message);
    const Result<CheckedPaths> paths = checkedPathsOf(arguments, isFromTemplate ? 0 : 1);
    if (!paths)
        return explain(paths.error());

    JobControl job;
    const InterruptStopsJob interrupt(job);
    Result<Library> library = openLibraryOf(arguments);
    if (!library)
        return explain(library.error());
    Terminal::showProgress(job);
    const Result<RelicensePlan> plan =
        planRelicense(*library, paths->existing, *choice, *options, job, confirmationFrom(arguments));
    Terminal::clearProgress();
    if (!plan)
        return explain(plan.error());
    RelicensePlan withHints = *plan;
    withHints.warnings += plan->groupTexts + confirmationHints(*plan);
    return showOrApply(arguments, *library, withHints, paths->isSomeMissing, job);
}
