// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publish/accept_dialog.h"

#include "core/check/profile.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/publish/finding_groups.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

AcceptDialog::AcceptDialog(const FindingGroup &group, const Profile &profile, QWidget *parent)
    : QDialog(parent)
    , m_photos(group.photos)
    , m_rule(group.rule)
    , m_profile(profile.id)
    , m_reason(new QPlainTextEdit)
    , m_name(new QLineEdit)
    , m_hasEnd(new QCheckBox(tr("Ends on")))
    , m_until(new QDateEdit(QDate::currentDate().addYears(1)))
    , m_everywhere(new QCheckBox(tr("For every destination, not only %1").arg(profile.title)))
    , m_accept(primaryButton(tr("Accept for %n photo(s)", nullptr, int(group.photos.size()))))
{
    setWindowTitle(tr("Accept a finding"));
    setMinimumWidth(Measure::readingWidth + 2 * Space::huge);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(3 * Measure::control);
    m_hasEnd->setChecked(true);
    m_until->setCalendarPopup(true);
    m_until->setMinimumDate(QDate::currentDate());
    m_until->setAccessibleName(tr("Last day on which it is accepted"));
    QHBoxLayout *end = row();
    end->addWidget(m_hasEnd);
    end->addWidget(m_until, 1);
    QPushButton *cancel = secondaryButton(tr("Cancel"));
    QHBoxLayout *buttons = row();
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::huge, Space::huge, Space::huge, Space::huge);
    layout->setSpacing(Space::medium);
    QLabel *title = titleLabel(group.title);
    title->setWordWrap(true);
    layout->addWidget(title);
    QLabel *explanation = secondaryLabel(
        tr("The photos count as if this had not been found. The finding, your reason and your name stay in every "
           "report."));
    explanation->ensurePolished();
    // A dialog does not ask wrapped text for its height by itself.
    explanation->setMinimumHeight(explanation->heightForWidth(Measure::readingWidth));
    layout->addWidget(explanation);
    layout->addWidget(fieldRow(tr("Reason"), m_reason));
    layout->addWidget(fieldRow(tr("Your name"), m_name));
    layout->addLayout(end);
    layout->addWidget(m_everywhere);
    layout->addLayout(buttons);

    connect(m_reason, &QPlainTextEdit::textChanged, this, &AcceptDialog::updateButton);
    connect(m_name, &QLineEdit::textChanged, this, &AcceptDialog::updateButton);
    connect(m_hasEnd, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    updateButton();
}

QList<AcceptedFinding> AcceptDialog::acceptedFindings() const
{
    AcceptedFinding finding;
    finding.rule = m_rule;
    finding.profile = m_everywhere->isChecked() ? QString() : m_profile;
    finding.reason = m_reason->toPlainText().trimmed();
    finding.acceptedBy = m_name->text().trimmed();
    if (m_hasEnd->isChecked())
        finding.until = m_until->date();
    QList<AcceptedFinding> findings;
    for (const PhotoId photo : m_photos) {
        finding.photo = photo;
        findings.append(finding);
    }
    return findings;
}

void AcceptDialog::updateButton()
{
    m_accept->setEnabled(!m_reason->toPlainText().trimmed().isEmpty() && !m_name->text().trimmed().isEmpty());
}
