// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/widgets.h"
#include "ui/license/session_runner.h"

// What a write, undo or resume did, with the way back.
class SessionResult : public NoticeBar
{
    Q_OBJECT

public:
    explicit SessionResult(QWidget *parent = nullptr);
    void showReport(SessionDeed deed, const SessionReport &report);

Q_SIGNALS:
    void undoRequested(SessionId session);

private:
    SessionId m_session;
};

// "1,204 files written." and what else has to be said at the end of a session.
QString sessionSentence(SessionDeed deed, const SessionReport &report);
