// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/session_filter.h"

#include "ui/license/session_log_model.h"

#include <algorithm>

SessionState stateOf(const SessionRecord &session)
{
    if (session.undoneAt)
        return SessionState::Undone;
    if (!session.finishedAt)
        return SessionState::Interrupted;
    return session.failed > 0 ? SessionState::Failed : SessionState::Done;
}

SessionFilter::SessionFilter(SessionLogModel *log, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(log);
}

void SessionFilter::setText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void SessionFilter::setState(const std::optional<SessionState> &state)
{
    m_state = state;
    invalidateFilter();
}

void SessionFilter::setSince(const std::optional<QDate> &day)
{
    m_since = day;
    invalidateFilter();
}

const SessionRecord *SessionFilter::session(int row) const
{
    const QModelIndex source = mapToSource(index(row, 0));
    return source.isValid() ? static_cast<SessionLogModel *>(sourceModel())->session(source.row()) : nullptr;
}

bool SessionFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto *model = static_cast<const SessionLogModel *>(sourceModel());
    const SessionRecord *session = model->session(row);
    if (!session || (m_state && stateOf(*session) != *m_state) ||
        (m_since && session->startedAt.toLocalTime().date() < *m_since))
        return false;
    QString text = session->user + u' ' + session->licenseTitle;
    for (int column = 0; column < model->columnCount(); ++column)
        text += u' ' + model->index(row, column).data().toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}
