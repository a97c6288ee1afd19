// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

class Job;
class QLabel;
class QProgressBar;
class QPushButton;

// A task that runs or waits: how far, how long, Pause and Stop.
class TaskRow : public QWidget
{
    Q_OBJECT

public:
    explicit TaskRow(const std::shared_ptr<Job> &job, QWidget *parent = nullptr);
    // Reads the job again.
    void refresh();

private:
    std::shared_ptr<Job> m_job;
    QProgressBar *m_bar;
    QLabel *m_state;
    QPushButton *m_pause;
    QPushButton *m_stop;
};

// A task that has ended, and how: done, stopped, or with problems that can be read.
class FinishedTaskRow : public QWidget
{
    Q_OBJECT

public:
    explicit FinishedTaskRow(const std::shared_ptr<Job> &job, QWidget *parent = nullptr);

Q_SIGNALS:
    void problemsRequested(const QString &task, const QStringList &problems);
};
