// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class LibraryState;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class SessionDetail;
class SessionFilter;
class SessionLogModel;
class SessionRunner;

// The log of all writes with filter, undo and resume; a double click shows the files and fields of a session.
class SessionLog : public QWidget
{
    Q_OBJECT

public:
    SessionLog(LibraryState &state, SessionRunner &runner, QWidget *parent = nullptr);

    void reload();

private:
    QWidget *makeList();
    QWidget *makeFilter();
    QWidget *makeButtons();
    void showCurrent();
    void updateButtons();

    LibraryState &m_state;
    SessionRunner &m_runner;
    SessionLogModel *m_model;
    SessionFilter *m_filter;
    QStackedWidget *m_pages; // The list, and one session.
    SessionDetail *m_detail;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QLabel *m_problem;
    QPushButton *m_undo;
    QPushButton *m_resume;
};
