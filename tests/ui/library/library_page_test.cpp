// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/library_page.h"

#include "tests/ui/common/test_library.h"
#include "ui/common/verdict_label.h"
#include "ui/library/filter_line_delegate.h"
#include "ui/library/filter_panel.h"
#include "ui/library/photo_grid_model.h"
#include "ui/library/photo_grid_view.h"
#include "ui/library/sort_bar.h"
#include "ui/photo/loupe_view.h"
#include "ui/photo/selection_tab.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

namespace {

QModelIndex lineOf(const QAbstractItemModel &model, const QString &title, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const bool isHeading = index.data(FilterLineDelegate::HeadingRole).toBool();
        if (!isHeading && index.data().toString() == title)
            return index;
        if (const QModelIndex below = lineOf(model, title, index); below.isValid())
            return below;
    }
    return {};
}

} // namespace

class LibraryPageTest : public QObject
{
    Q_OBJECT

private:
    // Four photos: without license and face; undecided face; clear; two faces.
    void fill()
    {
        m_library = std::make_unique<TestLibrary>();
        m_a = m_library->addPhoto(QStringLiteral("city/a.jpg"), 0);
        m_b = m_library->addPhoto(QStringLiteral("city/b.jpg"), 1, QStringLiteral("by-4.0"));
        m_c = m_library->addPhoto(QStringLiteral("fair/c.jpg"), 0, QStringLiteral("by-4.0"));
        m_d = m_library->addPhoto(QStringLiteral("fair/d.jpg"), 2, QStringLiteral("by-sa-4.0"));
        m_library->load(4);
        m_page = std::make_unique<LibraryPage>(m_library->context());
        m_page->resize(1400, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activate();
    }

    void clickFilter(const QString &title)
    {
        FilterPanel &panel = m_page->filters();
        QModelIndex line;
        QTRY_VERIFY((line = lineOf(*panel.model(), title)).isValid());
        panel.scrollTo(line);
        QTest::mouseClick(panel.viewport(), Qt::LeftButton, {}, panel.visualRect(line).center());
    }

    QStringList shown() const
    {
        QStringList names;
        const QAbstractItemModel *model = m_page->grid().model();
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data().toString());
        return names;
    }

    QPushButton *visibleButton(const QString &text) const
    {
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }

    QString visibleText() const
    {
        QStringList texts;
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    bool saysOfSelection(const QString &verdicts) const
    {
        const QList<VerdictLabel *> labels = m_page->findChild<SelectionTab *>()->findChildren<VerdictLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const VerdictLabel *label) { return label->accessibleName() == verdicts; });
    }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<LibraryPage> m_page;
    PhotoId m_a, m_b, m_c, m_d;

