// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/optional_date.h"

#include "ui/common/tokens.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>

OptionalDate::OptionalDate(const QString &title, QDate proposal, QWidget *parent)
    : QWidget(parent)
    , m_proposal(proposal)
    , m_isSet(new QCheckBox(title))
    , m_edit(new QDateEdit(proposal))
{
    m_edit->setCalendarPopup(true);
    m_edit->setAccessibleName(title);
    m_edit->setEnabled(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    layout->addWidget(m_isSet, 1);
    layout->addWidget(m_edit, 1);
    connect(m_isSet, &QCheckBox::toggled, m_edit, &QWidget::setEnabled);
    connect(m_isSet, &QCheckBox::toggled, this, &OptionalDate::changed);
    connect(m_edit, &QDateEdit::dateChanged, this, &OptionalDate::changed);
}

std::optional<QDate> OptionalDate::date() const
{
    return m_isSet->isChecked() ? std::optional(m_edit->date()) : std::nullopt;
}

void OptionalDate::setDate(const std::optional<QDate> &date)
{
    m_isSet->setChecked(date.has_value());
    m_edit->setDate(date.value_or(m_proposal));
}
