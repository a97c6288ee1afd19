// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/detector.h"

#include "core/imaging/cover.h"
#include "core/imaging/decode.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

namespace {

Picture sample(const QString &name)
{
    QFile file(QStringLiteral(CLEARFRAME_SAMPLES "/") + name);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return decodePhoto(bytes, name, 0).value().picture;
}

// Every tone divided, as by an exposure that is much too short.
Picture darkened(Picture picture, int divisor)
{
    for (char &value : picture.bgr)
        value = char(uchar(value) / divisor);
    return picture;
}

// Every value from a range, at random (fixed seed); a range of one value makes a flat picture.
Picture noise(int side, int lowest, int highest)
{
    Picture picture{side, side, QByteArray(qsizetype(3) * side * side, Qt::Uninitialized)};
    QRandomGenerator random(7);
    for (char &value : picture.bgr)
        value = char(random.bounded(lowest, highest + 1));
    return picture;
}

QString asText(const Detection &one)
{
    return QStringLiteral("%1 %2 at %3 %4 %5 %6")
        .arg(one.detector)
        .arg(one.score)
        .arg(one.box.x)
        .arg(one.box.y)
        .arg(one.box.w)
        .arg(one.box.h);
}

// Is there a box on this one, or, for a person, a face in it?
bool isKept(const Detection &detection, const QList<Detection> &among)
{
    return std::any_of(among.begin(), among.end(), [&](const Detection &other) {
        const double x = other.box.x + other.box.w / 2;
        const double y = other.box.y + other.box.h / 2;
        const Box &box = detection.box;
        const bool isInside = x > box.x && x < box.x + box.w && y > box.y && y < box.y + box.h;
        return overlap(detection.box, other.box) > 0.4 ||
               (detection.kind == FaceKind::Person && other.kind == FaceKind::Face && isInside);
    });
}

Picture turnedClockwise(const Picture &picture)
{
    Picture turned{picture.height, picture.width, QByteArray(picture.bgr.size(), Qt::Uninitialized)};
    for (int y = 0; y < turned.height; ++y) {
        for (int x = 0; x < turned.width; ++x) {
            const qsizetype from = 3 * (qsizetype(picture.height - 1 - x) * picture.width + y);
            for (int c = 0; c < 3; ++c)
                turned.bgr[3 * (qsizetype(y) * turned.width + x) + c] = picture.bgr[from + c];
        }
    }
    return turned;
}

} // namespace

class DetectorTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FaceDetector> m_detector;

    // People whose face is not to be seen are left out.
    qsizetype faces(const Picture &picture, DetectionMode mode = DetectionMode::Fast)
    {
        const QList<Detection> found = m_detector->detect(picture, mode).value().faces;
        return std::count_if(found.begin(), found.end(),
                             [](const Detection &one) { return one.kind == FaceKind::Face; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = FaceDetector::load();
        QVERIFY(loaded);
        m_detector = std::move(*loaded);
    }

    void samples_haveTheFacesTheyHave_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("expected");
        QTest::newRow("astronaut") << "astronaut.png" << 1;
        QTest::newRow("camera, from the side") << "camera.png" << 1;
        QTest::newRow("grace hopper") << "grace_hopper.jpg" << 1;
        QTest::newRow("coffee") << "coffee.png" << 0;
        QTest::newRow("china") << "china.jpg" << 0;
        QTest::newRow("flower") << "flower.jpg" << 0;
        QTest::newRow("chelsea, a cat") << "chelsea.png" << 0;
        QTest::newRow("rocket") << "rocket.jpg" << 0;
    }

    void samples_haveTheFacesTheyHave()
    {
        QFETCH(QString, name);
        QFETCH(int, expected);
        const Picture picture = sample(name);
        for (const DetectionMode mode : {DetectionMode::Fast, DetectionMode::Thorough}) {
            const Detections found = m_detector->detect(picture, mode).value();
            QCOMPARE(found.faces.size(), expected);
            QCOMPARE(found.mode, mode);
            for (const Detection &face : found.faces) {
                QCOMPARE(face.kind, FaceKind::Face);
                QVERIFY(face.detector.startsWith(QStringLiteral("yunet")));
                QVERIFY(face.detector.endsWith(QStringLiteral("+ssdlite")));
                QVERIFY(face.score >= 0.6);
            }
        }
    }

    void box_isInPartsOfThePicture()
    {
        const Picture picture = sample(QStringLiteral("astronaut.png"));
        const Box box = m_detector->detect(picture, DetectionMode::Fast).value().faces.first().box;
        const Box known{178.17 / 512, 62.91 / 512, 89.9 / 512, 113.33 / 512};
        QVERIFY(overlap(box, known) > 0.9);
    }

    void coveredPerson_isStillAPerson()
    {
        Picture picture = sample(QStringLiteral("camera.png"));
        const QList<Detection> before = m_detector->detect(picture, DetectionMode::Fast).value().faces;
        coverFaces(picture, {before.first().box}, CoverStyle::Box);
        const QList<Detection> after = m_detector->detect(picture, DetectionMode::Fast).value().faces;
        QCOMPARE(after.size(), 1);
        QCOMPARE(after.first().kind, FaceKind::Person);
        QCOMPARE(after.first().detector, QStringLiteral("ssdlite"));
    }

    void withoutPersonNet_onlyFacesAreFound()
    {
        DetectorOptions options;
        options.wantsPeople = false;
        const std::unique_ptr<FaceDetector> detector = FaceDetector::load(options).value();
        Picture picture = sample(QStringLiteral("grace_hopper.jpg"));
        const Detections before = detector->detect(picture, DetectionMode::Thorough).value();
        QCOMPARE(before.faces.size(), 1);
        QVERIFY(!before.detectorVersion.contains(QStringLiteral("ssdlite")));
        coverFaces(picture, {before.faces.first().box}, CoverStyle::Box);
        QVERIFY(detector->detect(picture, DetectionMode::Thorough).value().faces.isEmpty());
    }

    void darkPhoto_isSeenThrough() { QCOMPARE(faces(darkened(sample(QStringLiteral("grace_hopper.jpg")), 16)), 1); }

    void lyingFace_isFoundWhenLookingThoroughly()
    {
        const Picture lying = turnedClockwise(sample(QStringLiteral("camera.png")));
        const QList<Detection> found = m_detector->detect(lying, DetectionMode::Thorough).value().faces;
        QCOMPARE(found.size(), 1);
        const Box known{(512 - 113.06 - 81.06) / 512, 195.56 / 512, 81.06 / 512, 60.66 / 512};
        QVERIFY(overlap(found.first().box, known) > 0.6);
    }

    void coveredFace_isNotFoundAgain_data()
    {
        QTest::addColumn<CoverStyle>("style");
        QTest::newRow("blur") << CoverStyle::Blur;
        QTest::newRow("pixelate") << CoverStyle::Pixelate;
        QTest::newRow("box") << CoverStyle::Box;
    }

    void coveredFace_isNotFoundAgain()
    {
        QFETCH(CoverStyle, style);
        for (const char *name : {"astronaut.png", "camera.png", "grace_hopper.jpg"}) {
            Picture picture = sample(QString::fromUtf8(name));
            const Detections before = m_detector->detect(picture, DetectionMode::Fast).value();
            coverFaces(picture, {before.faces.first().box}, style);
            QCOMPARE(faces(picture), 0);
        }
    }

    void flatPictureOrNoise_showsNobody_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<int>("lowest");
        QTest::addColumn<int>("highest");
        for (const int side : {300, 1500}) {
            QTest::addRow("black, %d", side) << side << 0 << 0;
            QTest::addRow("white, %d", side) << side << 255 << 255;
            QTest::addRow("gray, %d", side) << side << 128 << 128;
            QTest::addRow("nearly black, %d", side) << side << 0 << 6;
            QTest::addRow("noise, %d", side) << side << 0 << 255;
        }
    }

    void flatPictureOrNoise_showsNobody()
    {
        QFETCH(int, side);
        QFETCH(int, lowest);
        QFETCH(int, highest);
        const Picture picture = noise(side, lowest, highest);
        for (const DetectionMode mode : {DetectionMode::Fast, DetectionMode::Thorough}) {
            const Detections found = m_detector->detect(picture, mode).value();
            const QList<Detection> all = found.faces + found.candidates;
            QVERIFY2(all.isEmpty(), qPrintable(all.isEmpty() ? QString() : asText(all.first())));
        }
    }

    void thorough_keepsWhatFastFinds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("side");
        for (const char *name : {"astronaut.png", "camera.png", "coffee.png"}) {
            for (const int side : {48, 90, 256})
                QTest::addRow("%s at %d", name, side) << QString::fromUtf8(name) << side;
        }
    }

    // Also of a picture that Fast was given smaller than Thorough was.
    void thorough_keepsWhatFastFinds()
    {
        QFETCH(QString, name);
        QFETCH(int, side);
        const Picture large = sample(name);
        const Picture small = scaledDown(large, side);
        for (const int divisor : {1, 12}) {
            const Picture asFast = darkened(small, divisor);
            const QList<Detection> fast = m_detector->detect(asFast, DetectionMode::Fast).value().faces;
            const QList<Detection> thorough =
                m_detector->detect(darkened(large, divisor), DetectionMode::Thorough, asFast).value().faces;
            for (const Detection &one : fast)
                QVERIFY2(isKept(one, thorough), qPrintable(QString::number(divisor)));
        }
    }

    void recipes_haveTheirOwnVersion()
    {
        const Picture picture{8, 8, QByteArray(192, 'x')};
        const QString fast = m_detector->detect(picture, DetectionMode::Fast).value().detectorVersion;
        const QString thorough = m_detector->detect(picture, DetectionMode::Thorough).value().detectorVersion;
        QVERIFY(fast.contains(QStringLiteral("yunet:")));
        QVERIFY(fast != thorough);
    }

    void tinyAndLongPictures_areLookedAt()
    {
        QCOMPARE(faces({1, 1, QByteArray(3, '\0')}, DetectionMode::Thorough), 0);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(faces({4000, 1, QByteArray(12000, '\x7F')}, DetectionMode::Thorough), 0);
    }

    void emptyPicture_isAnErrorNotNoFaces()
    {
        const Result<Detections> found = m_detector->detect({}, DetectionMode::Fast);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(DetectorTest)
#include "detector_test.moc"
