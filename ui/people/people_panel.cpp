// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/people_panel.h"

#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/people/people_list_model.h"
#include "ui/people/queue_line_model.h"
#include "ui/people/side_line_delegate.h"

#include <QListView>
#include <QVBoxLayout>
#include <QVariant>

namespace {

QListView *sideList(QAbstractItemModel *model, const QString &name, QObject *delegateParent)
{
    auto *list = new QListView;
    list->setModel(model);
    list->setAccessibleName(name);
    list->setItemDelegate(new SideLineDelegate(delegateParent));
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

} // namespace

PeoplePanel::PeoplePanel(const LibraryState &state, const PeopleIndex &peopleIndex, QWidget *parent)
    : QFrame(parent)
    , m_model(new PeopleListModel(state, peopleIndex, this))
    , m_queueModel(new QueueLineModel(this))
    , m_queue(sideList(m_queueModel, tr("Queue"), this))
    , m_people(sideList(m_model, tr("People"), this))
{
    setProperty("panel", QStringLiteral("side"));
    setFixedWidth(Measure::sidePanel);
    m_queue->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_queue->setFixedHeight(peopleLines * Measure::row + Space::tiny);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::small, Space::large, Space::small, Space::small);
    layout->setSpacing(Space::small);
    QLabel *queueTitle = sectionLabel(tr("Queue"));
    QLabel *peopleTitle = sectionLabel(tr("People"));
    queueTitle->setContentsMargins(Space::small, 0, 0, 0);
    peopleTitle->setContentsMargins(Space::small, Space::small, 0, 0);
    layout->addWidget(queueTitle);
    layout->addWidget(m_queue);
    layout->addWidget(peopleTitle);
    layout->addWidget(m_people, 1);

    const auto select = [this](const QModelIndex &index) { selectLine(PeopleLine(index.row())); };
    connect(m_queue, &QListView::clicked, this, select);
    connect(m_queue, &QListView::activated, this, select);
    connect(m_people->selectionModel(), &QItemSelectionModel::currentChanged, this, &PeoplePanel::currentPersonChanged);
    selectLine(PeopleLine::Undecided);
}

void PeoplePanel::refresh()
{
    m_isRefreshing = true;
    m_model->refresh();
    if (const int row = m_model->rowOf(m_selected); m_selected.isValid() && row >= 0)
        m_people->setCurrentIndex(m_model->index(row));
    m_isRefreshing = false;
    if (m_selected.isValid() && m_model->rowOf(m_selected) < 0)
        selectLine(PeopleLine::Undecided); // Merged into another one, or forgotten.
}

void PeoplePanel::setCount(PeopleLine line, int count)
{
    m_queueModel->setCount(line, count);
}

void PeoplePanel::setSearchText(const QString &text)
{
    m_isRefreshing = true;
    m_model->setSearchText(text);
    m_isRefreshing = false;
}

void PeoplePanel::selectLine(PeopleLine line)
{
    m_selected = PersonId();
    m_people->setCurrentIndex({});
    m_people->clearSelection();
    m_queue->setCurrentIndex(m_queueModel->index(int(line)));
    Q_EMIT lineSelected(line);
}

void PeoplePanel::selectPerson(PersonId person)
{
    if (const int row = m_model->rowOf(person); row >= 0)
        m_people->setCurrentIndex(m_model->index(row));
}

void PeoplePanel::currentPersonChanged()
{
    const PersonId person = m_model->person(m_people->currentIndex().row());
    if (m_isRefreshing || !person.isValid())
        return;
    m_selected = person;
    m_queue->clearSelection();
    m_queue->setCurrentIndex({});
    Q_EMIT personSelected(person);
}
