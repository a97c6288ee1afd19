// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QSortFilterProxyModel>

#include <optional>

class SessionLogModel;
struct SessionRecord;

enum class SessionState
{
    Done,
    Interrupted,
    Failed, // Some of its files.
    Undone
};
SessionState stateOf(const SessionRecord &session);

// The part of the log that is looked for.
class SessionFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SessionFilter(SessionLogModel *log, QObject *parent = nullptr);

    void setText(const QString &text);                       // Every word, in any case; empty: all.
    void setState(const std::optional<SessionState> &state); // Empty: any.
    void setSince(const std::optional<QDate> &day);          // The first day; empty: since ever.
    const SessionRecord *session(int row) const;             // Null outside.

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    std::optional<SessionState> m_state;
    std::optional<QDate> m_since;
};
