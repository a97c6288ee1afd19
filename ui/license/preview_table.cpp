// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/preview_table.h"

#include "ui/common/tokens.h"
#include "ui/license/preview_model.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace {

class PreviewDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(tokens().line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = index.column() == PreviewModel::FileColumn ? Qt::ElideMiddle : Qt::ElideRight;
        option->palette.setColor(QPalette::Text, color(index));
        option->palette.setColor(QPalette::HighlightedText, color(index));
        option->font.setStrikeOut(index.column() == PreviewModel::NowColumn &&
                                  index.data(PreviewModel::IsReplacedRole).toBool());
    }

private:
    static QColor color(const QModelIndex &index)
    {
        const Tokens &t = tokens();
        switch (index.column()) {
        case PreviewModel::FileColumn:
            return t.text;
        case PreviewModel::NowColumn:
            return index.data(PreviewModel::IsReplacedRole).toBool() ? t.removed : t.faint;
        case PreviewModel::WillBeColumn:
            return t.added;
        default:
            return t.secondary;
        }
    }
};

} // namespace

PreviewTable::PreviewTable(QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(tr("Changes field by field"));
    setItemDelegate(new PreviewDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table.
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Measure::control);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
}

void PreviewTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    QHeaderView *header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
    header->resizeSection(PreviewModel::FileColumn, Measure::sidePanel);
    header->resizeSection(PreviewModel::FieldColumn, Measure::sidePanel);
    header->resizeSection(PreviewModel::NowColumn, Measure::sidePanel);
}
