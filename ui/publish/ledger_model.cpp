// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publish/ledger_model.h"

#include "core/license/license_catalog.h"
#include "ui/common/library_state.h"

#include <QLocale>

#include <algorithm>

LedgerModel::LedgerModel(const LibraryState &state, QObject *parent)
    : QAbstractTableModel(parent)
    , m_state(state)
{
}

void LedgerModel::setRows(QList<LedgerRow> rows)
{
    std::stable_sort(rows.begin(), rows.end(),
                     [](const LedgerRow &a, const LedgerRow &b) { return a.copy.exportedAt > b.copy.exportedAt; });
    m_rows = std::move(rows);
    applyFilter();
}

void LedgerModel::setFilter(const Filter &filter)
{
    m_filter = filter;
    applyFilter();
}

void LedgerModel::applyFilter()
{
    beginResetModel();
    m_shown.clear();
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const LedgerRow &row = m_rows[i];
        const bool isShown = (m_filter.profile.isEmpty() || row.copy.profile == m_filter.profile) &&
                             (!m_filter.person.isValid() || row.copy.people.contains(m_filter.person)) &&
                             (!m_filter.isRecall || row.isBlockedNow);
        if (isShown)
            m_shown.append(i);
    }
    endResetModel();
}

const LedgerRow *LedgerModel::row(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_rows[m_shown[row]] : nullptr;
}

QStringList LedgerModel::profiles() const
{
    QStringList ids;
    for (const LedgerRow &row : m_rows) {
        if (!ids.contains(row.copy.profile))
            ids.append(row.copy.profile);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

int LedgerModel::toRecall() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const LedgerRow &row) { return row.isBlockedNow; }));
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Exported");
    case Copy:
        return tr("Copy");
    case Destination:
        return tr("Destination");
    case LicenseName:
        return tr("License");
    default:
        return tr("Today");
    }
}

QString LedgerModel::text(const LedgerRow &row, int column) const
{
    switch (column) {
    case When:
        return QLocale().toString(row.copy.exportedAt.toLocalTime(), QLocale::ShortFormat);
    case Copy:
        return row.copy.copy.displayName();
    case Destination:
        for (const Profile &profile : m_state.profiles()) {
            if (profile.id == row.copy.profile)
                return profile.title;
        }
        return row.copy.profile;
    case LicenseName: {
        const auto license = findLicense(row.copy.licenseId);
        return license ? license->shortName() : row.copy.licenseId.isEmpty() ? tr("none") : row.copy.licenseId;
    }
    default:
        break;
    }
    if (row.isBlockedNow)
        return row.isThere ? tr("To recall: blocked now") : tr("To recall: blocked now, moved away");
    return row.isThere ? tr("In its folder") : tr("Moved away or deleted");
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    const LedgerRow *found = row(index.row());
    if (!index.isValid() || !found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*found, index.column());
    case Qt::ToolTipRole:
        return tr("%1\nSHA-256 %2").arg(found->copy.copy.display(), QString::fromLatin1(found->copy.sha256.toHex()));
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), text(*found, index.column()));
    default:
        return {};
    }
}
