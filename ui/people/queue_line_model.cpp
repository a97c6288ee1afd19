// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/queue_line_model.h"

#include "ui/common/widgets.h"

void QueueLineModel::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    Q_EMIT dataChanged(index(0), index(0));
}

QVariant QueueLineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return tr("Undecided faces");
    case Qt::AccessibleTextRole:
        return tr("%n undecided face(s)", nullptr, m_count);
    case CountRole:
        return countText(m_count);
    default:
        return {};
    }
}
