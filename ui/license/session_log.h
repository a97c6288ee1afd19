// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class LibraryState;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class SessionLogModel;
class SessionRunner;

// The log of all writes with undo and resume.
class SessionLog : public QWidget
{
    Q_OBJECT

public:
    SessionLog(LibraryState &state, SessionRunner &runner, QWidget *parent = nullptr);

    void reload();

private:
    QWidget *makeButtons();
    void updateButtons();

    LibraryState &m_state;
    SessionRunner &m_runner;
    SessionLogModel *m_model;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QLabel *m_problem;
    QPushButton *m_undo;
    QPushButton *m_resume;
};
