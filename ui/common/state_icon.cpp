// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/icons.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QPainter>

StateIcon::StateIcon(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
{
    setFixedSize(Measure::iconHuge, Measure::iconHuge);
}

void StateIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, rect(), m_iconName, tokens().faint);
}
