// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/license_page.h"

#include "core/license/license_catalog.h"
#include "core/workflow/relicense.h"
#include "tests/ui/people/sample_library.h"
#include "ui/license/group_list.h"
#include "ui/license/interrupted_notice.h"
#include "ui/license/license_form.h"
#include "ui/license/license_picker.h"
#include "ui/license/preview_groups_model.h"
#include "ui/license/preview_model.h"
#include "ui/license/preview_table.h"
#include "ui/license/preview_tree.h"
#include "ui/license/session_detail.h"
#include "ui/license/session_detail_model.h"
#include "ui/license/session_log.h"
#include "ui/license/session_result.h"
#include "ui/license/template_bar.h"
#include "ui/license/write_choices.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

#include <SQLiteCpp/SQLiteCpp.h>
#include <unistd.h>

namespace {

QByteArray contentOf(const FilePath &path)
{
    QFile file(path.toArgument());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class LicensePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<SampleLibrary>();
        m_first = m_library->addPhoto(QStringLiteral("astronaut.png"), {});
        m_second = m_library->addPhoto(QStringLiteral("grace_hopper.jpg"), {});
        QVERIFY(m_library->reload());
        m_page = std::make_unique<LicensePage>(m_library->context());
        m_page->resize(1400, 850);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activate();
        QVERIFY(m_library->waitForJobs());
    }
    void cleanup()
    {
        m_page.reset();
        m_library.reset();
    }

