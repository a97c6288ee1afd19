// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/accepted_repository.h"

#include <QUndoCommand>

class LibraryState;

// Accepts findings, or takes acceptances back, as one step that can be undone.
class AcceptCommand : public QUndoCommand
{
public:
    enum class Deed
    {
        Accept,
        Revoke
    };

    // replaced: acceptances of the same rules that the new ones take the place of; undoing brings them back.
    AcceptCommand(LibraryState &state, Deed deed, QList<AcceptedFinding> findings,
                  QList<AcceptedFinding> replaced = {});

    void redo() override;
    void undo() override;

private:
    void run(Deed deed);

    LibraryState &m_state;
    Deed m_deed;
    QList<AcceptedFinding> m_findings;
    QList<AcceptedFinding> m_replaced;
};
