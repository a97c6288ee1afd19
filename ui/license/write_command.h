// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QUndoCommand>

class LibraryState;
class QUndoStack;
class SessionRunner;

// A session of writes as the latest thing that was done: undo asks for its undoing, which runs as a task. It is no
// longer in the list then; the log of the License page keeps it.
class WriteCommand : public QUndoCommand
{
public:
    WriteCommand(LibraryState &state, SessionId session, int files);

    void redo() override {} // Was written before the command went onto the stack.
    void undo() override;

private:
    LibraryState &m_state;
    SessionId m_session;
};

// Puts every write of the runner onto the stack.
void keepUndoable(SessionRunner &runner, LibraryState &state, QUndoStack &undo);
// The runner undoes what is asked for; one runner of the window does.
void undoWhenAsked(SessionRunner &runner, LibraryState &state);
