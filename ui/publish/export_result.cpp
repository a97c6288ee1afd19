// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publish/export_result.h"

#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QListWidget>
#include <QProgressBar>
#include <QUrl>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

namespace {

// The report in the folder names all; a list this long is not read in a window.
constexpr int leftOutShown = 500;
constexpr int leftOutRows = 5;

struct ExportCounts
{
    int copies = 0;
    int leftOut = 0;
    int failures = 0;
};

ExportCounts countOutcomes(const QList<ExportOutcome> &outcomes)
{
    ExportCounts counts;
    for (const ExportOutcome &outcome : outcomes) {
        counts.copies += outcome.copy.has_value();
        counts.leftOut += !outcome.copy && !outcome.isFailure;
        counts.failures += outcome.isFailure;
    }
    return counts;
}

} // namespace

ExportResult::ExportResult(QWidget *parent)
    : QFrame(parent)
    , m_title(boldLabel({}))
    , m_detail(secondaryLabel({}))
    , m_open(linkButton(tr("Open the report")))
    , m_close(iconButton(QStringLiteral("close"), tr("Hide this result")))
    , m_leftOut(new QListWidget)
    , m_progress(new QProgressBar)
{
    setProperty("role", QStringLiteral("card"));
    QHBoxLayout *head = row(Space::medium);
    head->addWidget(m_title);
    head->addWidget(m_open);
    head->addStretch();
    head->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::large, Space::small, Space::small, Space::medium);
    layout->setSpacing(Space::tiny);
    layout->addLayout(head);
    layout->addWidget(m_detail);
    layout->addWidget(m_progress);
    layout->addWidget(m_leftOut);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the export is"));
    m_progress->hide();
    m_leftOut->setAccessibleName(tr("Photos that were left out, with the reason"));
    m_leftOut->setTextElideMode(Qt::ElideRight);
    m_leftOut->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_reportFile)); });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void ExportResult::showReport(const ExportReport &report)
{
    const ExportCounts counts = countOutcomes(report.photos);
    m_progress->hide();
    m_close->show();
    m_reportFile = report.htmlReport.isEmpty() ? QString() : report.htmlReport.toArgument();
    m_open->setVisible(!m_reportFile.isEmpty());
    m_title->setText(tr("%n cleared copies written", nullptr, counts.copies));
    QStringList details;
    if (counts.leftOut > 0)
        details.append(tr("%n photo(s) left out because they are not clear.", nullptr, counts.leftOut));
    if (counts.failures > 0)
        details.append(tr("%n photo(s) could not be read or written.", nullptr, counts.failures));
    if (report.wasStopped)
        details.append(tr("Stopped; what was written stays."));
    if (report.error)
        details.append(report.error->message);
    m_detail->setText(details.join(u' '));
    m_detail->setVisible(!details.isEmpty());
    m_leftOut->clear();
    for (const ExportOutcome &outcome : report.photos)
        addLine(outcome);
    fitList();
    show();
}

void ExportResult::addLine(const ExportOutcome &outcome)
{
    const bool isTold = !outcome.copy || outcome.isWarning;
    if (!isTold || m_leftOut->count() >= leftOutShown)
        return;
    m_leftOut->addItem(tr("%1: %2").arg(outcome.photo.displayName(), outcome.sentence));
    m_leftOut->item(m_leftOut->count() - 1)->setToolTip(outcome.photo.display() + u'\n' + outcome.sentence);
}

void ExportResult::fitList()
{
    m_leftOut->setFixedHeight(std::min(m_leftOut->count(), leftOutRows) * Measure::row + Space::tiny);
    m_leftOut->setVisible(m_leftOut->count() > 0);
}

void ExportResult::begin()
{
    m_soFar.clear();
    m_leftOut->clear();
    m_open->hide();
    m_close->hide();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_title->setText(tr("Exporting…"));
    m_detail->setText(tr("The photos are checked once more."));
    m_detail->show();
    fitList();
    show();
}

void ExportResult::addOutcomes(const QList<ExportOutcome> &outcomes, const JobProgress &progress)
{
    m_soFar += outcomes;
    for (const ExportOutcome &outcome : outcomes)
        addLine(outcome);
    if (!outcomes.isEmpty()) {
        m_leftOut->scrollToBottom();
        fitList();
    }
    if (m_soFar.isEmpty()) // Until then the progress is that of the check.
        return;
    const ExportCounts counts = countOutcomes(m_soFar);
    m_progress->setRange(0, int(progress.total));
    m_progress->setValue(int(progress.done));
    m_title->setText(tr("%n cleared copies so far", nullptr, counts.copies));
    m_detail->setText(tr("%1 of %2 photos · %3 left out · %4 failed · %5")
                          .arg(countText(progress.done), countText(progress.total), countText(counts.leftOut),
                               countText(counts.failures), progress.detail));
}
