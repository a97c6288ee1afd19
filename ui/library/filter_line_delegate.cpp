// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/filter_line_delegate.h"

#include "ui/common/icons.h"
#include "ui/common/reading_direction.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace {

bool isHeading(const QModelIndex &index)
{
    return index.data(FilterLineDelegate::HeadingRole).toBool();
}

// Lines right below a heading are at its edge, folders in folders further in.
int depthOf(const QModelIndex &index)
{
    int depth = -1;
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
        ++depth;
    return std::max(depth, 0);
}

bool hasLinesBelow(const QModelIndex &index)
{
    return !isHeading(index) && index.model()->hasChildren(index);
}

void paintHeading(QPainter *painter, const QRect &rect, const QString &title)
{
    QFont font = textFont(TextSize::small, QFont::DemiBold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.8);
    painter->setFont(font);
    painter->setPen(tokens().secondary);
    painter->drawText(inReadingDirection(rect, rect.adjusted(Space::small, 0, 0, -Space::tiny)),
                      Qt::AlignLeft | Qt::AlignBottom, QLocale().toUpper(title));
}

} // namespace

void FilterLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isHeading(index)) {
        paintHeading(painter, option.rect, index.data().toString());
        painter->restore();
        return;
    }
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? tokens().selection : tokens().hover);
        painter->drawRoundedRect(option.rect.adjusted(0, 0, -1, -1), Radius::small, Radius::small);
    }
    const int indentation = depthOf(index) * Space::medium + (hasLinesBelow(index) ? Space::large : 0);
    const QRect content =
        inReadingDirection(option.rect, option.rect.adjusted(Space::small + indentation, 0, -Space::small, 0));
    if (hasLinesBelow(index)) {
        const bool isOpen = option.state & QStyle::State_Open;
        paintIcon(painter, arrowRect(option.rect, index).adjusted(2, 0, -2, 0),
                  isOpen ? QStringLiteral("chevron-down") : forwardIcon(), tokens().secondary);
    }
    const QString count = countText(index.data(CountRole).toInt());
    painter->setFont(tabularFont(TextSize::body));
    painter->setPen(isSelected ? tokens().text : tokens().secondary);
    painter->drawText(content, Qt::AlignRight | Qt::AlignVCenter, count);
    const int room = content.width() - painter->fontMetrics().horizontalAdvance(count) - Space::small;
    painter->setPen(tokens().text);
    painter->drawText(content, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, room));
    painter->restore();
}

QRect FilterLineDelegate::arrowRect(const QRect &line, const QModelIndex &index)
{
    if (!hasLinesBelow(index))
        return {};
    const int x = line.left() + Space::tiny + depthOf(index) * Space::medium;
    return inReadingDirection(line, {x, line.top(), Measure::icon, line.height()});
}

QSize FilterLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {Measure::sidePanel / 2, isHeading(index) ? Measure::row + Space::small : Measure::row};
}
