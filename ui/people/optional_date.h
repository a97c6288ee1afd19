// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QCheckBox;
class QDateEdit;

// A date that may be left open: a check box and, when it is checked, the date.
class OptionalDate : public QWidget
{
    Q_OBJECT

public:
    OptionalDate(const QString &title, QDate proposal, QWidget *parent = nullptr);

    std::optional<QDate> date() const;
    void setDate(const std::optional<QDate> &date);

Q_SIGNALS:
    void changed();

private:
    QDate m_proposal;
    QCheckBox *m_isSet;
    QDateEdit *m_edit;
};
