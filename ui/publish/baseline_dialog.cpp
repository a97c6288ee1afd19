// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publish/baseline_dialog.h"

#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

BaselineDialog::BaselineDialog(int photos, const QString &destination, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QPlainTextEdit(tr("Published before")))
    , m_name(new QLineEdit)
    , m_accept(primaryButton(tr("Accept for %n photo(s)", nullptr, photos)))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Published before"));
    setMinimumWidth(Measure::readingWidth + 2 * Space::huge);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(2 * Measure::control);
    QPushButton *cancel = secondaryButton(tr("Cancel"));
    QHBoxLayout *buttons = row();
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::huge, Space::huge, Space::huge, Space::huge);
    layout->setSpacing(Space::medium);
    layout->addWidget(titleLabel(tr("These were published before: %1").arg(destination)));
    QLabel *explanation = secondaryLabel(
        tr("What stops these photos today is accepted, and from now on the check shows only what is new. Their "
           "licenses are noted as published. Never part of it: a refusal, a withdrawal, and photos that nobody has "
           "looked at. Each acceptance stays in the reports and can be taken back."));
    explanation->ensurePolished();
    explanation->setMinimumHeight(explanation->heightForWidth(Measure::readingWidth));
    layout->addWidget(explanation);
    layout->addWidget(fieldRow(tr("Reason"), m_reason));
    layout->addWidget(fieldRow(tr("Your name"), m_name));
    layout->addLayout(buttons);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &BaselineDialog::updateButton);
    connect(m_name, &QLineEdit::textChanged, this, &BaselineDialog::updateButton);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_name->setFocus();
    updateButton();
}

AcceptanceWords BaselineDialog::words() const
{
    return {m_reason->toPlainText().trimmed(), m_name->text().trimmed(), {}, false};
}

void BaselineDialog::updateButton()
{
    m_accept->setEnabled(!words().reason.isEmpty() && !words().acceptedBy.isEmpty());
}