private Q_SLOTS:
    void cleanup()
    {
        m_page.reset();
        m_library.reset();
    }

    void filterClick_showsTheRightPhotos()
    {
        fill();
        QCOMPARE(shown(), QStringList({QStringLiteral("a.jpg"), QStringLiteral("b.jpg"), QStringLiteral("c.jpg"),
                                       QStringLiteral("d.jpg")}));
        clickFilter(QStringLiteral("Needs a decision"));
        QCOMPARE(shown(), QStringList({QStringLiteral("b.jpg"), QStringLiteral("d.jpg")}));
        clickFilter(QStringLiteral("No license"));
        QCOMPARE(shown(), QStringList({QStringLiteral("a.jpg")}));
        clickFilter(QStringLiteral("fair"));
        QCOMPARE(shown(), QStringList({QStringLiteral("c.jpg"), QStringLiteral("d.jpg")}));
        clickFilter(QStringLiteral("CC BY 4.0"));
        QCOMPARE(shown(), QStringList({QStringLiteral("b.jpg"), QStringLiteral("c.jpg")}));
    }

    void lineOfAPerson_comesAndGoesWithAnswers()
    {
        fill();
        const auto twin = [this] { return lineOf(*m_page->filters().model(), QStringLiteral("Twin")); };
        const QList<FaceOfPhoto> faces{{m_d, m_library->face(m_d)}, {m_d, m_library->face(m_d, 1)}};
        QVERIFY(m_library->decisions().decideAsPerson(faces, QStringLiteral("Twin")));
        QTRY_COMPARE(twin().data(FilterLineDelegate::CountRole).toInt(), 1);
        m_library->undo().undo();
        QTRY_VERIFY(!twin().isValid());
    }

    void selectionCountedWhileHidden_isRightWhenShown()
    {
        fill();
        QTest::keyClick(&m_page->grid(), Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(saysOfSelection(verdictCountText(Verdict::Clear, 1)));
        m_page->hide();
        Decision statue;
        statue.kind = DecisionKind::Depicted;
        QVERIFY(m_library->decisions().decide({{m_b, m_library->face(m_b)}}, statue));
        m_page->show();
        QTRY_VERIFY(saysOfSelection(verdictCountText(Verdict::Clear, 2)));
    }

    void filterCount_followsADecision()
    {
        fill();
        const auto count = [this] {
            return lineOf(*m_page->filters().model(), QStringLiteral("Needs a decision"))
                .data(FilterLineDelegate::CountRole)
                .toInt();
        };
        QTRY_COMPARE(count(), 2);
        Decision decision;
        decision.kind = DecisionKind::NotAFace;
        QVERIFY(m_library->decisions().decide({{m_b, m_library->face(m_b)}}, decision));
        QTRY_COMPARE(count(), 1);
    }

    void search_findsNameLicenseAndPerson()
    {
        fill();
        m_page->setSearchText(QStringLiteral("by-sa"));
        QCOMPARE(shown(), QStringList({QStringLiteral("d.jpg")}));
        QVERIFY(m_library->decisions().decideAsPerson({{m_b, m_library->face(m_b)}}, QStringLiteral("Runner 12")));
        m_page->setSearchText(QStringLiteral("runner"));
        QCOMPARE(shown(), QStringList({QStringLiteral("b.jpg")}));
    }

    void selection_isSharedAndKeptOverAReload()
    {
        fill();
        m_page->grid().setCurrentPhoto(m_b);
        QTest::keyClick(&m_page->grid(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_library->state().selection(), QList<PhotoId>({m_b, m_c}));
        const PhotoId early = m_library->addPhoto(QStringLiteral("city/0.jpg"), 0);
        m_library->state().reload();
        QTRY_COMPARE(int(m_library->state().photos().size()), 5);
        m_library->settle();
        QVERIFY(early.isValid());
        QCOMPARE(m_library->state().selection(), QList<PhotoId>({m_b, m_c}));
        QTest::keyClick(&m_page->grid(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_library->state().selection().size(), 5);
    }

    void keys_openStepAndCloseTheLoupe()
    {
        fill();
        m_page->grid().setCurrentPhoto(m_b);
        QTest::keyClick(&m_page->grid(), Qt::Key_Space);
        QVERIFY(m_page->isLoupeOpen());
        QCOMPARE(m_page->loupe().photo(), m_b);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Right);
        QCOMPARE(m_page->loupe().photo(), m_c);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Left);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Left);
        QCOMPARE(m_page->loupe().photo(), m_a);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_page->isLoupeOpen());
        QCOMPARE(m_page->grid().currentPhoto(), m_a);
    }

    void arrowDown_goesARowDown()
    {
        fill();
        m_page->resize(1100, 800);
        const auto place = [this](int row) {
            return m_page->grid().visualRect(m_page->grid().model()->index(row, 0)).topLeft();
        };
        QTRY_COMPARE(place(1).y(), place(0).y()); // Two tiles a row.
        QTRY_COMPARE(place(2).x(), place(0).x());
        m_page->grid().setCurrentPhoto(m_a);
        QTest::keyClick(&m_page->grid(), Qt::Key_Down);
        QCOMPARE(m_page->grid().currentIndex().row(), 2);
    }

    void showAll_endsASearchWithoutResults()
    {
        fill();
        QSignalSpy reset(m_page.get(), &LibraryPage::searchResetRequested);
        m_page->setSearchText(QStringLiteral("nothing like it"));
        QVERIFY(shown().isEmpty());
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Show all photos")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(shown().size(), 4);
        QCOMPARE(reset.size(), 1);
    }

    void wheelWithControl_changesTheTiles()
    {
        fill();
        const QSize before = m_page->grid().gridSize();
        for (int i = 0; i < 6; ++i) {
            QWheelEvent wheel(QPointF(50, 50), QPointF(50, 50), {}, QPoint(0, 120), Qt::NoButton, Qt::ControlModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(m_page->grid().viewport(), &wheel);
        }
        QVERIFY(m_page->grid().gridSize().width() > before.width());
    }

    void emptyLibrary_saysWhatToDo()
    {
        m_library = std::make_unique<TestLibrary>();
        m_page = std::make_unique<LibraryPage>(m_library->context());
        m_page->resize(1400, 800);
        m_page->show();
        QSignalSpy opened(m_page.get(), &LibraryPage::openFolderRequested);
        const QList<QPushButton *> buttons = m_page->findChildren<QPushButton *>();
        int visible = 0;
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text() == u"Open a folder…") {
                ++visible;
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QCOMPARE(opened.size(), visible);
        QVERIFY(visible >= 1);
    }

    void sorting_byFacesAndBackwards()
    {
        fill();
        auto *bar = m_page->findChild<SortBar *>();
        auto *sort = bar->findChild<QComboBox *>();
        sort->setFocus();
        QTest::keyClicks(sort, QStringLiteral("Num"));
        QCOMPARE(bar->order().sort, PhotoSort::Faces);
        QCOMPARE(shown().first(2), QStringList({QStringLiteral("d.jpg"), QStringLiteral("b.jpg")}));
        QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(shown().last(), QStringLiteral("d.jpg"));
    }

    void sorting_keepsTheSelection()
    {
        fill();
        m_page->grid().setCurrentPhoto(m_b);
        m_page->findChild<SortBar *>()->findChild<QPushButton *>()->click();
        QCOMPARE(shown().first(), QStringLiteral("d.jpg"));
        QCOMPARE(m_page->grid().currentPhoto(), m_b);
        QCOMPARE(m_library->state().selection(), QList<PhotoId>({m_b}));
    }

    void decision_doesNotMoveThePhotoAway()
    {
        fill();
        auto *model = m_page->findChild<PhotoGridModel *>();
        model->setOrder({PhotoSort::Verdict, false});
        const QStringList before = shown();
        Decision decision;
        decision.kind = DecisionKind::NotAFace;
        QVERIFY(m_library->decisions().decide({{m_b, m_library->face(m_b)}}, decision));
        QCOMPARE(shown(), before);
    }

    void severalSelected_showWhatTheyHaveInCommon()
    {
        fill();
        m_page->grid().setFocus();
        QTest::keyClick(&m_page->grid(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_library->state().selection().size(), 4);
        auto *summary = m_page->findChild<SelectionTab *>();
        QTRY_VERIFY(summary->isVisible());
        QStringList texts;
        for (const QLabel *label : summary->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        QVERIFY2(texts.contains(QStringLiteral("3 values")), qPrintable(texts.join(u'|')));
        QStringList values;
        for (const QLineEdit *field : summary->findChildren<QLineEdit *>())
            values.append(field->text());
        QVERIFY2(values.contains(QStringLiteral("Ada Example")), qPrintable(values.join(u'|')));
        m_page->grid().setCurrentPhoto(m_a);
        QTRY_VERIFY(!summary->isVisible());
    }

    void contextMenu_asksForALicenseForAllSelected()
    {
        fill();
        QTest::keyClick(&m_page->grid(), Qt::Key_A, Qt::ControlModifier);
        QSignalSpy asked(&m_library->state(), &LibraryState::licenseRequested);
        Q_EMIT m_page->grid().customContextMenuRequested(QPoint(60, 60));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<QList<PhotoId>>().size(), 4);
    }

    void drag_carriesTheFiles()
    {
        fill();
        QAbstractItemModel *model = m_page->grid().model();
        const std::unique_ptr<QMimeData> data(model->mimeData({model->index(0, 0), model->index(3, 0)}));
        QCOMPARE(data->urls().size(), 2);
        QCOMPARE(data->urls().first().toLocalFile(), m_library->folder() + QStringLiteral("/photos/city/a.jpg"));
    }

    void missingFolder_dimsItsPhotosAndSaysHowToReconnect()
    {
        fill();
        const QString photos = m_library->folder() + QStringLiteral("/photos/fair");
        QVERIFY(QDir().rename(photos, photos + QStringLiteral("-away")));
        m_library->state().compareWithDisk();
        m_library->settle();
        QCOMPARE(m_library->item(m_c).verdict.verdict, Verdict::Blocked); // It was clear.
        QVERIFY(m_page->grid()
                    .model()
                    ->index(2, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(QStringLiteral("drive not connected")));
        QVERIFY(visibleText().contains(QStringLiteral("2 photo(s) cannot be reached: ") + photos));
        QTest::mouseClick(visibleButton(QStringLiteral("Show them")), Qt::LeftButton);
        QTRY_COMPARE(shown(), QStringList({QStringLiteral("c.jpg"), QStringLiteral("d.jpg")}));

        QVERIFY(QDir().rename(photos + QStringLiteral("-away"), photos));
        QTest::mouseClick(visibleButton(QStringLiteral("Look again")), Qt::LeftButton);
        m_library->settle();
        QCOMPARE(m_library->item(m_c).verdict.verdict, Verdict::Clear);
        QVERIFY(!visibleText().contains(QStringLiteral("cannot be reached")));
    }

    void goneFile_isNoOfflineDrive()
    {
        fill();
        QVERIFY(QFile::remove(m_library->folder() + QStringLiteral("/photos/fair/c.jpg")));
        m_library->state().compareWithDisk();
        m_library->settle();
        QVERIFY(m_page->grid()
                    .model()
                    ->index(2, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(QStringLiteral("file is gone")));
        QVERIFY(!visibleText().contains(QStringLiteral("cannot be reached")));
    }

    void keysEAndReturnAndG_openAndClose()
    {
        fill();
        m_page->grid().setCurrentPhoto(m_b);
        for (const Qt::Key key : {Qt::Key_E, Qt::Key_Return, Qt::Key_Space}) {
            QTest::keyClick(m_page->focusWidget(), key);
            QVERIFY(m_page->isLoupeOpen());
            QTest::keyClick(m_page->focusWidget(), Qt::Key_G);
            QVERIFY(!m_page->isLoupeOpen());
        }
    }

    void plusAndMinus_changeTheTiles()
    {
        fill();
        const int before = m_page->grid().tileWidth();
        QTest::keyClick(&m_page->grid(), Qt::Key_Plus);
        QVERIFY(m_page->grid().tileWidth() > before);
        QTest::keyClick(&m_page->grid(), Qt::Key_Minus);
        QCOMPARE(m_page->grid().tileWidth(), before);
    }

    void contextMenu_givesStars()
    {
        fill();
        m_page->grid().setCurrentPhoto(m_a);
        Q_EMIT m_page->grid().customContextMenuRequested(QPoint(60, 60));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == u"Stars")
                action->menu()->actions().first()->trigger();
        }
        menu->close();
        QCOMPARE(m_library->item(m_a).facts.stars(), 5);
    }

    void personLine_showsThePhotosOfThatPerson()
    {
        fill();
        QVERIFY(m_library->decisions().decideAsPerson({{m_d, m_library->face(m_d)}}, QStringLiteral("Runner 12")));
        clickFilter(QStringLiteral("Runner 12"));
        QCOMPARE(shown(), QStringList({QStringLiteral("d.jpg")}));
    }

    void page_fitsASmallScreen()
    {
        fill();
        QVERIFY2(m_page->minimumSizeHint().width() <= 1024,
                 qPrintable(QString::number(m_page->minimumSizeHint().width())));
        QVERIFY2(m_page->minimumSizeHint().height() <= 600,
                 qPrintable(QString::number(m_page->minimumSizeHint().height())));
    }

    void tile_readsItsFacesLicenseAndVerdict()
    {
        fill();
        const QAccessibleInterface *grid = QAccessible::queryAccessibleInterface(&m_page->grid());
        QVERIFY(grid);
        const QAccessibleInterface *tile = grid->child(3);
        QVERIFY(tile);
        QCOMPARE(tile->text(QAccessible::Name),
                 QStringLiteral("d.jpg, 2 face(s), 2 undecided, CC BY-SA 4.0, Undecided"));
    }
};

QTEST_MAIN(LibraryPageTest)
#include "library_page_test.moc"
