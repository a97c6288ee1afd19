// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/picture_zoom.h"

#include <QTest>

class PictureZoomTest : public QObject
{
    Q_OBJECT

private:
    // A view of 800 x 600 without a margin, a photo of 4000 x 2000: fitted at 20 %.
    static PictureZoom zoom(double ratio = 1)
    {
        PictureZoom zoom;
        zoom.setView({800, 600}, 0, ratio);
        zoom.setPicture({4000, 2000});
        return zoom;
    }
    static QPointF shareAt(const PictureZoom &zoom, const QPointF &point)
    {
        const QRectF place = zoom.rect();
        return {(point.x() - place.left()) / place.width(), (point.y() - place.top()) / place.height()};
    }

private Q_SLOTS:
    void fitted_showsTheWholePictureInTheMiddle()
    {
        QCOMPARE(zoom().scale(), 0.2);
        QCOMPARE(zoom().rect(), QRectF(0, 100, 800, 400));
    }

    void hundredPercent_isOnePixelOfTheScreenForOneOfThePhoto()
    {
        PictureZoom sharp = zoom(2);
        sharp.toggle({400, 300});
        QCOMPARE(sharp.scale(), 1.0);
        QCOMPARE(sharp.rect().size(), QSizeF(2000, 1000)); // Two pixels of the screen for each unit of the view.
    }

    void zoomTo_keepsThePointUnderTheCursor()
    {
        PictureZoom zoomed = zoom();
        const QPointF cursor(300, 250);
        const QPointF before = shareAt(zoomed, cursor);
        zoomed.zoomTo(1, cursor);
        const QPointF after = shareAt(zoomed, cursor);
        QVERIFY(qAbs(after.x() - before.x()) < 0.001);
        QVERIFY(qAbs(after.y() - before.y()) < 0.001);
    }

    void moveBy_stopsAtTheEdge()
    {
        PictureZoom zoomed = zoom();
        zoomed.zoomTo(1, {400, 300});
        zoomed.moveBy({100000, 100000});
        QCOMPARE(zoomed.rect().topLeft(), QPointF(0, 0));
        zoomed.moveBy({-100000, -100000});
        QCOMPARE(zoomed.rect().bottomRight(), QPointF(800, 600));
    }

    void steps_passFittedOnTheWayDown()
    {
        PictureZoom zoomed = zoom();
        zoomed.step(1, {400, 300});
        QCOMPARE(zoomed.scale(), 0.25);
        zoomed.step(-1, {400, 300});
        QVERIFY(zoomed.isFitted());
    }

    void steps_endAtTheLargest()
    {
        PictureZoom zoomed = zoom();
        for (int i = 0; i < 40; ++i)
            zoomed.step(1, {400, 300});
        QCOMPARE(zoomed.scale(), 8.0);
    }

    void smallerThanFitted_isFitted()
    {
        PictureZoom zoomed = zoom();
        zoomed.zoomTo(1, {400, 300});
        zoomed.zoomTo(0.01, {400, 300});
        QVERIFY(zoomed.isFitted());
    }

    void reveal_bringsAPartIntoView()
    {
        PictureZoom zoomed = zoom();
        zoomed.zoomTo(1, {400, 300});
        zoomed.reveal({0.9, 0.9, 0.05, 0.05});
        const QRectF place = zoomed.rect();
        const QRectF part(place.left() + 0.9 * place.width(), place.top() + 0.9 * place.height(), 0.05 * place.width(),
                          0.05 * place.height());
        QVERIFY(QRectF(0, 0, 800, 600).contains(part.adjusted(0.01, 0.01, -0.01, -0.01)));
    }

    void sameState_showsTheSamePartOfAnotherPicture()
    {
        PictureZoom left = zoom();
        left.zoomTo(1, {200, 200});
        PictureZoom right;
        right.setView({800, 600}, 0, 1);
        right.setPicture({4000, 2000});
        right.setState(left.state());
        QCOMPARE(right.rect(), left.rect());
    }

    void withoutAPicture_nothingIsShown()
    {
        PictureZoom none;
        none.setView({800, 600}, 0, 1);
        none.zoomTo(1, {1, 1});
        none.moveBy({5, 5});
        QVERIFY(none.rect().isEmpty());
    }
};

QTEST_APPLESS_MAIN(PictureZoomTest)
#include "picture_zoom_test.moc"
