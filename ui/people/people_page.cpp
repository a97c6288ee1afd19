// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/people_page.h"

#include "ui/common/choose_file.h"
#include "ui/common/draw_faces.h"
#include "ui/common/face_decisions.h"
#include "ui/common/library_state.h"
#include "ui/common/recall_dialog.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/jobs/job_runner.h"
#include "ui/keys/key_translator.h"
#include "ui/people/consent_editor.h"
#include "ui/people/consent_text.h"
#include "ui/people/decision_panel.h"
#include "ui/people/due_view.h"
#include "ui/people/people_cards.h"
#include "ui/people/people_exchange.h"
#include "ui/people/people_panel.h"
#include "ui/people/person_dialogs.h"
#include "ui/people/person_view.h"
#include "ui/people/print_form.h"
#include "ui/people/queue_view.h"
#include "ui/people/sweep_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QUndoStack>

#include <algorithm>

PeoplePage::PeoplePage(const PageContext &context, QWidget *parent)
    : Page(tr("People"), QStringLiteral("people"), parent)
    , m_state(context.state)
    , m_decisions(context.decisions)
    , m_undo(context.undo)
    , m_deeds(context.state, context.undo)
    , m_index(context.state)
    , m_people(new PeoplePanel(m_state, m_index))
    , m_queue(new QueueView(m_state, m_index, context.thumbnails, context.images))
    , m_person(new PersonView(m_state, context.thumbnails))
    , m_decisionPanel(new DecisionPanel(m_state, context.thumbnails))
    , m_editor(new ConsentEditor(m_state))
    , m_sweep(new SweepView(context))
    , m_cards(new PeopleCards(m_state, m_index, context.thumbnails))
    , m_due(new DueView(m_state))
    , m_exchange(new PeopleExchange(m_state, this))
    , m_answers(context, *m_queue, *m_decisionPanel)
    , m_center(new QStackedWidget)
    , m_right(new QStackedWidget)
{
    setKeyPlace(this, KeyPlace::Queue);
    m_center->addWidget(m_queue);
    m_center->addWidget(m_person);
    m_center->addWidget(m_sweep);
    m_center->addWidget(m_cards);
    m_center->addWidget(m_due);
    m_right->addWidget(m_decisionPanel);
    m_right->addWidget(m_editor);
    m_right->setFixedWidth(Measure::inspector);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_people);
    layout->addWidget(m_center, 1);
    layout->addWidget(m_right);
    connectState();
    connectPanels();
    connectPerson();
    connectLists();
    refresh();
}

void PeoplePage::connectState()
{
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &PeoplePage::refresh);
    connect(&m_state, &LibraryState::photosReset, &m_refresh, qOverload<>(&QTimer::start));
    connect(&m_state, &LibraryState::photosChanged, &m_refresh, qOverload<>(&QTimer::start));
    connect(&m_state, &LibraryState::peopleChanged, &m_refresh, qOverload<>(&QTimer::start));
    connect(&m_state, &LibraryState::profileChanged, &m_refresh, qOverload<>(&QTimer::start));
    const auto becomeStale = [this] { m_arePeopleStale = true; };
    connect(&m_state, &LibraryState::peopleChanged, this, becomeStale);
    connect(&m_state, &LibraryState::profileChanged, this, becomeStale);
    connect(&m_state, &LibraryState::decideRequested, this, &PeoplePage::showPhotos);
}

void PeoplePage::connectPanels()
{
    connect(m_people, &PeoplePanel::lineSelected, this, &PeoplePage::showLine);
    connect(m_people, &PeoplePanel::personSelected, this, &PeoplePage::showPerson);
    connect(m_queue, &QueueView::currentFaceChanged, this, &PeoplePage::currentFaceChanged);
    connect(&m_answers, &QueueAnswers::answered, this, &PeoplePage::refresh);
    connect(&m_answers, &QueueAnswers::exceptionRequested, this, &PeoplePage::askForException);
    connect(m_decisionPanel, &DecisionPanel::undoRequested, this, &PeoplePage::undo);
    connect(m_decisionPanel, &DecisionPanel::consentRequested, this, [this](PersonId person) {
        m_decisionPanel->offerConsent({}, {});
        m_people->selectPerson(person);
    });
    connect(m_editor, &ConsentEditor::recordRequested, this, &PeoplePage::recordConsent);
}

void PeoplePage::connectPerson()
{
    connect(m_person, &PersonView::showPhotosRequested, &m_state, &LibraryState::showPhotosRequested);
    connect(m_person, &PersonView::renameRequested, this, [this] { m_deeds.askToRename(m_person->person(), this); });
    connect(m_person, &PersonView::mergeRequested, this, [this] { m_deeds.askToMerge(m_person->person(), this); });
    connect(m_person, &PersonView::forgetRequested, this, [this] { m_deeds.askToForget(m_person->person(), this); });
    connect(m_person, &PersonView::splitRequested, this, &PeoplePage::split);
    connect(m_person, &PersonView::formRequested, this, &PeoplePage::askForForm);
    connect(m_person, &PersonView::formAgainRequested, this, &PeoplePage::askForFile);
    connect(m_person, &PersonView::takeBackRequested, this, &PeoplePage::takeBack);
    connect(m_person, &PersonView::handOutRequested, this, [this] { m_deeds.askToHandOut(m_person->person(), this); });
}

