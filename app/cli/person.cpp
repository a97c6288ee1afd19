// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/library_access.h"
#include "app/cli/people_text.h"
#include "app/cli/terminal.h"

#include "core/workflow/forget_person.h"

#include <QJsonArray>

namespace {

// Runs a change of one named person and says the sentence it returns.
int changePerson(const Arguments &arguments,
                 const std::function<Result<QString>(PeopleRepository &, const Person &)> &change)
{
    const Result<std::unique_ptr<Catalog>> catalog = openCatalogOf(arguments);
    if (!catalog)
        return explain(catalog.error());
    PeopleRepository people(**catalog);
    const Result<Person> person = requirePerson(people, arguments.words().value(0));
    if (!person)
        return explain(person.error());
    const Result<QString> said = change(people, *person);
    if (!said)
        return explain(said.error());
    Terminal::print(*said);
    return int(ExitStatus::Clear);
}

QString photosText(int photos)
{
    return photos == 1 ? QStringLiteral("1 photo") : QStringLiteral("%1 photos").arg(photos);
}

void tellFilesWithName(const QList<FileWithName> &files)
{
    constexpr qsizetype mostShown = 1'000;
    bool isCreator = false;
    Terminal::print(QStringLiteral("These files still say the name; the catalog does not read it from them again as "
                                   "that of a person shown:"));
    for (const FileWithName &file : files.first(std::min(files.size(), mostShown))) {
        isCreator |= file.isCreator;
        Terminal::print(QStringLiteral("  %1  (%2)").arg(file.path.display(), file.where.join(QStringLiteral(", "))));
    }
    if (files.size() > mostShown)
        Terminal::print(QStringLiteral("  … and %1 more").arg(files.size() - mostShown));
    if (isCreator)
        Terminal::print(
            QStringLiteral("Another creator is written with: clearframe-cli license set LICENSE PATH… --creator NAME"));
    Terminal::print(QStringLiteral("Cleared copies carry no names of people shown. Nothing here rewrites face regions, "
                                   "person tags or file names: use the program that wrote them, then scan again."));
}

} // namespace

int runPersonAdd(const QStringList &words)
{
    Arguments arguments(QStringLiteral("person add"),
                        QStringLiteral("Adds people, also under a pseudonym (\"Runner 12\")."),
                        QStringLiteral("NAME…"));
    arguments.option(QStringLiteral("minor"), QStringLiteral("They are under 18: only a guardian's consent counts."))
        .option(QStringLiteral("born"), QStringLiteral("Date of birth; the consent of a guardian counts until 18."),
                QStringLiteral("DATE"))
        .option(QStringLiteral("notes"), QStringLiteral("For you only; never exported."), QStringLiteral("TEXT"));
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    const Result<std::optional<QDate>> born = arguments.date(QStringLiteral("born"));
    if (!born)
        return arguments.wrongUse(born.error().message);
    if (arguments.words().isEmpty())
        return arguments.wrongUse(QStringLiteral("Say the name; put it in quotes when it has spaces."));
    const Result<std::unique_ptr<Catalog>> catalog = openCatalogOf(arguments);
    if (!catalog)
        return explain(catalog.error());
    const Result<void> added = (*catalog)->inTransaction([&]() -> Result<void> {
        PeopleRepository people(**catalog);
        for (const QString &name : arguments.words()) {
            const Result<PersonId> person = people.add({{},
                                                        name.trimmed(),
                                                        arguments.has(QStringLiteral("minor")),
                                                        *born,
                                                        arguments.value(QStringLiteral("notes")),
                                                        false});
            if (!person)
                return failure(person.error());
        }
        return {};
    });
    if (!added)
        return explain(added.error());
    Terminal::print(
        QStringLiteral("Added: %1. No consent is recorded yet.").arg(arguments.words().join(QStringLiteral(", "))));
    return int(ExitStatus::Clear);
}

