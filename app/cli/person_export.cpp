// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/library_access.h"
#include "app/cli/people_text.h"
#include "app/cli/terminal.h"
#include "core/workflow/held_on_person.h"

namespace {

int writeBundle(Catalog &catalog, const Person &person, const FilePath &folder)
{
    const Result<QList<Error>> written = writeHeldOnPerson(catalog, person, folder);
    if (!written)
        return explain(written.error());
    int status = int(ExitStatus::Clear);
    for (const Error &problem : *written)
        status = explain(problem);
    Terminal::print(QStringLiteral("All that is held on %1 was written to %2.").arg(person.name, folder.display()));
    return status;
}

} // namespace

int runPersonExport(const QStringList &words)
{
    Arguments arguments(
        QStringLiteral("person export"),
        QStringLiteral("Prints all that is held on a person (clearframe.person/1): answers, photos, exported copies."),
        QStringLiteral("PERSON"));
    arguments.option(QStringLiteral("to"),
                     QStringLiteral("Writes it into this folder as person.json, with the files of the evidence."),
                     QStringLiteral("FOLDER"));
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    if (arguments.words().size() != 1)
        return arguments.wrongUse(QStringLiteral("Say the name; put it in quotes when it has spaces."));
    const Result<std::unique_ptr<Catalog>> catalog = openCatalogOf(arguments);
    if (!catalog)
        return explain(catalog.error());
    PeopleRepository people(**catalog);
    const Result<Person> person = requirePerson(people, arguments.words().value(0));
    if (!person)
        return explain(person.error());
    if (arguments.has(QStringLiteral("to"))) {
        const FilePath folder = FilePath::fromArgument(arguments.value(QStringLiteral("to"))).absolute();
        return writeBundle(**catalog, *person, folder);
    }
    const Result<QJsonObject> held = heldOnPerson(**catalog, *person);
    if (!held)
        return explain(held.error());
    Terminal::print(*held);
    return int(ExitStatus::Clear);
}
