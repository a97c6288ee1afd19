// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publish/reason_dialog.h"

#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

ReasonDialog::ReasonDialog(const QString &title, const QString &explanation, const QString &acceptText, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QPlainTextEdit)
    , m_name(new QLineEdit)
    , m_more(column(nullptr, Space::medium))
    , m_accept(primaryButton(acceptText))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(Measure::readingWidth + 2 * Space::huge);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(3 * Measure::control);
    QPushButton *cancel = secondaryButton(tr("Cancel"));
    QHBoxLayout *buttons = row();
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    QLabel *heading = titleLabel(title);
    QLabel *detail = secondaryLabel(explanation);
    heading->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::huge, Space::huge, Space::huge, Space::huge);
    layout->setSpacing(Space::medium);
    for (QLabel *label : {heading, detail}) {
        label->ensurePolished();
        // A dialog does not ask wrapped text for its height by itself.
        label->setMinimumHeight(label->heightForWidth(Measure::readingWidth));
        layout->addWidget(label);
    }
    layout->addWidget(fieldRow(tr("Reason"), m_reason));
    layout->addWidget(fieldRow(tr("Your name"), m_name));
    layout->addLayout(m_more);
    layout->addLayout(buttons);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ReasonDialog::updateButton);
    connect(m_name, &QLineEdit::textChanged, this, &ReasonDialog::updateButton);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    updateButton();
}

QString ReasonDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

QString ReasonDialog::acceptedBy() const
{
    return m_name->text().trimmed();
}

void ReasonDialog::updateButton()
{
    m_accept->setEnabled(!reason().isEmpty() && !acceptedBy().isEmpty());
}
