// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publish/finding_list.h"

#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/publish/finding_row.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace {

enum Pane
{
    NoPhotos,
    NothingFound,
    Findings
};

} // namespace

FindingList::FindingList(QWidget *parent)
    : QStackedWidget(parent)
{
    auto *rows = new QWidget;
    m_rows = column(rows, Space::medium);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setWidget(rows);
    addWidget(new EmptyState(QStringLiteral("publish"), tr("There are no photos yet"),
                             tr("Open a folder in the library. Its photos are checked here for the destination before "
                                "they leave the house.")));
    addWidget(new EmptyState(QStringLiteral("verdict-clear"), tr("Nothing stands in the way"),
                             tr("Choose a folder on the right and export the copies.")));
    addWidget(area);
}

void FindingList::showGroups(const QList<FindingGroup> &groups, int photos)
{
    setCurrentIndex(photos == 0 ? NoPhotos : groups.isEmpty() ? NothingFound : Findings);
    if (groups == m_groups)
        return; // Keeps the focus where it is.
    m_groups = groups;
    clearLayout(m_rows);
    for (const FindingGroup &group : groups) {
        auto *line = new FindingRow(group);
        connect(line, &FindingRow::showPhotosRequested, this, &FindingList::showPhotosRequested);
        connect(line, &FindingRow::mendRequested, this, &FindingList::mendRequested);
        connect(line, &FindingRow::acceptRequested, this, &FindingList::acceptRequested);
        connect(line, &FindingRow::revokeRequested, this, &FindingList::revokeRequested);
        connect(line, &FindingRow::showPlaceRequested, this, &FindingList::showPlaceRequested);
        m_rows->addWidget(line);
    }
    m_rows->addStretch();
}
