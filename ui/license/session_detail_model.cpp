// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/session_detail_model.h"

#include "ui/common/tool_tip.h"
#include "ui/common/widgets.h"
#include "ui/license/change_kinds.h"

#include <algorithm>

namespace {

QString stateTitle(FileWriteState state)
{
    switch (state) {
    case FileWriteState::Planned:
        return SessionDetailModel::tr("Waiting");
    case FileWriteState::Written:
        return SessionDetailModel::tr("Written");
    case FileWriteState::Failed:
        return SessionDetailModel::tr("Failed");
    case FileWriteState::Undone:
        return SessionDetailModel::tr("Undone");
    case FileWriteState::Skipped:
        break;
    }
    return SessionDetailModel::tr("Left as it is");
}

} // namespace

SessionDetailModel::SessionDetailModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SessionDetailModel::setFiles(const QList<SessionFile> &files)
{
    beginResetModel();
    m_files = files;
    m_rows.clear();
    for (int file = 0; file < m_files.size(); ++file) {
        m_rows.append({file, m_files[file].changes.isEmpty() ? -1 : 0});
        for (int change = 1; change < m_files[file].changes.size(); ++change)
            m_rows.append({file, change});
    }
    endResetModel();
}

int SessionDetailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SessionDetailModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SessionDetailModel::text(const Row &row, int column) const
{
    const SessionFile &file = m_files[row.file];
    if (column == FileColumn)
        return row.change <= 0 ? file.target.displayName() : QString();
    if (column == StateColumn)
        return row.change <= 0 ? stateTitle(file.state) : QString();
    if (row.change < 0)
        return {};
    const FieldChange &change = file.changes[row.change];
    switch (column) {
    case FieldColumn:
        return rightsFieldTitle(change.field);
    case BeforeColumn:
        return shownFieldValue(change.field, change.before);
    default:
        return shownFieldValue(change.field, change.after);
    }
}

QVariant SessionDetailModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    const SessionFile &file = m_files[row.file];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTipText(index.column() == FileColumn ? QString(file.target.display() + u'\n' + file.why)
                           : index.column() == StateColumn && !file.problem.isEmpty() ? file.problem
                                                                                      : text(row, index.column()));
    case Qt::AccessibleTextRole:
        // A screen reader hears one cell at a time and must not lose the file.
        return index.column() == FileColumn ? file.target.displayName() : text(row, index.column());
    default:
        return {};
    }
}

QVariant SessionDetailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case FileColumn:
        return tr("File");
    case StateColumn:
        return tr("State");
    case FieldColumn:
        return tr("Field");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    default:
        return {};
    }
}
