// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/own_names.h"

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/library_access.h"
#include "app/cli/terminal.h"

#include <QJsonArray>
#include <QJsonObject>

namespace {

using Change = Result<void> (*)(Catalog &, const QStringList &);

// Changes the list, then shows it.
int runNames(Arguments &arguments, const QStringList &words, Change change)
{
    arguments.option(QStringLiteral("json"), QStringLiteral("Prints the list as one JSON object (clearframe.names/1)."))
        .epilog(QStringLiteral(
            "Photos whose creator is one of these names are yours: \"license set\" does not ask whether you "
            "may license them,\nand \"check\" does not report their creator (LICENSE008)."));
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    if (change == nullptr && !arguments.words().isEmpty())
        return arguments.wrongUse(QStringLiteral("names list takes no names."));
    if (change != nullptr && arguments.words().isEmpty())
        return arguments.wrongUse(QStringLiteral("Say the names, each in quotes."));
    const Result<std::unique_ptr<Catalog>> catalog = openCatalogOf(arguments);
    if (!catalog)
        return explain(catalog.error());
    if (change != nullptr) {
        if (const Result<void> changed = change(**catalog, arguments.words()); !changed)
            return explain(changed.error());
    }
    const Result<QStringList> names = readOwnNames(**catalog);
    if (!names)
        return explain(names.error());
    if (arguments.has(QStringLiteral("json")))
        Terminal::print(QJsonObject{{QStringLiteral("schema"), QStringLiteral("clearframe.names/1")},
                                    {QStringLiteral("names"), QJsonArray::fromStringList(*names)}});
    else if (!names->isEmpty())
        Terminal::print(names->join(u'\n'));
    return int(ExitStatus::Clear);
}

} // namespace

int runNamesList(const QStringList &words)
{
    Arguments arguments(QStringLiteral("names list"),
                        QStringLiteral("Lists the names under which you publish your photos."));
    return runNames(arguments, words, nullptr);
}

int runNamesAdd(const QStringList &words)
{
    Arguments arguments(QStringLiteral("names add"), QStringLiteral("Adds names under which you publish your photos."),
                        QStringLiteral("NAME…"));
    return runNames(arguments, words, addOwnNames);
}

int runNamesRemove(const QStringList &words)
{
    Arguments arguments(QStringLiteral("names remove"), QStringLiteral("Removes names from the list of your own."),
                        QStringLiteral("NAME…"));
    return runNames(arguments, words, removeOwnNames);
}
