// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/photo_inspector.h"

#include "core/workflow/own_names.h"
#include "tests/support/witness.h"
#include "tests/ui/people/sample_library.h"
#include "ui/license/session_result.h"
#include "ui/photo/change_card.h"
#include "ui/photo/conflict_field.h"
#include "ui/photo/field_editor.h"
#include "ui/photo/findings_tab.h"
#include "ui/photo/history_tab.h"
#include "ui/photo/people_tab.h"
#include "ui/photo/rights_tab.h"
#include "ui/photo/selection_tab.h"
#include "ui/publish/accept_dialog.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTabWidget>

namespace {

constexpr int patience = 30'000;

QByteArray exiftool(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral("exiftool"), words);
    process.waitForFinished();
    return process.readAllStandardOutput().trimmed();
}

QByteArray contentOf(const FilePath &path)
{
    QFile file(path.toArgument());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// The panel on photos that were scanned for real, with real clicks; exiftool says what is in the files.
class PhotoInspectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("exiftool")).isEmpty())
            SKIP_WITHOUT_WITNESS("exiftool");
        m_library = std::make_unique<SampleLibrary>();
        m_panel = std::make_unique<PhotoInspector>(m_library->context());
        m_panel->resize(360, 1400);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void cleanup()
    {
        m_panel.reset();
        m_library.reset();
    }

    void conflict_isWrittenEverywhereAsChosenAndUndone()
    {
        addConflicting();
        auto *conflict = conflictOf(RightsFieldId::Creator);
        QVERIFY(conflict);
        QCOMPARE(shownTexts(conflict).filter(QStringLiteral("2 values disagree")).size(), 1);
        const QByteArray before = contentOf(m_path);
        click(radioFor(conflict, QStringLiteral("Bea Example")));
        writeCard();
        QCOMPARE(creators(m_path), QByteArray("Bea Example|Bea Example"));
        QTRY_VERIFY(!conflictOf(RightsFieldId::Creator));
        click(buttonNamed(result(), QStringLiteral("Undo")));
        QTRY_COMPARE_WITH_TIMEOUT(contentOf(m_path), before, patience);
    }
    void conflict_showsWhereEachValueStands()
    {
        addConflicting();
        const QStringList names = accessibleNames(conflictOf(RightsFieldId::Creator));
        QVERIFY2(names.contains(QStringLiteral("Ada Example, in XMP")), qPrintable(names.join(u'|')));
        QVERIFY2(names.contains(QStringLiteral("Bea Example, in IPTC")), qPrintable(names.join(u'|')));
    }
    void otherValue_isWrittenEverywhere()
    {
        addConflicting();
        auto *other = conflictOf(RightsFieldId::Creator)->findChild<QLineEdit *>();
        QTest::mouseClick(other, Qt::LeftButton);
        QTest::keyClicks(other, QStringLiteral("Cy Example"));
        writeCard();
        QCOMPARE(creators(m_path), QByteArray("Cy Example|Cy Example"));
    }
    void licenseConflict_isMendedByChoosingOne()
    {
        add(QStringLiteral("a.jpg"),
            {QStringLiteral("-XMP-cc:License=https://creativecommons.org/licenses/by/4.0/"),
             QStringLiteral("-XMP-xmpRights:UsageTerms=See https://creativecommons.org/licenses/by-sa/4.0/"),
             QStringLiteral("-XMP-dc:Creator=Ada Example")});
        scanAndShow();
        click(radioFor(conflictOf(RightsFieldId::License), QStringLiteral("CC BY-SA 4.0")));
        writeCard();
        QCOMPARE(exiftool({QStringLiteral("-s3"), QStringLiteral("-XMP-cc:License"), m_path.toArgument()}),
                 QByteArray("https://creativecommons.org/licenses/by-sa/4.0/"));
        QTRY_VERIFY(!conflictOf(RightsFieldId::License));
    }
    void edit_showsTheChangeAndWritesNothingElse()
    {
        addConflicting();
        const QByteArray creatorsBefore = creators(m_path);
        const QByteArray before = contentOf(m_path);
        type(RightsFieldId::Credit, QStringLiteral("Example Agency"), m_panel->findChild<RightsTab *>());
        QTRY_VERIFY_WITH_TIMEOUT(shownTexts(card()).contains(QStringLiteral("Credit line: — → Example Agency")) ||
                                     !shownTexts(card()).filter(QStringLiteral("Example Agency")).isEmpty(),
                                 patience);
        QCOMPARE(contentOf(m_path), before);
        writeCard();
        QCOMPARE(exiftool({QStringLiteral("-s3"), QStringLiteral("-XMP-photoshop:Credit"), m_path.toArgument()}),
                 QByteArray("Example Agency"));
        QCOMPARE(creators(m_path), creatorsBefore);
    }
    void discard_forgetsTheEdit()
    {
        addConflicting();
        type(RightsFieldId::Credit, QStringLiteral("Example Agency"), m_panel->findChild<RightsTab *>());
        QTRY_VERIFY(buttonNamed(card(), QStringLiteral("Discard")));
        click(buttonNamed(card(), QStringLiteral("Discard")));
        QVERIFY(!editorOf(RightsFieldId::Credit, m_panel->findChild<RightsTab *>())->edited());
        QVERIFY(!buttonNamed(card(), QStringLiteral("Discard")));
    }

    void mixedValues_areCountedAndKept()
    {
        addTwoCreators();
        auto *tab = m_panel->findChild<SelectionTab *>();
        QTRY_VERIFY(tab->isVisible());
        auto *creator = editorOf(RightsFieldId::Creator, tab)->findChild<QLineEdit *>();
        QCOMPARE(creator->placeholderText(), QStringLiteral("2 values"));
        QVERIFY(creator->toolTip().contains(QStringLiteral("Ada Example: 1")));
        QVERIFY(creator->toolTip().contains(QStringLiteral("Bea Example: 1")));
        type(RightsFieldId::Credit, QStringLiteral("Example Agency"), tab);
        writeCard(tab);
        for (const QString &name : {QStringLiteral("a.jpg"), QStringLiteral("b.jpg")}) {
            const QString path = m_library->folder.filePath(name);
            QCOMPARE(exiftool({QStringLiteral("-s3"), QStringLiteral("-XMP-photoshop:Credit"), path}),
                     QByteArray("Example Agency"));
            QCOMPARE(exiftool({QStringLiteral("-s3"), QStringLiteral("-XMP-dc:Creator"), path}),
                     name == u"a.jpg" ? QByteArray("Ada Example") : QByteArray("Bea Example"));
        }
    }

    void history_undoesAWriteForThisPhotoAlone()
    {
        addTwoCreators();
        const FilePath first = m_library->pathOf(QStringLiteral("a.jpg"));
        const FilePath second = m_library->pathOf(QStringLiteral("b.jpg"));
        const QByteArray before = contentOf(first);
        auto *tab = m_panel->findChild<SelectionTab *>();
        QTRY_VERIFY(tab->isVisible());
        type(RightsFieldId::Credit, QStringLiteral("Example Agency"), tab);
        writeCard(tab);
        const QByteArray written = contentOf(second);
        m_library->state.setSelection({});
        m_panel->setPhoto(photoNamed(QStringLiteral("a.jpg")));
        showTab(3);
        auto *history = m_panel->findChild<HistoryTab *>();
        QTRY_VERIFY_WITH_TIMEOUT(buttonNamed(history, QStringLiteral("Undo here")), patience);
        QVERIFY(!shownTexts(history).filter(QStringLiteral("Example Agency")).isEmpty());
        click(buttonNamed(history, QStringLiteral("Undo here")));
        QTRY_COMPARE_WITH_TIMEOUT(contentOf(first), before, patience);
        QCOMPARE(contentOf(second), written);
        QTRY_VERIFY_WITH_TIMEOUT(!buttonNamed(history, QStringLiteral("Undo here")), patience);
    }
    void history_takesADecisionBack()
    {
        const PhotoId photo = addWithFace();
        const FaceId face = m_library->photo(photo).facts.faces.first().id;
        QVERIFY(m_library->decisions.decide({{photo, face}}, {DecisionKind::NotAFace, {}, {}, {}}));
        showTab(3);
        auto *history = m_panel->findChild<HistoryTab *>();
        QTRY_VERIFY_WITH_TIMEOUT(buttonNamed(history, QStringLiteral("Undo")), patience);
        click(buttonNamed(history, QStringLiteral("Undo")));
        QTRY_COMPARE(m_library->decisionOf(photo).kind, DecisionKind::None);
    }

    void finding_isAcceptedWithAReasonAndTakenBack()
    {
        const PhotoId photo = addWithFace();
        showTab(2);
        auto *tab = m_panel->findChild<FindingsTab *>();
        const qsizetype accepted = acceptedIn(photo);
        QTRY_VERIFY(buttonNamed(tab, QStringLiteral("Accept…")));
        click(buttonNamed(tab, QStringLiteral("Accept…")));
        auto *dialog = m_panel->findChild<AcceptDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), QStringLiteral("Agreed by letter"));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("Ada Example"));
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"Accept for"))
                click(button);
        }
        QTRY_COMPARE_WITH_TIMEOUT(acceptedIn(photo), accepted + 1, patience);
        QTRY_VERIFY(buttonNamed(tab, QStringLiteral("Take back")));
        click(buttonNamed(tab, QStringLiteral("Take back")));
        QTRY_COMPARE_WITH_TIMEOUT(acceptedIn(photo), accepted, patience);
    }
    void missingLicense_leadsToTheLicensePage()
    {
        const PhotoId photo = addWithFace();
        QSignalSpy asked(&m_library->state, &LibraryState::licenseRequested);
        showTab(2);
        click(buttonNamed(m_panel->findChild<FindingsTab *>(), QStringLiteral("Choose one")));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<QList<PhotoId>>(), QList<PhotoId>{photo});
    }
    void undecidedFace_isAskedFor()
    {
        const PhotoId photo = addWithFace();
        QSignalSpy asked(m_panel.get(), &PhotoInspector::faceRequested);
        showTab(2);
        click(buttonNamed(m_panel->findChild<FindingsTab *>(), QStringLiteral("Decide now")));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<PhotoId>(), photo);
    }
    void chosenLicense_isWrittenFromItsFinding()
    {
        const PhotoId photo = addWithFace();
        QVERIFY(PhotoRepository(**m_library->state.catalog()).setPendingLicense(photo, QStringLiteral("by-4.0")));
        QVERIFY(m_library->reload());
        showTab(2);
        auto *tab = m_panel->findChild<FindingsTab *>();
        QTRY_VERIFY(buttonNamed(tab, QStringLiteral("Write them")));
        click(buttonNamed(tab, QStringLiteral("Write them")));
        writeCard();
        const QString path = m_library->photo(photo).facts.path.toArgument();
        QCOMPARE(exiftool({QStringLiteral("-s3"), QStringLiteral("-XMP-cc:License"), path}),
                 QByteArray("https://creativecommons.org/licenses/by/4.0/"));
    }
    void missingWish_leadsToItsField()
    {
        addWithFace(QStringLiteral("by-4.0"));
        showTab(2);
        auto *tab = m_panel->findChild<FindingsTab *>();
        QTRY_VERIFY(buttonNamed(tab, QStringLiteral("Add it")));
        click(buttonNamed(tab, QStringLiteral("Add it")));
        QCOMPARE(m_panel->findChild<QTabWidget *>()->currentIndex(), 0);
        const FieldEditor *wish = editorOf(RightsFieldId::DataMining, m_panel->findChild<RightsTab *>());
        QTRY_VERIFY(wish->isAncestorOf(QApplication::focusWidget()));
    }
    void ownCreator_isTakenIntoTheNames()
    {
        QVERIFY(addOwnNames(**m_library->state.catalog(), {QStringLiteral("Bea Example")}));
        addWithFace(QStringLiteral("by-4.0"));
        showTab(2);
        auto *tab = m_panel->findChild<FindingsTab *>();
        QTRY_VERIFY(buttonNamed(tab, QStringLiteral("That is me")));
        click(buttonNamed(tab, QStringLiteral("That is me")));
        QCOMPARE(readOwnNames(**m_library->state.catalog()).value(),
                 (QStringList{QStringLiteral("Bea Example"), QStringLiteral("Ada Example")}));
        QTRY_VERIFY_WITH_TIMEOUT(!buttonNamed(tab, QStringLiteral("That is me")), patience);
    }
    void refusedPerson_isCoveredInACopy()
    {
        const PhotoId photo = addWithFace(QStringLiteral("by-4.0"));
        const PersonId ada = m_library->addPerson(QStringLiteral("Ada Example"));
        decideAll(photo, ada);
        Consent refusal;
        refusal.person = ada;
        refusal.state = ConsentState::Refused;
        QVERIFY(m_library->decisions.addConsent(refusal));
        QVERIFY(m_library->waitForJobs());
        showTab(2);
        auto *tab = m_panel->findChild<FindingsTab *>();
        QTRY_VERIFY(buttonNamed(tab, QStringLiteral("Export covered copy…")));
        click(buttonNamed(tab, QStringLiteral("Export covered copy…")));
        auto *dialog = m_panel->findChild<QFileDialog *>();
        QVERIFY(dialog);
        QTemporaryDir out;
        dialog->setDirectory(out.path());
        Q_EMIT dialog->fileSelected(out.path());
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(!shownTexts(tab).filter(QStringLiteral("xported")).isEmpty(), patience);
        QVERIFY(m_library->waitForJobs());
    }
    void consent_isSeenAtAGlance()
    {
        const PhotoId photo = addWithFace();
        const PersonId ada = m_library->addPerson(QStringLiteral("Ada Example"));
        decideAll(photo, ada);
        Consent consent;
        consent.person = ada;
        consent.state = ConsentState::Granted;
        consent.until = QDate(2099, 5, 6);
        QVERIFY(m_library->decisions.addConsent(consent));
        QVERIFY(m_library->waitForJobs());
        showTab(1);
        auto *tab = m_panel->findChild<PeopleTab *>();
        const QString until = QLocale().toString(QDate(2099, 5, 6), QLocale::ShortFormat);
        QTRY_VERIFY2(!shownTexts(tab).filter(until).isEmpty(), qPrintable(shownTexts(tab).join(u'|')));
    }

