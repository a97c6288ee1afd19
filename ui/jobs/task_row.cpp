// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/task_row.h"

#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/status_strip.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace {

constexpr int barRange = 1000;

QString stateOf(Job &job)
{
    const JobProgress progress = job.control().progress();
    QStringList parts;
    if (progress.total > 0)
        parts.append(TaskRow::tr("%1 of %2").arg(countText(progress.done), countText(progress.total)));
    if (job.control().isCancelled())
        parts.append(TaskRow::tr("Stopping…"));
    else if (job.control().isPaused())
        parts.append(TaskRow::tr("Paused"));
    else if (!job.hasBegun())
        parts.append(TaskRow::tr("Waiting"));
    else if (const QString pace = paceText(progress, job.elapsedMs()); !pace.isEmpty())
        parts.append(pace);
    else if (parts.isEmpty())
        parts.append(TaskRow::tr("Running"));
    return parts.join(QStringLiteral(" · "));
}

QString outcomeOf(Job &job)
{
    QStringList parts{QLocale().toString(job.endedAt().time(), QLocale::ShortFormat)};
    const JobProgress progress = job.control().progress();
    if (progress.total > 0)
        parts.append(FinishedTaskRow::tr("%1 of %2").arg(countText(progress.done), countText(progress.total)));
    if (job.control().isCancelled())
        parts.append(FinishedTaskRow::tr("Stopped"));
    else if (job.problems().isEmpty())
        parts.append(FinishedTaskRow::tr("Done"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

TaskRow::TaskRow(const std::shared_ptr<Job> &job, QWidget *parent)
    : QWidget(parent)
    , m_job(job)
    , m_bar(new QProgressBar)
    , m_state(smallLabel({}))
    , m_pause(linkButton(tr("Pause")))
    , m_stop(linkButton(tr("Stop")))
{
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress: %1").arg(job->title()));
    m_stop->setAccessibleName(tr("Stop: %1").arg(job->title()));
    QHBoxLayout *line = row(Space::medium);
    line->addWidget(m_state, 1);
    line->addWidget(m_pause);
    line->addWidget(m_stop);
    QVBoxLayout *layout = column(this, Space::tiny);
    layout->addWidget(new ElidedLabel(job->title()));
    layout->addWidget(m_bar);
    layout->addLayout(line);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        m_job->control().setPaused(!m_job->control().isPaused());
        refresh();
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_job->control().cancel();
        refresh();
    });
    refresh();
}

void TaskRow::refresh()
{
    JobControl &control = m_job->control();
    const JobProgress progress = control.progress();
    m_bar->setRange(0, progress.total > 0 ? barRange : 0);
    if (progress.total > 0)
        m_bar->setValue(int(progress.done * barRange / progress.total));
    m_state->setText(stateOf(*m_job));
    m_pause->setText(control.isPaused() ? tr("Go on") : tr("Pause"));
    m_pause->setAccessibleName(QStringLiteral("%1: %2").arg(m_pause->text(), m_job->title()));
    m_pause->setEnabled(!control.isCancelled());
    m_stop->setEnabled(!control.isCancelled());
}

FinishedTaskRow::FinishedTaskRow(const std::shared_ptr<Job> &job, QWidget *parent)
    : QWidget(parent)
{
    const QStringList problems = job->problems();
    QHBoxLayout *line = row(Space::medium);
    line->addWidget(smallLabel(outcomeOf(*job)), 1);
    if (!problems.isEmpty()) {
        QPushButton *show = linkButton(tr("%Ln problem(s)", nullptr, int(problems.size())));
        show->setAccessibleDescription(job->title());
        connect(show, &QPushButton::clicked, this,
                [this, title = job->title(), problems] { Q_EMIT problemsRequested(title, problems); });
        line->addWidget(show);
    }
    QVBoxLayout *layout = column(this, Space::tiny / 2);
    layout->addWidget(new ElidedLabel(job->title()));
    layout->addLayout(line);
}
