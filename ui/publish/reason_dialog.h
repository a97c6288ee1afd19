// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

// Asks for what makes an acceptance worth something later: a reason and a name. Both must be there.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    ReasonDialog(const QString &title, const QString &explanation, const QString &acceptText,
                 QWidget *parent = nullptr);

    QString reason() const;
    QString acceptedBy() const;

protected:
    QPlainTextEdit &reasonField() const { return *m_reason; }
    QLineEdit &nameField() const { return *m_name; }
    QVBoxLayout *more() const { return m_more; } // Below the name.

private:
    void updateButton();

    QPlainTextEdit *m_reason;
    QLineEdit *m_name;
    QVBoxLayout *m_more;
    QPushButton *m_accept;
};
