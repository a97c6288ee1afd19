// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/side_line_delegate.h"

#include "ui/common/icons.h"
#include "ui/common/reading_direction.h"
#include "ui/common/theme.h"
#include "ui/common/tokens.h"
#include "ui/common/verdict_label.h"
#include "ui/people/people_list_model.h"
#include "ui/people/queue_line_model.h"

#include <QPainter>

QSize SideLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Measure::row, Measure::row};
}

void SideLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state & QStyle::State_Selected ? t.selection : t.hover);
        painter->drawRoundedRect(option.rect, Radius::small, Radius::small);
    }
    QRect text = option.rect.adjusted(Space::small, 0, -Space::small, 0);
    if (const QVariant count = index.data(QueueLineModel::CountRole); count.isValid()) {
        painter->setFont(tabularFont(TextSize::body));
        painter->setPen(option.state & QStyle::State_Selected ? t.text : t.secondary);
        painter->drawText(option.rect.adjusted(Space::small, 0, -Space::small, 0), Qt::AlignRight | Qt::AlignVCenter,
                          count.toString());
        text.setRight(text.right() - QFontMetrics(painter->font()).horizontalAdvance(count.toString()) - Space::small);
    } else if (const QVariant standing = index.data(PeopleListModel::StandingRole); standing.isValid()) {
        const VerdictLook look = verdictLook(Verdict(standing.toInt()));
        const QRect icon(text.right() - Measure::iconSmall, text.center().y() - Measure::iconSmall / 2,
                         Measure::iconSmall, Measure::iconSmall);
        paintIcon(painter, inReadingDirection(option.rect, icon), look.iconName, look.color);
        text.setRight(icon.left() - Space::small);
    }
    painter->setFont(textFont(TextSize::body));
    painter->setPen(t.text);
    const QString shown = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width());
    painter->drawText(inReadingDirection(option.rect, text), Qt::AlignLeft | Qt::AlignVCenter, shown);
    painter->restore();
}
