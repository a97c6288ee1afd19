// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/preview_groups_model.h"

#include "ui/common/tool_tip.h"
#include "ui/common/widgets.h"

namespace {

// Kinds have the id 0, a file the place of its kind plus one.
constexpr quintptr isKind = 0;

} // namespace

PreviewGroupsModel::PreviewGroupsModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void PreviewGroupsModel::setPlan(std::shared_ptr<const RelicensePlan> plan)
{
    if (plan == m_plan)
        return; // What is unfolded stays so.
    beginResetModel();
    m_plan = std::move(plan);
    m_kinds = m_plan ? changeKinds(m_plan->writes) : QList<ChangeKind>();
    endResetModel();
}

QModelIndex PreviewGroupsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : isKind);
}

QModelIndex PreviewGroupsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == isKind)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, isKind);
}

int PreviewGroupsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_kinds.size());
    const bool isBelowKind = parent.internalId() == isKind && parent.column() == 0;
    return isBelowKind ? int(m_kinds[parent.row()].files.size()) : 0;
}

int PreviewGroupsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString PreviewGroupsModel::kindText(const ChangeKind &kind, int column) const
{
    switch (column) {
    case FieldColumn:
        return rightsFieldTitle(kind.field);
    case NowColumn:
        return shownFieldValue(kind.field, kind.before);
    case WillBeColumn:
        return kind.after.isEmpty() ? tr("removed") : shownFieldValue(kind.field, kind.after);
    default:
        return countText(kind.files.size());
    }
}

QVariant PreviewGroupsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() != isKind)
        return fileData(index, role);
    const ChangeKind &kind = m_kinds[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return kindText(kind, index.column());
    case Qt::ToolTipRole:
        return toolTipText(index.column() == NowColumn      ? kind.before
                           : index.column() == WillBeColumn ? kind.after
                                                            : QString());
    case Qt::TextAlignmentRole:
        return index.column() == FilesColumn ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case IsReplacedRole:
        return !kind.before.isEmpty();
    default:
        return {};
    }
}

QVariant PreviewGroupsModel::fileData(const QModelIndex &index, int role) const
{
    if (index.column() != FieldColumn)
        return {};
    const ChangeKind &kind = m_kinds[qsizetype(index.internalId()) - 1];
    const PlannedWrite &file = m_plan->writes.files[kind.files[index.row()]];
    if (role == Qt::DisplayRole)
        return file.request.photo.displayName();
    if (role == Qt::ToolTipRole)
        return toolTipText(file.request.photo.display() + u'\n' + file.why);
    return {};
}

QVariant PreviewGroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == FilesColumn ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case NowColumn:
        return tr("Now");
    case WillBeColumn:
        return tr("Will be");
    case FilesColumn:
        return tr("Files");
    default:
        return {};
    }
}
