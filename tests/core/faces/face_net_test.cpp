// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/face_net.h"

#include "core/faces/model_file.h"
#include "core/faces/person_net.h"
#include "core/imaging/decode.h"

#include <QFile>
#include <QTest>

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Picture sample(const char *name)
{
    const QString fileName = QString::fromUtf8(name);
    return decodePhoto(contentOf(QStringLiteral(CLEARFRAME_SAMPLES "/") + fileName), fileName, 0).value().picture;
}

// A box in pixels of the picture.
QString inPixels(const Detection &detection, const Picture &picture)
{
    return QStringLiteral("%1 %2 %3 %4 at %5")
        .arg(detection.box.x * picture.width, 0, 'f', 1)
        .arg(detection.box.y * picture.height, 0, 'f', 1)
        .arg(detection.box.w * picture.width, 0, 'f', 1)
        .arg(detection.box.h * picture.height, 0, 'f', 1)
        .arg(detection.score, 0, 'f', 3);
}

bool isNear(const Detection &detection, const Picture &picture, const QList<double> &expected)
{
    const Box &box = detection.box;
    const QList<double> found{box.x * picture.width, box.y * picture.height, box.w * picture.width,
                              box.h * picture.height};
    for (qsizetype i = 0; i < 4; ++i) {
        if (qAbs(found[i] - expected[i]) > 0.5)
            return false;
    }
    return qAbs(detection.score - expected[4]) < 0.003;
}

} // namespace

