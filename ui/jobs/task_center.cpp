// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/task_center.h"

#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/problem_list.h"
#include "ui/jobs/task_row.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

namespace {

constexpr int refreshMs = 200;

} // namespace

TaskCenter::TaskCenter(JobRunner &runner, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_runner(runner)
    , m_clear(linkButton(tr("Clear the list")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", QStringLiteral("popup"));
    setAccessibleName(tr("Tasks"));
    auto *body = new QWidget;
    m_list = column(body, Space::medium);
    m_list->setContentsMargins(0, 0, Space::medium, 0);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Tasks"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    scroll->setWidget(body);
    QHBoxLayout *head = row();
    head->addWidget(titleLabel(tr("Tasks")));
    head->addStretch();
    head->addWidget(m_clear);
    QVBoxLayout *layout = column(this, Space::medium);
    layout->setContentsMargins(Space::large, Space::medium, Space::small, Space::medium);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    setFixedWidth(Measure::readingWidth);
    connect(m_clear, &QPushButton::clicked, &runner, &JobRunner::forgetFinished);
    connect(&runner, &JobRunner::jobsChanged, this, &TaskCenter::rebuild);
    connect(&m_timer, &QTimer::timeout, this, &TaskCenter::refresh);
    m_timer.start(refreshMs);
    rebuild();
}

void TaskCenter::rebuild()
{
    m_running.clear();
    clearLayout(m_list);
    for (const std::shared_ptr<Job> &job : m_runner.jobs()) {
        if (!job->isShown())
            continue;
        m_running.append(new TaskRow(job));
        m_list->addWidget(m_running.last());
    }
    if (m_running.isEmpty())
        m_list->addWidget(secondaryLabel(tr("Nothing runs. Scans, writes and exports are listed here; you can go on "
                                            "working meanwhile.")));
    if (!m_runner.finishedJobs().isEmpty())
        m_list->addWidget(sectionLabel(tr("Finished")));
    for (const std::shared_ptr<Job> &job : m_runner.finishedJobs()) {
        auto *finished = new FinishedTaskRow(job);
        connect(finished, &FinishedTaskRow::problemsRequested, this,
                [this](const QString &task, const QStringList &problems) {
                    (new ProblemList(task, problems, parentWidget()))->show();
                    close();
                });
        m_list->addWidget(finished);
    }
    m_list->addStretch();
    m_clear->setVisible(!m_runner.finishedJobs().isEmpty());
    if (m_anchor)
        showAbove(m_anchor);
}

void TaskCenter::refresh()
{
    for (TaskRow *task : std::as_const(m_running))
        task->refresh();
}

void TaskCenter::showAbove(const QWidget *anchor)
{
    m_anchor = anchor;
    const QWidget *window = anchor->window();
    setMaximumHeight(window->height() - Measure::topBar - Measure::statusBar);
    m_list->activate();
    adjustSize();
    const QPoint corner = anchor->mapToGlobal(QPoint(isRightToLeft() ? 0 : anchor->width(), 0));
    const int left = isRightToLeft() ? corner.x() : corner.x() - width();
    const int least = window->mapToGlobal(QPoint(Space::small, 0)).x();
    const int most = window->mapToGlobal(QPoint(window->width() - Space::small, 0)).x() - width();
    move(std::clamp(left, least, std::max(least, most)), corner.y() - height() - Space::tiny);
    show();
}
