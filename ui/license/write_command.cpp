// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/write_command.h"

#include "ui/common/library_state.h"
#include "ui/license/session_runner.h"

#include <QCoreApplication>
#include <QUndoStack>

#include <algorithm>

WriteCommand::WriteCommand(LibraryState &state, SessionId session, int files)
    : QUndoCommand(QCoreApplication::translate("WriteCommand", "Write %n file(s)", nullptr, files))
    , m_state(state)
    , m_session(session)
{
}

void WriteCommand::undo()
{
    setObsolete(true);
    Q_EMIT m_state.undoSessionRequested(m_session, text());
}

void keepUndoable(SessionRunner &runner, LibraryState &state, QUndoStack &undo)
{
    QObject::connect(
        &runner, &SessionRunner::finished, &runner, [&state, &undo](SessionDeed deed, const SessionReport &report) {
            const auto written = std::count_if(report.files.begin(), report.files.end(), [](const SessionFile &file) {
                return file.state == FileWriteState::Written;
            });
            if (deed != SessionDeed::Undo && written > 0)
                undo.push(new WriteCommand(state, report.session, int(written)));
        });
}

void undoWhenAsked(SessionRunner &runner, LibraryState &state)
{
    QObject::connect(
        &state, &LibraryState::undoSessionRequested, &runner,
        [&runner, &state](SessionId session, const QString &title) {
            if (runner.isBusy())
                Q_EMIT state.problemFound(QCoreApplication::translate(
                    "WriteCommand", "Another write is running. Undo this one in the log when it is done."));
            else
                runner.undo(session, title);
        });
}
