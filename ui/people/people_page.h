// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"
#include "ui/people/person_deeds.h"
#include "ui/people/queue_answers.h"

#include <QTimer>

class ConsentEditor;
class DecisionPanel;
class PeoplePanel;
class PersonView;
class QStackedWidget;
class QueueView;

// Who is in the photos, and what did they answer? Identity in the queue, consent on the person: two steps.
class PeoplePage : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(const PageContext &context, QWidget *parent = nullptr);

    void activate() override;
    void setSearchText(const QString &text) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectState();
    void connectPanels();
    void refresh();
    void undo();
    void currentFaceChanged();
    void showQueue();
    void showPerson(PersonId person);
    void showPhotos(const QList<PhotoId> &photos);
    void askForException();
    void recordConsent();
    void setPhotoOnly(bool photoOnly);

    LibraryState &m_state;
    FaceDecisions &m_decisions;
    QUndoStack &m_undo;
    PersonDeeds m_deeds;
    QTimer m_refresh; // One for the many signals of one change.
    PeoplePanel *m_people;
    QueueView *m_queue;
    PersonView *m_person;
    DecisionPanel *m_decisionPanel;
    ConsentEditor *m_editor;
    QueueAnswers m_answers;
    QStackedWidget *m_center;
    QStackedWidget *m_right;
    bool m_isPhotoOnly = false;
};
