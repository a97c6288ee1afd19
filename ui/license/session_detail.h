// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/writing/session_store.h"

#include <QWidget>

class LibraryState;
class QLabel;
class SessionDetailModel;

// One session of the log: its files and what became of each field.
class SessionDetail : public QWidget
{
    Q_OBJECT

public:
    explicit SessionDetail(LibraryState &state, QWidget *parent = nullptr);

    void show(const SessionRecord &session);
    void reload();

Q_SIGNALS:
    void closed();

private:
    LibraryState &m_state;
    SessionRecord m_session;
    QLabel *m_title;
    QLabel *m_facts;
    SessionDetailModel *m_model;
};
