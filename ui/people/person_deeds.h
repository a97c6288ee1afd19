// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/consent.h"

#include <QCoreApplication>

class FilePath;
class LibraryState;
class QUndoStack;
class QWidget;

// Changes of a person as a whole. Errors are told through LibraryState::problemFound().
class PersonDeeds
{
    Q_DECLARE_TR_FUNCTIONS(PersonDeeds)

public:
    PersonDeeds(LibraryState &state, QUndoStack &undo);

    bool save(const Person &person); // Age and such; false when it failed.
    // Each opens a dialog over parent and does its deed when that is accepted. This must outlive parent.
    void askToRename(PersonId person, QWidget *parent); // Undoable.
    void askToMerge(PersonId person, QWidget *parent);  // Undoable.
    // Cannot be undone, and what was done to the faces before cannot either: the undo stack is emptied.
    void askToForget(PersonId person, QWidget *parent);

    // The right of access: everything that is held, in a folder of its own below the one that is chosen.
    void askToHandOut(PersonId person, QWidget *parent);
    void handOut(PersonId person, const FilePath &folder, bool isShown);

private:
    void merge(PersonId from, PersonId into);
    void forget(PersonId person, QWidget *parent);

    LibraryState &m_state;
    QUndoStack &m_undo;
};
