// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/writing/session_store.h"

#include <QAbstractTableModel>

// The sessions of the journal, newest first.
class SessionLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        WhenColumn,
        WhatColumn,
        FilesColumn,
        StateColumn,
        ColumnCount
    };

    explicit SessionLogModel(QObject *parent = nullptr);

    void setSessions(const QList<SessionRecord> &sessions);
    const SessionRecord *session(int row) const; // Null outside.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<SessionRecord> m_sessions;
};

bool canUndo(const SessionRecord &session);
bool canResume(const SessionRecord &session);