private:
    void add(const QString &name, const QStringList &words)
    {
        const QString path = m_library->folder.filePath(name);
        QVERIFY(QFile::copy(QStringLiteral(CLEARFRAME_SAMPLES "/rocket.jpg"), path));
        exiftool(QStringList{QStringLiteral("-q"), QStringLiteral("-overwrite_original")} + words + QStringList{path});
        m_path = FilePath::fromArgument(path);
    }
    void scan(int photos)
    {
        m_library->state.scan({FilePath::fromArgument(m_library->folder.path())}, {});
        QTRY_COMPARE_WITH_TIMEOUT(int(m_library->state.photos().size()), photos, patience);
        QVERIFY(m_library->waitForJobs());
    }
    void scanAndShow()
    {
        scan(1);
        m_panel->setPhoto(m_library->state.photos().first().facts.id);
    }
    void addConflicting()
    {
        add(QStringLiteral("a.jpg"),
            {QStringLiteral("-XMP-dc:Creator=Ada Example"), QStringLiteral("-IPTC:By-line=Bea Example")});
        scanAndShow();
    }
    void addTwoCreators()
    {
        add(QStringLiteral("a.jpg"), {QStringLiteral("-XMP-dc:Creator=Ada Example")});
        add(QStringLiteral("b.jpg"), {QStringLiteral("-XMP-dc:Creator=Bea Example")});
        scan(2);
        m_panel->setPhoto(photoNamed(QStringLiteral("a.jpg")));
        m_library->state.setSelection({photoNamed(QStringLiteral("a.jpg")), photoNamed(QStringLiteral("b.jpg"))});
    }
    PhotoId addWithFace(const QString &license = {})
    {
        const PhotoId photo = m_library->addPhoto(QStringLiteral("astronaut.png"), {{0.3, 0.1, 0.2, 0.3}}, license);
        if (!m_library->reload())
            qFatal("The library could not be read.");
        m_panel->setPhoto(photo);
        return photo;
    }
    void decideAll(PhotoId photo, PersonId person)
    {
        const QList<FaceFacts> faces = m_library->photo(photo).facts.faces;
        for (const FaceFacts &face : faces) {
            const Result<void> decided =
                m_library->decisions.decide({{photo, face.id}}, {DecisionKind::Person, person, {}, {}});
            QVERIFY(decided);
        }
    }
    qsizetype acceptedIn(PhotoId photo) const
    {
        const QList<Finding> findings = m_library->photo(photo).verdict.whole();
        return std::ranges::count_if(findings, [](const Finding &one) { return one.accepted.has_value(); });
    }
    PhotoId photoNamed(const QString &name) const
    {
        for (const PhotoItem &photo : m_library->state.photos()) {
            if (photo.facts.path.displayName() == name)
                return photo.facts.id;
        }
        return {};
    }
    void showTab(int index) { m_panel->findChild<QTabWidget *>()->setCurrentIndex(index); }

    ConflictField *conflictOf(RightsFieldId field) const
    {
        QCoreApplication::processEvents(); // New widgets become visible with the next event.
        for (ConflictField *one : m_panel->findChildren<ConflictField *>()) {
            if (one->field() == field && one->isVisible())
                return one;
        }
        return nullptr;
    }
    static QStringList accessibleNames(const QWidget *parent)
    {
        QStringList names;
        for (const QRadioButton *button : parent->findChildren<QRadioButton *>())
            names.append(button->accessibleName());
        return names;
    }
    static QRadioButton *radioFor(const QWidget *parent, const QString &value)
    {
        for (QRadioButton *button : parent->findChildren<QRadioButton *>()) {
            if (button->accessibleName().startsWith(value))
                return button;
        }
        return nullptr;
    }
    static FieldEditor *editorOf(RightsFieldId field, const QWidget *parent)
    {
        QCoreApplication::processEvents();
        for (FieldEditor *one : parent->findChildren<FieldEditor *>()) {
            if (one->field() == field && one->isVisible())
                return one;
        }
        return nullptr;
    }
    static void type(RightsFieldId field, const QString &text, const QWidget *parent)
    {
        FieldEditor *editor = editorOf(field, parent);
        QVERIFY(editor);
        auto *line = editor->findChild<QLineEdit *>();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    static QStringList shownTexts(const QWidget *parent)
    {
        QStringList texts;
        for (const QLabel *label : parent->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }
    ChangeCard *card() const { return m_panel->findChild<RightsTab *>()->findChild<ChangeCard *>(); }
    SessionResult *result() const { return card()->findChild<SessionResult *>(); }
    // Presses "Write", after having stated what is asked for.
    void writeCard(const QWidget *tab = nullptr)
    {
        auto *where = tab ? tab->findChild<ChangeCard *>() : card();
        const auto writeButton = [where]() -> QAbstractButton * {
            QCoreApplication::processEvents();
            for (QCheckBox *box : where->findChildren<QCheckBox *>()) {
                if (box->isVisible() && !box->isChecked())
                    box->click();
            }
            for (QAbstractButton *button : where->findChildren<QAbstractButton *>()) {
                if (button->text().startsWith(u"Write ") && button->isVisible() && button->isEnabled())
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(writeButton(), qPrintable(shownTexts(where).join(u'|')), patience);
        click(writeButton());
        QTRY_VERIFY_WITH_TIMEOUT(where->findChild<SessionResult *>()->isVisible(), patience);
        QVERIFY(m_library->waitForJobs());
    }
    static QByteArray creators(const FilePath &path)
    {
        return exiftool({QStringLiteral("-s3"), QStringLiteral("-XMP-dc:Creator"), path.toArgument()}) + '|' +
               exiftool({QStringLiteral("-s3"), QStringLiteral("-IPTC:By-line"), path.toArgument()});
    }

    std::unique_ptr<SampleLibrary> m_library;
    std::unique_ptr<PhotoInspector> m_panel;
    FilePath m_path;
};

QTEST_MAIN(PhotoInspectorTest)
#include "photo_inspector_test.moc"
