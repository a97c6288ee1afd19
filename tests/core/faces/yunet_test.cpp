// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/face_net.h"
#include "core/faces/model_file.h"
#include "core/imaging/decode.h"

#include <QFile>
#include <QTest>

#include <cstring>

namespace {

Picture sample(const QString &name)
{
    QFile file(QStringLiteral(CLEARFRAME_SAMPLES "/") + name);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return decodePhoto(bytes, name, 0).value().picture;
}

std::unique_ptr<FaceNet> yunet(YunetRunner runner = YunetRunner::Fastest)
{
    return loadYunet(readModel(yunetModel()).value(), runner).value();
}

// The part laid on a gray ground.
Picture onGray(int width, int height, const Picture &part, int left, int top)
{
    Picture picture{width, height, QByteArray(qsizetype(3) * width * height, '\x70')};
    const qsizetype row = qsizetype(3) * part.width;
    for (int y = 0; y < part.height; ++y)
        std::memcpy(picture.bgr.data() + 3 * (qsizetype(top + y) * width + left), part.bgr.constData() + y * row,
                    size_t(row));
    return picture;
}

} // namespace

class YunetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runners_findTheSame_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("side");
        for (const char *name : {"astronaut.png", "camera.png", "grace_hopper.jpg", "coffee.png", "china.jpg"}) {
            for (const int side : {64, 320, 500, 640})
                QTest::addRow("%s at %d", name, side) << QString::fromUtf8(name) << side;
        }
    }

    // Where it is built in it is used: it would be left alone if it erred.
    void xnnpack_isUsedWhereTheBuildHasIt()
    {
        const Picture picture = sample(QStringLiteral("astronaut.png"));
        const bool isExact =
            yunet()->detect(picture, 320, 0.3) == yunet(YunetRunner::OpenCv)->detect(picture, 320, 0.3);
#ifdef CLEARFRAME_HAS_XNNPACK
        QVERIFY(!isExact); // Not to the last bit.
#else
        QVERIFY(isExact);
#endif
    }

    // Within a hundredth of a pixel and a thousandth of the score, faint boxes too.
    void runners_findTheSame()
    {
        QFETCH(QString, name);
        QFETCH(int, side);
        const Picture picture = sample(name);
        const QList<Detection> fastest = yunet()->detect(picture, side, 0.2);
        const QList<Detection> slowest = yunet(YunetRunner::OpenCv)->detect(picture, side, 0.2);
        QCOMPARE(fastest.size(), slowest.size());
        for (qsizetype i = 0; i < fastest.size(); ++i) {
            const Box &a = fastest[i].box;
            const Box &b = slowest[i].box;
            for (const double difference : {a.x - b.x, a.y - b.y, a.w - b.w, a.h - b.h})
                QVERIFY2(qAbs(difference) * side < 0.01, qPrintable(QString::number(difference * side)));
            QVERIFY(qAbs(fastest[i].score - slowest[i].score) < 0.001);
        }
    }

    // In tiles of at most 1152 pixels that share 128.
    void smallFace_isFoundOnceWhereverTilesMeet_data()
    {
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("top");
        for (int left = 900; left <= 1150; left += 50)
            QTest::addRow("left %d", left) << left << 300;
        for (int top = 650; top <= 1000; top += 70)
            QTest::addRow("top %d", top) << 200 << top;
        QTest::addRow("corner of four") << 1010 << 770;
        QTest::addRow("last corner") << 2880 << 1880;
    }

    void smallFace_isFoundOnceWhereverTilesMeet()
    {
        QFETCH(int, left);
        QFETCH(int, top);
        const Picture face = scaledDown(sample(QStringLiteral("astronaut.png")), 120); // The face is 21 pixels wide.
        const Picture picture = onGray(3000, 2000, face, left, top);
        static const std::unique_ptr<FaceNet> net = yunet();
        const QList<Detection> found = net->detect(picture, 3072, 0.6);
        QCOMPARE(found.size(), 1);
        const double scale = 120.0 / 512;
        const Box known{(left + 178.2 * scale) / 3000, (top + 62.9 * scale) / 2000, 89.9 * scale / 3000,
                        113.3 * scale / 2000};
        QVERIFY(overlap(found.first().box, known) > 0.7);
    }

    void anySizeAfterAnother_givesTheSame()
    {
        const std::unique_ptr<FaceNet> used = yunet();
        const Picture picture = sample(QStringLiteral("astronaut.png"));
        const QList<Detection> before = used->detect(picture, 320, 0.3);
        for (int side = 64; side <= 512; side += 32)
            (void)used->detect(picture, side, 0.3);
        (void)used->detect(onGray(3000, 2000, picture, 0, 0), 3000, 0.3);
        QCOMPARE(used->detect(picture, 320, 0.3), before);
    }
};

QTEST_GUILESS_MAIN(YunetTest)
#include "yunet_test.moc"
