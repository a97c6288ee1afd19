// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QList>
#include <QWidget>

class EmptyState;
class LibraryState;
class PeopleIndex;
class PeopleListModel;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class ThumbnailCache;

// Everybody as cards, with their consent at a glance; one answer for many at once.
class PeopleCards : public QWidget
{
    Q_OBJECT

public:
    PeopleCards(const LibraryState &state, const PeopleIndex &peopleIndex, ThumbnailCache &thumbnails,
                QWidget *parent = nullptr);

    void refresh();
    void setSearchText(const QString &text);
    QList<PersonId> chosen() const;
    int count() const;

Q_SIGNALS:
    void personRequested(PersonId person);
    void answerRequested(const QList<PersonId> &people); // One answer for all of them.
    void importRequested();
    void exportRequested();

private:
    QWidget *makeHead();
    void chosenChanged();

    PeopleListModel *m_model;
    QListView *m_cards;
    QPushButton *m_answer;
    QLabel *m_chosen;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};
