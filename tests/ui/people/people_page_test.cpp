// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/people_page.h"

#include "core/catalog/suggestion_repository.h"
#include "tests/ui/people/sample_library.h"
#include "ui/common/widgets.h"
#include "ui/people/consent_details_form.h"
#include "ui/people/consent_editor.h"
#include "ui/people/coverage_field.h"
#include "ui/people/decision_panel.h"
#include "ui/people/due_view.h"
#include "ui/people/face_list.h"
#include "ui/people/face_photo_view.h"
#include "ui/people/people_cards.h"
#include "ui/people/people_exchange.h"
#include "ui/people/people_panel.h"
#include "ui/people/person_deeds.h"
#include "ui/people/person_dialogs.h"
#include "ui/people/person_view.h"
#include "ui/people/print_form.h"
#include "ui/people/queue_view.h"
#include "ui/people/sweep_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QTreeWidget>

namespace {

const Box astronautFace{0.37, 0.11, 0.13, 0.2};

} // namespace

class PeoplePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<SampleLibrary>();
        m_astronaut = m_library->addPhoto(QStringLiteral("astronaut.png"), {astronautFace},
                                          QStringLiteral("https://creativecommons.org/licenses/by/4.0/"));
        m_group = m_library->addPhoto(QStringLiteral("grace_hopper.jpg"), {{0.5, 0.2, 0.2, 0.3}, {0.1, 0.2, 0.2, 0.3}});
        QVERIFY(m_library->reload());
        m_page = std::make_unique<PeoplePage>(m_library->context());
        m_page->resize(1400, 850);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activate();
    }
    void cleanup()
    {
        m_page.reset();
        m_library.reset();
    }

    void queue_startsWithTheFaceThatCompletesItsPhoto()
    {
        QCOMPARE(currentFace()->photo, m_astronaut);
        QCOMPARE(m_page->badgeCount(), 3);
        QTest::keyClick(faces(), Qt::Key_Right);
        QCOMPARE(currentFace()->photo, m_group);
        QVERIFY(currentFace()->box.x < 0.3); // Left one first.
    }
    void nameTyped_confirmedWithReturn_becomesPerson()
    {
        QTest::keyClick(faces(), 'A', Qt::ShiftModifier);
        QTest::keyClicks(nameField(), QStringLiteral("da Example"));
        QTest::keyClick(nameField(), Qt::Key_Return);
        QCOMPARE(m_library->decisionOf(m_astronaut).kind, DecisionKind::Person);
        const PersonId person = m_library->decisionOf(m_astronaut).person;
        QCOMPARE(m_library->state.people().people.value(person).name, QStringLiteral("Ada Example"));
        QCOMPARE(currentFace()->photo, m_group);
        QVERIFY(nameField()->text().isEmpty());
    }
    void nameFromTheFile_isOfferedAndReturnConfirms()
    {
        offerName(QStringLiteral("Ada Example"));
        QVERIFY(nameField()->text().isEmpty()); // Nothing is chosen beforehand.
        QCOMPARE(m_library->decisionOf(m_astronaut).kind, DecisionKind::None);
        QVERIFY(labelSays(QStringLiteral("from the file: MWG")));
        QTest::keyClick(faces(), Qt::Key_Return);
        QCOMPARE(m_library->decisionOf(m_astronaut).kind, DecisionKind::Person);
        QTest::keyClick(faces(), Qt::Key_Z);
        QCOMPARE(m_library->decisionOf(m_astronaut).kind, DecisionKind::None);
    }
    void nameFromTheFile_rejectedWithN_isNotOfferedUntilUndone()
    {
        offerName(QStringLiteral("Ada Example"));
        QTest::keyClick(faces(), Qt::Key_N);
        QVERIFY(!labelSays(QStringLiteral("from the file")));
        QTest::keyClick(faces(), Qt::Key_Return); // Asks for a name, confirms none.
        QCOMPARE(m_library->decisionOf(m_astronaut).kind, DecisionKind::None);
        m_page->setFocus();
        m_library->undo.undo();
        QTRY_VERIFY(labelSays(QStringLiteral("from the file: MWG")));
    }
    void newPerson_isOfferedConsentAsSecondStep()
    {
        nameCurrent(QStringLiteral("Runner 12"));
        QVERIFY(m_library->state.people().consents.isEmpty());
        click(buttonNamed(m_page.get(), QStringLiteral("Record consent")));
        auto *editor = m_page->findChild<ConsentEditor *>();
        QVERIFY(editor->isVisible());
        QCOMPARE(editor->person().name, QStringLiteral("Runner 12"));
    }
    void knownPerson_isNotOfferedConsent()
    {
        m_library->addPerson(QStringLiteral("Runner 12"));
        QVERIFY(m_library->reload());
        nameCurrent(QStringLiteral("runner 12"));
        QCOMPARE(m_library->state.people().people.size(), 1);
        QVERIFY(!buttonNamed(m_page.get(), QStringLiteral("Record consent")));
    }
    void keys_decide_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<DecisionKind>("kind");
        QTest::newRow("X") << int(Qt::Key_X) << DecisionKind::NotAFace;
        QTest::newRow("D") << int(Qt::Key_D) << DecisionKind::Depicted;
        QTest::newRow("K") << int(Qt::Key_K) << DecisionKind::NotRecognizable;
    }
    void keys_decide()
    {
        QFETCH(int, key);
        QFETCH(DecisionKind, kind);
        QTest::keyClick(faces(), Qt::Key(key));
        QCOMPARE(m_library->decisionOf(m_astronaut).kind, kind);
        QCOMPARE(m_page->badgeCount(), 2);
        QTest::keyClick(faces(), Qt::Key_Z);
        QCOMPARE(m_library->decisionOf(m_astronaut).kind, DecisionKind::None);
        QCOMPARE(m_page->badgeCount(), 3);
    }
    void twoQuickKeys_decideTwoFaces()
    {
        QTest::keyClick(faces(), Qt::Key_X);
        QTest::keyClick(faces(), Qt::Key_X);
        QCOMPARE(m_library->decisionOf(m_astronaut).kind, DecisionKind::NotAFace);
        QCOMPARE(m_page->badgeCount(), 1);
    }
    void allSelected_areAnsweredAtOnceAndUndoneAtOnce()
    {
        QTest::keyClick(faces(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(labelSays(QStringLiteral("3 faces chosen")));
        QTest::keyClick(faces(), Qt::Key_X);
        QCOMPARE(m_page->badgeCount(), 0);
        QTest::keyClick(m_page.get(), Qt::Key_Z);
        QCOMPARE(m_page->badgeCount(), 3);
    }
    void shiftAndArrow_choosesTwo()
    {
        QTest::keyClick(faces(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(faces(), Qt::Key_K);
        QCOMPARE(m_page->badgeCount(), 1);
        QCOMPARE(m_library->decisionOf(m_astronaut).kind, DecisionKind::NotRecognizable);
    }
    void lookAlikes_areOfferedAsGuessAndTakenOnlyByKey()
    {
        const PhotoId second = m_library->addPhoto(QStringLiteral("astronaut.png"), {astronautFace}, {},
                                                   QStringLiteral("astronaut-2.png"));
        QVERIFY(m_library->reload());
        m_page->activate();
        nameCurrent(QStringLiteral("Ada Example"));
        while (currentFace()->photo != second)
            QTest::keyClick(faces(), Qt::Key_Right);
        QTRY_VERIFY(labelSays(QStringLiteral("Guess: clothes of much the same color")));
        QCOMPARE(m_library->decisionOf(second).kind, DecisionKind::None);
        QTest::keyClick(faces(), Qt::Key_G);
        QCOMPARE(m_library->decisionOf(second).person, m_library->decisionOf(m_astronaut).person);
        QTest::keyClick(faces(), Qt::Key_Z);
        QTest::keyClick(faces(), Qt::Key_Home);
        while (currentFace()->photo != second)
            QTest::keyClick(faces(), Qt::Key_Right);
        QTRY_VERIFY(labelSays(QStringLiteral("Guess:")));
        QTest::keyClick(faces(), Qt::Key_N); // Turned down: not offered again.
        QVERIFY(!labelSays(QStringLiteral("Guess:")));
    }
    void lookAlikes_areChosenTogetherWithS()
    {
        const PhotoId second = m_library->addPhoto(QStringLiteral("astronaut.png"), {astronautFace}, {},
                                                   QStringLiteral("astronaut-2.png"));
        QVERIFY(m_library->reload());
        m_page->activate();
        QTRY_VERIFY(buttonNamed(m_page.get(), QStringLiteral("Choose 1 look-alikes (a guess)")));
        QTest::keyClick(faces(), Qt::Key_S);
        nameCurrent(QStringLiteral("Ada Example"));
        QCOMPARE(m_library->decisionOf(second).kind, DecisionKind::Person);
        QCOMPARE(m_library->decisionOf(m_astronaut).person, m_library->decisionOf(second).person);
    }
    void decideLater_putsTheFaceLast()
    {
        const FaceId first = currentFace()->face;
        QTest::keyClick(faces(), Qt::Key_I);
        QVERIFY(currentFace()->face != first);
        QTest::keyClick(faces(), Qt::Key_End);
        QCOMPARE(currentFace()->face, first);
        QCOMPARE(m_page->badgeCount(), 3);
    }
    void legalException_needsAReason()
    {
        QTest::keyClick(faces(), Qt::Key_E);
        auto *dialog = m_page->findChild<ExceptionDialog *>();
        QVERIFY(dialog);
        auto *record = buttonNamed(dialog, QStringLiteral("Record the exception"));
        QVERIFY(record && !record->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("Public procession"));
        click(record);
        QCOMPARE(m_library->decisionOf(m_astronaut).kind, DecisionKind::LegalException);
        QCOMPARE(m_library->decisionOf(m_astronaut).reason, QStringLiteral("Public procession"));
    }
    void space_showsThePhotoAlone()
    {
        QTest::keyClick(faces(), Qt::Key_Space);
        QVERIFY(!m_page->findChild<PeoplePanel *>()->isVisible());
        QVERIFY(!m_page->findChild<DecisionPanel *>()->isVisible());
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QVERIFY(m_page->findChild<PeoplePanel *>()->isVisible());
        QVERIFY(m_page->findChild<DecisionPanel *>()->isVisible());
    }
    void grantedConsent_turnsTheVerdict()
    {
        nameCurrent(QStringLiteral("Ada Example"));
        QCOMPARE(m_library->photo(m_astronaut).verdict.verdict, Verdict::Undecided);
        click(buttonNamed(m_page.get(), QStringLiteral("Record consent")));
        click(buttonNamed(m_page.get(), m_library->state.profile().title));
        click(buttonNamed(m_page.get(), QStringLiteral("Record answer")));
        QCOMPARE(m_library->photo(m_astronaut).verdict.verdict, Verdict::Clear);
        const PersonId person = m_library->decisionOf(m_astronaut).person;
        const QList<Consent> consents = m_library->state.people().consents.value(person);
        QCOMPARE(consents.size(), 1);
        QCOMPARE(consents.first().uses, QStringList{m_library->state.profile().id});
    }
    void withdrawnConsent_blocks()
    {
        const PersonId person = grantAda();
        selectState(ConsentState::Withdrawn);
        click(buttonNamed(m_page.get(), QStringLiteral("Record answer")));
        QCOMPARE(m_library->photo(m_astronaut).verdict.verdict, Verdict::Blocked);
        QCOMPARE(m_library->state.people().consents.value(person).size(), 2);
    }
    void limitedConsent_needsSomethingChecked()
    {
        grantAda();
        selectState(ConsentState::Limited);
        QVERIFY(!buttonNamed(m_page.get(), QStringLiteral("Record answer"))->isEnabled());
        click(buttonNamed(m_page.get(), QStringLiteral("Print")));
        QVERIFY(buttonNamed(m_page.get(), QStringLiteral("Record answer"))->isEnabled());
    }
    void evidence_isHashed()
    {
        grantAda();
        QFile form(m_library->folder.filePath(QStringLiteral("form.pdf")));
        QVERIFY(form.open(QIODevice::WriteOnly) && form.write("signed") == 6);
        form.close();
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(form.fileName())});
        QWidget *field = m_page->findChild<QWidget *>(QStringLiteral("evidence"));
        QVERIFY(field);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(field, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(field, &drop);
        QVERIFY(m_library->waitForJobs());
        QTRY_VERIFY(buttonNamed(m_page.get(), QStringLiteral("Record answer"))->isEnabled());
        const Consent consent = m_page->findChild<ConsentEditor *>()->consent();
        QCOMPARE(consent.evidence.size(), 1);
        QCOMPARE(consent.evidence.first().name, QStringLiteral("form.pdf"));
        QCOMPARE(consent.evidence.first().sha256,
                 QStringLiteral("4a3cdfae6f291c8f544daea5b72905cf9e74c1ed427d831ad0d7ca00c73c794d"));
    }
    void moreOfTheRecord_isRecorded()
    {
        const PersonId person = grantAda();
        auto *form = m_page->findChild<ConsentDetailsForm *>();
        auto *photos = m_page->findChild<CoverageField *>();
        QVERIFY(form && photos);
        QVERIFY(m_page->findChild<ConsentEditor *>()->consent().photos.isAll());
        photos->setFolder(FilePath::fromBytes("/shoots/fair"));
        const auto choose = [&](const QString &name, int index) {
            for (QComboBox *box : form->findChildren<QComboBox *>())
                if (box->accessibleName() == name)
                    box->setCurrentIndex(index);
        };
        choose(QStringLiteral("Kind"), 1);
        choose(QStringLiteral("Earning money"), 2);
        choose(QStringLiteral("How it was given"), 1);
        const Consent consent = m_page->findChild<ConsentEditor *>()->consent();
        QCOMPARE(consent.person, person);
        QCOMPARE(consent.kind, ConsentKind::Release);
        QCOMPARE(consent.commercial, CommercialUse::EditorialOnly);
        QCOMPARE(consent.details.channel, Channel::Paper);
        QCOMPARE(consent.photos.folders, QList{FilePath::fromBytes("/shoots/fair")});
        m_page->findChild<ConsentEditor *>()->setState(ConsentState::NotNeeded);
        QCOMPARE(m_page->findChild<ConsentEditor *>()->consent().kind, ConsentKind::NotNeeded);
    }
    void rename_canBeUndone()
    {
        const PersonId person = grantAda();
        click(buttonNamed(m_page.get(), QStringLiteral("Rename…")));
        auto *dialog = m_page->findChild<RenameDialog *>();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("Pilot 3"));
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(m_library->state.people().people.value(person).name, QStringLiteral("Pilot 3"));
        m_library->undo.undo();
        QCOMPARE(m_library->state.people().people.value(person).name, QStringLiteral("Ada Example"));
    }
    void forget_asksForTheNameAndKeepsThePhotoBlocked()
    {
        grantAda();
        click(buttonNamed(m_page.get(), QStringLiteral("Forget…")));
        auto *dialog = m_page->findChild<ForgetDialog *>();
        auto *deed = buttonNamed(dialog, QStringLiteral("Forget for good"));
        QVERIFY(!deed->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("Ada Example"));
        click(deed);
        QTRY_COMPARE(m_library->photo(m_astronaut).verdict.verdict, Verdict::Blocked);
        QTRY_VERIFY(m_page->findChild<QueueView *>()->isVisible());
    }
    void merge_movesFacesToTheOtherPerson()
    {
        grantAda();
        const PersonId other = m_library->addPerson(QStringLiteral("Runner 12"));
        QVERIFY(m_library->reload());
        click(buttonNamed(m_page.get(), QStringLiteral("Merge…")));
        auto *dialog = m_page->findChild<MergeDialog *>();
        QVERIFY(!buttonNamed(dialog, QStringLiteral("Merge"))->isEnabled());
        dialog->findChild<QComboBox *>()->setCurrentIndex(0);
        click(buttonNamed(dialog, QStringLiteral("Merge")));
        QTRY_COMPARE(m_library->decisionOf(m_astronaut).person, other);
    }
    void merge_isTakenBackByUndo()
    {
        nameCurrent(QStringLiteral("Ada Example"));
        const PersonId ada = m_library->decisionOf(m_astronaut).person;
        m_library->addPerson(QStringLiteral("Ben Example"));
        QVERIFY(m_library->reload());
        panel()->selectPerson(ada);
        click(buttonNamed(m_page.get(), QStringLiteral("Merge…")));
        auto *dialog = m_page->findChild<MergeDialog *>();
        dialog->findChild<QComboBox *>()->setCurrentText(QStringLiteral("Ben Example"));
        click(buttonNamed(dialog, QStringLiteral("Merge")));
        QTRY_VERIFY(m_library->decisionOf(m_astronaut).person != ada);
        QVERIFY(m_library->waitForJobs());
        m_library->undo.undo();
        QTRY_COMPARE(m_library->decisionOf(m_astronaut).person, ada);
        QCOMPARE(m_library->state.people().people.value(ada).name, QStringLiteral("Ada Example"));
        QVERIFY(m_library->waitForJobs());
    }
    void chosenFaces_areSplitOff()
    {
        QTest::keyClick(faces(), Qt::Key_A, Qt::ControlModifier);
        nameCurrent(QStringLiteral("Ada Example"));
        const PersonId ada = m_library->decisionOf(m_group).person;
        panel()->selectPerson(ada);
        auto *list = m_page->findChild<PersonView *>()->findChild<FaceList *>();
        QTest::keyClick(list, Qt::Key_End);
        const PhotoId photo = list->currentFace()->photo;
        const FaceId face = list->currentFace()->face;
        click(buttonNamed(m_page.get(), QStringLiteral("Split off the chosen faces…")));
        auto *dialog = m_page->findChild<SplitDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("Ben Example"));
        click(buttonNamed(dialog, QStringLiteral("Split off")));
        QHash<FaceId, PersonId> people;
        for (const FaceFacts &known : m_library->photo(photo).facts.faces)
            people.insert(known.id, known.decision.person);
        QVERIFY(people.value(face) != ada && people.value(face).isValid());
        m_library->undo.undo();
        QTRY_COMPARE(facesOfPerson(m_library->state.photos(), ada).size(), 3);
    }
    void mark_givesChosenFacesOneAnswer()
    {
        QTest::keyClick(faces(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(faces(), Qt::Key_M);
        auto *dialog = m_page->findChild<AnswerForManyDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("Red lanyard"));
        click(buttonNamed(dialog, QStringLiteral("Mark the faces")));
        QCOMPARE(m_page->badgeCount(), 0);
        const PersonId mark = m_library->decisionOf(m_astronaut).person;
        QCOMPARE(m_library->state.people().people.value(mark).name, QStringLiteral("Red lanyard"));
        QCOMPARE(m_library->state.people().consents.value(mark).last().state, ConsentState::Refused);
        QCOMPARE(m_library->photo(m_astronaut).verdict.verdict, Verdict::Blocked);
    }
    void cards_takeOneAnswerForAllSelected()
    {
        const PersonId ada = m_library->addPerson(QStringLiteral("Ada Example"));
        const PersonId ben = m_library->addPerson(QStringLiteral("Ben Example"));
        QVERIFY(m_library->reload());
        panel()->selectLine(PeopleLine::Everybody);
        auto *cards = m_page->findChild<PeopleCards *>();
        QVERIFY(cards->isVisible());
        QCOMPARE(cards->count(), 2);
        QVERIFY(!buttonNamed(cards, QStringLiteral("One answer for all selected…"))->isEnabled());
        cards->findChild<QListView *>()->selectAll();
        click(buttonNamed(cards, QStringLiteral("One answer for all selected…")));
        auto *dialog = m_page->findChild<AnswerForManyDialog *>();
        click(buttonNamed(dialog, QStringLiteral("Record answer")));
        QTRY_COMPARE(m_library->state.people().consents.value(ada).size(), 1);
        QCOMPARE(m_library->state.people().consents.value(ben).last().state, ConsentState::Refused);
        QAbstractItemModel *shown = cards->findChild<QListView *>()->model();
        QTRY_VERIFY(shown->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Refused")));
        QVERIFY(m_library->waitForJobs());
    }
    void missedFace_isDrawnMovedAndUndone()
    {
        auto *photo = m_page->findChild<QueueView *>()->findChild<FacePhotoView *>();
        QTRY_VERIFY(!photo->pictureRect().isEmpty());
        const auto at = [&](double x, double y) {
            const QRectF place = photo->pictureRect();
            return QPoint(qRound(place.x() + x * place.width()), qRound(place.y() + y * place.height()));
        };
        drag(photo, at(0.7, 0.6), at(0.85, 0.8));
        QCOMPARE(m_library->photo(m_astronaut).facts.faces.size(), 2);
        const Box drawn = m_library->photo(m_astronaut).facts.faces.last().box;
        QVERIFY(std::abs(drawn.x - 0.7) < 0.02 && std::abs(drawn.w - 0.15) < 0.02);
        const FaceId current = currentFace()->face;
        drag(photo, at(0.43, 0.2), at(0.53, 0.3)); // The marked one.
        QVERIFY(std::abs(boxOf(m_astronaut, current).x - (astronautFace.x + 0.1)) < 0.02);
        m_library->undo.undo();
        QVERIFY(std::abs(boxOf(m_astronaut, current).x - astronautFace.x) < 0.001);
        m_library->undo.undo();
        QCOMPARE(m_library->photo(m_astronaut).facts.faces.size(), 1);
        m_library->undo.redo();
        QCOMPARE(m_library->photo(m_astronaut).facts.faces.size(), 2);
    }
    void sweep_asksForPhotosThatMayHideSomebody()
    {
        const PhotoId empty = m_library->addPhoto(QStringLiteral("coffee.png"), {});
        Detections faint;
        faint.faces.append({FaceKind::Face, astronautFace, 0.9, QStringLiteral("yunet")});
        faint.candidates.append({FaceKind::Face, {0.7, 0.7, 0.1, 0.1}, 0.3, QStringLiteral("yunet")});
        QVERIFY(FaceRepository(**m_library->state.catalog()).replaceDetected(m_astronaut, faint));
        QVERIFY(m_library->reload());
        m_page->activate();
        panel()->selectLine(PeopleLine::Sweep);
        auto *sweep = m_page->findChild<SweepView *>();
        QCOMPARE(sweep->count(), 2);
        QCOMPARE(sweep->currentPhoto(), m_astronaut);
        QVERIFY(labelSays(QStringLiteral("faintly like a face")));
        QTest::keyClick(sweep, Qt::Key_Return);
        QCOMPARE(m_library->photo(m_astronaut).facts.candidates, 0);
        QCOMPARE(sweep->currentPhoto(), empty);
        QTest::keyClick(sweep, Qt::Key_Return);
        QCOMPARE(sweep->count(), 0);
        QTest::keyClick(sweep, Qt::Key_Z);
        QTRY_COMPARE(sweep->count(), 1);
    }
    void endingConsents_areListedByMonth()
    {
        const PersonId ada = m_library->addPerson(QStringLiteral("Ada Example"));
        Consent consent;
        consent.person = ada;
        consent.state = ConsentState::Granted;
        consent.until = QDate::currentDate().addDays(12);
        QVERIFY(PeopleRepository(**m_library->state.catalog()).addConsent(consent));
        QVERIFY(m_library->reload());
        m_page->activate();
        panel()->selectLine(PeopleLine::Due);
        auto *due = m_page->findChild<DueView *>();
        QCOMPARE(due->dueSoon(), 1);
        auto *list = due->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 1);
        QTreeWidgetItem *line = list->topLevelItem(0)->child(0);
        QCOMPARE(line->text(0), QStringLiteral("Ada Example"));
        Q_EMIT list->itemActivated(line, 0);
        QCOMPARE(m_page->findChild<PersonView *>()->person(), ada);
    }
    void list_isImportedAfterALook()
    {
        QFile csv(m_library->folder.filePath(QStringLiteral("people.csv")));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("name,state\nAda Example,refused\nBen Example,maybe\n");
        csv.close();
        m_page->findChild<PeopleExchange *>()->importFile(m_library->pathOf(QStringLiteral("people.csv")));
        QTRY_VERIFY(m_page->findChild<ImportDialog *>());
        auto *dialog = m_page->findChild<ImportDialog *>();
        QVERIFY(m_library->state.people().people.isEmpty());
        QVERIFY(dialog->findChild<QListWidget *>()->item(0)->text().contains(QStringLiteral("row 3")));
        click(buttonNamed(dialog, QStringLiteral("Import 1 answer(s)")));
        QTRY_COMPARE(m_library->state.people().consents.size(), 1);
        QVERIFY(m_library->waitForJobs());
    }
    void form_isWrittenAsPdfAndRecordsTheAsking()
    {
        const PersonId ada = grantAda();
        const FilePath pdf = m_library->pathOf(QStringLiteral("form.pdf"));
        Consent asked;
        asked.person = ada;
        asked.details.language = QStringLiteral("de");
        m_page->saveForm({m_library->files, asked, QStringLiteral("Ben Example"), pdf});
        QVERIFY(m_library->waitForJobs());
        QFile written(pdf.toArgument());
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().startsWith("%PDF"));
        QTRY_COMPARE(m_library->state.people().consents.value(ada).last().state, ConsentState::Asked);
        QVERIFY(!m_library->state.people().consents.value(ada).last().code.isEmpty());
    }
    void form_asksForWhatIsChosenAsTheAnswer()
    {
        const PersonId ada = grantAda();
        click(buttonNamed(m_page->findChild<ConsentEditor *>(), QStringLiteral("Website")));
        click(buttonNamed(m_page.get(), QStringLiteral("Form to sign…")));
        auto *dialog = m_page->findChild<FormDialog *>();
        QVERIFY(dialog);
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(QStringLiteral("it asks for: Website"));
        }));
        QCOMPARE(m_library->state.people().consents.value(ada).size(), 1); // Nothing is asked yet.
        dialog->reject();
    }
    void recordedAnswer_isUndoneAndDoneAgain()
    {
        const PersonId ada = grantAda();
        QTRY_COMPARE(m_library->state.people().consents.value(ada).size(), 1);
        QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(m_library->state.people().consents.value(ada).isEmpty());
        m_library->undo.redo();
        QTRY_COMPARE(m_library->state.people().consents.value(ada).size(), 1);
        QCOMPARE(PeopleRepository(**m_library->state.catalog()).historyOf(ada)->size(), 2);
        QVERIFY(m_library->waitForJobs());
    }
    void mistakenAnswer_isTakenBackWithAReason()
    {
        const PersonId ada = grantAda();
        QTRY_COMPARE(m_library->photo(m_astronaut).verdict.verdict, Verdict::Clear);
        QTRY_VERIFY(buttonNamed(m_page->findChild<PersonView *>(), QStringLiteral("Take back…")));
        click(buttonNamed(m_page->findChild<PersonView *>(), QStringLiteral("Take back…")));
        auto *dialog = m_page->findChild<TakeBackDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("wrong sister"));
        click(buttonNamed(dialog, QStringLiteral("Take back")));
        QTRY_COMPARE(m_library->photo(m_astronaut).verdict.verdict, Verdict::Undecided);
        QTRY_VERIFY(labelSays(QStringLiteral("it counts for nothing: wrong sister")));
        QVERIFY(!buttonNamed(m_page->findChild<PersonView *>(), QStringLiteral("Take back…")));
        m_library->undo.undo();
        QTRY_COMPARE(m_library->state.people().consents.value(ada).size(), 1);
        QVERIFY(m_library->waitForJobs());
    }
    void everythingHeld_isHandedOut()
    {
        const PersonId ada = grantAda();
        PersonDeeds deeds(m_library->state, m_library->undo);
        for (const QString &name : {QStringLiteral("Ada Example"), QStringLiteral("Ada Example 2")}) {
            deeds.handOut(ada, m_library->pathOf({}), false);
            QVERIFY(m_library->waitForJobs());
            QFile held(m_library->folder.filePath(name + QStringLiteral("/person.json")));
            QVERIFY2(held.open(QIODevice::ReadOnly), qPrintable(name));
            QVERIFY(held.readAll().contains("granted"));
        }
    }
    void code_findsThePerson()
    {
        const PersonId ada = grantAda();
        m_library->addPerson(QStringLiteral("Ben Example"));
        QVERIFY(m_library->reload());
        m_page->activate();
        const QString code = m_library->state.people().consents.value(ada).first().code;
        panel()->selectLine(PeopleLine::Everybody);
        QCOMPARE(m_page->findChild<PeopleCards *>()->count(), 2);
        m_page->setSearchText(code.toLower());
        QCOMPARE(m_page->findChild<PeopleCards *>()->count(), 1);
    }
    void consent_takesGuardiansAndTheRestOfTheRecord()
    {
        nameCurrent(QStringLiteral("Ada Example"));
        click(buttonNamed(m_page.get(), QStringLiteral("Record consent")));
        auto *editor = m_page->findChild<ConsentEditor *>();
        click(buttonNamed(editor, QStringLiteral("Under 18: a guardian has to agree")));
        click(buttonNamed(editor, QStringLiteral("More of the record")));
        type(QStringLiteral("Guardian who agreed"), QStringLiteral("Ben Example"));
        type(QStringLiteral("Second guardian"), QStringLiteral("Cy Example"));
        type(QStringLiteral("Countries (empty: the world)"), QStringLiteral("DE, AT"));
        type(QStringLiteral("Witness"), QStringLiteral("Dee Example"));
        const Consent consent = editor->consent();
        QCOMPARE(consent.guardian, QStringLiteral("Ben Example"));
        QCOMPARE(consent.details.guardians.size(), 2);
        QCOMPARE(consent.details.guardians.last().name, QStringLiteral("Cy Example"));
        QCOMPARE(consent.details.territory, QStringLiteral("DE, AT"));
        QCOMPARE(consent.details.witness, QStringLiteral("Dee Example"));
    }
    void decideRequested_goesToTheFaceOfThatPhoto()
    {
        Q_EMIT m_library->state.decideRequested({m_group});
        QCOMPARE(currentFace()->photo, m_group);
    }
    void decidedPhoto_asksForThePersonInstead()
    {
        nameCurrent(QStringLiteral("Ada Example"));
        Q_EMIT m_library->state.decideRequested({m_astronaut});
        QVERIFY(m_page->findChild<PersonView *>()->isVisible());
        QCOMPARE(m_page->findChild<PersonView *>()->person(), m_library->decisionOf(m_astronaut).person);
    }
    void everyFaceDecided_saysSo()
    {
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(faces(), Qt::Key_X);
        QCOMPARE(m_page->badgeCount(), 0);
        QVERIFY(!m_page->findChild<DecisionPanel *>()->isVisible());
        QVERIFY(m_page->findChild<QueueView *>()->findChild<EmptyState *>()->isVisible());
    }

