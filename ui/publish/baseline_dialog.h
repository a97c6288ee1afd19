// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/accept_findings.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

// "These were published before": asks for the reason and the name under which all of it is accepted.
class BaselineDialog : public QDialog
{
    Q_OBJECT

public:
    BaselineDialog(int photos, const QString &destination, QWidget *parent = nullptr);

    AcceptanceWords words() const;

private:
    void updateButton();

    QPlainTextEdit *m_reason;
    QLineEdit *m_name;
    QPushButton *m_accept;
};
