// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/photo_canvas.h"

#include "tests/ui/common/test_library.h"
#include "ui/photo/loupe_view.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QWheelEvent>

// A photo that is larger than the window: 1600 x 1200 with faces.
class PhotoCanvasTest : public QObject
{
    Q_OBJECT

private:
    void open(int faces)
    {
        m_library = std::make_unique<TestLibrary>();
        m_photo = m_library->addPhoto(QStringLiteral("a.jpg"), faces, QStringLiteral("by-4.0"), {1600, 1200});
        m_library->load(1);
        m_loupe = std::make_unique<LoupeView>(m_library->context());
        m_loupe->resize(900, 700);
        m_loupe->setPhoto(m_photo);
        m_loupe->show();
        QVERIFY(QTest::qWaitForWindowActive(m_loupe.get()));
        canvas().setFocus();
        m_library->settle();
    }
    PhotoCanvas &canvas() const { return m_loupe->canvas(); }
    QString shownScale() const { return m_loupe->findChild<QPushButton *>(QStringLiteral("zoom"))->text(); }
    QPoint emptyPlace() const { return canvas().rect().center() + QPoint(0, canvas().height() / 3); }
    void wheel(const QPoint &place, int notches)
    {
        QWheelEvent event(place, canvas().mapToGlobal(place), {}, QPoint(0, 120 * notches), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&canvas(), &event);
    }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<LoupeView> m_loupe;
    PhotoId m_photo;

private Q_SLOTS:
    void cleanup()
    {
        m_loupe.reset();
        m_library.reset();
    }

    void keyZ_changesBetweenFittedAndAHundredPercent()
    {
        open(0);
        QVERIFY(canvas().zoom().isFitted());
        QTest::keyClick(&canvas(), Qt::Key_Z);
        QCOMPARE(canvas().zoom().scale(), 1.0);
        QCOMPARE(shownScale(), QStringLiteral("100 %"));
        QTest::keyClick(&canvas(), Qt::Key_Z);
        QVERIFY(canvas().zoom().isFitted());
        QVERIFY(shownScale().startsWith(QStringLiteral("Fit")));
    }

    void plusAndMinus_goThroughTheSteps()
    {
        open(0);
        const double fitted = canvas().zoom().scale();
        QTest::keyClick(&canvas(), Qt::Key_Plus);
        QVERIFY(canvas().zoom().scale() > fitted);
        QTest::keyClick(&canvas(), Qt::Key_Minus);
        QVERIFY(canvas().zoom().isFitted());
    }

    void controlZero_fits()
    {
        open(0);
        QTest::keyClick(&canvas(), Qt::Key_Z);
        QTest::keyClick(&canvas(), Qt::Key_0, Qt::ControlModifier);
        QVERIFY(canvas().zoom().isFitted());
    }

