// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jobs/job_control.h"
#include "core/workflow/export_photos.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

// What an export did: how many copies, where the report is, and which photos were left out and why.
class ExportResult : public QFrame
{
    Q_OBJECT

public:
    explicit ExportResult(QWidget *parent = nullptr);
    // While an export runs: what came so far, and how far it is.
    void begin();
    void addOutcomes(const QList<ExportOutcome> &outcomes, const JobProgress &progress);
    void showReport(const ExportReport &report);

private:
    void addLine(const ExportOutcome &outcome);
    void fitList();

    QList<ExportOutcome> m_soFar;
    QString m_reportFile;
    QLabel *m_title;
    QLabel *m_detail;
    QPushButton *m_open;
    QPushButton *m_close;
    QListWidget *m_leftOut;
    QProgressBar *m_progress;
};
