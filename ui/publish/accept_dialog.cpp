// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publish/accept_dialog.h"

#include "core/check/profile.h"
#include "ui/common/widgets.h"
#include "ui/publish/finding_groups.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QVBoxLayout>

AcceptDialog::AcceptDialog(const FindingGroup &group, const Profile &profile, QWidget *parent)
    : ReasonDialog(group.title,
                   tr("The photos count as if this had not been found. The finding, your reason and your name stay in "
                      "every report."),
                   tr("Accept for %n photo(s)", nullptr, int(group.photos.size())), parent)
    , m_photos(group.photos)
    , m_rule(group.rule)
    , m_profile(profile.id)
    , m_hasEnd(new QCheckBox(tr("Ends on")))
    , m_until(new QDateEdit(QDate::currentDate().addYears(1)))
    , m_everywhere(new QCheckBox(tr("For every destination, not only %1").arg(profile.title)))
{
    setWindowTitle(tr("Accept a finding"));
    m_hasEnd->setChecked(true);
    m_until->setCalendarPopup(true);
    m_until->setMinimumDate(QDate::currentDate());
    m_until->setAccessibleName(tr("Last day on which it is accepted"));
    QHBoxLayout *end = row();
    end->addWidget(m_hasEnd);
    end->addWidget(m_until, 1);
    more()->addLayout(end);
    more()->addWidget(m_everywhere);
    connect(m_hasEnd, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
}

QList<AcceptedFinding> AcceptDialog::acceptedFindings() const
{
    AcceptedFinding finding;
    finding.rule = m_rule;
    finding.profile = m_everywhere->isChecked() ? QString() : m_profile;
    finding.reason = reason();
    finding.acceptedBy = acceptedBy();
    if (m_hasEnd->isChecked())
        finding.until = m_until->date();
    QList<AcceptedFinding> findings;
    for (const PhotoId photo : m_photos) {
        finding.photo = photo;
        findings.append(finding);
    }
    return findings;
}
