// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/queue_answers.h"

#include "ui/people/decision_panel.h"
#include "ui/people/queue_view.h"

#include <QUndoStack>

#include <algorithm>

QueueAnswers::QueueAnswers(const PageContext &context, QueueView &queue, DecisionPanel &panel, QObject *parent)
    : QObject(parent)
    , m_state(context.state)
    , m_decisions(context.decisions)
    , m_undo(context.undo)
    , m_queue(queue)
    , m_panel(panel)
    , m_search(context.state)
{
    connect(&m_queue, &QueueView::chosenFacesChanged, this, &QueueAnswers::showCurrent);
    connect(&m_search, &LookAlikeSearch::found, this, &QueueAnswers::offerLookAlikes);
    connect(&m_panel, &DecisionPanel::nameConfirmed, this, &QueueAnswers::confirmName);
    connect(&m_panel, &DecisionPanel::nameLeft, &m_queue, &QueueView::focusFaces);
    connect(&m_panel, &DecisionPanel::decided, this, [this](DecisionKind kind) { decide(kind); });
    connect(&m_panel, &DecisionPanel::namesRejected, this, &QueueAnswers::rejectNames);
    connect(&m_panel, &DecisionPanel::guessConfirmed, this, &QueueAnswers::confirmGuess);
    connect(&m_panel, &DecisionPanel::sameRequested, this, &QueueAnswers::selectSame);
    connect(&m_panel, &DecisionPanel::exceptionRequested, this, &QueueAnswers::exceptionRequested);
    connect(&m_panel, &DecisionPanel::markRequested, this, [this] { Q_EMIT markRequested(int(chosen().size())); });
    connect(&m_panel, &DecisionPanel::laterRequested, &m_queue, &QueueView::putOffChosen);
}

void QueueAnswers::showCurrent()
{
    const ListedFace *face = m_queue.currentFace();
    const FaceId current = face ? face->face : FaceId();
    if (current != m_alike.face) {
        m_alike = LookAlikes{current, {}, {}, {}};
        m_search.lookFor(current);
    }
    if (!face)
        return;
    m_panel.showFace(*face, int(chosen().size()));
    m_panel.showGuess(m_alike.person, m_alike.why);
    m_panel.showSame(m_queue.withSameName(*face).size(), m_alike.undecided.size());
}

void QueueAnswers::offerLookAlikes(const LookAlikes &alike)
{
    m_alike = alike;
    showCurrent();
}

QList<FaceOfPhoto> QueueAnswers::chosen() const
{
    QList<FaceOfPhoto> faces;
    for (const ListedFace &face : m_queue.chosenFaces())
        faces.append({face.photo, face.face});
    return faces;
}

void QueueAnswers::confirmName()
{
    const QString name = m_panel.name();
    if (!m_queue.currentFace())
        return;
    if (name.isEmpty())
        m_panel.startName({});
    else
        decideAs(name);
}

void QueueAnswers::confirmGuess()
{
    const QString name = m_state.people().people.value(m_alike.person).name;
    if (m_queue.currentFace() && !name.isEmpty())
        decideAs(name);
}

void QueueAnswers::decideAs(const QString &name)
{
    const QHash<PersonId, Person> before = m_state.people().people;
    const QList<FaceOfPhoto> faces = chosen();
    m_panel.clearName();
    m_queue.focusFaces();
    if (!m_decisions.decideAsPerson(faces, name))
        return; // Told the user.
    Q_EMIT answered();
    m_panel.offerConsent({}, {});
    for (const Person &person : m_state.people().people) {
        if (!before.contains(person.id) && person.name == name)
            m_panel.offerConsent(person.id, person.name);
    }
}

void QueueAnswers::decide(DecisionKind kind, const QString &reason)
{
    if (!m_queue.currentFace())
        return;
    Decision decision;
    decision.kind = kind;
    decision.reason = reason;
    m_panel.clearName();
    // The error, if any, was told by then.
    const Result<void> done = m_decisions.decide(chosen(), decision);
    if (done)
        m_panel.offerConsent({}, {});
    Q_EMIT answered();
}

void QueueAnswers::rejectNames()
{
    const ListedFace *face = m_queue.currentFace();
    if (!face)
        return;
    const QStringList names = m_panel.offeredNames();
    if (names.isEmpty() && m_alike.person.isValid()) {
        const PersonId guessed = std::exchange(m_alike.person, {});
        (void)m_decisions.rejectGuess({face->photo, face->face}, guessed); // Told the user.
        showCurrent();
        return;
    }
    (void)m_decisions.rejectNames({face->photo, face->face}, names); // Told the user.
    Q_EMIT answered();
}

// Those that the file names alike, else those that look alike: chosen together, answered by the next key.
void QueueAnswers::selectSame()
{
    const ListedFace *face = m_queue.currentFace();
    if (!face)
        return;
    const QSet<FaceId> named = m_queue.withSameName(*face);
    m_queue.chooseFaces(named.isEmpty() ? m_alike.undecided : named);
}

// One step to undo.
void QueueAnswers::mark(const QString &name, ConsentState answer)
{
    m_undo.beginMacro(tr("Mark faces as %1").arg(name));
    markFaces(name, answer);
    m_undo.endMacro();
}

// Using the mark again adds faces, and an answer only if it is another one.
void QueueAnswers::markFaces(const QString &name, ConsentState answer)
{
    decideAs(name);
    m_panel.offerConsent({}, {});
    for (const Person &person : m_state.people().people) {
        if (person.isForgotten || person.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        const QList<Consent> known = m_state.people().consents.value(person.id);
        if (!known.isEmpty() && known.last().state == answer)
            return;
        Consent consent;
        consent.person = person.id;
        consent.state = answer;
        (void)m_decisions.addConsent(consent); // Told the user.
        Q_EMIT answered();
        return;
    }
}

bool QueueAnswers::answerByKey(int key)
{
    switch (key) {
    case Qt::Key_X:
        decide(DecisionKind::NotAFace);
        return true;
    case Qt::Key_D:
        decide(DecisionKind::Depicted);
        return true;
    case Qt::Key_K:
        decide(DecisionKind::NotRecognizable);
        return true;
    case Qt::Key_E:
        Q_EMIT exceptionRequested();
        return true;
    case Qt::Key_N: // Without an offered name it begins one.
        if (m_panel.offeredNames().isEmpty() && !m_alike.person.isValid())
            return false;
        rejectNames();
        return true;
    case Qt::Key_G:
        if (!m_alike.person.isValid())
            return false;
        confirmGuess();
        return true;
    case Qt::Key_S: {
        const ListedFace *face = m_queue.currentFace();
        if (m_alike.undecided.isEmpty() && m_queue.withSameName(*face).isEmpty())
            return false;
        selectSame();
        return true;
    }
    case Qt::Key_M:
        Q_EMIT markRequested(int(chosen().size()));
        return true;
    case Qt::Key_I:
        m_queue.putOffChosen();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        confirmName();
        return true;
    default:
        return false;
    }
}
