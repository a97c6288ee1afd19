// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QTimer>

class JobRunner;
class QPushButton;
class QVBoxLayout;
class TaskRow;

// The list of tasks: what runs, waits or is paused, each with Pause and Stop, and what has ended, with its problems. A
// popup; work goes on behind it.
class TaskCenter : public QFrame
{
    Q_OBJECT

public:
    TaskCenter(JobRunner &runner, QWidget *parent);
    // Above a widget of the window, inside its window.
    void showAbove(const QWidget *anchor);

private:
    void rebuild();
    void refresh();

    JobRunner &m_runner;
    QTimer m_timer;
    QVBoxLayout *m_list;
    QPushButton *m_clear;
    QList<TaskRow *> m_running;
    const QWidget *m_anchor = nullptr;
};
