// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/cover.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <limits>

namespace {

Picture noise(int width, int height)
{
    QRandomGenerator random(1);
    Picture picture{width, height, QByteArray(qsizetype(3) * width * height, Qt::Uninitialized)};
    for (char &value : picture.bgr)
        value = char(random.bounded(256));
    return picture;
}

QByteArray pixel(const Picture &picture, int x, int y)
{
    return picture.bgr.mid(3 * (qsizetype(y) * picture.width + x), 3);
}

} // namespace

class CoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cover_changesTheBoxAndItsSurroundingsOnly_data()
    {
        QTest::addColumn<CoverStyle>("style");
        QTest::newRow("blur") << CoverStyle::Blur;
        QTest::newRow("pixelate") << CoverStyle::Pixelate;
        QTest::newRow("box") << CoverStyle::Box;
    }

    void cover_changesTheBoxAndItsSurroundingsOnly()
    {
        QFETCH(CoverStyle, style);
        const Picture before = noise(200, 200);
        Picture after = before;
        coverFaces(after, {{0.4, 0.4, 0.2, 0.2}}, style);
        int changed = 0;
        for (int y = 80; y < 120; ++y) {
            for (int x = 80; x < 120; ++x)
                changed += pixel(before, x, y) != pixel(after, x, y);
        }
        QCOMPARE(changed, 40 * 40);
        QVERIFY(pixel(before, 100, 70) != pixel(after, 100, 70)); // Hair.
        for (const auto &[x, y] : {std::pair{10, 10}, {60, 100}, {140, 100}, {100, 150}})
            QCOMPARE(pixel(after, x, y), pixel(before, x, y));
        QVERIFY(before.bgr != after.bgr); // The copy was detached.
    }

    void bodies_areCoveredWithoutHalfThePicture()
    {
        const Picture before = noise(200, 200);
        Picture after = before;
        coverFaces(after, {{0.4, 0.3, 0.1, 0.6}}, CoverStyle::Box);
        QVERIFY(pixel(before, 90, 52) != pixel(after, 90, 52)); // Above the head.
        QCOMPARE(pixel(after, 90, 40), pixel(before, 90, 40));
        QVERIFY(pixel(before, 78, 120) != pixel(after, 78, 120));
    }

    void pixelate_leavesAFewValuesOnly()
    {
        Picture picture = noise(200, 200);
        coverFaces(picture, {{0, 0, 1, 1}}, CoverStyle::Pixelate);
        QSet<QByteArray> colors;
        for (qsizetype i = 0; i < picture.bgr.size(); i += 3)
            colors.insert(picture.bgr.mid(i, 3));
        QVERIFY(colors.size() <= 9);
    }

    void picturesWithTheSameAverages_areCoveredAlike()
    {
        // A face and its mirror image inside of each cell cannot be told apart afterwards: nothing finer survives.
        Picture one{50, 50, QByteArray(7500, '\0')};
        Picture other = one;
        for (int y = 0; y < 50; ++y) {
            for (int x = 0; x < 50; ++x) {
                for (int c = 0; c < 3; ++c) {
                    one.bgr[3 * (50 * y + x) + c] = char((x + y) % 2 ? 200 : 40);
                    other.bgr[3 * (50 * y + x) + c] = char((x + y) % 2 ? 40 : 200);
                }
            }
        }
        for (const CoverStyle style : {CoverStyle::Blur, CoverStyle::Pixelate, CoverStyle::Box}) {
            Picture a = one;
            Picture b = other;
            coverFaces(a, {{0, 0, 1, 1}}, style);
            coverFaces(b, {{0, 0, 1, 1}}, style);
            QCOMPARE(a.bgr, b.bgr);
        }
    }

    void boxesAtAndBeyondTheEdge_areClipped()
    {
        Picture picture = noise(20, 20);
        const double infinite = std::numeric_limits<double>::infinity();
        const double none = std::numeric_limits<double>::quiet_NaN();
        coverFaces(picture,
                   {{-0.5, -0.5, 1, 1},
                    {0.9, 0.9, 5, 5},
                    {2, 2, 1, 1},
                    {0.5, 0.5, 0.001, 0.001},
                    {0, 0, infinite, 1},
                    {none, 0, 1, 1},
                    {0, 0, -1, 1},
                    {1e300, 0, 1e300, 1}},
                   CoverStyle::Blur);
        QCOMPARE(picture.bgr.size(), qsizetype(1200));
    }
};

QTEST_GUILESS_MAIN(CoverTest)
#include "cover_test.moc"
