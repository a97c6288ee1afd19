// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

// A line of the filter panel: title on the left, count in figures of one width on the right; headings in small
// capitals.
class FilterLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role
    {
        CountRole = Qt::UserRole + 1,
        KeyRole,
        HeadingRole
    };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // Where a line that has lines below it opens and closes; empty for the others.
    static QRect arrowRect(const QRect &line, const QModelIndex &index);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
