// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/status_strip.h"

#include "ui/common/library_state.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/task_center.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimer>

#include <algorithm>

namespace {

constexpr int refreshMs = 200;
constexpr int barRange = 1000;
constexpr qint64 leastMs = 2000; // Before that a rate is a guess.

QLabel *oneLine(QLabel *label)
{
    label->setWordWrap(false);
    return label;
}

QString timeLeftText(qint64 seconds)
{
    // Counted first: lupdate hangs on a division among the arguments of translate().
    const auto minutes = int(seconds / 60);
    const int hours = minutes / 60;
    if (minutes < 1)
        return QCoreApplication::translate("StatusStrip", "less than a minute left");
    if (hours < 1)
        return QCoreApplication::translate("StatusStrip", "%n min left", nullptr, minutes);
    return QCoreApplication::translate("StatusStrip", "%n h left", nullptr, hours);
}

} // namespace

QString paceText(const JobProgress &progress, qint64 elapsedMs)
{
    if (elapsedMs < leastMs || progress.done <= 0)
        return {};
    const double perSecond = double(progress.done) * 1000 / double(elapsedMs);
    const QString rate = QCoreApplication::translate("StatusStrip", "%1 photos/s")
                             .arg(countText(std::max<qint64>(1, qRound64(perSecond))));
    if (progress.total <= progress.done)
        return rate;
    const auto seconds = qint64(double(progress.total - progress.done) / perSecond);
    return QStringLiteral("%1 · %2").arg(rate, timeLeftText(seconds));
}

StatusStrip::StatusStrip(LibraryState &state, JobRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_runner(runner)
    , m_timer(new QTimer(this))
    , m_title(oneLine(secondaryLabel({})))
    , m_bar(new QProgressBar)
    , m_pace(oneLine(secondaryLabel({})))
    , m_pause(linkButton(tr("Pause")))
    , m_stop(linkButton(tr("Stop")))
    , m_written(oneLine(secondaryLabel({})))
    , m_selection(oneLine(secondaryLabel({})))
    , m_tasks(linkButton(tr("Tasks")))
{
    setProperty("panel", QStringLiteral("bottom"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(Measure::statusBar);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::large, 0, Space::large, 0);
    layout->setSpacing(Space::medium);
    m_bar->setFixedWidth(Measure::sidePanel - Measure::control);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, barRange);
    m_bar->setAccessibleName(tr("Progress"));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_pace),
          static_cast<QWidget *>(m_pause), static_cast<QWidget *>(m_stop)})
        layout->addWidget(widget);
    layout->addStretch();
    layout->addWidget(m_written);
    layout->addWidget(m_selection);
    layout->addWidget(m_tasks);

    connect(m_tasks, &QPushButton::clicked, this, &StatusStrip::showTasks);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (const auto job = m_runner.shownJob())
            job->control().setPaused(!job->control().isPaused());
        showJob();
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (const auto job = m_runner.shownJob())
            job->control().cancel();
        showJob();
    });
    m_timer->setInterval(refreshMs);
    connect(m_timer, &QTimer::timeout, this, &StatusStrip::showJob);
    connect(&runner, &JobRunner::jobsChanged, this, &StatusStrip::showJob);
    connect(&state, &LibraryState::selectionChanged, this, &StatusStrip::showSelection);
    connect(&state, &LibraryState::photosReset, this, &StatusStrip::showSelection);
    connect(&state, &LibraryState::photosChanged, this, &StatusStrip::showSelection);
    showJob();
    showSelection();
}

void StatusStrip::showTasks()
{
    (new TaskCenter(m_runner, window()))->showAbove(m_tasks);
}

void StatusStrip::showJob()
{
    const std::shared_ptr<Job> job = m_runner.shownJob();
    const auto running = std::count_if(m_runner.jobs().cbegin(), m_runner.jobs().cend(),
                                       [](const std::shared_ptr<Job> &one) { return one->isShown(); });
    m_tasks->setText(running > 1 ? tr("%Ln task(s)", nullptr, int(running)) : tr("Tasks"));
    for (QWidget *widget : {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_pace),
                            static_cast<QWidget *>(m_pause), static_cast<QWidget *>(m_stop)})
        widget->setVisible(job != nullptr);
    if (!job) {
        m_timer->stop();
        m_title->setText(tr("Ready"));
        return;
    }
    if (!m_timer->isActive())
        m_timer->start();
    const JobProgress progress = job->control().progress();
    const bool isKnown = progress.total > 0;
    m_title->setText(isKnown ? tr("%1: %2 of %3").arg(job->title(), countText(progress.done), countText(progress.total))
                             : job->title());
    m_bar->setRange(0, isKnown ? barRange : 0); // Without a total: a bar that only moves.
    if (isKnown)
        m_bar->setValue(int(progress.done * barRange / progress.total));
    const bool isPaused = job->control().isPaused();
    const bool isStopping = job->control().isCancelled();
    m_pace->setText(isStopping ? tr("Stopping…") : isPaused ? tr("Paused") : paceText(progress, job->elapsedMs()));
    m_pause->setText(isPaused ? tr("Go on") : tr("Pause"));
    m_pause->setEnabled(!isStopping);
    m_stop->setEnabled(!isStopping);
}

void StatusStrip::showSelection()
{
    const PhotoList &photos = m_state.photos();
    const int pending = m_state.pendingLicenses();
    m_written->setText(photos.isEmpty() ? QString()
                       : pending == 0   ? tr("All rights written")
                                        : tr("Rights of %Ln photo(s) not written yet", nullptr, pending));
    const qsizetype selected = m_state.selection().size();
    m_selection->setText(photos.isEmpty() ? QString()
                         : selected == 0  ? tr("%Ln photo(s)", nullptr, int(photos.size()))
                                          : tr("%1 selected of %2").arg(countText(selected), countText(photos.size())));
}
