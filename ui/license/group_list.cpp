// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/group_list.h"

#include "ui/common/tokens.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int linesShown = 5; // More are scrolled to.

QString groupTitle(const RelicenseGroup &group)
{
    const QString license = group.license.isEmpty() ? GroupList::tr("no license") : group.license;
    const QString creator = group.creator.isEmpty() ? GroupList::tr("no creator") : group.creator;
    return GroupList::tr("%1, %2: %n photo(s)", nullptr, group.photos).arg(creator, license);
}

} // namespace

GroupList::GroupList(QWidget *parent)
    : QFrame(parent)
    , m_title(boldLabel({}))
{
    setProperty("role", QStringLiteral("card"));
    auto *content = new QWidget;
    m_lines = column(content, Space::tiny);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMaximumHeight(linesShown * Measure::row);
    area->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::medium, Space::medium, Space::medium, Space::medium);
    layout->setSpacing(Space::small);
    layout->addWidget(m_title);
    layout->addWidget(area);
    hide();
}

void GroupList::setGroups(const QList<RelicenseGroup> &groups)
{
    clearLayout(m_lines);
    const auto waits = [](const RelicenseGroup &group) { return group.needsConfirmation; };
    const int waiting = int(std::ranges::count_if(groups, waits));
    setVisible(waiting > 0);
    m_title->setText(
        tr("%n group(s) of photos have a license already. Tick those that get the new one", nullptr, waiting));
    for (const RelicenseGroup &group : groups) {
        if (group.needsConfirmation)
            m_lines->addWidget(lineFor(group));
    }
    for (const RelicenseGroup &group : groups) {
        if (!group.needsConfirmation)
            m_lines->addWidget(smallLabel(groupTitle(group)));
    }
    m_lines->addStretch();
}

QWidget *GroupList::lineFor(const RelicenseGroup &group)
{
    auto *box = new QCheckBox(groupTitle(group).replace(u'&', QStringLiteral("&&")));
    box->setChecked(m_confirmed.contains(group.key));
    connect(box, &QCheckBox::clicked, this, [this, key = group.key](bool isChecked) {
        m_confirmed.removeAll(key);
        if (isChecked)
            m_confirmed.append(key);
        Q_EMIT confirmedChanged();
    });
    return box;
}

void GroupList::forget()
{
    m_confirmed.clear();
}
