// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/consent_options.h"
#include "app/cli/exit_status.h"
#include "app/cli/face_numbers.h"
#include "app/cli/library_access.h"
#include "app/cli/people_text.h"
#include "app/cli/terminal.h"
#include "core/catalog/face_repository.h"

using namespace Qt::StringLiterals;

namespace {

std::optional<ConsentState> answerNamed(const QString &word)
{
    if (word == u"refuse")
        return ConsentState::Refused;
    if (word == u"grant")
        return ConsentState::Granted;
    if (word == u"limit")
        return ConsentState::Limited;
    if (word == u"ask")
        return ConsentState::Asked;
    return std::nullopt;
}

// Whether the mark stands for that already, so that using it again adds nothing.
bool saysTheSame(Consent known, const Consent &answer)
{
    known.id = answer.id;
    known.code = answer.code;
    known.recordedAt = answer.recordedAt;
    return known == answer;
}

Result<void> recordAnswer(Catalog &catalog, const Consent &answer)
{
    PeopleRepository people(catalog);
    const Result<QList<Consent>> known = people.consentsOf(answer.person);
    if (!known)
        return failure(known.error());
    if (!known->isEmpty() && saysTheSame(known->last(), answer))
        return {};
    const Result<ConsentId> added = people.addConsent(answer);
    return added ? Result<void>() : failure(added.error());
}

Result<QString> mark(Catalog &catalog, const Arguments &arguments, const QString &name, Consent answer,
                     const QList<FaceId> &faces)
{
    const Result<void> done = catalog.inTransaction([&]() -> Result<void> {
        bool isNew = false;
        const Result<Person> person = personNamed(catalog, name, isNew);
        if (!person)
            return failure(person.error());
        answer.person = person->id;
        if (const Result<void> taken = takeAnswerOptions(catalog, arguments, answer); !taken)
            return taken;
        if (answer.state == ConsentState::Limited && answer.uses.isEmpty())
            return failure(ErrorKind::Invalid, u"A limited consent needs --for: the uses it covers."_s);
        if (const Result<void> recorded = recordAnswer(catalog, answer); !recorded)
            return recorded;
        QList<FaceDecision> decisions;
        for (const FaceId face : faces)
            decisions.append({face, {DecisionKind::Person, person->id, {}, {}}});
        return FaceRepository(catalog).decide(decisions);
    });
    if (!done)
        return failure(done.error());
    return u"%1 faces marked “%2”: %3."_s.arg(faces.size()).arg(name, consentText(answer));
}

} // namespace

int runFaceMark(const QStringList &words)
{
    Arguments arguments(u"face mark"_s,
                        u"Gives many faces of an event one answer: everybody with a red lanyard refused."_s,
                        u"FACE… ANSWER MARK"_s);
    withAnswerOptions(arguments).epilog(
        u"ANSWER is refuse, grant, limit or ask. MARK (\"Red lanyard, fair 2026\") becomes a pseudonym in the "
        "list of people and can be used again for more faces. Who turns out to be somebody is decided anew "
        "with \"face decide FACE person NAME\". \"face undo\" takes the faces back."_s);
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    QStringList rest = arguments.words();
    const QList<FaceId> faces = takeFaceNumbers(rest);
    const std::optional<ConsentState> state = answerNamed(rest.value(0));
    const QString name = rest.mid(1).join(u' ').trimmed();
    if (faces.isEmpty())
        return arguments.wrongUse(u"FACE is the number that \"clearframe-cli faces PATH\" lists."_s);
    if (!state || name.isEmpty())
        return arguments.wrongUse(state ? u"Say the name of the mark."_s : u"ANSWER is refuse, grant, limit or ask."_s);
    const Result<std::unique_ptr<Catalog>> catalog = openCatalogOf(arguments);
    if (!catalog)
        return explain(catalog.error());
    Consent answer;
    answer.state = *state;
    const Result<QString> said = mark(**catalog, arguments, name, answer, faces);
    if (!said)
        return explain(said.error());
    Terminal::print(*said);
    return int(ExitStatus::Clear);
}
