// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/similar_faces.h"

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/face_numbers.h"
#include "app/cli/library_access.h"
#include "app/cli/terminal.h"
#include "core/catalog/people_repository.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QString personName(Catalog &catalog, const Decision &decision)
{
    if (decision.kind != DecisionKind::Person)
        return {};
    const Result<std::optional<Person>> person = PeopleRepository(catalog).find(decision.person);
    return person && *person ? (*person)->name : QString();
}

QString guessText(Catalog &catalog, const FaceGuess &guess)
{
    const QString name = personName(catalog, guess.face.decision);
    return u"  face %1 in %2  %3 %  %4%5"_s.arg(guess.face.id.value)
        .arg(guess.photo.path.display())
        .arg(guess.likeness * 100, 0, 'f', 0)
        .arg(guess.why, name.isEmpty() ? QString() : u"; decided as %1"_s.arg(name));
}

QJsonObject guessJson(Catalog &catalog, const FaceGuess &guess)
{
    QJsonObject object{{"face"_L1, guess.face.id.value},
                       {"path"_L1, guess.photo.path.display()},
                       {"likeness"_L1, guess.likeness},
                       {"why"_L1, guess.why},
                       {"decision"_L1, decisionKindName(guess.face.decision.kind)}};
    if (const QString name = personName(catalog, guess.face.decision); !name.isEmpty())
        object.insert("person"_L1, name);
    return object;
}

} // namespace

int runFaceSimilar(const QStringList &words)
{
    Arguments arguments(
        u"face similar"_s,
        u"Guesses which faces of the same shoot may be the same person, from clothing color and time."_s, u"FACE"_s);
    arguments.option(u"json"_s, u"Prints the result as one JSON object (clearframe.guesses/1)."_s)
        .epilog(u"A guess, and no recognition of faces (unless you switched that on, \"settings recognition\"): look "
                u"at the "
                "photos, then \"face decide FACE… person NAME\". \"face reject FACE --guess NAME\" turns one down "
                "for good. Guesses are not kept and never get into an export."_s);
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    QStringList rest = arguments.words();
    const QList<FaceId> faces = takeFaceNumbers(rest);
    if (faces.size() != 1 || !rest.isEmpty())
        return arguments.wrongUse(u"FACE is one number that \"clearframe-cli faces PATH\" lists."_s);
    const Result<Library> library = openLibraryOf(arguments);
    if (!library)
        return explain(library.error());
    const Result<QList<FaceGuess>> guesses = similarFaces(*library->catalog, *library->thumbnails, faces.first());
    if (!guesses)
        return explain(guesses.error());
    QJsonArray array;
    if (!arguments.has(u"json"_s))
        Terminal::print(guesses->isEmpty() ? u"No face of this shoot is alike enough for a guess."_s
                                           : u"Guesses, to be looked at:"_s);
    for (const FaceGuess &guess : *guesses) {
        if (arguments.has(u"json"_s))
            array.append(guessJson(*library->catalog, guess));
        else
            Terminal::print(guessText(*library->catalog, guess));
    }
    if (arguments.has(u"json"_s))
        Terminal::print(QJsonObject{
            {"schema"_L1, u"clearframe.guesses/1"_s}, {"face"_L1, faces.first().value}, {"guesses"_L1, array}});
    return int(ExitStatus::Clear);
}
