// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

// The table "field by field" of a preview: what goes is struck out, what comes is marked, files are set apart.
class PreviewTable : public QTableView
{
    Q_OBJECT

public:
    explicit PreviewTable(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
};
