// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main_window.h"

#include "tests/ui/common/test_library.h"
#include "ui/common/theme.h"
#include "ui/common/top_bar.h"
#include "ui/help/key_sheet.h"
#include "ui/help/manual_window.h"
#include "ui/jobs/task_center.h"
#include "ui/keys/key_bindings.h"
#include "ui/library/filter_panel.h"
#include "ui/library/large_view.h"
#include "ui/library/library_page.h"
#include "ui/library/photo_grid_view.h"
#include "ui/library/sort_bar.h"
#include "ui/photo/loupe_view.h"
#include "ui/settings/settings_dialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

#include <algorithm>

// A window with the real library page; the others are only stepped to.
class MainWindowTest : public QObject
{
    Q_OBJECT

private:
    void open()
    {
        m_library = std::make_unique<TestLibrary>();
        m_photo = m_library->addPhoto(QStringLiteral("a.jpg"), 1, QStringLiteral("by-4.0"));
        m_library->load(1);
        m_theme =
            std::make_unique<Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()), ThemeChoice::Dark);
        buildWindow();
    }

    void buildWindow()
    {
        m_pages.library = new LibraryPage(m_library->context());
        m_pages.people = new Page(QStringLiteral("People"), QStringLiteral("people"));
        m_pages.license = new Page(QStringLiteral("License"), QStringLiteral("license"));
        m_pages.publish = new Page(QStringLiteral("Publish"), QStringLiteral("publish"));
        m_keys = std::make_unique<KeyBindings>();
        m_window = std::make_unique<MainWindow>(m_library->context(), m_pages, *m_theme, nullptr, m_keys.get());
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<KeyBindings> m_keys;
    std::unique_ptr<MainWindow> m_window;
    WindowPages m_pages;
    PhotoId m_photo;

private Q_SLOTS:
    void cleanup()
    {
        m_window.reset();
        m_keys.reset();
        m_theme.reset();
        m_library.reset();
    }

    void controlAndDigit_choosesThePage()
    {
        open();
        QCOMPARE(m_window->currentPage(), m_pages.library);
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), m_pages.license);
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), m_pages.library);
    }

    void controlZ_undoesADecision()
    {
        open();
        Decision decision;
        decision.kind = DecisionKind::Depicted;
        QVERIFY(m_library->decisions().decide({{m_photo, m_library->face(m_photo)}}, decision));
        QCOMPARE(m_library->item(m_photo).verdict.verdict, Verdict::Clear);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_library->item(m_photo).verdict.verdict, Verdict::Undecided);
    }

    void secondWindow_comesBackToWhereTheFirstWas()
    {
        open();
        const PhotoId second = m_library->addPhoto(QStringLiteral("b.jpg"), 0, QStringLiteral("by-4.0"));
        m_library->addPhoto(QStringLiteral("c.jpg"), 0, QStringLiteral("by-4.0"));
        m_library->load(3);
        m_pages.library->findChild<FilterPanel *>()->chooseGroup(PhotoGroup::Clear);
        m_pages.library->findChild<SortBar *>()->setOrder({PhotoSort::Name, true});
        m_pages.library->grid().setTileWidth(300);
        m_pages.library->grid().setCurrentPhoto(second);
        m_pages.library->large().setFilmstripShown(false);
        m_window->showPage(m_pages.license);
        const QVariantMap place = m_window->savePlace();

        m_window.reset();
        m_library->state().setSelection({});
        buildWindow();
        m_window->restorePlace(QJsonDocument::fromJson(QJsonDocument(QJsonObject::fromVariantMap(place)).toJson())
                                   .object()
                                   .toVariantMap());
        m_library->load(3);
        QCOMPARE(m_window->currentPage(), m_pages.license);
        QTRY_COMPARE(m_pages.library->grid().model()->rowCount(), 2);
        QCOMPARE(m_pages.library->findChild<SortBar *>()->order(), (PhotoOrder{PhotoSort::Name, true}));
        QCOMPARE(m_pages.library->grid().tileWidth(), 300);
        QCOMPARE(m_pages.library->grid().currentPhoto(), second);
        QCOMPARE(m_library->state().selection(), QList<PhotoId>({second}));
        QVERIFY(!m_pages.library->large().isFilmstripShown());
    }

    void undoInTheMenu_saysWhatItUndoes()
    {
        open();
        Decision decision;
        decision.kind = DecisionKind::Depicted;
        QVERIFY(m_library->decisions().decide({{m_photo, m_library->face(m_photo)}}, decision));
        QStringList texts;
        for (const QAction *action : m_window->findChildren<QAction *>())
            texts.append(action->text());
        QVERIFY2(texts.contains(QStringLiteral("Undo: Depicted")), qPrintable(texts.join(u'\n')));
    }

    void f1_opensTheManualOfThePage()
    {
        open();
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        const auto *manual = m_window->findChild<ManualWindow *>();
        QVERIFY(manual);
        QCOMPARE(manual->currentPage(), QStringLiteral("window-people"));
        QVERIFY(!manual->isModal());
    }

    void questionMark_showsTheKeys()
    {
        open();
        QTest::keyClick(m_window.get(), Qt::Key_Question);
        QVERIFY(m_window->findChild<KeySheet *>());
    }

    void controlComma_opensTheSettingsOnce()
    {
        open();
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(m_window->findChildren<SettingsDialog *>().size(), 1);
        QVERIFY(!m_window->findChild<SettingsDialog *>()->isModal());
    }

    void shiftF1_explainsWhatHasTheFocus()
    {
        open();
        m_pages.library->grid().setFocus();
        QTest::keyClick(&m_pages.library->grid(), Qt::Key_F1, Qt::ShiftModifier);
        const QWidgetList shown = QApplication::topLevelWidgets();
        QVERIFY(std::any_of(shown.begin(), shown.end(), [](const QWidget *widget) {
            return widget->isVisible() && QByteArray(widget->metaObject()->className()) == "QWhatsThat";
        }));
        QVERIFY(!m_pages.library->grid().whatsThis().isEmpty());
    }

    void controlJ_listsTheTasks()
    {
        open();
        QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier);
        QVERIFY(m_window->findChild<TaskCenter *>());
    }

    void newKey_worksAtOnce()
    {
        open();
        m_keys->setKeys(QStringLiteral("window.license"), {QKeySequence(Qt::Key_F8)});
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), m_pages.library);
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QCOMPARE(m_window->currentPage(), m_pages.license);
    }

    void openingThePhoto_listensToTheNewKeyOnly()
    {
        open();
        m_keys->setKeys(QStringLiteral("library.open"), {QKeySequence(Qt::Key_F9)});
        m_pages.library->grid().setCurrentPhoto(m_photo);
        m_pages.library->grid().setFocus();
        QTest::keyClick(&m_pages.library->grid(), Qt::Key_E);
        QVERIFY(!m_pages.library->loupe().isVisible());
        QTest::keyClick(&m_pages.library->grid(), Qt::Key_F9);
        QVERIFY(m_pages.library->loupe().isVisible());
    }

    void cutShort_isToldWithWhatToDo()
    {
        open();
        m_window->tellOfCrash();
        QString told;
        for (const QLabel *label : m_window->findChildren<QLabel *>())
            told += label->isVisible() ? label->text() : QString();
        QVERIFY(told.contains(QStringLiteral("cut short")));
    }

    void controlF_leadsToTheSearchWhichFilters()
    {
        open();
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(search);
        QTest::keyClicks(search, QStringLiteral("nothing like it"));
        QTRY_COMPARE(m_pages.library->grid().model()->rowCount(), 0);
        search->clear();
        QTRY_COMPARE(m_pages.library->grid().model()->rowCount(), 1);
    }

    void droppedFolder_isScanned()
    {
        open();
        QSignalSpy started(&m_library->state(), &LibraryState::scanStarted);
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(m_library->folder() + QStringLiteral("/photos"))});
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
        QCOMPARE(started.size(), 1);
        QVERIFY(m_library->state().isScanning());
        m_library->runner().stopAll();
        QTRY_VERIFY_WITH_TIMEOUT(!m_library->state().isScanning(), 20'000);
    }

    void urlOfAStrangeName_keepsItsBytes()
    {
        QCOMPARE(pathOfUrl(QUrl(QStringLiteral("file:///tmp/caf%E9%20x.jpg"))).bytes(),
                 QByteArray("/tmp/caf\xe9 x.jpg"));
    }

    void licenseRequest_selectsThePhotosAndTurnsThePage()
    {
        open();
        Q_EMIT m_library->state().licenseRequested({m_photo});
        QCOMPARE(m_window->currentPage(), m_pages.license);
        QCOMPARE(m_library->state().selection(), QList<PhotoId>({m_photo}));
    }

    void everyControl_hasAName()
    {
        open();
        m_pages.library->grid().setCurrentPhoto(m_photo);
        QStringList nameless;
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool hasText = button && !button->text().isEmpty();
            const bool isControl = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
            const bool isInner = widget->objectName().startsWith(QStringLiteral("qt_"));
            const bool isArea = widget->inherits("QScrollArea") || widget->inherits("QTabWidget");
            if (isControl && !hasText && !isInner && !isArea && widget->accessibleName().isEmpty())
                nameless.append(QString::fromLatin1(widget->metaObject()->className()));
        }
        QCOMPARE(nameless, QStringList());
    }

    void noLabel_readsMarkup()
    {
        open();
        m_pages.library->grid().setCurrentPhoto(m_photo);
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (!label->text().isEmpty())
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
        }
    }

    void theme_changesWhileTheWindowIsOpen()
    {
        open();
        QVERIFY(tokens().isDark);
        m_theme->setChoice(ThemeChoice::Light);
        QVERIFY(!tokens().isDark);
        const QColor corner = m_window->grab().toImage().pixelColor(700, 3);
        QVERIFY(corner.lightness() > 200);
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
