// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/withdrawal_dialog.h"

#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

WithdrawalDialog::WithdrawalDialog(const QString &person, const QString &text, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Consent withdrawn"));
    resize(640, 420);
    auto *list = new QPlainTextEdit(text);
    list->setReadOnly(true);
    list->setAccessibleName(tr("Photos and copies that the withdrawal reaches"));
    QPushButton *close = primaryButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Space::medium);
    layout->addWidget(titleLabel(tr("%1 withdrew consent").arg(person)));
    layout->addWidget(list, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
}
