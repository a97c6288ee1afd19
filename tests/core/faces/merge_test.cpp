// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/merge.h"

#include <QTest>

#include <limits>

namespace {

Detection face(const Box &box, double score, const char *detector = "yunet")
{
    return {FaceKind::Face, box, score, QString::fromUtf8(detector)};
}

} // namespace

class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void merged_keepsTheBestAndNamesAllThatAgree()
    {
        const QList<Detection> boxes{face({0.10, 0.1, 0.2, 0.2}, 0.7), face({0.11, 0.1, 0.2, 0.2}, 0.9, "centerface"),
                                     face({0.60, 0.1, 0.2, 0.2}, 0.8)};
        const QList<Detection> kept = merged(boxes, 0.4);
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.at(0).score, 0.9);
        QCOMPARE(kept.at(0).detector, QStringLiteral("centerface+yunet"));
        QCOMPARE(kept.at(1).detector, QStringLiteral("yunet"));
    }

    void merged_keepsNeighborsApart()
    {
        QCOMPARE(merged({face({0.1, 0.1, 0.2, 0.2}, 0.9), face({0.22, 0.1, 0.2, 0.2}, 0.8)}, 0.4).size(), 2);
    }

    void clipped_cutsToThePictureAndDropsTheRest()
    {
        const double infinite = std::numeric_limits<double>::infinity();
        const QList<Detection> boxes{face({-0.1, -0.1, 0.3, 0.3}, 0.9), face({1.1, 0, 0.2, 0.2}, 0.9),
                                     face({0, 0, infinite, 0.2}, 0.9), face({0.5, 0.5, 0, 0.2}, 0.9)};
        const QList<Detection> inside = clipped(boxes);
        QCOMPARE(inside.size(), 1);
        QCOMPARE(inside.first().box.x, 0.0);
        QVERIFY(qAbs(inside.first().box.w - 0.2) < 1e-12);
    }

    void turnedBack_undoesEachQuarter()
    {
        // A box near the left top stands near the right top after a quarter turn, then right bottom, then left bottom.
        const Box box{0.1, 0.2, 0.3, 0.05};
        const QList<Box> turned{{0.75, 0.1, 0.05, 0.3}, {0.6, 0.75, 0.3, 0.05}, {0.2, 0.6, 0.05, 0.3}};
        for (int quarters = 1; quarters <= 3; ++quarters) {
            const Box back = turnedBack({face(turned.at(quarters - 1), 1)}, quarters).first().box;
            QVERIFY2(overlap(back, box) > 0.999, qPrintable(QString::number(quarters)));
        }
    }

    void withoutThoseOn_dropsWhatIsKnown()
    {
        const QList<Detection> known{face({0.1, 0.1, 0.2, 0.2}, 0.9)};
        const QList<Detection> rest =
            withoutThoseOn({face({0.1, 0.1, 0.2, 0.2}, 0.5), face({0.6, 0.6, 0.2, 0.2}, 0.5)}, known, 0.4);
        QCOMPARE(rest.size(), 1);
        QCOMPARE(rest.first().box.x, 0.6);
    }
};

QTEST_GUILESS_MAIN(MergeTest)
#include "merge_test.moc"
