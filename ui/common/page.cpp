// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/page.h"

Page::Page(const QString &title, const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_iconName(iconName)
{
    setAccessibleName(title);
}

void Page::setBadgeCount(int count)
{
    if (m_badgeCount == count)
        return;
    m_badgeCount = count;
    Q_EMIT badgeCountChanged(count);
}
