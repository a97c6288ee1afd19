// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/library_access.h"
#include "app/cli/terminal.h"
#include "core/catalog/face_repository.h"
#include "core/catalog/people_repository.h"
#include "core/catalog/photo_repository.h"

namespace {

// The person of that name; made when there is none, as typing a new name in the window does.
Result<PersonId> personNamed(PeopleRepository &people, const QString &name, bool &isNew)
{
    const Result<std::optional<Person>> known = people.findByName(name);
    if (!known)
        return failure(known.error());
    if (*known)
        return (*known)->id;
    isNew = true;
    return people.add(
        Person{.id = {}, .name = name, .isMinor = false, .birthDate = {}, .notes = {}, .isForgotten = false});
}

QString confirmation(const FaceRecord &face, const FilePath &path, const Decision &decision, const QString &name,
                     bool isNew)
{
    QString what = decisionKindName(decision.kind);
    if (decision.kind == DecisionKind::Person)
        what = name + (isNew ? QStringLiteral(" (new person, no consent yet)") : QString());
    else if (decision.kind == DecisionKind::None)
        what = QStringLiteral("undecided again");
    return QStringLiteral("Face %1 in %2: %3").arg(face.id.value).arg(path.displayName(), what);
}

Result<QString> decide(Catalog &catalog, FaceId id, Decision decision, const QString &name)
{
    FaceRepository faces(catalog);
    const Result<std::optional<FaceRecord>> face = faces.find(id);
    if (!face)
        return failure(face.error());
    if (!*face)
        return failure(ErrorKind::Invalid,
                       QStringLiteral("There is no face %1. \"clearframe-cli faces PATH\" lists them.").arg(id.value));
    bool isNew = false;
    const Result<void> done = catalog.inTransaction([&]() -> Result<void> {
        if (decision.kind == DecisionKind::Person) {
            PeopleRepository people(catalog);
            const Result<PersonId> person = personNamed(people, name, isNew);
            if (!person)
                return failure(person.error());
            decision.person = *person;
        }
        return faces.decide(id, decision);
    });
    if (!done)
        return failure(done.error());
    const Result<std::optional<PhotoRecord>> photo = PhotoRepository(catalog).find((*face)->photo);
    return confirmation(**face, photo && *photo ? (*photo)->path : FilePath(), decision, name, isNew);
}

} // namespace

int runFaceDecide(const QStringList &words)
{
    Arguments arguments(QStringLiteral("face decide"),
                        QStringLiteral("Says what or who a face is. Can be changed at any time."),
                        QStringLiteral("FACE DECISION [PERSON]"));
    arguments
        .option(QStringLiteral("reason"), QStringLiteral("Why; required for legal-exception."), QStringLiteral("TEXT"))
        .epilog(QStringLiteral("FACE is the number that \"faces\" lists. DECISION is one of\n"
                               "  person PERSON      this is PERSON; a new name adds the person\n"
                               "  not-a-face         the detector was wrong\n"
                               "  depicted           a statue, poster or screen\n"
                               "  not-recognizable   nobody could tell who it is\n"
                               "  legal-exception    the law allows it; --reason is kept\n"
                               "  none               takes the decision back"));
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    bool isNumber = false;
    const FaceId face{arguments.words().value(0).toLongLong(&isNumber)};
    const std::optional<DecisionKind> kind = decisionKindFromName(arguments.words().value(1));
    const QString name = arguments.words().mid(2).join(u' ').trimmed();
    const QString reason = arguments.value(QStringLiteral("reason")).trimmed();
    if (!isNumber)
        return arguments.wrongUse(QStringLiteral("FACE is the number that \"clearframe-cli faces PATH\" lists."));
    if (!kind)
        return arguments.wrongUse(
            QStringLiteral("DECISION is person, not-a-face, depicted, not-recognizable, legal-exception or none."));
    if ((*kind == DecisionKind::Person) == name.isEmpty())
        return arguments.wrongUse(name.isEmpty() ? QStringLiteral("Say who it is: face decide FACE person NAME.")
                                                 : QStringLiteral("A name goes with the decision \"person\" only."));
    if (*kind == DecisionKind::LegalException && reason.isEmpty())
        return arguments.wrongUse(QStringLiteral("A legal exception needs --reason: it is kept and shown in reports."));

    const Result<std::unique_ptr<Catalog>> catalog = openCatalogOf(arguments);
    if (!catalog)
        return explain(catalog.error());
    const Result<QString> said = decide(**catalog, face, {*kind, {}, reason, QDateTime::currentDateTimeUtc()}, name);
    if (!said)
        return explain(said.error());
    Terminal::print(*said);
    return int(ExitStatus::Clear);
}
