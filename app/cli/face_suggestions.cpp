// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/face_suggestions.h"
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/library_access.h"
#include "app/cli/people_text.h"
#include "app/cli/terminal.h"
#include "core/catalog/photo_repository.h"
#include "core/catalog/rejected_guesses.h"

#include <QSet>

namespace {

void declareChoice(Arguments &arguments)
{
    arguments
        .option(QStringLiteral("name"), QStringLiteral("The name meant; without FACE: wherever a file suggests it."),
                QStringLiteral("NAME"))
        .option(QStringLiteral("in"),
                QStringLiteral("With --name and without FACE: only in photos at or below PATH; can be repeated."),
                QStringLiteral("PATH"));
}

Result<SuggestionChoice> choiceFrom(const Arguments &arguments)
{
    SuggestionChoice choice;
    choice.name = arguments.value(QStringLiteral("name")).simplified();
    for (const QString &word : arguments.words()) {
        bool isNumber = false;
        choice.faces.append(FaceId{word.toLongLong(&isNumber)});
        if (!isNumber)
            return failure(ErrorKind::Invalid,
                           QStringLiteral("“%1” is not the number of a face; \"clearframe-cli faces PATH\" lists them.")
                               .arg(word));
    }
    for (const QString &path : arguments.rawValues(QStringLiteral("in")))
        choice.under.append(FilePath::fromArgument(path));
    if (choice.faces.isEmpty() && choice.name.isEmpty())
        return failure(ErrorKind::Invalid, QStringLiteral("Say the numbers of faces, or --name NAME."));
    if (!choice.faces.isEmpty() && !choice.under.isEmpty())
        return failure(ErrorKind::Invalid, QStringLiteral("--in goes with --name, not with the numbers of faces."));
    return choice;
}

QString photoName(Catalog &catalog, PhotoId id)
{
    const Result<std::optional<PhotoRecord>> photo = PhotoRepository(catalog).find(id);
    return photo && *photo ? (*photo)->path.displayName() : QString();
}

Result<void> confirm(Catalog &catalog, const QList<SuggestedName> &names)
{
    const Result<ConfirmedNames> confirmed = confirmSuggestions(catalog, names);
    if (!confirmed)
        return failure(confirmed.error());
    for (const SuggestedName &name : confirmed->faces)
        Terminal::print(
            QStringLiteral("Face %1 in %2: %3").arg(name.face.value).arg(photoName(catalog, name.photo), name.name));
    for (const QString &name : confirmed->newPeople)
        Terminal::print(QStringLiteral("%1 is a new person, with no consent yet.").arg(name));
    if (confirmed->faces.isEmpty())
        Terminal::print(QStringLiteral("There is no face without a decision to confirm."));
    const auto unplaced =
        std::count_if(names.begin(), names.end(), [](const SuggestedName &name) { return !name.face.isValid(); });
    if (unplaced > 0)
        Terminal::print(
            QStringLiteral("%1 photo(s) give the name but no place; decide a face there yourself.").arg(unplaced));
    return {};
}

Result<void> reject(Catalog &catalog, const QList<SuggestedName> &names)
{
    const Result<void> done = SuggestionRepository(catalog).setRejected(names);
    if (!done)
        return done;
    for (const SuggestedName &name : names) {
        const QString where =
            name.face.isValid() ? QStringLiteral("Face %1 in %2").arg(name.face.value) : QStringLiteral("%2");
        Terminal::print(QString(where).replace(QStringLiteral("%2"), photoName(catalog, name.photo)) +
                        QStringLiteral(": not ") + name.name);
    }
    if (names.isEmpty())
        Terminal::print(QStringLiteral("No face without a decision and no photo is offered that name."));
    return {};
}

int rejectGuess(Catalog &catalog, const Arguments &arguments, const SuggestionChoice &choice)
{
    if (choice.faces.isEmpty() || !choice.name.isEmpty())
        return arguments.wrongUse(QStringLiteral("--guess goes with the numbers of faces, not with --name."));
    PeopleRepository people(catalog);
    const Result<Person> person = requirePerson(people, arguments.value(QStringLiteral("guess")));
    if (!person)
        return explain(person.error());
    for (const FaceId face : choice.faces) {
        if (const Result<void> done = RejectedGuesses(catalog).setRejected(face, person->id); !done)
            return explain(done.error());
        Terminal::print(QStringLiteral("Face %1: not %2").arg(face.value).arg(person->name));
    }
    return int(ExitStatus::Clear);
}

int run(Arguments &arguments, const QStringList &words, Result<void> (*deed)(Catalog &, const QList<SuggestedName> &))
{
    declareChoice(arguments);
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    const Result<SuggestionChoice> choice = choiceFrom(arguments);
    if (!choice)
        return arguments.wrongUse(choice.error().message);
    const Result<std::unique_ptr<Catalog>> catalog = openCatalogOf(arguments);
    if (!catalog)
        return explain(catalog.error());
    if (arguments.has(QStringLiteral("guess")))
        return rejectGuess(**catalog, arguments, *choice);
    const Result<QList<SuggestedName>> names = chosenSuggestions(**catalog, *choice);
    if (!names)
        return explain(names.error());
    const Result<void> done = deed(**catalog, *names);
    return done ? int(ExitStatus::Clear) : explain(done.error());
}

} // namespace

int runFaceConfirm(const QStringList &words)
{
    Arguments arguments(QStringLiteral("face confirm"),
                        QStringLiteral("Decides faces as the persons whose names the files give them."),
                        QStringLiteral("[FACE…]"));
    arguments.epilog(QStringLiteral(
        "\"faces PATH\" shows what the files suggest, and from which field. A name in a file is somebody's claim: "
        "look at the face first.\n"
        "  face confirm 12 13                  what the file says of these two\n"
        "  face confirm --name \"Ada Example\"   everywhere a file gives this name to a face"));
    return run(arguments, words, confirm);
}

int runFaceReject(const QStringList &words)
{
    Arguments arguments(QStringLiteral("face reject"),
                        QStringLiteral("Says that a name a file suggests is wrong; it is not offered again."),
                        QStringLiteral("[FACE…]"));
    arguments.option(QStringLiteral("guess"),
                     QStringLiteral("Not from a file: the person that \"face similar\" guesses for these FACEs."),
                     QStringLiteral("PERSON"));
    arguments.epilog(QStringLiteral("The face stays and still needs a decision; the file is not changed."));
    return run(arguments, words, reject);
}
