// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/session_log_model.h"

#include "ui/common/widgets.h"

#include <QLocale>

namespace {

QString stateText(const SessionRecord &session)
{
    if (session.undoneAt)
        return SessionLogModel::tr("Undone on %1").arg(QLocale().toString(*session.undoneAt, QLocale::ShortFormat));
    if (!session.finishedAt)
        return SessionLogModel::tr("Interrupted");
    return session.failed > 0 ? SessionLogModel::tr("%n file(s) failed", nullptr, session.failed)
                              : SessionLogModel::tr("Done");
}

QString cellText(const SessionRecord &session, int column)
{
    switch (column) {
    case SessionLogModel::WhenColumn:
        return QLocale().toString(session.startedAt.toLocalTime(), QLocale::ShortFormat);
    case SessionLogModel::WhatColumn:
        return session.title;
    case SessionLogModel::FilesColumn:
        return SessionLogModel::tr("%1 of %2")
            .arg(countText(session.written), countText(session.planned + session.written + session.failed));
    default:
        return stateText(session);
    }
}

} // namespace

bool canUndo(const SessionRecord &session)
{
    return session.written > 0 && !session.undoneAt;
}

bool canResume(const SessionRecord &session)
{
    return !session.finishedAt && !session.undoneAt;
}

SessionLogModel::SessionLogModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SessionLogModel::setSessions(const QList<SessionRecord> &sessions)
{
    beginResetModel();
    m_sessions = sessions;
    endResetModel();
}

const SessionRecord *SessionLogModel::session(int row) const
{
    return row >= 0 && row < m_sessions.size() ? &m_sessions[row] : nullptr;
}

int SessionLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sessions.size());
}

int SessionLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SessionLogModel::data(const QModelIndex &index, int role) const
{
    const SessionRecord *record = session(index.row());
    if (!index.isValid() || !record)
        return {};
    if (role == Qt::DisplayRole)
        return cellText(*record, index.column());
    if (role == Qt::ToolTipRole && index.column() == WhatColumn)
        return tr("Written by %1").arg(record->user);
    return {};
}

QVariant SessionLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("Started");
    case WhatColumn:
        return tr("What");
    case FilesColumn:
        return tr("Files written");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}
