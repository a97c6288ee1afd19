// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/relicense.h"

#include <QAbstractTableModel>

#include <memory>

enum class PreviewFilter
{
    AllChanges,
    OnlyLicense,
    OnlyReplacements
};

// How the files of a plan would be written, and how many cannot.
struct PreviewCounts
{
    int files = 0; // That would be written.
    int changes = 0;
    int inPlace = 0;
    int rewritten = 0;
    int sidecars = 0;
    int unchanged = 0;
};

PreviewCounts countWrites(const WritePlan &plan);

// Every field that a plan would change, one a row. Rows are pairs of numbers into the plan: a plan of 100,000 files is
// shown without copying it.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        FileColumn,
        FieldColumn,
        NowColumn,
        WillBeColumn,
        ColumnCount
    };
    enum Role
    {
        IsFirstOfFileRole = Qt::UserRole + 1, // The row that carries the file's name.
        IsReplacedRole                        // There is a value now that goes.
    };

    explicit PreviewModel(QObject *parent = nullptr);

    void setPlan(std::shared_ptr<const RelicensePlan> plan);
    void setFilter(PreviewFilter filter);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        int file = 0;
        int change = 0;
        bool isFirst = false;
    };

    void rebuild();
    QString text(const Row &row, int column) const;

    std::shared_ptr<const RelicensePlan> m_plan;
    PreviewFilter m_filter = PreviewFilter::AllChanges;
    QList<Row> m_rows;
};