    void clickBesideFaces_zoomsAtThePlace()
    {
        open(0);
        const QPoint place = canvas().rect().center() - QPoint(100, 80);
        const QRectF before = canvas().zoom().rect();
        const double share = (place.x() - before.left()) / before.width();
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, place);
        QCOMPARE(canvas().zoom().scale(), 1.0);
        const QRectF after = canvas().zoom().rect();
        QVERIFY(qAbs((place.x() - after.left()) / after.width() - share) < 0.01);
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, place);
        QVERIFY(canvas().zoom().isFitted());
    }

    void wheel_zoomsAtTheCursor()
    {
        open(0);
        const QPoint place = canvas().rect().center() + QPoint(60, 40);
        const QRectF before = canvas().zoom().rect();
        wheel(place, 3);
        const QRectF after = canvas().zoom().rect();
        QVERIFY(after.width() > 1.5 * before.width());
        const double shareBefore = (place.y() - before.top()) / before.height();
        QVERIFY(qAbs((place.y() - after.top()) / after.height() - shareBefore) < 0.01);
        wheel(place, -12);
        QVERIFY(canvas().zoom().isFitted());
    }

    void drag_movesTheZoomedPhotoAndDoesNotToggle()
    {
        open(1);
        QTest::keyClick(&canvas(), Qt::Key_Z);
        const QRectF before = canvas().zoom().rect();
        const QPoint from = canvas().rect().center();
        QTest::mousePress(&canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&canvas(), from + QPoint(-30, -20));
        QMouseEvent move(QEvent::MouseMove, QPointF(from + QPoint(-80, -50)),
                         canvas().mapToGlobal(QPointF(from + QPoint(-80, -50))), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&canvas(), &move);
        QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, from + QPoint(-80, -50));
        QCOMPARE(canvas().zoom().scale(), 1.0);
        QCOMPARE(canvas().zoom().rect().left(), before.left() - 80);
        QVERIFY(!QApplication::activePopupWidget());
    }

    void shiftAndArrows_moveTheZoomedPhoto()
    {
        open(0);
        QTest::keyClick(&canvas(), Qt::Key_Z);
        const double before = canvas().zoom().rect().left();
        QTest::keyClick(&canvas(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(canvas().zoom().rect().left() < before);
    }

    void wholePhoto_isDecodedOnlyWhenZoomed()
    {
        open(0);
        const PhotoFacts &facts = m_library->item(m_photo).facts;
        PhotoImages &images = m_library->context().images;
        QVERIFY(images.knownImage(m_photo).width() < 1600);
        QTest::keyClick(&canvas(), Qt::Key_Z);
        canvas().repaint();
        m_library->settle();
        QCOMPARE(images.wholeImage(facts).size(), QSize(1600, 1200));
    }

    void faceBox_followsTheZoom()
    {
        open(1);
        const QRect before = canvas().rectOf(m_library->face(m_photo));
        QTest::keyClick(&canvas(), Qt::Key_Tab);
        QTest::keyClick(&canvas(), Qt::Key_Z);
        const QRect after = canvas().rectOf(m_library->face(m_photo));
        QVERIFY(after.width() > 1.5 * before.width());
        QVERIFY(canvas().rect().intersects(after)); // The face that has the focus is what was zoomed at.
    }

    void arrows_goFromFaceToFaceAndEscapeLeavesThem()
    {
        open(2);
        QTest::keyClick(&canvas(), Qt::Key_Tab);
        QCOMPARE(canvas().focusedFaceIndex(), 0);
        QTest::keyClick(&canvas(), Qt::Key_Right);
        QCOMPARE(canvas().focusedFaceIndex(), 1);
        QTest::keyClick(&canvas(), Qt::Key_Right);
        QCOMPARE(canvas().focusedFaceIndex(), 1);
        QTest::keyClick(&canvas(), Qt::Key_Left);
        QCOMPARE(canvas().focusedFaceIndex(), 0);
        QTest::keyClick(&canvas(), Qt::Key_Escape);
        QCOMPARE(canvas().focusedFaceIndex(), -1);
    }

    void screenReaders_seeFaceBoxesAsButtons()
    {
        open(3);
        QAccessibleInterface *photo = QAccessible::queryAccessibleInterface(&canvas());
        QVERIFY(photo);
        QCOMPARE(photo->childCount(), 3);
        QAccessibleInterface *face = photo->child(1);
        QVERIFY(face);
        QCOMPARE(face->role(), QAccessible::Button);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Face 2 of 3: undecided"));
        QCOMPARE(face->rect().size(), canvas().faceRectOf(1).size());
        QCOMPARE(photo->indexOfChild(face), 1);
    }

    void focusedFace_isToldToScreenReaders()
    {
        open(2);
        QAccessibleInterface *photo = QAccessible::queryAccessibleInterface(&canvas());
        QVERIFY(!photo->child(0)->state().focused);
        QTest::keyClick(&canvas(), Qt::Key_Tab);
        QVERIFY(photo->child(0)->state().focused);
        QVERIFY(!photo->child(1)->state().focused);
        QCOMPARE(photo->focusChild(), photo->child(0));
    }

    void pressedByAScreenReader_asksToDecideTheFace()
    {
        open(1);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&canvas())->child(0);
        face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(QApplication::activePopupWidget());
    }

    void decidedFace_isNamedByItsDecision()
    {
        open(1);
        QVERIFY(
            m_library->decisions().decideAsPerson({{m_photo, m_library->face(m_photo)}}, QStringLiteral("Runner 12")));
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&canvas())->child(0);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Face 1 of 1: Runner 12"));
    }

    void zoom_isDescribed()
    {
        open(0);
        QTest::keyClick(&canvas(), Qt::Key_Z);
        QCOMPARE(canvas().accessibleDescription(), QStringLiteral("Zoomed to 100 %"));
    }
};

QTEST_MAIN(PhotoCanvasTest)
#include "photo_canvas_test.moc"
