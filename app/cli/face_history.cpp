// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/decision_history.h"

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/library_access.h"
#include "app/cli/terminal.h"
#include "core/catalog/people_repository.h"
#include "core/catalog/photo_repository.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

constexpr int usualBatches = 20;

// Names of people and photos, each looked up once.
class Names
{
public:
    explicit Names(Catalog &catalog)
        : m_people(catalog)
        , m_photos(catalog)
    {
    }

    QString person(PersonId id)
    {
        const Result<std::optional<Person>> person = m_people.find(id);
        return person && *person ? (*person)->name : u"somebody"_s;
    }
    FilePath photo(PhotoId id)
    {
        const Result<std::optional<PhotoRecord>> photo = m_photos.find(id);
        return photo && *photo ? (*photo)->path : FilePath();
    }
    QString decision(const Decision &decision)
    {
        if (decision.kind == DecisionKind::Person)
            return person(decision.person);
        return decision.kind == DecisionKind::None ? u"undecided"_s : decisionKindName(decision.kind);
    }

private:
    PeopleRepository m_people;
    PhotoRepository m_photos;
};

QString changeText(const DecisionChange &change, Names &names)
{
    return u"face %1 in %2: %3 → %4"_s.arg(change.face.value)
        .arg(names.photo(change.photo).displayName(), names.decision(change.before), names.decision(change.after));
}

QJsonObject decisionJson(const Decision &decision, Names &names)
{
    QJsonObject object{{"decision"_L1, decisionKindName(decision.kind)}};
    if (decision.kind == DecisionKind::Person)
        object.insert("person"_L1, names.person(decision.person));
    if (!decision.reason.isEmpty())
        object.insert("reason"_L1, decision.reason);
    return object;
}

QJsonObject changeJson(const DecisionChange &change, Names &names)
{
    return {{"batch"_L1, change.batch},
            {"face"_L1, change.face.value},
            {"photo"_L1, names.photo(change.photo).display()},
            {"before"_L1, decisionJson(change.before, names)},
            {"after"_L1, decisionJson(change.after, names)},
            {"recordedAt"_L1, change.recordedAt.toString(Qt::ISODate)},
            {"undone"_L1, change.isUndone}};
}

} // namespace

int runFaceHistory(const QStringList &words)
{
    Arguments arguments(u"face history"_s, u"Lists what was decided of faces, the newest first."_s);
    arguments.option(u"last"_s, u"How many commands to show (default: %1)."_s.arg(usualBatches), u"N"_s)
        .option(u"json"_s, u"Prints the result as one JSON object (clearframe.decisions/1)."_s);
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    bool isNumber = true;
    const int batches = arguments.has(u"last"_s) ? arguments.value(u"last"_s).toInt(&isNumber) : usualBatches;
    if (!isNumber || batches < 1)
        return arguments.wrongUse(u"--last takes a number."_s);
    const Result<std::unique_ptr<Catalog>> catalog = openCatalogOf(arguments);
    if (!catalog)
        return explain(catalog.error());
    const Result<QList<DecisionChange>> changes = DecisionHistory(**catalog).newest(batches);
    if (!changes)
        return explain(changes.error());
    Names names(**catalog);
    QJsonArray array;
    for (const DecisionChange &change : *changes) {
        if (arguments.has(u"json"_s))
            array.append(changeJson(change, names));
        else
            Terminal::print(u"%1  %2%3"_s.arg(change.recordedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                                              changeText(change, names),
                                              change.isUndone ? u"  (taken back)"_s : QString()));
    }
    if (arguments.has(u"json"_s))
        Terminal::print(QJsonObject{{"schema"_L1, u"clearframe.decisions/1"_s}, {"decisions"_L1, array}});
    else if (changes->isEmpty())
        Terminal::print(u"Nothing was decided yet."_s);
    return int(ExitStatus::Clear);
}

int runFaceUndo(const QStringList &words)
{
    Arguments arguments(u"face undo"_s, u"Takes the last decisions on faces back: all of one command or key."_s);
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    const Result<std::unique_ptr<Catalog>> catalog = openCatalogOf(arguments);
    if (!catalog)
        return explain(catalog.error());
    const Result<UndoneDecisions> undone = DecisionHistory(**catalog).undo();
    if (!undone)
        return explain(undone.error());
    Names names(**catalog);
    for (const DecisionChange &change : undone->changes)
        Terminal::print(u"Taken back, face %1 in %2: %3 again"_s.arg(change.face.value)
                            .arg(names.photo(change.photo).displayName(), names.decision(change.before)));
    if (undone->kept > 0)
        Terminal::print(
            u"%1 faces are gone or were decided otherwise since, and stay as they are."_s.arg(undone->kept));
    if (undone->changes.isEmpty() && undone->kept == 0)
        Terminal::print(u"There is nothing to take back."_s);
    return int(ExitStatus::Clear);
}
