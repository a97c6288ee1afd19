// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/export_repository.h"

#include <QAbstractTableModel>
#include <QSet>

class LibraryState;

// One copy that left the house, with what is known of it today.
struct LedgerRow
{
    ExportRecord copy;
    QString photo; // Name of the original; empty: not in the library any more.
    bool isThere = false;
    bool isBlockedNow = false; // The photo may not be published any more: a copy to take down.
};

// The ledger as a table, newest first, narrowed by destination, person, and to what is to be recalled.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        When,
        Copy,
        Destination,
        LicenseName,
        State,
        ColumnCount
    };

    struct Filter
    {
        QString profile; // Empty: all.
        PersonId person; // Not valid: all.
        bool isRecall = false;
    };

    explicit LedgerModel(const LibraryState &state, QObject *parent = nullptr);

    void setRows(QList<LedgerRow> rows);
    void setFilter(const Filter &filter);
    const LedgerRow *row(int row) const; // Null outside.
    QStringList profiles() const;        // That occur, by id.
    int toRecall() const;                // Copies whose photo may not be published any more.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const LedgerRow &row, int column) const;
    void applyFilter();

    const LibraryState &m_state;
    Filter m_filter;
    QList<LedgerRow> m_rows;
    QList<int> m_shown;
};
