// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/face_numbers.h"
#include "app/cli/library_access.h"
#include "app/cli/terminal.h"
#include "core/catalog/face_repository.h"
#include "core/catalog/photo_repository.h"

namespace {

QString decisionText(const Decision &decision, const QString &name, bool isNew)
{
    if (decision.kind == DecisionKind::Person)
        return name + (isNew ? QStringLiteral(" (new person, no consent yet)") : QString());
    return decision.kind == DecisionKind::None ? QStringLiteral("undecided again") : decisionKindName(decision.kind);
}

Result<QString> confirmation(Catalog &catalog, FaceId id, const QString &what)
{
    const Result<std::optional<FaceRecord>> face = FaceRepository(catalog).find(id);
    if (!face)
        return failure(face.error());
    const Result<std::optional<PhotoRecord>> photo = PhotoRepository(catalog).find((*face)->photo);
    return QStringLiteral("Face %1 in %2: %3")
        .arg(id.value)
        .arg(photo && *photo ? (*photo)->path.displayName() : QString(), what);
}

// All of them or none.
Result<QString> decide(Catalog &catalog, const QList<FaceId> &ids, Decision decision, const QString &name)
{
    bool isNew = false;
    const Result<void> done = catalog.inTransaction([&]() -> Result<void> {
        if (decision.kind == DecisionKind::Person) {
            const Result<Person> person = personNamed(catalog, name, isNew);
            if (!person)
                return failure(person.error());
            decision.person = person->id;
        }
        QList<FaceDecision> decisions;
        for (const FaceId id : ids)
            decisions.append({id, decision});
        return FaceRepository(catalog).decide(decisions);
    });
    if (!done && done.error().kind == ErrorKind::NotFound)
        return failure(ErrorKind::Invalid,
                       done.error().message + QStringLiteral(" \"clearframe-cli faces PATH\" lists them."));
    if (!done)
        return failure(done.error());
    QStringList lines;
    for (const FaceId id : ids) {
        const Result<QString> line = confirmation(catalog, id, decisionText(decision, name, isNew));
        if (!line)
            return failure(line.error());
        lines.append(*line);
    }
    return lines.join(u'\n');
}

} // namespace

int runFaceDecide(const QStringList &words)
{
    Arguments arguments(
        QStringLiteral("face decide"),
        QStringLiteral("Says what or who faces are. Can be changed at any time; \"face undo\" takes it back."),
        QStringLiteral("FACE… DECISION [PERSON]"));
    arguments
        .option(QStringLiteral("reason"), QStringLiteral("Why; required for legal-exception."), QStringLiteral("TEXT"))
        .epilog(QStringLiteral("FACE is the number that \"faces\" lists, or a range such as 12-17. DECISION is one of\n"
                               "  person PERSON      this is PERSON; a new name adds the person\n"
                               "  not-a-face         the detector was wrong\n"
                               "  depicted           a statue, poster or screen\n"
                               "  not-recognizable   nobody could tell who it is\n"
                               "  legal-exception    the law allows it; --reason is kept\n"
                               "  none               takes the decision back"));
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    QStringList rest = arguments.words();
    const QList<FaceId> faces = takeFaceNumbers(rest);
    const std::optional<DecisionKind> kind = decisionKindFromName(rest.value(0));
    const QString name = rest.mid(1).join(u' ').trimmed();
    const QString reason = arguments.value(QStringLiteral("reason")).trimmed();
    if (faces.isEmpty())
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
    const Result<QString> said = decide(**catalog, faces, {*kind, {}, reason, QDateTime::currentDateTimeUtc()}, name);
    if (!said)
        return explain(said.error());
    Terminal::print(*said);
    return int(ExitStatus::Clear);
}
