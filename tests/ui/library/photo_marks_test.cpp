// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/mark_repository.h"
#include "tests/ui/common/test_library.h"
#include "ui/common/star_row.h"
#include "ui/library/filter_line_delegate.h"
#include "ui/library/filter_panel.h"
#include "ui/library/library_page.h"
#include "ui/library/photo_grid_model.h"
#include "ui/library/photo_grid_view.h"
#include "ui/photo/loupe_view.h"

// Stars and flags with real keys.
class PhotoMarksTest : public QObject
{
    Q_OBJECT

private:
    void fill()
    {
        m_library = std::make_unique<TestLibrary>();
        m_a = m_library->addPhoto(QStringLiteral("a.jpg"), 0);
        m_b = m_library->addPhoto(QStringLiteral("b.jpg"), 0);
        m_c = m_library->addPhoto(QStringLiteral("c.jpg"), 0);
        m_library->load(3);
        m_page = std::make_unique<LibraryPage>(m_library->context());
        m_page->resize(1400, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->activate();
        m_page->grid().setCurrentPhoto(m_a);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_page->focusWidget(), Qt::Key(key), modifiers);
    }
    const PhotoFacts &facts(PhotoId photo) const { return m_library->item(photo).facts; }
    QStringList lines() const
    {
        QStringList titles;
        QList<QModelIndex> parents = {{}};
        const QAbstractItemModel *model = m_page->filters().model();
        while (!parents.isEmpty()) {
            const QModelIndex parent = parents.takeFirst();
            for (int row = 0; row < model->rowCount(parent); ++row) {
                titles.append(model->index(row, 0, parent).data().toString());
                parents.append(model->index(row, 0, parent));
            }
        }
        return titles;
    }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<LibraryPage> m_page;
    PhotoId m_a, m_b, m_c;

private Q_SLOTS:
    void cleanup()
    {
        m_page.reset();
        m_library.reset();
    }

    void digits_giveStarsAndUndoTakesThemBack()
    {
        fill();
        key(Qt::Key_3);
        QCOMPARE(facts(m_a).stars(), 3);
        key(Qt::Key_5);
        QCOMPARE(facts(m_a).stars(), 5);
        m_library->undo().undo();
        QCOMPARE(facts(m_a).stars(), 3);
        key(Qt::Key_0);
        QCOMPARE(facts(m_a).stars(), 0);
    }

    void stars_areKeptInTheCatalogAndNotInTheFile()
    {
        fill();
        const FileStamp before = *stampOf(facts(m_a).path);
        key(Qt::Key_4);
        QCOMPARE(MarkRepository(**m_library->state().catalog()).all()->value(m_a).stars, std::optional(4));
        QVERIFY(*stampOf(facts(m_a).path) == before);
        m_library->state().reload();
        m_library->settle();
        QCOMPARE(facts(m_a).stars(), 4);
    }

    void severalSelected_getTheSameStarsAsOneStep()
    {
        fill();
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_2);
        QCOMPARE(facts(m_c).stars(), 2);
        QCOMPARE(m_library->undo().count(), 1);
        m_library->undo().undo();
        QCOMPARE(facts(m_b).stars(), 0);
    }

    void pickRejectAndUnflag_byKey()
    {
        fill();
        key(Qt::Key_P);
        QCOMPARE(facts(m_a).marks.flag, PhotoFlag::Pick);
        key(Qt::Key_X);
        QCOMPARE(facts(m_a).marks.flag, PhotoFlag::Reject);
        key(Qt::Key_U);
        QCOMPARE(facts(m_a).marks.flag, PhotoFlag::None);
    }

    void flags_keepTheVerdict()
    {
        fill();
        const Verdict before = m_library->item(m_a).verdict.verdict;
        key(Qt::Key_P);
        QCOMPARE(m_library->item(m_a).verdict.verdict, before);
    }

    void keysInTheLoupe_markThePhotoThatIsShown()
    {
        fill();
        key(Qt::Key_Return);
        key(Qt::Key_Right);
        key(Qt::Key_4);
        key(Qt::Key_P);
        QCOMPARE(facts(m_b).stars(), 4);
        QCOMPARE(facts(m_b).marks.flag, PhotoFlag::Pick);
        QCOMPARE(facts(m_a).stars(), 0);
        QCOMPARE(m_page->loupe().findChild<StarRow *>()->stars(), 4);
    }

    void clickOnAStar_givesSoMany()
    {
        fill();
        key(Qt::Key_Return);
        auto *stars = m_page->loupe().findChild<StarRow *>();
        QTest::mouseClick(stars, Qt::LeftButton, {}, QPoint(stars->width() / 2, stars->height() / 2));
        QCOMPARE(facts(m_a).stars(), 3);
        QTest::mouseClick(stars, Qt::LeftButton, {}, QPoint(stars->width() / 2, stars->height() / 2));
        QCOMPARE(facts(m_a).stars(), 0);
    }

    void starLine_showsPhotosWithAtLeastSoMany()
    {
        fill();
        QVERIFY(!lines().contains(QStringLiteral("Stars")));
        key(Qt::Key_4);
        QTRY_VERIFY(lines().contains(QStringLiteral("Stars")));
        m_page->filters().chooseKey(QStringLiteral("stars/3"));
        QCOMPARE(m_page->grid().model()->rowCount(), 1);
        m_page->filters().chooseKey(QStringLiteral("stars/5"));
        QCOMPARE(m_page->grid().model()->rowCount(), 0);
    }

    void sortByStars_putsMostFirst()
    {
        fill();
        m_page->grid().setCurrentPhoto(m_c);
        key(Qt::Key_5);
        m_page->findChild<PhotoGridModel *>()->setOrder({PhotoSort::Stars, false});
        QCOMPARE(m_page->grid().model()->index(0, 0).data().toString(), QStringLiteral("c.jpg"));
    }

    void tile_saysItsMarks()
    {
        fill();
        key(Qt::Key_3);
        key(Qt::Key_P);
        const QString text = m_page->grid().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(text.endsWith(QStringLiteral("3 star(s), picked")), qPrintable(text));
    }
};

QTEST_MAIN(PhotoMarksTest)
#include "photo_marks_test.moc"
