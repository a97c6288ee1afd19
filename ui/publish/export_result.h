// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/export_photos.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QPushButton;

// What an export did: how many copies, where the report is, and which photos were left out and why.
class ExportResult : public QFrame
{
    Q_OBJECT

public:
    explicit ExportResult(QWidget *parent = nullptr);
    void showReport(const ExportReport &report);

private:
    QString m_reportFile;
    QLabel *m_title;
    QLabel *m_detail;
    QPushButton *m_open;
    QPushButton *m_close;
    QListWidget *m_leftOut;
};
