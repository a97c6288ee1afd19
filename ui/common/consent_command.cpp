// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/consent_command.h"

#include "core/catalog/catalog.h"
#include "core/catalog/people_repository.h"
#include "ui/common/library_state.h"

#include <QCoreApplication>
#include <QSet>

#include <memory>

namespace {

QString titleOf(const LibraryState &state, ConsentCommand::Deed deed, const QList<Consent> &answers)
{
    const QString name = answers.size() == 1 ? state.people().people.value(answers.first().person).name : QString();
    if (deed == ConsentCommand::Deed::TakeBack)
        return QCoreApplication::translate("ConsentCommand", "Take back an answer");
    return name.isEmpty() ? QCoreApplication::translate("ConsentCommand", "Record answers")
                          : QCoreApplication::translate("ConsentCommand", "Answer of %1").arg(name);
}

Result<Consent> recorded(PeopleRepository &people, Consent answer)
{
    answer.takenBack.reset();
    if (answer.id.isValid()) { // Recorded before and taken back: a code and a moment belong to one record.
        answer.code.clear();
        answer.recordedAt = {};
    }
    const Result<ConsentId> id = people.addConsent(answer);
    if (!id)
        return failure(id.error());
    answer.id = *id;
    return answer;
}

} // namespace

Result<ConsentCommand *> ConsentCommand::done(LibraryState &state, Deed deed, const QList<Consent> &answers,
                                              const QString &reason)
{
    std::unique_ptr<ConsentCommand> command(new ConsentCommand(state, deed, answers, reason));
    if (const Result<void> done = command->run(deed); !done)
        return failure(done.error());
    return command.release();
}

ConsentCommand::ConsentCommand(LibraryState &state, Deed deed, const QList<Consent> &answers, const QString &reason)
    : QUndoCommand(titleOf(state, deed, answers))
    , m_state(state)
    , m_deed(deed)
    , m_answers(answers)
    , m_reason(reason)
{
}

void ConsentCommand::redo()
{
    if (m_isFirst)
        m_isFirst = false;
    else
        runLater(m_deed);
}

void ConsentCommand::undo()
{
    runLater(m_deed == Deed::Record ? Deed::TakeBack : Deed::Record);
}

void ConsentCommand::runLater(Deed deed)
{
    if (const Result<void> done = run(deed); !done) {
        setObsolete(true);
        Q_EMIT m_state.problemFound(done.error().message);
    }
}

Result<void> ConsentCommand::run(Deed deed)
{
    const Result<Catalog *> catalog = m_state.catalog();
    if (!catalog)
        return failure(catalog.error());
    QList<Consent> answers = m_answers;
    const Result<void> done = (*catalog)->inTransaction([&]() -> Result<void> {
        PeopleRepository people(**catalog);
        for (Consent &answer : answers) {
            if (deed == Deed::TakeBack) {
                if (const Result<void> taken = people.takeBack(answer.id, m_reason); !taken)
                    return taken;
                continue;
            }
            const Result<Consent> kept = recorded(people, answer);
            if (!kept)
                return failure(kept.error());
            answer = *kept;
        }
        return {};
    });
    if (!done)
        return done;
    m_answers = answers;
    if (m_answers.size() == 1)
        m_state.reloadPerson(m_answers.first().person);
    else
        m_state.reload();
    return {};
}
