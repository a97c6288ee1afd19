// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/problem_list.h"

#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

ProblemList::ProblemList(const QList<FileProblem> &problems, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Files that could not be read"));
    auto *list = new QListWidget;
    list->setAccessibleName(windowTitle());
    list->setWordWrap(true);
    list->setAlternatingRowColors(true);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QStringList lines;
    for (const FileProblem &problem : problems) {
        list->addItem(problem.error.message);
        list->item(list->count() - 1)->setToolTip(problem.path.display().toHtmlEscaped());
        lines.append(problem.error.message);
    }
    QPushButton *copy = secondaryButton(tr("Copy as text"));
    connect(copy, &QPushButton::clicked, this,
            [text = lines.join(u'\n')] { QApplication::clipboard()->setText(text); });
    QPushButton *done = primaryButton(tr("Close"));
    connect(done, &QPushButton::clicked, this, &QDialog::close);

    QVBoxLayout *layout = column(this, Space::medium);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    layout->addWidget(titleLabel(tr("%Ln file(s) could not be read", nullptr, int(problems.size()))));
    layout->addWidget(secondaryLabel(tr("None of them counts as clear. Everything else was scanned.")));
    layout->addWidget(list, 1);
    QHBoxLayout *buttons = row();
    buttons->addStretch();
    buttons->addWidget(copy);
    buttons->addWidget(done);
    layout->addLayout(buttons);
    resize(2 * Measure::inspector, Measure::readingWidth);
}
