// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/preview_tree.h"

#include "ui/common/tokens.h"
#include "ui/license/preview_groups_model.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace {

class GroupDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool isFile = index.parent().isValid();
        option->textElideMode = isFile ? Qt::ElideMiddle : Qt::ElideRight;
        option->palette.setColor(QPalette::Text, color(index, isFile));
        option->palette.setColor(QPalette::HighlightedText, color(index, isFile));
        option->font.setStrikeOut(index.column() == PreviewGroupsModel::NowColumn &&
                                  index.data(PreviewGroupsModel::IsReplacedRole).toBool());
    }

private:
    static QColor color(const QModelIndex &index, bool isFile)
    {
        const Tokens &t = tokens();
        switch (index.column()) {
        case PreviewGroupsModel::NowColumn:
            return index.data(PreviewGroupsModel::IsReplacedRole).toBool() ? t.removed : t.faint;
        case PreviewGroupsModel::WillBeColumn:
            return t.added;
        default:
            return isFile ? t.secondary : t.text;
        }
    }
};

} // namespace

PreviewTree::PreviewTree(PreviewGroupsModel *model, QWidget *parent)
    : QTreeView(parent)
{
    setModel(model);
    setAccessibleName(tr("Changes by kind"));
    setItemDelegate(new GroupDelegate(this));
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(PreviewGroupsModel::FieldColumn, QHeaderView::Interactive);
    header()->setSectionResizeMode(PreviewGroupsModel::NowColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(PreviewGroupsModel::WillBeColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(PreviewGroupsModel::FilesColumn, QHeaderView::ResizeToContents);
    header()->resizeSection(PreviewGroupsModel::FieldColumn, Measure::sidePanel);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}
