// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/license_page.h"

#include "tests/ui/people/sample_library.h"
#include "ui/license/license_form.h"
#include "ui/license/license_picker.h"
#include "ui/license/preview_model.h"
#include "ui/license/preview_table.h"
#include "ui/license/session_log.h"
#include "ui/license/session_result.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

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

private:
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
        QPushButton *write = nullptr;
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"Write ") && button->isEnabled())
                write = button;
        }
        QSignalSpy reset(&m_library->state, &LibraryState::photosReset);
        click(write);
        QTRY_VERIFY_WITH_TIMEOUT(result()->isVisible(), 15'000);
        QVERIFY(reset.count() > 0 || reset.wait());
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
