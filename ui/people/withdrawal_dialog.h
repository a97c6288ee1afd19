// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

// What a withdrawal reached: photos that are blocked now, copies that went out, and what can still be done. The text
// can be copied into a letter.
class WithdrawalDialog : public QDialog
{
    Q_OBJECT

public:
    WithdrawalDialog(const QString &person, const QString &text, QWidget *parent);
};