    void noLicense_isEverTheDefault()
    {
        QVERIFY(!form()->choice());
        QVERIFY(!buttonNamed(m_page.get(), QStringLiteral("Write"))->isEnabled());
        QCOMPARE(rows(), 0);
    }
    void questions_giveTheLicense()
    {
        answerShareAlike();
        QCOMPARE(form()->choice()->license.id, QStringLiteral("by-sa-4.0"));
        click(buttonNamed(form(), QStringLiteral("Public domain (CC0)")));
        QCOMPARE(form()->choice()->license.id, QStringLiteral("cc0-1.0"));
        click(buttonNamed(form(), QStringLiteral("All rights reserved")));
        QCOMPARE(form()->choice()->license.id, QStringLiteral("all-rights-reserved"));
        QVERIFY(!buttonNamed(form(), QStringLiteral("If they share alike"))->isChecked());
    }
    void openQuestion_meansNoLicense()
    {
        click(buttonNamed(form(), QStringLiteral("Public domain (CC0)")));
        click(buttonNamed(form(), QStringLiteral("Yes, with credit")));
        QVERIFY(!form()->choice()); // Not the public domain any more, and nothing else yet.
        answerShareAlike();
        QCOMPARE(form()->choice()->license.id, QStringLiteral("by-sa-4.0"));
    }
    void questions_sayWhatIsWaived()
    {
        click(buttonNamed(form(), QStringLiteral("Public domain (CC0)")));
        QVERIFY(isShown(QStringLiteral("waive all your rights")));
        click(buttonNamed(form(), QStringLiteral("If they share alike")));
        QVERIFY(!isShown(QStringLiteral("waive all your rights")));
    }
    void template_isSavedByNameAndChosenAgain()
    {
        answerShareAlike();
        credit(QStringLiteral("Ada Example"));
        saveTemplate(QStringLiteral("My usual"));
        click(buttonNamed(form(), QStringLiteral("All rights reserved")));
        auto *box = templates()->findChild<QComboBox *>();
        QCOMPARE(box->currentText(), QStringLiteral("My usual"));
        box->setCurrentIndex(-1);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(form()->choice()->license.id, QStringLiteral("by-sa-4.0"));
        QCOMPARE(form()->choice()->creator, QStringLiteral("Ada Example"));
    }
    void template_isRenamedAndDeleted()
    {
        answerShareAlike();
        saveTemplate(QStringLiteral("My usual"));
        auto *box = templates()->findChild<QComboBox *>();
        trigger(QStringLiteral("Rename…"));
        type(templates()->findChild<QLineEdit *>(), QStringLiteral("Club"));
        QTest::keyClick(templates()->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(box->currentText(), QStringLiteral("Club"));
        trigger(QStringLiteral("Delete"));
        QCOMPARE(box->count(), 0);
    }
    void defaultTemplate_isWhatTheNextPageBeginsWith()
    {
        answerShareAlike();
        saveTemplate(QStringLiteral("My usual"));
        trigger(QStringLiteral("Begin with this template"));
        showAnotherPage();
        QTRY_VERIFY(form()->choice());
        QCOMPARE(form()->choice()->license.id, QStringLiteral("by-sa-4.0"));
    }
    void writeChoices_areRememberedWhenAskedTo()
    {
        click(buttonNamed(form(), QStringLiteral("How it is written…")));
        click(boxNamed(QStringLiteral("Keep the files' time of modification")));
        showAnotherPage();
        QVERIFY(!form()->writeChoices().options().keepsModifiedTime);
        click(buttonNamed(form(), QStringLiteral("How it is written…")));
        click(boxNamed(QStringLiteral("Keep the files' time of modification")));
        click(boxNamed(QStringLiteral("Remember these choices")));
        showAnotherPage();
        QVERIFY(form()->writeChoices().options().keepsModifiedTime);
    }
    void preview_isGroupedByKindOfChange()
    {
        credit(QStringLiteral("Ada Example"));
        answerShareAlike();
        QVERIFY(waitForPreview());
        auto *tree = m_page->findChild<PreviewTree *>();
        QVERIFY(tree->isVisible());
        const QAbstractItemModel *model = tree->model();
        const QModelIndex license = model->index(0, PreviewGroupsModel::FieldColumn);
        QCOMPARE(license.data().toString(), rightsFieldTitle(RightsFieldId::License));
        QCOMPARE(license.siblingAtColumn(PreviewGroupsModel::WillBeColumn).data().toString(),
                 QStringLiteral("CC BY-SA 4.0"));
        QCOMPARE(license.siblingAtColumn(PreviewGroupsModel::FilesColumn).data().toString(), QStringLiteral("2"));
        QCOMPARE(model->rowCount(license), 2);
        QCOMPARE(model->index(0, 0, license).data().toString(), QStringLiteral("astronaut.png"));
    }
    void preview_isShownByFileWhenAskedTo()
    {
        answerShareAlike();
        QVERIFY(waitForPreview());
        QComboBox *view = nullptr;
        for (QComboBox *combo : m_page->findChildren<QComboBox *>()) {
            if (combo->accessibleName() == u"Which changes are shown")
                view = combo;
        }
        QVERIFY(view);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Down);
        QVERIFY(m_page->findChild<PreviewTable *>()->isVisible());
    }
    void picker_findsAnOldPort()
    {
        auto *picker = form()->findChild<LicensePicker *>();
        picker->setFocus();
        QTest::keyClicks(picker->lineEdit(), QStringLiteral("BY 3.0 DE"));
        QAbstractItemView *found = picker->completer()->popup();
        QTRY_VERIFY(found->isVisible());
        QTest::keyClick(found, Qt::Key_Down);
        QTest::keyClick(found, Qt::Key_Return);
        QCOMPARE(form()->choice()->license.id, QStringLiteral("by-3.0-de"));
    }
    void dataMining_becomesTheCode()
    {
        answerShareAlike();
        auto *wish = comboWith(QStringLiteral("DMI-PROHIBITED-AIMLTRAINING"));
        QVERIFY(wish);
        wish->setFocus();
        QTest::keyClick(wish, Qt::Key_Down);
        QCOMPARE(form()->choice()->dataMining, QStringLiteral("DMI-ALLOWED"));
    }
    void preview_showsEveryFieldAndTouchesNothing()
    {
        const QByteArray before = contentOf(m_library->photo(m_first).facts.path);
        credit(QStringLiteral("Ada Example"));
        answerShareAlike();
        QVERIFY(waitForPreview());
        const QStringList license = rowFor(QStringLiteral("astronaut.png"), RightsFieldId::License);
        QCOMPARE(license.value(PreviewModel::NowColumn), QStringLiteral("—"));
        QCOMPARE(license.value(PreviewModel::WillBeColumn), QStringLiteral("CC BY-SA 4.0"));
        const QStringList creator = rowFor(QStringLiteral("astronaut.png"), RightsFieldId::Creator);
        QCOMPARE(creator.value(PreviewModel::WillBeColumn), QStringLiteral("Ada Example"));
        QCOMPARE(contentOf(m_library->photo(m_first).facts.path), before);
    }
    void selection_limitsThePreview()
    {
        m_library->state.setSelection({m_second});
        answerShareAlike();
        QVERIFY(waitForPreview());
        QVERIFY(rowFor(QStringLiteral("astronaut.png"), RightsFieldId::License).isEmpty());
        QVERIFY(!rowFor(QStringLiteral("grace_hopper.jpg"), RightsFieldId::License).isEmpty());
    }
    void newerChoice_replacesThePreview()
    {
        answerShareAlike();
        click(buttonNamed(form(), QStringLiteral("Public domain (CC0)")));
        QVERIFY(waitForPreview());
        QCOMPARE(rowFor(QStringLiteral("astronaut.png"), RightsFieldId::License).value(PreviewModel::WillBeColumn),
                 QStringLiteral("CC0 1.0"));
    }
    void write_canBeUndoneFromTheResult()
    {
        const FilePath path = m_library->photo(m_first).facts.path;
        const QByteArray before = contentOf(path);
        writeShareAlike();
        QVERIFY(contentOf(path) != before);
        QCOMPARE(m_library->photo(m_first).facts.rights.license.license->id, QStringLiteral("by-sa-4.0"));
        click(buttonNamed(result(), QStringLiteral("Undo")));
        QVERIFY(m_library->waitForJobs());
        QTRY_COMPARE(contentOf(path), before);
    }
    void log_listsTheSessionAndUndoesIt()
    {
        const FilePath path = m_library->photo(m_first).facts.path;
        const QByteArray before = contentOf(path);
        writeShareAlike();
        m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
        auto *log = m_page->findChild<SessionLog *>();
        auto *undo = buttonNamed(log, QStringLiteral("Undo this session"));
        QTRY_VERIFY(undo->isEnabled());
        QVERIFY(!buttonNamed(log, QStringLiteral("Finish this session"))->isEnabled());
        QCOMPARE(log->findChild<QTableView *>()->model()->rowCount(), 1);
        click(undo);
        QTRY_COMPARE(contentOf(path), before);
        QTRY_VERIFY(!undo->isEnabled() && m_library->runner.jobs().isEmpty());
    }
    void log_isFilteredByTextAndState()
    {
        writeShareAlike();
        m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
        auto *log = m_page->findChild<SessionLog *>();
        const QAbstractItemModel *rows = log->findChild<QTableView *>()->model();
        QTRY_COMPARE(rows->rowCount(), 1);
        auto *search = log->findChild<QLineEdit *>();
        type(search, QStringLiteral("by-sa"));
        QCOMPARE(rows->rowCount(), 1);
        type(search, QStringLiteral("no such session"));
        QCOMPARE(rows->rowCount(), 0);
        search->clear();
        for (QComboBox *combo : log->findChildren<QComboBox *>()) {
            if (combo->accessibleName() != u"State")
                continue;
            combo->setFocus();
            QTest::keyClick(combo, Qt::Key_Down);
            QCOMPARE(combo->currentText(), QStringLiteral("Done"));
            QCOMPARE(rows->rowCount(), 1);
            QTest::keyClick(combo, Qt::Key_End);
            QCOMPARE(combo->currentText(), QStringLiteral("Undone"));
            QCOMPARE(rows->rowCount(), 0);
        }
    }
    void log_showsFilesAndFieldsOnDoubleClick()
    {
        writeShareAlike();
        m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
        auto *log = m_page->findChild<SessionLog *>();
        auto *table = log->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const QPoint place = table->visualRect(table->model()->index(0, 1)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place);
        auto *detail = log->findChild<SessionDetail *>();
        QTRY_VERIFY(detail->isVisible());
        const QAbstractItemModel *rows = detail->findChild<QTreeView *>()->model();
        QTRY_VERIFY(rows->rowCount() > 2);
        QCOMPARE(rows->index(0, SessionDetailModel::FileColumn).data().toString(), QStringLiteral("astronaut.png"));
        QCOMPARE(rows->index(0, SessionDetailModel::AfterColumn).data().toString(), QStringLiteral("CC BY-SA 4.0"));
        click(buttonNamed(detail, QStringLiteral("Back to the log")));
        QVERIFY(table->isVisible());
    }
    void unreadableFile_isNamedAndTheRestWritten()
    {
        QFile damaged(m_library->photo(m_second).facts.path.toArgument());
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("no photo") == 8);
        damaged.close();
        answerShareAlike();
        QVERIFY(waitForPreview());
        QVERIFY(!rowFor(QStringLiteral("astronaut.png"), RightsFieldId::License).isEmpty());
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"grace_hopper.jpg");
        }));
    }

    void sidecarsOnly_goBesideThePhoto()
    {
        const FilePath path = m_library->photo(m_first).facts.path;
        const QByteArray before = contentOf(path);
        answerShareAlike();
        click(buttonNamed(form(), QStringLiteral("How it is written…")));
        choose(QStringLiteral("Where the rights go"), QStringLiteral("In sidecars only"));
        QVERIFY(waitForPreview());
        QTRY_VERIFY(isShown(QStringLiteral("2 sidecar(s)")) || isShown(QStringLiteral("2 sidecars")));
        click(buttonNamed(form(), QStringLiteral("Hide how it is written")));
        QVERIFY(buttonNamed(form(), QStringLiteral("How it is written: changed…")));
        clickWrite();
        QCOMPARE(contentOf(path), before);
        QVERIFY(QFile::exists(path.toArgument() + QStringLiteral(".xmp")) ||
                QFile::exists(m_library->folder.filePath(QStringLiteral("astronaut.xmp"))));
    }
    void keptTime_staysWithTheFile()
    {
        const QString path = m_library->photo(m_first).facts.path.toArgument();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::fromSecsSinceEpoch(1'000'000'000), QFileDevice::FileModificationTime));
        file.close();
        answerShareAlike();
        click(buttonNamed(form(), QStringLiteral("How it is written…")));
        click(boxNamed(QStringLiteral("Keep the files' time of modification")));
        QVERIFY(waitForPreview());
        clickWrite();
        QVERIFY(contentOf(FilePath::fromArgument(path)).contains("by-sa/4.0"));
        QCOMPARE(QFileInfo(path).lastModified().toSecsSinceEpoch(), 1'000'000'000);
    }
    void hardLinkedPhoto_isAskedAbout()
    {
        const QString path = m_library->photo(m_first).facts.path.toArgument();
        const QString other = path + QStringLiteral(".backup");
        QCOMPARE(::link(QFile::encodeName(path).constData(), QFile::encodeName(other).constData()), 0);
        const QByteArray before = contentOf(FilePath::fromArgument(path));
        answerShareAlike();
        QVERIFY(waitForPreview());
        QTRY_VERIFY(rowFor(QStringLiteral("astronaut.png"), RightsFieldId::License).isEmpty());
        click(buttonNamed(form(), QStringLiteral("How it is written…")));
        choose(QStringLiteral("Photos with several names (hard links)"),
               QStringLiteral("This name gets a file of its own"));
        QVERIFY(waitForPreview());
        QTRY_VERIFY(!rowFor(QStringLiteral("astronaut.png"), RightsFieldId::License).isEmpty());
        clickWrite();
        QVERIFY(contentOf(FilePath::fromArgument(path)) != before);
        QCOMPARE(contentOf(FilePath::fromArgument(other)), before);
    }
    void formerLicense_isReplacedOnlyWhereItsGroupIsTicked()
    {
        click(buttonNamed(form(), QStringLiteral("Public domain (CC0)")));
        credit(QStringLiteral("Ada Example"));
        m_library->state.setSelection({m_second});
        QVERIFY(waitForPreview());
        clickWrite(); // One of the two has CC0 now.
        m_library->state.setSelection({});
        answerShareAlike();
        QVERIFY(waitForPreview());
        QVERIFY(!rowFor(QStringLiteral("astronaut.png"), RightsFieldId::License).isEmpty());
        QVERIFY(rowFor(QStringLiteral("grace_hopper.jpg"), RightsFieldId::License).isEmpty());
        auto *groups = m_page->findChild<GroupList *>();
        QTRY_VERIFY(groups->isVisible());
        QCheckBox *group = groups->findChild<QCheckBox *>();
        QVERIFY(group && group->text().contains(u"CC0 1.0") && !group->isChecked());
        click(group);
        QTRY_VERIFY(m_page->findChild<GroupList *>()->findChild<QCheckBox *>()->isChecked());
        // Then the page asks for the public domain, with the box of its own.
        QCheckBox *despite = boxNamed(QStringLiteral("License photos, too, that are in the public domain"));
        QTRY_VERIFY(despite->isVisible());
        click(despite);
        QTRY_VERIFY_WITH_TIMEOUT(!rowFor(QStringLiteral("grace_hopper.jpg"), RightsFieldId::License).isEmpty(), 15'000);
    }
    void photoOfSomebodyElse_needsTheBoxTicked()
    {
        QVERIFY(PhotoRepository(**m_library->state.catalog()).count()); // The catalog is there.
        answerShareAlike();
        credit(QStringLiteral("Bea Example"));
        QVERIFY(waitForPreview());
        clickWrite(); // The photos name Bea now.
        for (QLineEdit *field : form()->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Credit to") {
                field->setFocus();
                QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
                QTest::keyClicks(field, QStringLiteral("Ada Example"));
            }
        }
        QCheckBox *owner = boxNamed(QStringLiteral("I may license these photos, whoever they name as creator"));
        QTRY_VERIFY_WITH_TIMEOUT(owner->isVisible(), 15'000);
        QCOMPARE(rows(), 0);
        click(owner);
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 0, 15'000);
        click(owner);
        QTRY_VERIFY_WITH_TIMEOUT(rows() == 0, 15'000);
    }
    void interruptedWrite_isToldAndFinishedByAClick()
    {
        m_page.reset();
        const FilePath path = m_library->photo(m_first).facts.path;
        interruptASession();
        QSignalSpy told(&m_library->state, &LibraryState::problemFound);
        m_page = std::make_unique<LicensePage>(m_library->context());
        m_page->resize(1400, 850);
        m_page->show();
        auto *notice = m_page->findChild<InterruptedNotice *>();
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), 15'000);
        QCOMPARE(told.count(), 1);
        QVERIFY(told.first().first().toString().contains(u"interrupted"));
        QVERIFY(!contentOf(path).contains("by-sa/4.0"));
        click(buttonNamed(notice, QStringLiteral("Finish it")));
        QTRY_VERIFY_WITH_TIMEOUT(contentOf(path).contains("by-sa/4.0"), 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(!notice->isVisible(), 15'000);
        QVERIFY(m_library->waitForJobs());
    }
    void decidedFaces_areWrittenByTheButton()
    {
        const PhotoId photo = m_library->addPhoto(QStringLiteral("rocket.jpg"), {{0.1, 0.2, 0.2, 0.1}});
        QVERIFY(m_library->reload());
        const FaceId face = FaceRepository(**m_library->state.catalog()).ofPhoto(photo)->first().id;
        const PersonId ada = m_library->addPerson(QStringLiteral("Ada Example"));
        QVERIFY(FaceRepository(**m_library->state.catalog())
                    .decide({{face, {DecisionKind::Person, ada, {}, QDateTime::currentDateTimeUtc()}}}));
        m_library->state.setSelection({photo});
        click(buttonNamed(form(), QStringLiteral("Faces")));
        QVERIFY(waitForPreview());
        QVERIFY(!rowFor(QStringLiteral("rocket.jpg"), RightsFieldId::FaceRegions).isEmpty());
        const FilePath path = m_library->photo(photo).facts.path;
        const QByteArray before = contentOf(path);
        clickWrite();
        QVERIFY(contentOf(path).contains("mwg-rs:RegionList"));
        QVERIFY(!contentOf(path).contains("Ada Example")); // Nobody agreed to that.
        click(buttonNamed(result(), QStringLiteral("Undo")));
        QTRY_COMPARE_WITH_TIMEOUT(contentOf(path), before, 15'000);
        QVERIFY(m_library->waitForJobs());
    }

private:
    TemplateBar *templates() const { return form()->findChild<TemplateBar *>(); }
    // A line of the menu beside the templates.
    void trigger(const QString &text)
    {
        for (QAction *action : templates()->findChild<QMenu *>()->actions()) {
            if (action->text() != text)
                continue;
            QVERIFY(action->isEnabled());
            action->trigger();
            return;
        }
        QFAIL(qPrintable(text));
    }
    void saveTemplate(const QString &name)
    {
        trigger(QStringLiteral("Save these answers…"));
        type(templates()->findChild<QLineEdit *>(), name);
        click(buttonNamed(templates(), QStringLiteral("Save")));
        QCOMPARE(templates()->currentName(), name);
    }
    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    // As after the next start.
    void showAnotherPage()
    {
        QVERIFY(m_library->waitForJobs());
        m_page = std::make_unique<LicensePage>(m_library->context());
        m_page->resize(1400, 850);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activate();
    }
    QCheckBox *boxNamed(const QString &text) const
    {
        for (QCheckBox *box : m_page->findChildren<QCheckBox *>()) {
            if (box->text() == text)
                return box;
        }
        return nullptr;
    }
    // By its label and text, with the keyboard as somebody would.
    void choose(const QString &label, const QString &text)
    {
        for (QComboBox *combo : form()->findChildren<QComboBox *>()) {
            if (combo->accessibleName() != label)
                continue;
            combo->setFocus();
            for (int i = 0; i < combo->count() && combo->currentText() != text; ++i)
                QTest::keyClick(combo, Qt::Key_Down);
            QCOMPARE(combo->currentText(), text);
            return;
        }
        QFAIL(qPrintable(label));
    }
    bool isShown(const QString &text) const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    // A session in the journal that never came to its first file, and that nobody closed: what a power cut leaves.
    void interruptASession()
    {
        Result<Library> library = openLibrary(m_library->files, m_library->state.workers());
        QVERIFY(library);
        LicenseChoice choice;
        choice.license = *findLicense(QStringLiteral("by-sa-4.0"));
        JobControl job;
        const auto plan = planRelicense(*library, {m_library->photo(m_first).facts.path}, choice, {}, job);
        QVERIFY(plan);
        job.cancel();
        const SessionReport report = applyRelicense(*library, *plan, job);
        QVERIFY(report.wasStopped);
        SQLite::Database journal(m_library->files.journal.toArgument().toStdString(), SQLite::OPEN_READWRITE);
        QCOMPARE(journal.exec("UPDATE sessions SET work = 1"), 1);
    }
    LicenseForm *form() const { return m_page->findChild<LicenseForm *>(); }
    SessionResult *result() const { return m_page->findChild<SessionResult *>(); }
    QAbstractItemModel *preview() const { return m_page->findChild<PreviewTable *>()->model(); }
    int rows() const { return preview()->rowCount(); }
    void answerShareAlike()
    {
        click(buttonNamed(form(), QStringLiteral("Yes"))); // The first question's.
        click(buttonNamed(form(), QStringLiteral("If they share alike")));
    }
    void credit(const QString &name)
    {
        for (QLineEdit *field : form()->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Credit to")
                QTest::keyClicks(field, name);
        }
    }
    QComboBox *comboWith(const QString &code) const
    {
        for (QComboBox *combo : form()->findChildren<QComboBox *>()) {
            if (combo->findData(code) >= 0)
                return combo;
        }
        return nullptr;
    }
    bool waitForPreview()
    {
        return QTest::qWaitFor([this] { return rows() > 0; }, 15'000) && m_library->waitForJobs();
    }
    void writeShareAlike()
    {
        answerShareAlike();
        QVERIFY(waitForPreview());
        clickWrite();
    }
    void clickWrite()
    {
        QPushButton *write = nullptr;
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"Write ") && button->isEnabled())
                write = button;
        }
        QSignalSpy read(&m_library->state, &LibraryState::loadingChanged);
        click(write);
        QTRY_VERIFY_WITH_TIMEOUT(result()->isVisible(), 15'000);
        QTRY_VERIFY(read.count() > 0 && !m_library->state.isLoading());
        QVERIFY(m_library->waitForJobs());
    }
    QStringList rowFor(const QString &file, RightsFieldId field) const
    {
        QString current;
        for (int row = 0; row < rows(); ++row) {
            QStringList cells;
            for (int column = 0; column < PreviewModel::ColumnCount; ++column)
                cells.append(preview()->index(row, column).data().toString());
            if (!cells.first().isEmpty())
                current = cells.first();
            if (current == file && cells.value(PreviewModel::FieldColumn) == rightsFieldTitle(field))
                return cells;
        }
        return {};
    }

    std::unique_ptr<SampleLibrary> m_library;
    std::unique_ptr<LicensePage> m_page;
    PhotoId m_first;
    PhotoId m_second;
};

QTEST_MAIN(LicensePageTest)
#include "license_page_test.moc"
