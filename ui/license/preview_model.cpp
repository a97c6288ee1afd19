// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/preview_model.h"

#include "core/metadata/write_method.h"
#include "ui/license/change_kinds.h"

namespace {

bool isShown(const FieldChange &change, PreviewFilter filter)
{
    switch (filter) {
    case PreviewFilter::OnlyLicense:
        return change.field == RightsFieldId::License;
    case PreviewFilter::OnlyReplacements:
        return !change.before.isEmpty();
    case PreviewFilter::AllChanges:
        break;
    }
    return true;
}

} // namespace

PreviewCounts countWrites(const WritePlan &plan)
{
    PreviewCounts counts;
    for (const PlannedWrite &file : plan.files) {
        if (file.refusal)
            continue;
        counts.inPlace += isMadeInside(file.method);
        counts.rewritten += file.method == WriteMethod::Splice || file.method == WriteMethod::Rewrite;
        counts.sidecars += file.method == WriteMethod::Sidecar;
        counts.unchanged += file.method == WriteMethod::Nothing;
        if (file.method != WriteMethod::Nothing)
            counts.changes += int(file.changes.size());
    }
    counts.files = counts.inPlace + counts.rewritten + counts.sidecars;
    return counts;
}

PreviewModel::PreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PreviewModel::setPlan(std::shared_ptr<const RelicensePlan> plan)
{
    m_plan = std::move(plan);
    rebuild();
}

void PreviewModel::setFilter(PreviewFilter filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    rebuild();
}

void PreviewModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    if (m_plan) {
        const QList<PlannedWrite> &files = m_plan->writes.files;
        for (int file = 0; file < files.size(); ++file) {
            if (files[file].refusal || files[file].method == WriteMethod::Nothing)
                continue;
            bool isFirst = true;
            for (int change = 0; change < files[file].changes.size(); ++change) {
                if (!isShown(files[file].changes[change], m_filter))
                    continue;
                m_rows.append({file, change, isFirst});
                isFirst = false;
            }
        }
    }
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PreviewModel::text(const Row &row, int column) const
{
    const PlannedWrite &file = m_plan->writes.files[row.file];
    const FieldChange &change = file.changes[row.change];
    switch (column) {
    case FileColumn:
        return row.isFirst ? file.request.photo.displayName() : QString();
    case FieldColumn:
        return rightsFieldTitle(change.field);
    case NowColumn:
        return shownFieldValue(change.field, change.before);
    default:
        return change.after.isEmpty() ? tr("removed") : shownFieldValue(change.field, change.after);
    }
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    const PlannedWrite &file = m_plan->writes.files[row.file];
    const FieldChange &change = file.changes[row.change];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == FileColumn)
            return QString(file.request.photo.display() + u'\n' + file.why);
        return index.column() == NowColumn ? change.before : index.column() == WillBeColumn ? change.after : QString();
    case Qt::AccessibleTextRole:
        // A screen reader hears one cell at a time and must not lose the file.
        return index.column() == FileColumn ? file.request.photo.displayName() : text(row, index.column());
    case IsFirstOfFileRole:
        return row.isFirst;
    case IsReplacedRole:
        return !change.before.isEmpty();
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case FileColumn:
        return tr("File");
    case FieldColumn:
        return tr("Field");
    case NowColumn:
        return tr("Now");
    case WillBeColumn:
        return tr("Will be");
    default:
        return {};
    }
}