// Boxes that an independent decoder (Python) found with the same nets.
class FaceNetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yunet_findsTheKnownBoxes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("side");
        QTest::addColumn<QList<double>>("expected"); // x, y, width, height in pixels, score; empty: none.
        using Numbers = QList<double>;
        const auto row = [](const char *name, int side, const Numbers &expected) {
            QTest::addRow("%s at %d", name, side) << QString::fromUtf8(name) << side << expected;
        };
        row("astronaut.png", 320, {179.23, 62.70, 89.63, 111.86, 0.9381});
        row("astronaut.png", 640, {178.17, 62.91, 89.90, 113.33, 0.9323});
        row("camera.png", 320, {197.98, 119.59, 60.27, 76.00, 0.8991});
        row("camera.png", 640, {195.56, 113.06, 60.66, 81.06, 0.8927});
        row("grace_hopper.jpg", 320, {175.64, 113.14, 174.64, 211.68, 0.9337});
        row("grace_hopper.jpg", 1280, {182.87, 120.48, 170.26, 212.49, 0.9432});
        row("coffee.png", 320, {136.74, 73.00, 302.88, 286.81, 0.3244});
        row("chelsea.png", 640, {});
        row("rocket.jpg", 640, {});
    }

    void yunet_findsTheKnownBoxes()
    {
        QFETCH(QString, name);
        QFETCH(int, side);
        QFETCH(QList<double>, expected);
        const Picture picture = sample(qPrintable(name));
        const std::unique_ptr<FaceNet> net = loadYunet(readModel(yunetModel()).value()).value();
        const QList<Detection> found = net->detect(picture, side, 0.3);
        QCOMPARE(found.size(), expected.isEmpty() ? 0 : 1);
        if (!expected.isEmpty())
            QVERIFY2(isNear(found.first(), picture, expected), qPrintable(inPixels(found.first(), picture)));
    }

    void centerFace_findsTheKnownBoxes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QList<double>>("expected");
        QTest::newRow("astronaut") << "astronaut.png" << QList<double>{181.99, 58.87, 87.58, 118.38, 0.9193};
        QTest::newRow("camera") << "camera.png" << QList<double>{202.28, 118.91, 55.36, 77.95, 0.8259};
        QTest::newRow("grace hopper") << "grace_hopper.jpg" << QList<double>{171.05, 129.96, 189.87, 207.90, 0.8684};
        QTest::newRow("flower") << "flower.jpg" << QList<double>{};
    }

    void centerFace_findsTheKnownBoxes()
    {
        QFETCH(QString, name);
        QFETCH(QList<double>, expected);
        const Picture picture = sample(qPrintable(name));
        const std::unique_ptr<FaceNet> net = loadCenterFace(readModel(centerFaceModel()).value()).value();
        const QList<Detection> found = net->detect(picture, 640, 0.2);
        QCOMPARE(found.size(), expected.isEmpty() ? 0 : 1);
        if (!expected.isEmpty())
            QVERIFY2(isNear(found.first(), picture, expected), qPrintable(inPixels(found.first(), picture)));
    }

    void personNet_findsTheKnownBoxes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QList<double>>("expected");
        QTest::newRow("astronaut") << "astronaut.png" << QList<double>{3.3, 32.4, 369.9, 476.6, 0.9195};
        QTest::newRow("camera") << "camera.png" << QList<double>{0.9, 67.5, 300.7, 444.5, 0.9919};
        QTest::newRow("grace hopper") << "grace_hopper.jpg" << QList<double>{1.2, 12.4, 507.4, 587.4, 0.9983};
        QTest::newRow("rocket") << "rocket.jpg" << QList<double>{};
        QTest::newRow("chelsea, a cat") << "chelsea.png" << QList<double>{};
    }

    void personNet_findsTheKnownBoxes()
    {
        QFETCH(QString, name);
        QFETCH(QList<double>, expected);
        const Picture picture = sample(qPrintable(name));
        const std::unique_ptr<PersonNet> net = loadPersonNet(readModel(personModel()).value()).value();
        const QList<Detection> found = net->detect(picture, 0.2);
        QCOMPARE(found.size(), expected.isEmpty() ? 0 : 1);
        if (expected.isEmpty())
            return;
        QVERIFY2(isNear(found.first(), picture, expected), qPrintable(inPixels(found.first(), picture)));
        QCOMPARE(found.first().kind, FaceKind::Person);
    }

    void netUsedAtTwoSizes_findsWhatAFreshOneFinds()
    {
        const Picture large = sample("astronaut.png");
        const Picture small = scaledDown(large, 300);
        const auto check = [&](FaceNet &used, FaceNet &fresh) {
            (void)used.detect(small, 256, 0.3);
            (void)used.detect(large, 320, 0.3);
            const QList<Detection> again = used.detect(large, 512, 0.3);
            const QList<Detection> first = fresh.detect(large, 512, 0.3);
            QCOMPARE(again.size(), 1);
            QCOMPARE(first.size(), 1);
            QVERIFY(overlap(again.first().box, first.first().box) > 0.999);
            QVERIFY(qAbs(again.first().score - first.first().score) < 1e-3);
        };
        const std::unique_ptr<FaceNet> usedYunet = loadYunet(readModel(yunetModel()).value()).value();
        const std::unique_ptr<FaceNet> freshYunet = loadYunet(readModel(yunetModel()).value()).value();
        check(*usedYunet, *freshYunet);
        const std::unique_ptr<FaceNet> usedCenterFace = loadCenterFace(readModel(centerFaceModel()).value()).value();
        const std::unique_ptr<FaceNet> freshCenterFace = loadCenterFace(readModel(centerFaceModel()).value()).value();
        check(*usedCenterFace, *freshCenterFace);
    }

    void alteredModel_isRefused()
    {
        QByteArray bytes = contentOf(QStringLiteral(":/models/yunet.onnx"));
        QVERIFY(loadYunet(bytes));
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        const Result<std::unique_ptr<FaceNet>> loaded = loadYunet(bytes);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, ErrorKind::Internal);
        QVERIFY(loaded.error().message.contains(QStringLiteral("yunet.onnx")));
    }

    void missingModel_isAnError()
    {
        const Result<QByteArray> read = readModel({QStringLiteral("none.onnx"), "00"});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Internal);
    }

    void pinnedSums_areThoseOfTheAssetList()
    {
        const QByteArray list = contentOf(QStringLiteral(CLEARFRAME_SOURCE_DIR "/resources/assets.json"));
        QVERIFY(list.contains(yunetModel().sha256));
        QVERIFY(list.contains(centerFaceModel().sha256));
        QVERIFY(list.contains(personModel().sha256));
    }
};

QTEST_GUILESS_MAIN(FaceNetTest)
#include "face_net_test.moc"
