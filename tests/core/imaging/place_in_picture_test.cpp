// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/place_in_picture.h"

#include "core/imaging/clothing_color.h"
#include "core/imaging/decode.h"

#include <QFile>
#include <QTest>

namespace {

Picture sample(const char *name)
{
    QFile file(QStringLiteral(CLEARFRAME_SAMPLES "/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample %s", name);
    return scaledDown(decodePhoto(file.readAll(), QString::fromLatin1(name), 512)->picture, 512);
}

Picture part(const Picture &picture, const Box &box)
{
    Picture cut{int(box.w * picture.width), int(box.h * picture.height), {}};
    for (int y = 0; y < cut.height; ++y) {
        const int row = y + int(box.y * picture.height);
        cut.bgr += picture.bgr.mid(3 * (qsizetype(row) * picture.width + int(box.x * picture.width)), 3 * cut.width);
    }
    return cut;
}

Picture turnedClockwise(const Picture &picture)
{
    Picture turned{picture.height, picture.width, {}};
    for (int y = 0; y < turned.height; ++y)
        for (int x = 0; x < turned.width; ++x)
            turned.bgr += picture.bgr.mid(3 * (qsizetype(picture.height - 1 - x) * picture.width + y), 3);
    return turned;
}

// As an editor would save it.
Picture savedAnew(const Picture &picture, int sidePx)
{
    return decodePhoto(encodeJpeg(scaledDown(picture, sidePx), 60).value(), QString(), sidePx)->picture;
}

Picture filled(int width, int height, const char *bgr)
{
    return {width, height, QByteArray(bgr, 3).repeated(width * height)};
}

} // namespace

class PlaceInPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void croppedTurnedAndResized_isPlaced_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("size");
        QTest::addColumn<int>("turns");
        QTest::addColumn<int>("sidePx");
        for (const char *name : {"astronaut.png", "grace_hopper.jpg", "china.jpg"}) {
            for (const int turns : {0, 1, 2, 3}) {
                QTest::addRow("%s, %d turns", name, turns) << QByteArray(name) << 0.0 << 1.0 << turns << 512;
                QTest::addRow("%s, crop, %d turns", name, turns) << QByteArray(name) << 0.1 << 0.6 << turns << 512;
            }
            QTest::addRow("%s, crop, smaller", name) << QByteArray(name) << 0.2 << 0.7 << 0 << 200;
            QTest::addRow("%s, smaller", name) << QByteArray(name) << 0.0 << 1.0 << 0 << 256;
        }
    }
    void croppedTurnedAndResized_isPlaced()
    {
        QFETCH(QByteArray, name);
        QFETCH(double, x);
        QFETCH(double, size);
        QFETCH(int, turns);
        QFETCH(int, sidePx);
        const Picture older = sample(name.constData());
        const Box cut{x, x, size, size};
        Picture newer = part(older, cut);
        for (int i = 0; i < turns; ++i)
            newer = turnedClockwise(newer);
        const PicturePlace place = placeInPicture(older, savedAnew(newer, sidePx), 1);
        QVERIFY2(place.likeness >= sureLikeness, qPrintable(QString::number(place.likeness)));
        QCOMPARE(place.quarterTurns, turns);
        // A face in the middle of the part lies in the middle of the newer picture.
        const std::optional<Box> moved = place.moved({x + size / 2 - 0.1, x + size / 2 - 0.1, 0.2, 0.2});
        QVERIFY(moved);
        const Box expected{0.5 - 0.1 / size, 0.5 - 0.1 / size, 0.2 / size, 0.2 / size};
        QVERIFY2(overlap(*moved, expected) > 0.8, qPrintable(QString::number(overlap(*moved, expected))));
        if (size < 1)
            QVERIFY(!place.moved({0.9, 0.9, 0.05, 0.05})); // Cut off.
    }

    void cropTakenBack_isPlacedAround()
    {
        const Picture older = sample("astronaut.png");
        const PicturePlace place = placeInPicture(part(older, {0.2, 0.1, 0.6, 0.6}), older, 1);
        QVERIFY(place.likeness >= sureLikeness);
        const std::optional<Box> moved = place.moved({0.4, 0.4, 0.2, 0.2});
        QVERIFY(moved && overlap(*moved, {0.44, 0.34, 0.12, 0.12}) > 0.8);
    }

    void otherPicture_isUnlike()
    {
        // The pairs of the samples that are most alike, and one with a face in each.
        for (const auto &[a, b] : {std::pair("rocket.jpg", "china.jpg"), std::pair("camera.png", "china.jpg"),
                                   std::pair("astronaut.png", "grace_hopper.jpg")}) {
            const double likeness = placeInPicture(sample(a), sample(b), 1).likeness;
            QVERIFY2(likeness < doubtfulLikeness, qPrintable(QString::number(likeness)));
        }
        QVERIFY(placeInPicture({}, sample("astronaut.png"), 1).likeness < 0);
    }

    void clothes_ofOneColorAreAlike()
    {
        const Box face{0.4, 0.1, 0.2, 0.2};
        const auto color = [&](const char *bgr) { return *clothingColor(filled(100, 100, bgr), face); };
        QVERIFY(likeness(color("\x20\x20\xC0"), color("\x30\x30\xD0")) > 0.9);
        QVERIFY(likeness(color("\x20\x20\xC0"), color("\xC0\x20\x20")) < 0.1);
        QVERIFY(likeness(color("\xF0\xF0\xF0"), color("\x10\x10\x10")) < 0.1);
        QVERIFY(!clothingColor(filled(100, 100, "abc"), {0.4, 0.8, 0.2, 0.2})); // Cut off by the edge.
        QVERIFY(!clothingColor(filled(20, 20, "abc"), {0.4, 0.1, 0.05, 0.05}));
    }
};

QTEST_GUILESS_MAIN(PlaceInPictureTest)
#include "place_in_picture_test.moc"
