// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/queue_line_model.h"

#include "ui/common/widgets.h"

void QueueLineModel::setCount(PeopleLine line, int count)
{
    int &known = m_counts[size_t(line)];
    if (known == count)
        return;
    known = count;
    Q_EMIT dataChanged(index(int(line)), index(int(line)));
}

QVariant QueueLineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int count = m_counts[size_t(index.row())];
    if (role == CountRole)
        return countText(count);
    const bool isSpoken = role == Qt::AccessibleTextRole;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && !isSpoken)
        return {};
    switch (PeopleLine(index.row())) {
    case PeopleLine::Undecided:
        return isSpoken ? tr("%n undecided face(s)", nullptr, count) : tr("Undecided faces");
    case PeopleLine::Sweep:
        return isSpoken ? tr("%n photo(s) that may hide somebody", nullptr, count) : tr("May hide somebody");
    case PeopleLine::NamesInFiles:
        return isSpoken ? tr("%n face(s) with a name in the file", nullptr, count) : tr("Names found in files");
    case PeopleLine::Everybody:
        return isSpoken ? tr("%n people", nullptr, count) : tr("Everybody");
    case PeopleLine::Due:
        return isSpoken ? tr("%n consent(s) that end soon", nullptr, count) : tr("Consents that end");
    }
    return {};
}
