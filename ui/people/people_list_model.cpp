// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/people_list_model.h"

#include "ui/people/consent_text.h"

#include <QCollator>

#include <algorithm>

PeopleListModel::PeopleListModel(const LibraryState &state, QObject *parent)
    : QAbstractListModel(parent)
    , m_state(state)
{
    refresh();
}

void PeopleListModel::refresh()
{
    QList<Row> rows;
    const PeopleFacts &facts = m_state.people();
    const QDate today = QDate::currentDate();
    for (const Person &person : facts.people) {
        if (person.isForgotten || !person.name.contains(m_searchText, Qt::CaseInsensitive))
            continue;
        const ConsentStanding standing =
            consentStanding(person, facts.consents.value(person.id), m_state.profile(), today);
        rows.append({person.id, person.name, standing.look, standing.title});
    }
    QCollator byName;
    byName.setNumericMode(true); // "Runner 7" before "Runner 12".
    byName.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) { return byName(a.name, b.name); });
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void PeopleListModel::setSearchText(const QString &text)
{
    m_searchText = text.trimmed();
    refresh();
}

PersonId PeopleListModel::person(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].person : PersonId();
}

int PeopleListModel::rowOf(PersonId person) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [person](const Row &row) { return row.person == person; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int PeopleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PeopleListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(row.name, row.title);
    case StandingRole:
        return int(row.standing);
    default:
        return {};
    }
}
