// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/face_decisions.h"

#include "core/catalog/face_repository.h"
#include "core/catalog/people_repository.h"
#include "core/catalog/rejected_guesses.h"
#include "core/catalog/suggestion_repository.h"
#include "ui/common/consent_command.h"
#include "ui/common/library_state.h"

#include <QCoreApplication>
#include <QSet>
#include <QUndoStack>

namespace {

struct FaceChange
{
    FaceOfPhoto face;
    Decision before;
    Decision after;
};

QList<PhotoId> photosOf(const QList<FaceChange> &changes)
{
    QSet<PhotoId> photos;
    for (const FaceChange &change : changes)
        photos.insert(change.face.photo);
    return photos.values();
}

Result<void> writeDecisions(LibraryState &state, const QList<FaceChange> &changes, Decision FaceChange::*which)
{
    const Result<Catalog *> catalog = state.catalog();
    if (!catalog)
        return failure(catalog.error());
    QList<FaceDecision> decisions;
    for (const FaceChange &change : changes)
        decisions.append({change.face.face, change.*which});
    return FaceRepository(**catalog).decide(decisions);
}

// "Ada Example in 3 photos": what the menu says of it.
QString titleOf(const QString &deed, const QList<FaceChange> &changes)
{
    const int photos = int(photosOf(changes).size());
    return photos < 2 ? deed : FaceDecisions::tr("%1 in %n photo(s)", nullptr, photos).arg(deed);
}

class DecideCommand : public QUndoCommand
{
public:
    DecideCommand(LibraryState &state, QList<FaceChange> changes, const QString &title)
        : QUndoCommand(title)
        , m_state(state)
        , m_changes(std::move(changes))
    {
    }

    // The first redo was done before the command went onto the stack, so that its error could be returned.
    void redo() override
    {
        if (m_isFirst)
            m_isFirst = false;
        else
            write(&FaceChange::after);
    }
    void undo() override { write(&FaceChange::before); }

private:
    void write(Decision FaceChange::*which)
    {
        if (const Result<void> done = writeDecisions(m_state, m_changes, which); !done) {
            Q_EMIT m_state.problemFound(done.error().message);
            setObsolete(true);
        }
        m_state.reloadPhotos(photosOf(m_changes));
    }

    LibraryState &m_state;
    QList<FaceChange> m_changes;
    bool m_isFirst = true;
};

Result<void> writeRejections(LibraryState &state, const QList<SuggestedName> &names, bool areRejected)
{
    const Result<Catalog *> catalog = state.catalog();
    if (!catalog)
        return failure(catalog.error());
    return SuggestionRepository(**catalog).setRejected(names, areRejected);
}

class RejectNamesCommand : public QUndoCommand
{
public:
    RejectNamesCommand(LibraryState &state, QList<SuggestedName> names, const QString &title)
        : QUndoCommand(title)
        , m_state(state)
        , m_names(std::move(names))
    {
    }

    void redo() override
    {
        if (m_isFirst)
            m_isFirst = false;
        else
            write(true);
    }
    void undo() override { write(false); }

private:
    void write(bool areRejected)
    {
        if (const Result<void> done = writeRejections(m_state, m_names, areRejected); !done) {
            Q_EMIT m_state.problemFound(done.error().message);
            setObsolete(true);
        }
        m_state.reloadPhotos({m_names.first().photo});
    }

    LibraryState &m_state;
    QList<SuggestedName> m_names;
    bool m_isFirst = true;
};

Result<void> writeRejectedGuess(LibraryState &state, FaceId face, PersonId person, bool isRejected)
{
    const Result<Catalog *> catalog = state.catalog();
    if (!catalog)
        return failure(catalog.error());
    return RejectedGuesses(**catalog).setRejected(face, person, isRejected);
}

class RejectGuessCommand : public QUndoCommand
{
public:
    RejectGuessCommand(LibraryState &state, const FaceOfPhoto &face, PersonId person, const QString &title)
        : QUndoCommand(title)
        , m_state(state)
        , m_face(face)
        , m_person(person)
    {
    }

    void redo() override
    {
        if (m_isFirst)
            m_isFirst = false;
        else
            write(true);
    }
    void undo() override { write(false); }

private:
    void write(bool isRejected)
    {
        if (const Result<void> done = writeRejectedGuess(m_state, m_face.face, m_person, isRejected); !done) {
            Q_EMIT m_state.problemFound(done.error().message);
            setObsolete(true);
        }
        m_state.reloadPhotos({m_face.photo});
    }

    LibraryState &m_state;
    FaceOfPhoto m_face;
    PersonId m_person;
    bool m_isFirst = true;
};

} // namespace

