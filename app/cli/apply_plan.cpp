// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/apply_plan.h"

#include "app/cli/exit_status.h"
#include "app/cli/session_text.h"
#include "app/cli/terminal.h"

#include <algorithm>

int showOrApply(const Arguments &arguments, Library &library, const RelicensePlan &plan, bool isSomeMissing,
                JobControl &job)
{
    const bool asJson = arguments.has(QStringLiteral("json"));
    bool isSomeFailed = isSomeMissing || !std::ranges::all_of(plan.problems, isNotice);
    for (const FileProblem &problem : plan.problems)
        Terminal::printError(problem.error.message);
    if (arguments.has(QStringLiteral("dry-run"))) {
        for (const PlannedWrite &file : plan.writes.files)
            isSomeFailed = isSomeFailed || file.refusal;
        if (asJson)
            Terminal::print(planJson(plan.writes, plan.warnings));
        else
            Terminal::print(planText(plan.writes, plan.warnings));
        return int(isSomeFailed ? ExitStatus::Failed : ExitStatus::Clear);
    }
    for (const QString &warning : plan.warnings)
        Terminal::printError(QStringLiteral("Note: ") + warning);
    if (job.isCancelled())
        return int(ExitStatus::Interrupted);
    const SessionReport report = applyRelicense(library, plan, job);
    Terminal::clearProgress();
    const int status = finishSession(report, asJson);
    return status == int(ExitStatus::Clear) && isSomeFailed ? int(ExitStatus::Failed) : status;
}
