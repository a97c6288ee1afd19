// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/undo_history.h"

#include "ui/common/widgets.h"

#include <QUndoView>
#include <QVBoxLayout>
#include <QVariant>

UndoHistory::UndoHistory(QUndoStack &undo, QWidget *parent)
    : Popup(tr("What was done"), parent)
{
    auto *list = new QUndoView(&undo);
    list->setEmptyLabel(tr("As the program was started"));
    list->setProperty("role", QStringLiteral("box"));
    list->setAccessibleName(tr("What was done"));
    content()->addWidget(secondaryLabel(tr("Choose a line to go back to it. The log on the License page undoes writes "
                                           "of earlier days, too.")));
    content()->addWidget(list);
    list->setFocus();
}
