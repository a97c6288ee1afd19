// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/consent.h"
#include "ui/common/face_decisions.h"
#include "ui/common/page.h"
#include "ui/people/look_alike_search.h"

class DecisionPanel;
class QUndoStack;
class QueueView;
enum class DecisionKind;

// The answers of the queue: what each key and button does to the chosen faces.
class QueueAnswers : public QObject
{
    Q_OBJECT

public:
    QueueAnswers(const PageContext &context, QueueView &queue, DecisionPanel &panel, QObject *parent = nullptr);

    void showCurrent();        // Another face, or others are chosen beside it.
    bool answerByKey(int key); // False: the key is no answer.

Q_SIGNALS:
    // The next key may already be on its way and must not hit the face that was just decided: refresh at once.
    void answered();
    void exceptionRequested();
    void markRequested(int faces);

public Q_SLOTS:
    void decide(DecisionKind kind, const QString &reason = {});
    void confirmName();
    void confirmGuess();
    void rejectNames();
    void selectSame();
    void mark(const QString &name, ConsentState answer);

private:
    QList<FaceOfPhoto> chosen() const;
    void decideAs(const QString &name);
    void markFaces(const QString &name, ConsentState answer);
    void offerLookAlikes(const LookAlikes &alike);

    LibraryState &m_state;
    FaceDecisions &m_decisions;
    QUndoStack &m_undo;
    QueueView &m_queue;
    DecisionPanel &m_panel;
    LookAlikeSearch m_search;
    LookAlikes m_alike;
};
