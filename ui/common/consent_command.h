// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/people/consent.h"

#include <QList>
#include <QUndoCommand>

class LibraryState;

// Answers that were recorded, or one that was taken back. The history only grows: undo takes the records back, redo
// records them anew.
class ConsentCommand : public QUndoCommand
{
public:
    enum class Deed
    {
        Record,
        TakeBack
    };

    // Done at once, so that an error can be returned; null then. The answers need no numbers to be recorded.
    static Result<ConsentCommand *> done(LibraryState &state, Deed deed, const QList<Consent> &answers,
                                         const QString &reason = {});

    void redo() override;
    void undo() override;

private:
    ConsentCommand(LibraryState &state, Deed deed, const QList<Consent> &answers, const QString &reason);

    Result<void> run(Deed deed);
    void runLater(Deed deed);

    LibraryState &m_state;
    Deed m_deed;
    QList<Consent> m_answers; // As they are in the catalog, with their numbers.
    QString m_reason;
    bool m_isFirst = true;
};
