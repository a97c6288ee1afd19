// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"
#include "ui/people/people_index.h"
#include "ui/people/person_deeds.h"
#include "ui/people/queue_answers.h"

#include <QTimer>

class ConsentEditor;
class DueView;
class DecisionPanel;
class PeopleCards;
class PeopleExchange;
class PeoplePanel;
class PersonView;
class QStackedWidget;
class QueueView;
class SweepView;
enum class PeopleLine;
struct FormToPrint;

// Who is in the photos, and what did they answer? Identity in the queue, consent on the person: two steps.
class PeoplePage : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(const PageContext &context, QWidget *parent = nullptr);

    void activate() override;
    void setSearchText(const QString &text) override;

    // Writes the PDF that the form's dialog asks for, without asking for a file.
    void saveForm(const FormToPrint &form);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectState();
    void connectPanels();
    void refresh();
    void undo();
    void currentFaceChanged();
    void connectPerson();
    void connectLists();
    void showLine(PeopleLine line);
    void showQueue();
    void split(const QList<ListedFace> &faces);
    void markFaces(int faces);
    void answerForAll(const QList<PersonId> &people);
    void askForForm();
    void askForFile(const Consent &asked);
    void takeBack(const Consent &answer);
    void showPerson(PersonId person);
    void showPhotos(const QList<PhotoId> &photos);
    void askForException();
    void recordConsent();
    void setPhotoOnly(bool photoOnly);

    LibraryState &m_state;
    FaceDecisions &m_decisions;
    QUndoStack &m_undo;
    PersonDeeds m_deeds;
    PeopleIndex m_index;
    bool m_arePeopleStale = true;
    QTimer m_refresh; // One for the many signals of one change.
    PeoplePanel *m_people;
    QueueView *m_queue;
    PersonView *m_person;
    DecisionPanel *m_decisionPanel;
    ConsentEditor *m_editor;
    SweepView *m_sweep;
    PeopleCards *m_cards;
    DueView *m_due;
    PeopleExchange *m_exchange;
    QueueAnswers m_answers;
    QStackedWidget *m_center;
    QStackedWidget *m_right;
    bool m_isPhotoOnly = false;
};
