// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publish/publish_page.h"

#include "tests/ui/people/sample_library.h"
#include "ui/publish/accept_dialog.h"
#include "ui/publish/export_panel.h"
#include "ui/publish/export_result.h"
#include "ui/publish/finding_row.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace {

const QString by = QStringLiteral("https://creativecommons.org/licenses/by/4.0/");

} // namespace

class PublishPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        QTRY_VERIFY_WITH_TIMEOUT(result->isVisible(), 20'000);
        QVERIFY(QFile::exists(folder.toArgument() + QStringLiteral("/coffee.png")));
        QVERIFY(!QFile::exists(folder.toArgument() + QStringLiteral("/astronaut.png")));
        QVERIFY(QFile::exists(folder.toArgument() + QStringLiteral("/clearframe-report.html")));
        const QListWidget *leftOut = result->findChild<QListWidget *>();
        QCOMPARE(leftOut->count(), 2);
        QVERIFY(leftOut->item(0)->text().startsWith(u"astronaut.png"));
        QVERIFY(m_library->waitForJobs());
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
