// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workers/frames.h"

#include "core/workers/messages.h"

#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

namespace {

QByteArray withHead(quint32 length, const QByteArray &body)
{
    QByteArray head(4, '\0');
    qToBigEndian(length, head.data());
    return head + body;
}

ScannedPhoto somePhoto()
{
    ScannedPhoto photo;
    photo.stamp = {1, ~quint64(0), 3, -4};
    photo.type = FileType::Png;
    photo.width = 40;
    photo.height = 30;
    photo.orientation = 6;
    photo.imageDataSha256 = QByteArray(32, '\7');
    photo.thumbnailJpeg = "jpeg";
    photo.rights = Rights();
    photo.detections = Detections{DetectionMode::Thorough,
                                  {{FaceKind::Face, {0.1, 0.2, 0.3, 0.4}, 0.9, QStringLiteral("yunet")}},
                                  {{FaceKind::Person, {0, 0, 1, 1}, 0.2, QStringLiteral("ssd")}},
                                  QStringLiteral("recipe 1")};
    photo.problem = Error{ErrorKind::TooLarge, QStringLiteral("Too large.")};
    return photo;
}

} // namespace

class FramesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byteByByte_givesTheSameMessages();
    void lengthAboveTheLimit_isRefusedBeforeItIsCollected();
    void garbage_endsTheStream();
    void scannedPhoto_survivesTheWay();
    void pathBytes_surviveTheWay();
    void fieldOfWrongTypeOrRange_isInvalid_data();
    void fieldOfWrongTypeOrRange_isInvalid();
    void damagedMessages_neverCrash();
};

void FramesTest::byteByByte_givesTheSameMessages()
{
    const QByteArray stream = *encodedFrame(message("one")) + *encodedFrame(message("two"));
    FrameReader reader;
    QStringList kinds;
    for (const char byte : stream) {
        reader.append(QByteArray(1, byte));
        const auto next = reader.next();
        QVERIFY(next);
        if (*next)
            kinds.append(kindOf(**next));
    }
    QCOMPARE(kinds, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    QVERIFY(reader.isEmpty());
}

void FramesTest::lengthAboveTheLimit_isRefusedBeforeItIsCollected()
{
    FrameReader reader;
    reader.append(withHead(quint32(largestFrame) + 1, {}));
    QVERIFY(!reader.next());
    FrameReader narrow;
    narrow.setLimit(100);
    narrow.append(withHead(101, {}));
    QVERIFY(!narrow.next());
}

void FramesTest::garbage_endsTheStream()
{
    for (const QByteArray &body :
         {QByteArray("HTTP/1.1"), QByteArray("\x01"), QByteArray("\xbf\x61"), QByteArray(3, '\0')}) {
        FrameReader reader;
        reader.append(withHead(quint32(body.size()), body));
        QVERIFY(!reader.next());
        reader.append(*encodedFrame(message("late")));
        QVERIFY(!reader.next());
    }
}

void FramesTest::scannedPhoto_survivesTheWay()
{
    const ScannedPhoto sent = somePhoto();
    FrameReader reader;
    reader.append(*encodedFrame(photoMessage(sent)));
    const auto received = scannedPhotoFrom(**reader.next());
    QVERIFY(received);
    QCOMPARE(received->stamp, sent.stamp);
    QCOMPARE(received->type, sent.type);
    QCOMPARE(received->orientation, 6);
    QCOMPARE(received->imageDataSha256, sent.imageDataSha256);
    QCOMPARE(received->thumbnailJpeg, sent.thumbnailJpeg);
    QVERIFY(received->rights == sent.rights);
    QVERIFY(received->detections->faces == sent.detections->faces);
    QVERIFY(received->detections->candidates == sent.detections->candidates);
    QCOMPARE(received->detections->mode, DetectionMode::Thorough);
    QCOMPARE(received->detections->detectorVersion, QStringLiteral("recipe 1"));
    QVERIFY(received->problem == sent.problem);
}

void FramesTest::pathBytes_surviveTheWay()
{
    ScanTask task;
    task.photo = FilePath::fromBytes("/a/caf\xe9\n.jpg");
    task.knownImageDataSha256 = QByteArray(32, '\1');
    task.knownOrientation = 8;
    const auto received = scanTasksFrom(scanMessage({task}));
    QVERIFY(received);
    QCOMPARE(received->first().photo.bytes(), task.photo.bytes());
    QCOMPARE(received->first().knownImageDataSha256, task.knownImageDataSha256);
    QCOMPARE(received->first().knownOrientation, 8);
}

void FramesTest::fieldOfWrongTypeOrRange_isInvalid_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QCborValue>("value");
    QTest::newRow("width negative") << QStringLiteral("width") << QCborValue(-1);
    QTest::newRow("width text") << QStringLiteral("width") << QCborValue(QStringLiteral("9"));
    QTest::newRow("orientation 9") << QStringLiteral("orientation") << QCborValue(9);
    QTest::newRow("type unknown") << QStringLiteral("type") << QCborValue(99);
    QTest::newRow("hash short") << QStringLiteral("sha256") << QCborValue(QByteArray("abc"));
    QTest::newRow("stamp short") << QStringLiteral("stamp") << QCborValue(QCborArray{1, 2});
    QTest::newRow("thumbnail huge") << QStringLiteral("thumbnail") << QCborValue(QByteArray(5 << 20, 'x'));
    QTest::newRow("detections list") << QStringLiteral("detections") << QCborValue(QCborArray{});
    QTest::newRow("rights text") << QStringLiteral("rights") << QCborValue(QStringLiteral("free"));
    QTest::newRow("kind") << QStringLiteral("kind") << QCborValue(QStringLiteral("answer"));
    QCborMap detections = photoMessage(somePhoto()).value(QLatin1String("detections")).toMap();
    QCborMap face = detections.value(QLatin1String("faces")).toArray().first().toMap();
    face[QLatin1String("x")] = qQNaN();
    detections[QLatin1String("faces")] = QCborArray{face};
    QTest::newRow("box not a number") << QStringLiteral("detections") << QCborValue(detections);
}

void FramesTest::fieldOfWrongTypeOrRange_isInvalid()
{
    QFETCH(const QString, key);
    QFETCH(const QCborValue, value);
    QCborMap map = photoMessage(somePhoto());
    QVERIFY(scannedPhotoFrom(map));
    map[key] = value;
    QVERIFY(!scannedPhotoFrom(map));
}

void FramesTest::damagedMessages_neverCrash()
{
    const QByteArray sound = *encodedFrame(photoMessage(somePhoto()));
    QRandomGenerator random(7);
    int refused = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray damaged = sound;
        for (int hits = random.bounded(1, 5); hits > 0; --hits)
            damaged[random.bounded(4, int(damaged.size()))] = char(random.bounded(256));
        FrameReader reader;
        reader.append(damaged);
        const auto frame = reader.next();
        if (!frame || !*frame || !scannedPhotoFrom(**frame))
            ++refused;
    }
    QVERIFY(refused > 5'000);
}

QTEST_GUILESS_MAIN(FramesTest)
#include "frames_test.moc"
