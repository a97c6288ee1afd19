// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/consent_exchange.h"

#include "app/cli/command.h"
#include "app/cli/consent_options.h"
#include "app/cli/exit_status.h"
#include "app/cli/library_access.h"
#include "app/cli/save_file.h"
#include "app/cli/terminal.h"
#include "core/catalog/evidence_store.h"
#include "core/catalog/people_repository.h"
#include "core/catalog/private_file.h"
#include "core/photos/photo_file.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

// Under their SHA-256, as "consent import --evidence" finds them again.
Result<void> writeEvidence(Catalog &catalog, const FilePath &folder)
{
    const Result<QHash<PersonId, QList<Consent>>> all = PeopleRepository(catalog).wholeHistory();
    if (!all)
        return failure(all.error());
    if (const Result<void> made = createPrivateFolder(folder); !made)
        return made;
    const EvidenceStore store(catalog);
    for (const QList<Consent> &consents : *all) {
        for (const Consent &consent : consents) {
            for (const Evidence &evidence : consent.evidence) {
                if (evidence.sha256.isEmpty())
                    continue;
                const Result<QByteArray> content = store.read(evidence);
                if (!content)
                    return failure(content.error());
                const FilePath file = folder.child(evidence.sha256.toLatin1());
                if (const Result<void> saved = saveFile(file.toArgument(), *content); !saved)
                    return saved;
            }
        }
    }
    return {};
}

QJsonObject reportJson(const ImportReport &report, bool isDryRun)
{
    QJsonArray problems;
    for (const ImportProblem &problem : report.problems)
        problems.append(QJsonObject{{"where"_L1, problem.where}, {"sentence"_L1, problem.sentence}});
    return {{"schema"_L1, u"clearframe.import/1"_s},
            {"dryRun"_L1, isDryRun},
            {"peopleAdded"_L1, report.peopleAdded},
            {"peopleCompleted"_L1, report.peopleCompleted},
            {"consentsAdded"_L1, report.consentsAdded},
            {"knownBefore"_L1, report.knownBefore},
            {"problems"_L1, problems}};
}

void printReport(const ImportReport &report, bool isDryRun, const QString &file)
{
    for (const ImportProblem &problem : report.problems)
        Terminal::printError(u"%1, %2: %3."_s.arg(file, problem.where, problem.sentence));
    Terminal::print(u"%1%2 people and %3 answers added, %4 people completed, %5 answers were there already, "
                    "%6 rows left out."_s.arg(isDryRun ? u"Nothing was changed. It would be: "_s : QString())
                        .arg(report.peopleAdded)
                        .arg(report.consentsAdded)
                        .arg(report.peopleCompleted)
                        .arg(report.knownBefore)
                        .arg(report.problems.size()));
}

} // namespace

int runConsentExport(const QStringList &words)
{
    Arguments arguments(u"consent export"_s,
                        u"Writes all people and their answers as JSON (clearframe.consent/1), or as CSV for a "
                        "spreadsheet when FILE ends with .csv; - is standard output."_s,
                        u"FILE"_s);
    arguments.option(u"csv"_s, u"Writes CSV whatever the name is."_s)
        .option(u"evidence"_s, u"Also writes the files of the evidence into this folder, under their SHA-256."_s,
                u"FOLDER"_s)
        .epilog(u"The file holds names and notes: keep it as you keep the catalog."_s);
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    if (arguments.words().size() != 1)
        return arguments.wrongUse(u"Say one file to write."_s);
    const QString file = arguments.words().first();
    const Result<std::unique_ptr<Catalog>> catalog = openCatalogOf(arguments);
    if (!catalog)
        return explain(catalog.error());
    const bool isCsv = arguments.has(u"csv"_s) || file.endsWith(u".csv"_s, Qt::CaseInsensitive);
    const Result<QByteArray> content = exportConsents(**catalog, isCsv ? ExchangeFormat::Csv : ExchangeFormat::Json);
    if (!content)
        return explain(content.error());
    if (const Result<void> saved = saveFile(file, *content); !saved)
        return explain(saved.error());
    if (arguments.has(u"evidence"_s)) {
        const FilePath folder = FilePath::fromArgument(arguments.value(u"evidence"_s)).absolute();
        if (const Result<void> written = writeEvidence(**catalog, folder); !written)
            return explain(written.error());
    }
    return int(ExitStatus::Clear);
}

int runConsentImport(const QStringList &words)
{
    Arguments arguments(u"consent import"_s,
                        u"Adds people and answers from JSON (clearframe.consent/1) or CSV. Nothing is imported twice, "
                        "and nothing that is here is changed."_s,
                        u"FILE"_s);
    arguments.option(u"dry-run"_s, u"Only says what would be added and which rows are wrong."_s)
        .option(u"evidence"_s, u"Folder with the files that rows name as evidence (default: that of FILE)."_s,
                u"FOLDER"_s)
        .option(u"json"_s, u"Prints the result as one JSON object (clearframe.import/1)."_s)
        .epilog(
            u"CSV: the first row names the columns, of which only \"name\" must be there; \"consent export -  --csv\" "
            "shows all of them. Lists in a cell are separated by semicolons. Rows with a mistake are named and "
            "left out, the others are added (exit status 3)."_s);
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    if (arguments.words().size() != 1)
        return arguments.wrongUse(u"Say one file to read."_s);
    const FilePath file = FilePath::fromArgument(arguments.words().first()).absolute();
    const Result<QByteArray> content = readRegularFile(file);
    if (!content)
        return explain(content.error());
    const Result<std::unique_ptr<Catalog>> catalog = openCatalogOf(arguments);
    if (!catalog)
        return explain(catalog.error());
    const bool isDryRun = arguments.has(u"dry-run"_s);
    const FilePath folder = arguments.has(u"evidence"_s)
                                ? FilePath::fromArgument(arguments.value(u"evidence"_s)).absolute()
                                : file.parent();
    const Result<ImportReport> report = importConsents(**catalog, *content, {isDryRun, usesAndDestinations(), folder});
    if (!report)
        return explain(Error{report.error().kind, u"%1: %2"_s.arg(file.display(), report.error().message)});
    if (arguments.has(u"json"_s))
        Terminal::print(reportJson(*report, isDryRun));
    else
        printReport(*report, isDryRun, file.display());
    return int(report->problems.isEmpty() ? ExitStatus::Clear : ExitStatus::Failed);
}