QString decisionTitle(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Person:
        return QCoreApplication::translate("Decision", "Person");
    case DecisionKind::NotAFace:
        return QCoreApplication::translate("Decision", "Not a face");
    case DecisionKind::Depicted:
        return QCoreApplication::translate("Decision", "Depicted");
    case DecisionKind::NotRecognizable:
        return QCoreApplication::translate("Decision", "Not recognizable");
    case DecisionKind::LegalException:
        return QCoreApplication::translate("Decision", "Legal exception");
    case DecisionKind::None:
        break;
    }
    return QCoreApplication::translate("Decision", "No decision");
}

FaceDecisions::FaceDecisions(LibraryState &state, QUndoStack &undo, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_undo(undo)
{
}

Result<void> FaceDecisions::decide(const QList<FaceOfPhoto> &faces, Decision decision, const QString &title)
{
    const Result<Catalog *> catalog = m_state.catalog();
    if (!catalog)
        return told(failure(catalog.error()));
    if (!decision.decidedAt.isValid())
        decision.decidedAt = QDateTime::currentDateTimeUtc();
    FaceRepository repository(**catalog);
    QList<FaceChange> changes;
    for (const FaceOfPhoto &face : faces) {
        const Result<std::optional<FaceRecord>> record = repository.find(face.face);
        if (!record)
            return told(failure(record.error()));
        if (*record)
            changes.append({face, (*record)->decision, decision});
    }
    if (Result<void> done = writeDecisions(m_state, changes, &FaceChange::after); !done)
        return told(done);
    m_undo.push(
        new DecideCommand(m_state, changes, titleOf(title.isEmpty() ? decisionTitle(decision.kind) : title, changes)));
    m_state.reloadPhotos(photosOf(changes));
    return {};
}

Result<void> FaceDecisions::decideAsPerson(const QList<FaceOfPhoto> &faces, const QString &name)
{
    const Result<PersonId> person = personNamed(name.trimmed());
    if (!person)
        return told(failure(person.error()));
    Decision decision;
    decision.kind = DecisionKind::Person;
    decision.person = *person;
    return decide(faces, decision, tr("This is %1").arg(name.trimmed()));
}

Result<void> FaceDecisions::rejectNames(const FaceOfPhoto &face, const QStringList &names)
{
    QList<SuggestedName> rejected;
    for (const QString &name : names)
        rejected.append({face.photo, face.face, name});
    if (rejected.isEmpty())
        return {};
    if (Result<void> done = writeRejections(m_state, rejected, true); !done)
        return told(done);
    m_undo.push(new RejectNamesCommand(m_state, rejected, tr("Not %1").arg(names.join(QStringLiteral(", ")))));
    m_state.reloadPhotos({face.photo});
    return {};
}

Result<void> FaceDecisions::rejectGuess(const FaceOfPhoto &face, PersonId person)
{
    if (Result<void> done = writeRejectedGuess(m_state, face.face, person, true); !done)
        return told(done);
    const QString name = m_state.people().people.value(person).name;
    m_undo.push(new RejectGuessCommand(m_state, face, person, tr("Not %1").arg(name)));
    return {};
}

Result<void> FaceDecisions::addConsent(const Consent &consent)
{
    return addConsents({consent});
}

Result<void> FaceDecisions::addConsents(const QList<Consent> &consents)
{
    const Result<ConsentCommand *> command = ConsentCommand::done(m_state, ConsentCommand::Deed::Record, consents);
    if (!command)
        return told(failure(command.error()));
    m_undo.push(*command);
    return {};
}

Result<void> FaceDecisions::withdrawConsent(PersonId person, QDate day)
{
    Consent withdrawal;
    withdrawal.person = person;
    withdrawal.state = ConsentState::Withdrawn;
    withdrawal.from = withdrawal.withdrawn = day;
    return addConsent(withdrawal);
}

Result<void> FaceDecisions::takeConsentBack(const Consent &consent, const QString &reason)
{
    const Result<ConsentCommand *> command =
        ConsentCommand::done(m_state, ConsentCommand::Deed::TakeBack, {consent}, reason);
    if (!command)
        return told(failure(command.error()));
    m_undo.push(*command);
    return {};
}

Result<PersonId> FaceDecisions::personNamed(const QString &name)
{
    const Result<Catalog *> catalog = m_state.catalog();
    if (!catalog)
        return failure(catalog.error());
    PeopleRepository people(**catalog);
    const Result<std::optional<Person>> known = people.findByName(name);
    if (!known)
        return failure(known.error());
    if (*known)
        return (*known)->id;
    Person person;
    person.name = name;
    return people.add(person);
}

Result<void> FaceDecisions::told(const Result<void> &result)
{
    if (!result)
        Q_EMIT m_state.problemFound(result.error().message);
    return result;
}
