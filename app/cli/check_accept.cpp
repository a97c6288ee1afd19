// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/checked_paths.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/interrupt.h"
#include "app/cli/library_access.h"
#include "app/cli/profile_option.h"
#include "app/cli/terminal.h"
#include "core/workflow/accept_findings.h"
#include "core/workflow/check_photos.h"

namespace {

QString counted(int count, const char *what)
{
    return QStringLiteral("%1 %2%3").arg(count).arg(QLatin1String(what), count == 1 ? QString() : QStringLiteral("s"));
}

Arguments &withAcceptanceOptions(Arguments &arguments)
{
    addProfileOption(arguments);
    return arguments
        .option(QStringLiteral("reason"), QStringLiteral("Why; it is kept and shown in every report."),
                QStringLiteral("TEXT"))
        .option(QStringLiteral("by"), QStringLiteral("Who accepts (default: your name on this system)."),
                QStringLiteral("NAME"))
        .option(QStringLiteral("until"), QStringLiteral("Last day it holds (default: for good)."),
                QStringLiteral("DATE"))
        .takesPaths();
}

QString nameOnThisSystem()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return QStringLiteral("unknown");
}

using Work = std::function<Result<QString>(Catalog &, const CheckReport &, const AcceptanceWords &)>;

// Parses, checks the photos and hands both on; says what comes back.
int withCheckedPhotos(Arguments &arguments, const QStringList &words, int firstPath, bool isAccepting, const Work &work)
{
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    const Result<Profile> profile = profileOf(arguments);
    const Result<std::optional<QDate>> until =
        isAccepting ? arguments.date(QStringLiteral("until")) : std::optional<QDate>();
    if (!profile || !until)
        return arguments.wrongUse(profile ? until.error().message : profile.error().message);
    if (arguments.words().size() < firstPath)
        return arguments.wrongUse(QStringLiteral("Say which rule, such as PEOPLE001."));
    const Result<CheckedPaths> paths = checkedPathsOf(arguments, firstPath);
    if (!paths)
        return explain(paths.error());
    const Result<std::unique_ptr<Catalog>> catalog = openCatalogOf(arguments);
    if (!catalog)
        return explain(catalog.error());
    JobControl job;
    const InterruptStopsJob interrupt(job);
    const Result<CheckReport> report = checkPhotos(**catalog, paths->existing, *profile, QDate::currentDate(), job);
    if (!report)
        return explain(report.error());
    if (report->wasStopped)
        return int(ExitStatus::Interrupted);
    const QString by = isAccepting ? arguments.value(QStringLiteral("by")) : QString();
    const QString reason = isAccepting ? arguments.value(QStringLiteral("reason")) : QString();
    const Result<QString> said = work(**catalog, *report, {reason, by.isEmpty() ? nameOnThisSystem() : by, *until});
    if (!said)
        return explain(said.error());
    Terminal::print(*said);
    return int(paths->isSomeMissing ? ExitStatus::Failed : ExitStatus::Clear);
}

} // namespace

int runCheckAccept(const QStringList &words)
{
    Arguments arguments(
        QStringLiteral("check accept"),
        QStringLiteral("Accepts what a rule finds now in these photos, with a reason. It goes on showing "
                       "as accepted; what comes up later is not accepted."),
        QStringLiteral("RULE PATH… --for PROFILE --reason TEXT"));
    return withCheckedPhotos(
        withAcceptanceOptions(arguments), words, 1, true,
        [&](Catalog &catalog, const CheckReport &report, const AcceptanceWords &said) -> Result<QString> {
            const Result<int> count = acceptFindings(catalog, report, arguments.words().first().toUpper(), said);
            if (!count)
                return failure(count.error());
            return QStringLiteral("%1 accepted.").arg(counted(*count, "finding"));
        });
}

int runCheckRevoke(const QStringList &words)
{
    Arguments arguments(QStringLiteral("check revoke"), QStringLiteral("Takes back that findings were accepted."),
                        QStringLiteral("RULE PATH… --for PROFILE"));
    addProfileOption(arguments);
    arguments.takesPaths();
    return withCheckedPhotos(
        arguments, words, 1, false,
        [&](Catalog &catalog, const CheckReport &report, const AcceptanceWords &) -> Result<QString> {
            const Result<int> count = revokeAcceptances(catalog, report, arguments.words().first().toUpper());
            if (!count)
                return failure(count.error());
            return QStringLiteral("Taken back for %1.").arg(counted(*count, "photo"));
        });
}

int runCheckBaseline(const QStringList &words)
{
    Arguments arguments(
        QStringLiteral("check baseline"),
        QStringLiteral(
            "Says of photos that were published before that this is so: what stops them today is accepted, so "
            "that checks show only what is new. Refusals, withdrawals and photos nobody has scanned stay."),
        QStringLiteral("PATH… --for PROFILE --reason TEXT"));
    return withCheckedPhotos(
        withAcceptanceOptions(arguments), words, 0, true,
        [&](Catalog &catalog, const CheckReport &report, const AcceptanceWords &said) -> Result<QString> {
            const Result<Baseline> baseline = setBaseline(catalog, report, said);
            if (!baseline)
                return failure(baseline.error());
            return QStringLiteral("Published before for %1: %2, %3 accepted. Still stopped (refused, withdrawn or not "
                                  "scanned): %4.")
                .arg(report.profile.id, counted(baseline->photos, "photo"), counted(baseline->findings, "finding"),
                     counted(baseline->refused, "photo"));
        });
}
