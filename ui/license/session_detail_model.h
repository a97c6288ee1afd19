// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/writing/session_store.h"

#include <QAbstractTableModel>

// The files of one session with each field before and after, one field a row; a file without changes has one row.
class SessionDetailModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        FileColumn,
        StateColumn,
        FieldColumn,
        BeforeColumn,
        AfterColumn,
        ColumnCount
    };

    explicit SessionDetailModel(QObject *parent = nullptr);

    void setFiles(const QList<SessionFile> &files);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        int file = 0;
        int change = -1; // None: the file has no changes.
    };

    QString text(const Row &row, int column) const;

    QList<SessionFile> m_files;
    QList<Row> m_rows;
};