private:
    // As a scan would find it in the file of the first photo.
    void offerName(const QString &name)
    {
        const RegionInFile region{QStringLiteral("mwg"), name, astronautFace, astronautFace, false};
        QVERIFY(SuggestionRepository(**m_library->state.catalog()).replace(m_astronaut, {{region}, {}}));
        QVERIFY(m_library->reload());
        m_page->activate();
    }
    bool labelSays(const QString &words) const
    {
        QCoreApplication::processEvents();
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    FaceList *faces() const { return m_page->findChild<QueueView *>()->findChild<FaceList *>(); }
    const ListedFace *currentFace() const { return m_page->findChild<QueueView *>()->currentFace(); }
    QLineEdit *nameField() const { return m_page->findChild<DecisionPanel *>()->findChild<QLineEdit *>(); }
    void nameCurrent(const QString &name)
    {
        QTest::keyClick(faces(), Qt::Key_Return); // An empty name: to the field.
        QVERIFY(nameField()->hasFocus());
        QTest::keyClicks(nameField(), name);
        QTest::keyClick(nameField(), Qt::Key_Return);
    }
    PeoplePanel *panel() const { return m_page->findChild<PeoplePanel *>(); }
    Box boxOf(PhotoId photo, FaceId face) const
    {
        for (const FaceFacts &known : m_library->photo(photo).facts.faces) {
            if (known.id == face)
                return known.box;
        }
        return {};
    }
    static void drag(QWidget *widget, const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(widget, Qt::LeftButton, {}, from);
        QTest::mouseMove(widget, (from + to) / 2);
        QTest::mouseMove(widget, to);
        QTest::mouseRelease(widget, Qt::LeftButton, {}, to);
    }
    void type(const QString &field, const QString &text) const
    {
        for (QLineEdit *line : m_page->findChild<ConsentEditor *>()->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == field)
                line->setText(text);
        }
    }
    PersonId grantAda()
    {
        nameCurrent(QStringLiteral("Ada Example"));
        click(buttonNamed(m_page.get(), QStringLiteral("Record consent")));
        click(buttonNamed(m_page.get(), QStringLiteral("Record answer")));
        return m_library->decisionOf(m_astronaut).person;
    }
    void selectState(ConsentState state)
    {
        auto *answers = m_page->findChild<ConsentEditor *>()->findChild<QComboBox *>();
        answers->setCurrentIndex(answers->findData(int(state)));
    }

    std::unique_ptr<SampleLibrary> m_library;
    std::unique_ptr<PeoplePage> m_page;
    PhotoId m_astronaut;
    PhotoId m_group;
};

QTEST_MAIN(PeoplePageTest)
#include "people_page_test.moc"
