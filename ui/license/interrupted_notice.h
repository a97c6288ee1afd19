// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/writing/session_store.h"
#include "ui/common/widgets.h"

class LibraryState;
class SessionRunner;

// Says at the start that a write was cut short by a crash or power loss, and offers to finish it or to take it back.
// Hidden when there is none.
class InterruptedNotice : public NoticeBar
{
    Q_OBJECT

public:
    InterruptedNotice(LibraryState &state, SessionRunner &runner, QWidget *parent = nullptr);

    // Opens the library, which also completes every file that was left half-way.
    void check();

Q_SIGNALS:
    void found(const QString &sentence); // Once for each session.

private:
    void show(const QList<SessionRecord> &sessions);
    void act(const QString &link);

    LibraryState &m_state;
    SessionRunner &m_runner;
    QList<SessionRecord> m_sessions;
    QList<SessionId> m_told;
};
