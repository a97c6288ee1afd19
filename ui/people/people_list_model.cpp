// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/people_list_model.h"

#include "core/people/consent_code.h"
#include "core/people/consent_due.h"
#include "ui/people/consent_text.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

PeopleListModel::PeopleListModel(const LibraryState &state, const PeopleIndex &index, QObject *parent)
    : QAbstractListModel(parent)
    , m_state(state)
    , m_index(index)
{
    const auto becomeStale = [this] { m_isStale = true; };
    connect(&state, &LibraryState::peopleChanged, this, becomeStale);
    connect(&state, &LibraryState::profileChanged, this, becomeStale);
    refresh();
}

void PeopleListModel::refresh()
{
    const QDate today = QDate::currentDate();
    if (!m_isStale && m_shownRevision == m_index.shownRevision() && m_day == today)
        return;
    m_isStale = false;
    m_shownRevision = m_index.shownRevision();
    m_day = today;
    readRows();
}

void PeopleListModel::readRows()
{
    QList<Row> rows;
    const PeopleFacts &facts = m_state.people();
    for (const Person &person : facts.people) {
        if (person.isForgotten || !isSought(person))
            continue;
        const ConsentStanding standing =
            consentStanding(person, facts.consents.value(person.id), m_state.profile(), m_day);
        const PeopleIndex::Shown inPhotos = m_index.shown(person.id);
        QStringList detail{tr("%n photo(s)", nullptr, inPhotos.photos)};
        const QList<Consent> consents = facts.consents.value(person.id);
        if (const auto last = consents.isEmpty() ? std::nullopt : lastDayOf(person, consents.last()))
            detail.append(tr("until %1").arg(QLocale().toString(*last, QLocale::ShortFormat)));
        rows.append({person.id, person.name, standing.look, standing.title, detail.join(tr(" · ")), inPhotos.face});
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

bool PeopleListModel::isSought(const Person &person) const
{
    if (person.name.contains(m_searchText, Qt::CaseInsensitive))
        return true;
    const std::optional<QString> code = tidyConsentCode(m_searchText);
    const QList<Consent> consents = m_state.people().consents.value(person.id);
    return code && std::any_of(consents.begin(), consents.end(), [&](const Consent &one) { return one.code == *code; });
}

void PeopleListModel::setSearchText(const QString &text)
{
    if (m_searchText == text.trimmed())
        return;
    m_searchText = text.trimmed();
    m_isStale = true;
    refresh();
}

PersonId PeopleListModel::person(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].person : PersonId();
}

std::optional<ListedFace> PeopleListModel::face(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].face : std::nullopt;
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
        return tr("%1: %2, %3").arg(row.name, row.title, row.detail);
    case TitleRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case StandingRole:
        return int(row.standing);
    default:
        return {};
    }
}
