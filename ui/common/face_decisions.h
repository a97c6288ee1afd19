// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/people/consent.h"
#include "core/people/decision.h"

#include <QList>
#include <QObject>
#include <QStringList>

class LibraryState;
class QUndoStack;

// A face together with the photo it is in.
struct FaceOfPhoto
{
    PhotoId photo;
    FaceId face;
};

// Changes of decisions and consents as the pages make them: written at once, followed by LibraryState::reloadPhotos(),
// and put on the undo stack. Errors come back and are also told through LibraryState::problemFound().
class FaceDecisions : public QObject
{
    Q_OBJECT

public:
    FaceDecisions(LibraryState &state, QUndoStack &undo, QObject *parent = nullptr);

    // Kind None takes the decisions back. title: what undo is called ("Not a face"); empty: made from the kind.
    Result<void> decide(const QList<FaceOfPhoto> &faces, Decision decision, const QString &title = {});
    // The person of that name, added when there is none yet.
    Result<void> decideAsPerson(const QList<FaceOfPhoto> &faces, const QString &name);
    // Says that names which the file offers for a face are wrong: they are not offered again.
    Result<void> rejectNames(const FaceOfPhoto &face, const QStringList &names);
    // Says that a face is not the person a guess offers: not guessed again.
    Result<void> rejectGuess(const FaceOfPhoto &face, PersonId person);
    // Adds an answer; undo marks it as taken back, as the history only grows.
    Result<void> addConsent(const Consent &consent);
    Result<void> addConsents(const QList<Consent> &consents); // All of them or none.
    Result<void> withdrawConsent(PersonId person, QDate day);
    // An answer that was recorded by mistake counts for nothing from now on.
    Result<void> takeConsentBack(const Consent &consent, const QString &reason);

private:
    Result<PersonId> personNamed(const QString &name);
    Result<void> told(const Result<void> &result);

    LibraryState &m_state;
    QUndoStack &m_undo;
};

// "Person", "Not a face", "Depicted", "Not recognizable", "Legal exception", "No decision": for menus and lists.
QString decisionTitle(DecisionKind kind);
