// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/due_view.h"

#include "ui/common/library_state.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/people/consent_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int soonDays = 30;

enum Column
{
    Who,
    LastDay,
    When,
    What,
    ColumnCount
};

QString whenText(const DueConsent &due, QDate today)
{
    const int days = int(today.daysTo(due.lastDay));
    const QString text = days < 0    ? DueView::tr("ended %n day(s) ago", nullptr, -days)
                         : days == 0 ? DueView::tr("ends today")
                                     : DueView::tr("ends in %n day(s)", nullptr, days);
    return due.isComingOfAge ? DueView::tr("%1: turns 18, ask the person").arg(text) : text;
}

} // namespace

DueView::DueView(const LibraryState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_within(new QComboBox)
    , m_list(new QTreeWidget)
    , m_stack(new QStackedWidget)
{
    m_within->setAccessibleName(tr("How far ahead"));
    for (const int days : {30, 90, 365, 1825})
        m_within->addItem(tr("Within %n day(s)", nullptr, days), days);
    m_within->setCurrentIndex(2);
    m_list->setAccessibleName(tr("Consents that end, by month"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Person"), tr("Last day"), tr("When"), tr("Answer")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(true);
    QHBoxLayout *head = row(Space::medium);
    head->addWidget(titleLabel(tr("Consents that end")));
    head->addStretch();
    head->addWidget(m_within);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    layout->setSpacing(Space::medium);
    layout->addLayout(head);
    m_stack->addWidget(new EmptyState(QStringLiteral("calendar"), tr("Nothing ends"),
                                      tr("Consents with a last day, and those of guardians whose child turns 18, are "
                                         "listed here before they end.")));
    m_stack->addWidget(m_list);
    layout->addWidget(m_stack, 1);
    connect(m_within, &QComboBox::currentIndexChanged, this, &DueView::refresh);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const PersonId person{item->data(Who, Qt::UserRole).toLongLong()}; person.isValid())
            Q_EMIT personRequested(person);
    });
}

void DueView::refresh()
{
    const QDate today = QDate::currentDate();
    const int within = m_within->currentData().toInt();
    QList<std::pair<Person, DueConsent>> due;
    m_soon = 0;
    for (const Person &person : m_state.people().people) {
        for (const DueConsent &consent :
             dueConsents(person, m_state.people().consents.value(person.id), today, std::max(within, soonDays))) {
            m_soon += today.daysTo(consent.lastDay) <= soonDays;
            if (today.daysTo(consent.lastDay) <= within)
                due.append({person, consent});
        }
    }
    std::sort(due.begin(), due.end(), [](const auto &a, const auto &b) {
        return a.second.lastDay != b.second.lastDay ? a.second.lastDay < b.second.lastDay : a.first.name < b.first.name;
    });
    show(due);
}

void DueView::show(const QList<std::pair<Person, DueConsent>> &due)
{
    m_stack->setCurrentIndex(due.isEmpty() ? 0 : 1);
    m_list->clear();
    QTreeWidgetItem *month = nullptr;
    for (const auto &[person, consent] : due) {
        const QString title = QLocale().toString(consent.lastDay, QStringLiteral("MMMM yyyy"));
        if (!month || month->text(Who) != title) {
            month = new QTreeWidgetItem(m_list, {title});
            month->setFirstColumnSpanned(true);
            month->setExpanded(true);
        }
        auto *line = new QTreeWidgetItem(month, {person.name, QLocale().toString(consent.lastDay, QLocale::ShortFormat),
                                                 whenText(consent, QDate::currentDate()),
                                                 consentStateTitle(consent.consent.state) + tr(" · ") +
                                                     consentSummary(consent.consent, m_state.profiles())});
        line->setData(Who, Qt::UserRole, person.id.value);
    }
}
