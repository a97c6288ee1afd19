// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/large_view.h"

#include "tests/ui/common/test_library.h"
#include "ui/common/verdict_label.h"
#include "ui/library/filmstrip.h"
#include "ui/library/library_page.h"
#include "ui/library/photo_grid_view.h"
#include "ui/photo/compare_view.h"
#include "ui/photo/loupe_view.h"
#include "ui/photo/photo_canvas.h"

#include <QApplication>

class LargeViewTest : public QObject
{
    Q_OBJECT

private:
    void fill()
    {
        m_library = std::make_unique<TestLibrary>();
        for (int i = 0; i < 30; ++i)
            m_photos.append(m_library->addPhoto(QStringLiteral("%1.jpg").arg(i, 2, 10, QLatin1Char('0')), i % 3,
                                                QStringLiteral("by-4.0"), {1600, 1200}));
        m_library->load(30);
        m_page = std::make_unique<LibraryPage>(m_library->context());
        m_page->resize(1400, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->activate();
    }
    LargeView &large() const { return m_page->large(); }
    CompareView &compare() const { return m_page->large().compare(); }
    Filmstrip &strip() const { return m_page->large().filmstrip(); }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_page->focusWidget(), Qt::Key(key), modifiers);
    }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<LibraryPage> m_page;
    QList<PhotoId> m_photos;

private Q_SLOTS:
    void cleanup()
    {
        m_page.reset();
        m_library.reset();
        m_photos.clear();
    }

    void filmstrip_hasTheCurrentPhotoInTheMiddle()
    {
        fill();
        m_page->openLoupe(m_photos.at(15));
        QVERIFY(strip().isVisible());
        QCOMPARE(strip().currentIndex().row(), 15);
        const auto distance = [this] {
            return qAbs(strip().visualRect(strip().currentIndex()).center().x() - strip().viewport()->width() / 2);
        };
        QTRY_VERIFY(distance() <= 60);
        key(Qt::Key_Right);
        QCOMPARE(strip().currentIndex().row(), 16);
        QTRY_VERIFY(distance() <= 60);
    }

    void filmstripClick_showsThatPhoto()
    {
        fill();
        m_page->openLoupe(m_photos.at(15));
        const QModelIndex other = strip().model()->index(17, 0);
        QTRY_VERIFY(strip().viewport()->rect().contains(strip().visualRect(other).center()));
        QTest::mouseClick(strip().viewport(), Qt::LeftButton, {}, strip().visualRect(other).center());
        QCOMPARE(m_page->loupe().photo(), m_photos.at(17));
    }

    void arrowsOnTheFilmstrip_stepThroughThePhotos()
    {
        fill();
        m_page->openLoupe(m_photos.at(3));
        strip().setFocus();
        key(Qt::Key_Right);
        QCOMPARE(m_page->loupe().photo(), m_photos.at(4));
        QVERIFY(strip().hasFocus());
        key(Qt::Key_Z);
        QCOMPARE(m_page->loupe().canvas().zoom().scale(), 1.0); // Typed there, meant for the photo.
    }

    void keyF6_hidesTheFilmstripUntilItIsWantedAgain()
    {
        fill();
        m_page->openLoupe(m_photos.at(3));
        key(Qt::Key_F6);
        QVERIFY(!strip().isVisible());
        key(Qt::Key_Escape);
        m_page->openLoupe(m_photos.at(4));
        QVERIFY(!strip().isVisible());
        key(Qt::Key_F6);
        QVERIFY(strip().isVisible());
    }

    void keyCWithTwoSelected_comparesThem()
    {
        fill();
        m_page->grid().setCurrentPhoto(m_photos.at(2));
        key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_library->state().selection().size(), 2);
        key(Qt::Key_C);
        QVERIFY(large().isComparing());
        QCOMPARE(compare().left(), m_photos.at(2));
        QCOMPARE(compare().right(), m_photos.at(3));
        QVERIFY(compare().rightCanvas().isVisible() && compare().leftCanvas().isVisible());
        key(Qt::Key_Escape);
        QVERIFY(!m_page->isLoupeOpen()); // Back to where it came from.
    }

    void keyCInTheLoupe_comparesWithTheNextAndReturnsToTheLoupe()
    {
        fill();
        m_page->openLoupe(m_photos.at(5));
        key(Qt::Key_C);
        QCOMPARE(compare().left(), m_photos.at(5));
        QCOMPARE(compare().right(), m_photos.at(6));
        key(Qt::Key_Escape);
        QVERIFY(m_page->isLoupeOpen() && !large().isComparing());
        QCOMPARE(m_page->loupe().photo(), m_photos.at(5));
    }

    void arrowsInTheComparison_changeTheRightPhotoOnly()
    {
        fill();
        m_page->openComparison(m_photos.at(5), m_photos.at(6));
        key(Qt::Key_Right);
        QCOMPARE(compare().right(), m_photos.at(7));
        key(Qt::Key_Left);
        key(Qt::Key_Left);
        QCOMPARE(compare().right(), m_photos.at(4)); // Not the left one itself.
        QCOMPARE(compare().left(), m_photos.at(5));
    }

    void comparedPhotos_zoomAndMoveTogether()
    {
        fill();
        m_page->openComparison(m_photos.at(5), m_photos.at(6));
        key(Qt::Key_Z);
        QCOMPARE(compare().leftCanvas().zoom().scale(), 1.0);
        key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(compare().leftCanvas().zoom().state(), compare().rightCanvas().zoom().state());
        QVERIFY(compare().leftCanvas().zoom().state().center.x() > 0.5);
        compare().leftCanvas().setFocus();
        key(Qt::Key_0, Qt::ControlModifier);
        QVERIFY(compare().rightCanvas().zoom().isFitted());
    }

    void comparedPhotos_eachShowTheirVerdict()
    {
        fill();
        m_page->openComparison(m_photos.at(3), m_photos.at(4)); // No face, and an undecided one.
        QList<Verdict> verdicts;
        for (const VerdictLabel *label : compare().findChildren<VerdictLabel *>())
            verdicts.append(label->verdict());
        QCOMPARE(verdicts, QList<Verdict>({Verdict::Clear, Verdict::Undecided}));
    }

    void faceInTheComparison_canBeDecided()
    {
        fill();
        m_page->openComparison(m_photos.at(3), m_photos.at(4));
        key(Qt::Key_Tab);
        QCOMPARE(compare().rightCanvas().focusedFaceIndex(), 0);
        key(Qt::Key_Return);
        QVERIFY(QApplication::activePopupWidget());
    }
};

QTEST_MAIN(LargeViewTest)
#include "large_view_test.moc"
