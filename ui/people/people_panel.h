// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "ui/people/queue_line_model.h"

#include <QFrame>

class LibraryState;
class PeopleIndex;
class PeopleListModel;
class QListView;

// The left panel of the People page: the queue with its count, and the people.
class PeoplePanel : public QFrame
{
    Q_OBJECT

public:
    PeoplePanel(const LibraryState &state, const PeopleIndex &peopleIndex, QWidget *parent = nullptr);

    void refresh();
    void setCount(PeopleLine line, int count);
    void setSearchText(const QString &text);
    void selectLine(PeopleLine line);
    void selectPerson(PersonId person);

Q_SIGNALS:
    void lineSelected(PeopleLine line);
    void personSelected(PersonId person);

private:
    void currentPersonChanged();

    PeopleListModel *m_model;
    QueueLineModel *m_queueModel;
    QListView *m_queue;
    QListView *m_people;
    PersonId m_selected;
    bool m_isRefreshing = false;
};