void PeoplePage::connectLists()
{
    connect(m_queue, &QueueView::faceDrawn, this,
            [this](PhotoId photo, const Box &box) { drawFace(m_state, m_undo, photo, box); });
    connect(m_queue, &QueueView::faceMoved, this,
            [this](FaceId face, const Box &box) { moveFace(m_state, m_undo, face, box); });
    connect(&m_answers, &QueueAnswers::markRequested, this, &PeoplePage::markFaces);
    connect(m_cards, &PeopleCards::personRequested, m_people, &PeoplePanel::selectPerson);
    connect(m_cards, &PeopleCards::answerRequested, this, &PeoplePage::answerForAll);
    connect(m_cards, &PeopleCards::importRequested, m_exchange, &PeopleExchange::askToImport);
    connect(m_cards, &PeopleCards::exportRequested, m_exchange, &PeopleExchange::askToExport);
    connect(m_due, &DueView::personRequested, m_people, &PeoplePanel::selectPerson);
}

void PeoplePage::activate()
{
    refresh();
    if (m_center->currentWidget() == m_queue)
        m_queue->focusFaces();
    else if (m_center->currentWidget() == m_sweep)
        m_sweep->setFocus();
}

void PeoplePage::setSearchText(const QString &text)
{
    m_people->setSearchText(text);
    m_cards->setSearchText(text);
}

// What is not shown now is refreshed when it is.
void PeoplePage::refresh()
{
    m_refresh.stop();
    const QWidget *center = m_center->currentWidget();
    if (std::exchange(m_arePeopleStale, false)) {
        m_decisionPanel->refreshPeople();
        m_due->refresh();
    }
    m_people->refresh();
    m_cards->refresh();
    if (center == m_queue)
        m_queue->refresh();
    else if (center == m_sweep)
        m_sweep->refresh();
    else if (center == m_person) {
        m_person->showPerson(m_person->person());
        m_editor->setPerson(m_state.people().people.value(m_person->person()));
    }
    const int open = m_index.progress().open;
    m_people->setCount(PeopleLine::Undecided, open);
    m_people->setCount(PeopleLine::Sweep, m_index.photosToSweep());
    m_people->setCount(PeopleLine::NamesInFiles, m_index.namedInFiles());
    m_people->setCount(PeopleLine::Everybody, m_cards->count());
    m_people->setCount(PeopleLine::Due, m_due->dueSoon());
    setBadgeCount(open);
}

void PeoplePage::currentFaceChanged()
{
    const ListedFace *face = m_queue->currentFace();
    const QWidget *center = m_center->currentWidget();
    m_right->setVisible(center == m_person || (center == m_queue && face && !m_isPhotoOnly));
    m_answers.showCurrent();
}

void PeoplePage::showLine(PeopleLine line)
{
    switch (line) {
    case PeopleLine::Undecided:
    case PeopleLine::NamesInFiles:
        m_queue->setKind(line == PeopleLine::Undecided ? QueueKind::All : QueueKind::NamedInFiles);
        showQueue();
        return;
    case PeopleLine::Sweep:
        m_center->setCurrentWidget(m_sweep);
        m_sweep->refresh();
        m_sweep->setFocus();
        break;
    case PeopleLine::Everybody:
        m_center->setCurrentWidget(m_cards);
        break;
    case PeopleLine::Due:
        m_center->setCurrentWidget(m_due);
        break;
    }
    m_right->hide();
}

void PeoplePage::split(const QList<ListedFace> &faces)
{
    if (faces.isEmpty())
        return;
    const Person person = m_state.people().people.value(m_person->person());
    auto *dialog = new SplitDialog(person, int(faces.size()), m_state.people(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, faces] {
        QList<FaceOfPhoto> chosen;
        for (const ListedFace &face : faces)
            chosen.append({face.photo, face.face});
        (void)m_decisions.decideAsPerson(chosen, dialog->name()); // Told the user.
    });
    dialog->open();
}

void PeoplePage::markFaces(int faces)
{
    auto *dialog = new AnswerForManyDialog(faces, m_state.people(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_answers.mark(dialog->mark(), dialog->answer()); });
    dialog->open();
}

void PeoplePage::answerForAll(const QList<PersonId> &people)
{
    QStringList names;
    for (const PersonId person : people)
        names.append(m_state.people().people.value(person).name);
    auto *dialog = new AnswerForManyDialog(names, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, people] {
        Consent answer;
        answer.state = dialog->answer();
        if (answer.state == ConsentState::Withdrawn)
            answer.from = answer.withdrawn = QDate::currentDate();
        QList<Consent> answers;
        for (const PersonId person : people) {
            answer.person = person;
            answers.append(answer);
        }
        (void)m_decisions.addConsents(answers); // Told the user.
    });
    dialog->open();
}

