// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>

#include <array>

// What the left panel leads to beside single people.
enum class PeopleLine
{
    Undecided,
    Sweep,
    NamesInFiles,
    Everybody,
    Due
};
inline constexpr int peopleLines = 5;

// "Undecided faces  214", "May hide somebody  57" … of the left panel.
class QueueLineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        CountRole = Qt::UserRole + 2
    };

    using QAbstractListModel::QAbstractListModel;

    void setCount(PeopleLine line, int count);
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : peopleLines; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::array<int, peopleLines> m_counts = {};
};
