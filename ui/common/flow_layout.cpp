// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

FlowLayout::FlowLayout(QWidget *parent, int spacing)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    if (parent)
        parent->setSizePolicy(policy);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<FlowLayout::Place> FlowLayout::placesFor(int width) const
{
    QList<Place> places;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        const int itemWidth = std::min(hint.width(), std::max(width, item->minimumSize().width()));
        if (x > 0 && x + itemWidth > width) {
            x = 0;
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        places.append({item, QRect(x, y, itemWidth, hint.height())});
        x += itemWidth + spacing();
        lineHeight = std::max(lineHeight, hint.height());
    }
    return places;
}

int FlowLayout::heightForWidth(int width) const
{
    int height = 0;
    for (const Place &place : placesFor(width))
        height = std::max(height, place.rect.bottom() + 1);
    return height;
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const Place &place : placesFor(QLAYOUTSIZE_MAX))
        size = size.expandedTo({place.rect.right() + 1, place.rect.bottom() + 1});
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const Place &place : placesFor(rect.width()))
        place.item->setGeometry(QStyle::visualRect(direction, rect, place.rect.translated(rect.topLeft())));
}
