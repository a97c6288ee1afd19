// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publish/publish_page.h"

#include "tests/ui/people/sample_library.h"
#include "ui/common/recall_dialog.h"
#include "ui/publish/accept_dialog.h"
#include "ui/publish/baseline_dialog.h"
#include "ui/publish/cover_preview.h"
#include "ui/publish/export_panel.h"
#include "ui/publish/export_result.h"
#include "ui/publish/finding_row.h"
#include "ui/publish/ledger_view.h"
#include "ui/publish/profile_editor.h"
#include "ui/publish/texts_panel.h"

#include <QClipboard>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>

namespace {

const QString by = QStringLiteral("https://creativecommons.org/licenses/by/4.0/");

} // namespace

class PublishPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_library = std::make_unique<SampleLibrary>();
        m_face = m_library->addPhoto(QStringLiteral("astronaut.png"), {{0.37, 0.11, 0.13, 0.2}}, by);
        m_clear = m_library->addPhoto(QStringLiteral("coffee.png"), {}, by);
        m_unlicensed = m_library->addPhoto(QStringLiteral("rocket.jpg"), {});
        QVERIFY(m_library->reload());
        m_page = std::make_unique<PublishPage>(m_library->context());
        m_page->resize(1400, 850);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activate();
    }
    void cleanup()
    {
        QDir(userProfileFolder()).removeRecursively();
        m_page.reset();
        m_library.reset();
    }

    void findings_areGroupedByRule()
    {
        QVERIFY(row(QStringLiteral("Face without a decision")));
        QVERIFY(row(QStringLiteral("No license")));
        QVERIFY(exportButton(1));
    }
    void mendButtons_askTheRightPage()
    {
        QSignalSpy decide(&m_library->state, &LibraryState::decideRequested);
        click(buttonNamed(row(QStringLiteral("Face without a decision")), QStringLiteral("Decide in the queue")));
        QCOMPARE(decide.count(), 1);
        QCOMPARE(decide.first().first().value<QList<PhotoId>>(), QList<PhotoId>{m_face});
        QSignalSpy license(&m_library->state, &LibraryState::licenseRequested);
        click(buttonNamed(row(QStringLiteral("No license")), QStringLiteral("Choose a license")));
        QCOMPARE(license.first().first().value<QList<PhotoId>>(), QList<PhotoId>{m_unlicensed});
        QSignalSpy show(&m_library->state, &LibraryState::showPhotosRequested);
        click(buttonNamed(row(QStringLiteral("No license")), QStringLiteral("Show photos")));
        QCOMPARE(show.first().first().value<QList<PhotoId>>(), QList<PhotoId>{m_unlicensed});
    }
    void accepting_needsReasonAndNameAndCanBeUndone()
    {
        click(buttonNamed(row(QStringLiteral("No license")), QStringLiteral("Accept…")));
        auto *dialog = m_page->findChild<AcceptDialog *>();
        QVERIFY(dialog);
        QPushButton *accept = buttonStarting(dialog, u"Accept for");
        QVERIFY(accept && !accept->isEnabled());
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), QStringLiteral("Made for hire"));
        QVERIFY(!accept->isEnabled());
        for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Your name")
                QTest::keyClicks(field, QStringLiteral("Ada Example"));
        }
        click(accept);
        const PhotoItem &photo = m_library->photo(m_unlicensed);
        QCOMPARE(photo.verdict.verdict, Verdict::Clear);
        QCOMPARE(photo.facts.accepted.first().reason, QStringLiteral("Made for hire"));
        QCOMPARE(photo.facts.accepted.first().acceptedBy, QStringLiteral("Ada Example"));
        QCOMPARE(photo.facts.accepted.first().until, std::optional(QDate::currentDate().addYears(1)));
        QTRY_VERIFY(buttonNamed(row(QStringLiteral("No license")), QStringLiteral("Take back")));
        m_library->undo.undo();
        QCOMPARE(m_library->photo(m_unlicensed).verdict.verdict, Verdict::Undecided);
    }
    void acceptance_canBeTakenBack()
    {
        AcceptedFinding finding{m_unlicensed,           QStringLiteral("LICENSE001"),  {},
                                QStringLiteral("Mine"), QStringLiteral("Ada Example"), {}};
        QVERIFY(AcceptedRepository(**m_library->state.catalog()).accept(finding));
        m_library->state.reloadPhotos({m_unlicensed});
        QTRY_VERIFY(buttonNamed(row(QStringLiteral("No license")), QStringLiteral("Take back")));
        click(buttonNamed(row(QStringLiteral("No license")), QStringLiteral("Take back")));
        QCOMPARE(m_library->photo(m_unlicensed).verdict.verdict, Verdict::Undecided);
    }
    void selection_limitsTheFindings()
    {
        m_library->state.setSelection({m_clear});
        QTRY_VERIFY(!row(QStringLiteral("No license")));
        QVERIFY(exportButton(1));
    }
    void export_writesTheClearPhotoAndNamesTheOthers()
    {
        const FilePath folder = m_library->pathOf(QStringLiteral("cleared"));
        m_page->findChild<ExportPanel *>()->setFolder(folder);
        click(exportButton(1));
        auto *result = m_page->findChild<ExportResult *>();
        QTRY_VERIFY_WITH_TIMEOUT(buttonNamed(result, QStringLiteral("Open the report")), 20'000);
        QVERIFY(QFile::exists(folder.toArgument() + QStringLiteral("/coffee.png")));
        QVERIFY(!QFile::exists(folder.toArgument() + QStringLiteral("/astronaut.png")));
        QVERIFY(QFile::exists(folder.toArgument() + QStringLiteral("/clearframe-report.html")));
        const QListWidget *leftOut = result->findChild<QListWidget *>();
        QCOMPARE(leftOut->count(), 2);
        QVERIFY(leftOut->item(0)->text().startsWith(u"astronaut.png"));
        QVERIFY(m_library->waitForJobs());
    }
    void eachFinding_leadsToItsFace()
    {
        QSignalSpy show(&m_library->state, &LibraryState::showFaceRequested);
        FindingRow *found = row(QStringLiteral("Face without a decision"));
        click(buttonNamed(found, QStringLiteral("Each one")));
        QPushButton *line = buttonStarting(found, u"astronaut.png: ");
        QVERIFY(line);
        click(line);
        QCOMPARE(show.count(), 1);
        QCOMPARE(show.first().at(0).value<PhotoId>(), m_face);
        QCOMPARE(show.first().at(1).value<FaceId>(), m_library->photo(m_face).facts.faces.first().id);
    }
    void namesOfCopies_followThePattern()
    {
        const FilePath folder = m_library->pathOf(QStringLiteral("cleared"));
        m_page->findChild<ExportPanel *>()->setFolder(folder);
        QLineEdit *pattern = lineNamed(QStringLiteral("File names"));
        QVERIFY(pattern);
        QTest::keyClicks(pattern, QStringLiteral("{nam}"));
        QVERIFY(!exportButton(1));
        pattern->clear();
        QTest::keyClicks(pattern, QStringLiteral("{profile}-{name}"));
        click(exportButton(1));
        auto *result = m_page->findChild<ExportResult *>();
        QVERIFY(result->isVisible()); // Reports from the start on.
        QVERIFY(m_library->waitForJobs());
        QTRY_VERIFY(buttonNamed(result, QStringLiteral("Open the report")));
        QVERIFY(
            QFile::exists(folder.toArgument() + u'/' + m_library->state.profile().id + QStringLiteral("-coffee.png")));
    }
    void preview_showsTheFaceCovered()
    {
        auto *panel = m_page->findChild<ExportPanel *>();
        panel->setCover(CoverStyle::Box);
        click(buttonNamed(panel, QStringLiteral("Preview covered faces…")));
        auto *preview = m_page->findChild<CoverPreview *>();
        QVERIFY(preview);
        QCOMPARE(preview->count(), 1);
        QTRY_VERIFY(!preview->shown().isNull());
        const QImage covered = preview->shown();
        auto *hold = buttonNamed(preview, QStringLiteral("Hold to see it uncovered"));
        QVERIFY(hold);
        QTest::mousePress(hold, Qt::LeftButton);
        QVERIFY(preview->shown() != covered);
        QTest::mouseRelease(hold, Qt::LeftButton);
        QCOMPARE(preview->shown(), covered);
        preview->close();
    }
    void texts_areMadeAndCopied()
    {
        m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
        auto *texts = m_page->findChild<TextsPanel *>();
        auto *text = texts->findChild<QPlainTextEdit *>();
        QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(QStringLiteral("coffee")), 20'000);
        texts->findChild<QComboBox *>()->setCurrentIndex(3);
        QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(QStringLiteral("ImageObject")), 20'000);
        click(buttonNamed(texts, QStringLiteral("Copy")));
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("ImageObject")));
        QVERIFY(m_library->waitForJobs());
    }
    void ledger_listsCopiesAndWhatToRecall()
    {
        const PersonId ada = m_library->addPerson(QStringLiteral("Ada Example"));
        const FaceId face = m_library->photo(m_face).facts.faces.first().id;
        QVERIFY(FaceRepository(**m_library->state.catalog()).decide(face, {DecisionKind::Person, ada, {}, {}}));
        Consent refusal;
        refusal.person = ada;
        refusal.state = ConsentState::Refused;
        QVERIFY(PeopleRepository(**m_library->state.catalog()).addConsent(refusal));
        ExportRepository ledger(**m_library->state.catalog());
        const QString profile = m_library->state.profile().id;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(ledger.add({m_face,
                            m_library->pathOf(QStringLiteral("out/astronaut.png")),
                            profile,
                            QStringLiteral("by-4.0"),
                            QByteArray(32, 'a'),
                            now,
                            {ada}}));
        QVERIFY(ledger.add({m_clear,
                            m_library->pathOf(QStringLiteral("out/coffee.png")),
                            profile,
                            QStringLiteral("by-4.0"),
                            QByteArray(32, 'b'),
                            now,
                            {}}));
        QVERIFY(m_library->reload());
        m_page->findChild<QTabWidget *>()->setCurrentIndex(2);
        auto *view = m_page->findChild<LedgerView *>();
        auto *table = view->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        click(buttonNamed(view, QStringLiteral("Only what is to be recalled")));
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("astronaut.png"));
        for (QComboBox *filter : view->findChildren<QComboBox *>())
            filter->setCurrentIndex(filter->findText(QStringLiteral("Ada Example")));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        click(buttonNamed(view, QStringLiteral("What a withdrawal reaches…")));
        auto *recall = view->findChild<RecallDialog *>();
        QVERIFY(recall);
        QCOMPARE(recall->findChild<QTreeWidget *>()->topLevelItemCount(), 1);
        click(buttonNamed(recall, QStringLiteral("Copy as text")));
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("astronaut.png")));
        recall->close();
    }
    void baseline_acceptsWhatStopsTodayUnderAName()
    {
        click(buttonNamed(m_page.get(), QStringLiteral("These were published before…")));
        auto *dialog = m_page->findChild<BaselineDialog *>();
        QVERIFY(dialog);
        QPushButton *accept = buttonStarting(dialog, u"Accept for");
        QVERIFY(accept && !accept->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("Ada Example"));
        click(accept);
        QTRY_COMPARE(m_library->photo(m_unlicensed).verdict.verdict, Verdict::Clear);
        QVERIFY(m_library->waitForJobs());
    }
    void ownDestination_isCopiedEditedSavedAndDeleted()
    {
        click(iconButtonNamed(QStringLiteral("Edit destinations…")));
        auto *editor = m_page->findChild<ProfileEditor *>();
        QVERIFY(editor);
        QVERIFY(!buttonNamed(editor, QStringLiteral("Save"))->isEnabled()); // Of the program.
        click(buttonNamed(editor, QStringLiteral("Copy as my own")));
        QLineEdit *id = lineNamed(QStringLiteral("Id (lower-case letters, digits and dashes)"));
        QVERIFY(id);
        id->clear();
        QTest::keyClicks(id, QStringLiteral("Club Magazine"));
        click(buttonNamed(editor, QStringLiteral("Save")));
        QVERIFY(readUserProfiles().profiles.isEmpty()); // Refused, with the reason.
        id->clear();
        QTest::keyClicks(id, QStringLiteral("club-magazine"));
        for (QComboBox *severity : editor->findChildren<QComboBox *>()) {
            if (severity->accessibleName().startsWith(findRule(QStringLiteral("LICENSE001"))->title))
                severity->setCurrentIndex(severity->findData(int(Severity::Off)));
        }
        click(buttonNamed(editor, QStringLiteral("Save")));
        QCOMPARE(readUserProfiles().profiles.size(), 1);
        QCOMPARE(readUserProfiles().profiles.first().severityOf(QStringLiteral("LICENSE001")), Severity::Off);
        m_library->state.setProfile(QStringLiteral("club-magazine"));
        QTRY_COMPARE(m_library->photo(m_unlicensed).verdict.verdict, Verdict::Clear);
        click(buttonNamed(editor, QStringLiteral("Delete")));
        QVERIFY(readUserProfiles().profiles.isEmpty());
        QVERIFY(m_library->waitForJobs());
        editor->close();
    }
    void report_isSavedAsJson()
    {
        const FilePath file = m_library->pathOf(QStringLiteral("check.json"));
        m_page->saveReport(ReportFormat::Json, file);
        QVERIFY(m_library->waitForJobs());
        QFile saved(file.toArgument());
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QJsonObject report = QJsonDocument::fromJson(saved.readAll()).object();
        QCOMPARE(report[u"schema"].toString(), QStringLiteral("clearframe.check/1"));
        QCOMPARE(report[u"summary"][u"clear"].toInt(), 1);
    }
    void report_isSavedAsPdf()
    {
        const FilePath file = m_library->pathOf(QStringLiteral("check.pdf"));
        m_page->saveReport(ReportFormat::Pdf, file);
        QVERIFY(m_library->waitForJobs());
        QFile saved(file.toArgument());
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(saved.readAll().startsWith("%PDF"));
    }
    void unwritableReport_isTold()
    {
        QSignalSpy problem(&m_library->state, &LibraryState::problemFound);
        m_page->saveReport(ReportFormat::Csv, m_library->pathOf(QStringLiteral("no such folder/check.csv")));
        QTRY_COMPARE(problem.count(), 1);
        QVERIFY(problem.first().first().toString().contains(u"check.csv"));
    }
    void destination_isChosenInThePanel()
    {
        auto *destinations = m_page->findChild<ExportPanel *>()->findChild<QComboBox *>();
        destinations->setFocus();
        const QString before = m_library->state.profile().id;
        QTest::keyClick(destinations, destinations->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(m_library->state.profile().id != before);
        QVERIFY(m_library->waitForJobs());
    }

private:
    FindingRow *row(const QString &title) const
    {
        for (FindingRow *found : m_page->findChildren<FindingRow *>()) {
            if (found->isVisible() && found->accessibleName() == title)
                return found;
        }
        return nullptr;
    }
    QPushButton *buttonStarting(const QWidget *parent, QStringView start) const
    {
        for (QPushButton *button : parent->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().startsWith(start))
                return button;
        }
        return nullptr;
    }
    // An icon button, by its name.
    QPushButton *iconButtonNamed(const QString &name) const
    {
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->accessibleName() == name)
                return button;
        }
        return nullptr;
    }
    QLineEdit *lineNamed(const QString &name) const
    {
        for (QLineEdit *line : m_page->findChildren<QLineEdit *>()) {
            if (line->isVisible() && line->accessibleName() == name)
                return line;
        }
        return nullptr;
    }
    QPushButton *exportButton(int copies) const
    {
        QPushButton *button = buttonStarting(m_page.get(), u"Export ");
        return button && button->isEnabled() && button->text().contains(QString::number(copies)) ? button : nullptr;
    }

    std::unique_ptr<SampleLibrary> m_library;
    std::unique_ptr<PublishPage> m_page;
    PhotoId m_face;
    PhotoId m_clear;
    PhotoId m_unlicensed;
};

QTEST_MAIN(PublishPageTest)
#include "publish_page_test.moc"