// Asked for is what is chosen under "New answer": then the answer that comes back can be recorded as it stands there.
void PeoplePage::askForForm()
{
    const Person person = m_state.people().people.value(m_person->person());
    Consent asked = m_editor->consent();
    if (asked.state == ConsentState::NotNeeded) {
        asked.kind = ConsentKind::Consent;
        asked.reason.clear();
    }
    asked.state = ConsentState::Asked;
    asked.evidence.clear();
    asked.withdrawn.reset();
    auto *dialog =
        new FormDialog(person, m_state.people().ownNames.value(0), consentSummary(asked, m_state.profiles()), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, asked] {
        Consent form = asked;
        form.details.language = dialog->language();
        if (form.details.controller.isEmpty())
            form.details.controller = dialog->photographer();
        askForFile(form);
    });
    dialog->open();
}

void PeoplePage::askForFile(const Consent &asked)
{
    const QString name = m_state.people().people.value(asked.person).name;
    chooseNewFile(this, tr("Save the form"), tr("Form for %1.pdf").arg(name), tr("PDF (*.pdf)"),
                  [this, asked](const FilePath &file) {
                      saveForm({m_state.files(), asked, asked.details.controller, file});
                  });
}

void PeoplePage::saveForm(const FormToPrint &form)
{
    const auto work = [form](JobControl &) { return printForm(form); };
    const auto job = std::make_shared<Job>(tr("Writing %1").arg(form.pdf.displayName()));
    m_state.runner().start(job, work).then(this, [this, person = form.asked.person](const Result<QString> &code) {
        if (!code)
            Q_EMIT m_state.problemFound(code.error().message);
        m_state.reloadPerson(person);
    });
}

void PeoplePage::takeBack(const Consent &answer)
{
    auto *dialog = new TakeBackDialog(this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, answer] {
        (void)m_decisions.takeConsentBack(answer, dialog->reason()); // Told the user.
    });
    dialog->open();
}

void PeoplePage::showQueue()
{
    m_center->setCurrentWidget(m_queue);
    m_queue->refresh();
    m_right->setCurrentWidget(m_decisionPanel);
    currentFaceChanged();
    m_queue->focusFaces();
}

void PeoplePage::showPerson(PersonId person)
{
    m_person->showPerson(person);
    m_editor->setPerson(m_state.people().people.value(person));
    m_center->setCurrentWidget(m_person);
    m_right->setCurrentWidget(m_editor);
    m_right->show();
}

// Asked for by a finding: to the open faces of these photos, else to whoever in them has not given consent.
void PeoplePage::showPhotos(const QList<PhotoId> &photos)
{
    refresh();
    m_queue->refresh();
    if (m_queue->goToPhotos(photos)) {
        m_people->selectLine(PeopleLine::Undecided);
        return;
    }
    for (const PhotoId photo : photos) {
        const int row = m_state.rowOf(photo);
        if (row < 0)
            continue;
        for (const ListedFinding &finding : m_state.photos()[row].verdict.findings) {
            if (finding.person.isValid() && !finding.said->accepted) {
                m_people->selectPerson(finding.person);
                return;
            }
        }
    }
}

// The next key may already be on its way and must not hit the face that was just decided, hence refresh() at once.
void PeoplePage::undo()
{
    m_undo.undo();
    refresh();
}

void PeoplePage::askForException()
{
    auto *dialog = new ExceptionDialog(this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_answers.decide(DecisionKind::LegalException, dialog->reason()); });
    dialog->open();
}

void PeoplePage::recordConsent()
{
    const Person person = m_editor->person();
    if (person != m_state.people().people.value(person.id) && !m_deeds.save(person))
        return;
    Consent consent = m_editor->consent();
    const bool isWithdrawal = consent.state == ConsentState::Withdrawn;
    if (isWithdrawal)
        consent.from = consent.withdrawn = QDate::currentDate();
    if (!m_decisions.addConsent(consent))
        return;
    m_editor->reset();
    if (isWithdrawal)
        showRecall(m_state, consent, RecallMoment::After, this);
}

// Small letters are answers; any other letter, also the capital one of a name, begins to type the name.
void PeoplePage::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isUndo = event->key() == Qt::Key_Z && (isPlain || event->modifiers() == Qt::ControlModifier);
    if (isUndo) {
        undo();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_isPhotoOnly) {
        setPhotoOnly(false);
        return;
    }
    if (m_center->currentWidget() != m_queue || !m_queue->currentFace()) {
        Page::keyPressEvent(event);
        return;
    }
    if (isPlain && event->key() == Qt::Key_Space) {
        setPhotoOnly(!m_isPhotoOnly);
        return;
    }
    if (isPlain && m_answers.answerByKey(event->key()))
        return;
    const QString text = event->text();
    const bool beginsName = !text.isEmpty() && text.front().isLetterOrNumber() &&
                            !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (beginsName)
        m_decisionPanel->startName(text);
    else
        Page::keyPressEvent(event);
}

void PeoplePage::setPhotoOnly(bool photoOnly)
{
    m_isPhotoOnly = photoOnly;
    m_people->setVisible(!photoOnly);
    m_queue->setPhotoOnly(photoOnly);
    currentFaceChanged();
    if (photoOnly)
        setFocus();
    else
        m_queue->focusFaces();
}
