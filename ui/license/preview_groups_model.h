// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/relicense.h"
#include "ui/license/change_kinds.h"

#include <QAbstractItemModel>

#include <memory>

// A plan by kind of change: what becomes of a field in how many files, and below it the files. Files are numbers into
// the plan: one of 100,000 is shown without copying it.
class PreviewGroupsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        FieldColumn,
        NowColumn,
        WillBeColumn,
        FilesColumn,
        ColumnCount
    };
    enum Role
    {
        IsReplacedRole = Qt::UserRole + 1 // There is a value now that goes.
    };

    explicit PreviewGroupsModel(QObject *parent = nullptr);

    void setPlan(std::shared_ptr<const RelicensePlan> plan);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant fileData(const QModelIndex &index, int role) const;
    QString kindText(const ChangeKind &kind, int column) const;

    std::shared_ptr<const RelicensePlan> m_plan;
    QList<ChangeKind> m_kinds;
};
