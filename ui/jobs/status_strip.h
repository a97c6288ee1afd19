// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jobs/job_control.h"

#include <QWidget>

class JobRunner;
class LibraryState;
class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

// "38 photos/s · 4 min left"; empty while too little is known.
QString paceText(const JobProgress &progress, qint64 elapsedMs);

// The bottom line: what runs, how far, how long, with Pause and Stop; the selection on the right.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    StatusStrip(LibraryState &state, JobRunner &runner, QWidget *parent = nullptr);
    // The list of all tasks, above the strip.
    void showTasks();

private:
    void showJob();
    void showSelection();

    LibraryState &m_state;
    JobRunner &m_runner;
    QTimer *m_timer;
    QLabel *m_title;
    QProgressBar *m_bar;
    QLabel *m_pace;
    QPushButton *m_pause;
    QPushButton *m_stop;
    QLabel *m_written;
    QLabel *m_selection;
    QPushButton *m_tasks;
};
