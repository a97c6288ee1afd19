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
#include "ui/people/face_list.h"
#include "ui/people/people_panel.h"
#include "ui/people/person_dialogs.h"
#include "ui/people/person_view.h"
#include "ui/people/queue_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>

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
        QVERIFY(m_page->findChild<EmptyState *>()->isVisible());
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
