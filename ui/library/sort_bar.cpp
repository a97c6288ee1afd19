// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/sort_bar.h"

#include "ui/common/icons.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

SortBar::SortBar(QWidget *parent)
    : QWidget(parent)
    , m_count(secondaryLabel({}))
    , m_sort(new QComboBox)
    , m_direction(iconButton(QStringLiteral("chevron-up"), {}))
{
    m_count->setWordWrap(false);
    m_sort->setAccessibleName(tr("Sort by"));
    m_sort->setToolTip(tr("Sort by"));
    for (const PhotoSort sort : allPhotoSorts())
        m_sort->addItem(photoSortTitle(sort), int(sort));
    m_direction->setCheckable(true);
    QHBoxLayout *line = row();
    line->setContentsMargins(Space::large, Space::small, Space::medium, 0);
    line->addWidget(m_count);
    line->addStretch();
    QLabel *caption = secondaryLabel(tr("Sort by"));
    caption->setWordWrap(false);
    caption->setBuddy(m_sort);
    line->addWidget(caption);
    line->addWidget(m_sort);
    line->addWidget(m_direction);
    setLayout(line);
    connect(m_sort, &QComboBox::activated, this, [this] { Q_EMIT orderChanged(order()); });
    connect(m_direction, &QPushButton::toggled, this, [this] {
        showDirection();
        Q_EMIT orderChanged(order());
    });
    showDirection();
}

void SortBar::setCount(int shown, int all)
{
    m_count->setText(shown == all ? tr("%Ln photo(s)", nullptr, all)
                                  : tr("%1 of %2").arg(countText(shown), tr("%Ln photo(s)", nullptr, all)));
}

PhotoOrder SortBar::order() const
{
    return {PhotoSort(m_sort->currentData().toInt()), m_direction->isChecked()};
}

void SortBar::setOrder(const PhotoOrder &order)
{
    if (order == this->order())
        return;
    {
        const QSignalBlocker sortBlocker(m_sort);
        const QSignalBlocker directionBlocker(m_direction);
        m_sort->setCurrentIndex(std::max(0, m_sort->findData(int(order.sort))));
        m_direction->setChecked(order.isReversed);
    }
    showDirection();
    Q_EMIT orderChanged(this->order());
}

void SortBar::showDirection()
{
    const bool isReversed = m_direction->isChecked();
    const QString name = isReversed ? tr("From the last to the first") : tr("From the first to the last");
    m_direction->setIcon(icon(isReversed ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down")));
    m_direction->setToolTip(name);
    m_direction->setAccessibleName(name);
}
