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
    setWindowTitle(tr("Files that could not be read"));
    QStringList lines;
    for (const FileProblem &problem : problems)
        lines.append(problem.error.message);
    build(tr("%Ln file(s) could not be read", nullptr, int(problems.size())),
          tr("None of them counts as clear. Everything else was scanned."), lines);
    auto *list = findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setToolTip(problems.at(row).path.display().toHtmlEscaped());
}

ProblemList::ProblemList(const QString &task, const QStringList &problems, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Problems"));
    build(tr("%Ln problem(s)", nullptr, int(problems.size())), task, problems);
}

void ProblemList::build(const QString &heading, const QString &note, const QStringList &lines)
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *list = new QListWidget;
    list->setAccessibleName(windowTitle());
    list->setWordWrap(true);
    list->setAlternatingRowColors(true);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->addItems(lines);
    QPushButton *copy = secondaryButton(tr("Copy as text"));
    connect(copy, &QPushButton::clicked, this,
            [text = lines.join(u'\n')] { QApplication::clipboard()->setText(text); });
    QPushButton *done = primaryButton(tr("Close"));
    connect(done, &QPushButton::clicked, this, &QDialog::close);

    QVBoxLayout *layout = column(this, Space::medium);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    layout->addWidget(titleLabel(heading));
    layout->addWidget(secondaryLabel(note));
    layout->addWidget(list, 1);
    QHBoxLayout *buttons = row();
    buttons->addStretch();
    buttons->addWidget(copy);
    buttons->addWidget(done);
    layout->addLayout(buttons);
    resize(2 * Measure::inspector, Measure::readingWidth);
}
