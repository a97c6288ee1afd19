// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/license_templates.h"

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/library_access.h"
#include "app/cli/license_choice_options.h"
#include "app/cli/terminal.h"
#include "core/metadata/rights_change.h"

namespace {

QString lineOf(const LicenseTemplate &one)
{
    QStringList parts{one.choice.license.id};
    for (const QString *text : {&one.choice.creator, &one.choice.credit, &one.choice.attributionUrl,
                                &one.choice.dataMining, &one.choice.notice}) {
        if (!text->isEmpty())
            parts.append(*text);
    }
    const QString name = one.isDefault ? QStringLiteral("%1 (default)").arg(one.name) : one.name;
    return QStringLiteral("%1  %2").arg(name, -24).arg(parts.join(QStringLiteral(", ")));
}

int list(Catalog &catalog)
{
    const Result<QList<LicenseTemplate>> templates = readLicenseTemplates(catalog);
    if (!templates)
        return explain(templates.error());
    for (const LicenseTemplate &one : *templates)
        Terminal::print(lineOf(one));
    if (templates->isEmpty())
        Terminal::print(QStringLiteral("No template was saved yet."));
    return int(ExitStatus::Clear);
}

// Nothing: the words make no sense.
std::optional<Result<void>> change(Catalog &catalog, const Arguments &arguments)
{
    const QStringList words = arguments.words();
    const QString deed = words.value(0);
    if (deed == u"save" && words.size() == 3 && words[2] != u"keep") {
        const Result<LicenseChoice> choice = choiceFrom(arguments, words[2]);
        return choice ? saveLicenseTemplate(catalog, words[1], *choice) : Result<void>(failure(choice.error()));
    }
    if (deed == u"rename" && words.size() == 3)
        return renameLicenseTemplate(catalog, words[1], words[2]);
    if (deed == u"remove" && words.size() == 2)
        return removeLicenseTemplate(catalog, words[1]);
    if (deed == u"default" && words.size() <= 2)
        return setDefaultLicenseTemplate(catalog, words.value(1));
    return std::nullopt;
}

} // namespace

int runLicenseTemplate(const QStringList &words)
{
    Arguments arguments(QStringLiteral("license template"),
                        QStringLiteral("Lists the templates of this library, or changes them and lists them then."),
                        QStringLiteral("[save NAME LICENSE | rename NAME NEW | remove NAME | default [NAME]]"));
    declareChoiceOptions(arguments);
    arguments.epilog(
        QStringLiteral("\"license set --template NAME PATH…\" writes what a template says. The License page "
                       "of the window offers the same templates and begins with the default one."));
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    const Result<std::unique_ptr<Catalog>> catalog = openCatalogOf(arguments);
    if (!catalog)
        return explain(catalog.error());
    if (!arguments.words().isEmpty()) {
        const std::optional<Result<void>> changed = change(**catalog, arguments);
        if (!changed)
            return arguments.wrongUse(QStringLiteral("Say save NAME LICENSE, rename NAME NEW, remove NAME or default "
                                                     "NAME."));
        if (!*changed)
            return explain(changed->error());
    }
    return list(**catalog);
}