int runPersonList(const QStringList &words)
{
    Arguments arguments(QStringLiteral("person list"),
                        QStringLiteral("Lists people with the number of their photos and their last answer."));
    arguments.option(QStringLiteral("json"),
                     QStringLiteral("Prints the result as one JSON object (clearframe.people/1)."));
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    const Result<std::unique_ptr<Catalog>> catalog = openCatalogOf(arguments);
    if (!catalog)
        return explain(catalog.error());
    PeopleRepository repository(**catalog);
    const Result<QList<Person>> people = repository.people();
    const Result<QHash<PersonId, int>> photos = repository.photoCounts();
    const Result<QHash<PersonId, QList<Consent>>> consents = repository.allConsents();
    if (!people || !photos || !consents)
        return explain(!people ? people.error() : !photos ? photos.error() : consents.error());
    QJsonArray array;
    for (const Person &person : *people) {
        const QList<Consent> answers = consents->value(person.id);
        if (arguments.has(QStringLiteral("json"))) {
            array.append(
                QJsonObject{{QStringLiteral("name"), person.name},
                            {QStringLiteral("minor"), person.isMinorOn(QDate::currentDate())},
                            {QStringLiteral("forgotten"), person.isForgotten},
                            {QStringLiteral("photos"), photos->value(person.id)},
                            {QStringLiteral("state"), answers.isEmpty() ? consentStateName(ConsentState::Unknown)
                                                                        : consentStateName(answers.last().state)}});
            continue;
        }
        Terminal::print(QStringLiteral("%1  %2  %3")
                            .arg(person.name, -24)
                            .arg(photosText(photos->value(person.id)), -12)
                            .arg(answers.isEmpty() ? QStringLiteral("no answer yet") : consentText(answers.last())));
    }
    if (arguments.has(QStringLiteral("json")))
        Terminal::print(QJsonObject{{QStringLiteral("schema"), QStringLiteral("clearframe.people/1")},
                                    {QStringLiteral("people"), array}});
    else if (people->isEmpty())
        Terminal::print(
            QStringLiteral("No people yet. \"face decide FACE person NAME\" or \"person add NAME\" adds them."));
    return int(ExitStatus::Clear);
}

int runPersonRename(const QStringList &words)
{
    Arguments arguments(QStringLiteral("person rename"), QStringLiteral("Gives a person another name."),
                        QStringLiteral("PERSON NAME"));
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    const QString name = arguments.words().value(1).trimmed();
    if (arguments.words().size() != 2 || name.isEmpty())
        return arguments.wrongUse(QStringLiteral("Say the present and the new name."));
    return changePerson(arguments, [&](PeopleRepository &people, const Person &person) -> Result<QString> {
        Person renamed = person;
        renamed.name = name;
        const Result<void> saved = people.save(renamed);
        if (!saved)
            return failure(saved.error());
        return QStringLiteral("%1 is now %2.").arg(person.name, name);
    });
}

int runPersonMerge(const QStringList &words)
{
    Arguments arguments(QStringLiteral("person merge"),
                        QStringLiteral("Makes two people one: the faces and answers of PERSON go to INTO."),
                        QStringLiteral("PERSON INTO"));
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    if (arguments.words().size() != 2)
        return arguments.wrongUse(QStringLiteral("Say the two names."));
    return changePerson(arguments, [&](PeopleRepository &people, const Person &person) -> Result<QString> {
        const Result<Person> into = requirePerson(people, arguments.words().value(1));
        if (!into)
            return failure(into.error());
        if (into->id == person.id)
            return failure(ErrorKind::Invalid, QStringLiteral("These are the same person already."));
        const Result<void> merged = people.merge(person.id, into->id);
        if (!merged)
            return failure(merged.error());
        return QStringLiteral("%1 is now %2.").arg(person.name, into->name);
    });
}

int runPersonForget(const QStringList &words)
{
    Arguments arguments(
        QStringLiteral("person forget"),
        QStringLiteral("Erases name, answers and notes of a person for good. Their photos stay blocked."),
        QStringLiteral("PERSON --yes"));
    arguments.option(QStringLiteral("yes"), QStringLiteral("Really do it: this cannot be undone."));
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    if (arguments.words().size() != 1 || !arguments.has(QStringLiteral("yes")))
        return arguments.wrongUse(QStringLiteral("Say the name and --yes: this cannot be undone."));
    const Result<std::unique_ptr<Catalog>> catalog = openCatalogOf(arguments);
    if (!catalog)
        return explain(catalog.error());
    PeopleRepository people(**catalog);
    const Result<Person> person = requirePerson(people, arguments.words().first());
    if (!person)
        return explain(person.error());
    const Result<ForgottenPerson> forgotten = forgetPerson(**catalog, person->id);
    if (!forgotten)
        return explain(forgotten.error());
    Terminal::print(QStringLiteral(
        "Erased. Photos of this person stay blocked; copies that were exported before are not touched."));
    if (!forgotten->files.isEmpty())
        tellFilesWithName(forgotten->files);
    return int(ExitStatus::Clear);
}
