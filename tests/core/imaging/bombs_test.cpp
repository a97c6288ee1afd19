// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/decode.h"
#include "sample_bombs.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

namespace {

void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

// The most memory this process held since forgetPeak(), in MB; 0 where that is not known.
int peakMb()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toInt() / 1024;
    }
    return 0;
}

} // namespace

class BombsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oversizedHeader_isRefusedBeforeAnythingIsAllocated_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("file");
        for (const Bomb &bomb : oversizedHeaders())
            QTest::newRow(qPrintable(bomb.name)) << bomb.name << bomb.file;
    }

    void oversizedHeader_isRefusedBeforeAnythingIsAllocated()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, file);
        prepareDecoders();
        forgetPeak();
        const int before = peakMb();
        QElapsedTimer timer;
        timer.start();
        const Result<DecodedPhoto> photo = decodePhoto(file, name, 1280);
        const qint64 ms = timer.elapsed();
        const int grown = peakMb() - before;
        QVERIFY(!photo);
        QVERIFY2(photo.error().message.contains(name) && !photo.error().message.contains(u'\n'),
                 qPrintable(photo.error().message));
        qInfo("%lld KB, %lld ms, %d MB more: %s", (long long)(file.size() / 1024), (long long)ms, grown,
              qPrintable(photo.error().message));
        QVERIFY2(ms < 5000, "far from the 200 ms it should take");
        QVERIFY2(grown < 150, "memory for a picture that is not there");
    }

    // What is refused for its size alone must be a photo when it is small.
    void bombsOfFewPixels_arePhotos()
    {
        for (const Bomb &bomb : bombsBelowTheLimit(700)) {
            const Result<DecodedPhoto> photo = decodePhoto(bomb.file, bomb.name, 0);
            QVERIFY2(photo, photo ? "" : qPrintable(photo.error().message));
            QCOMPARE(photo->picture.width, 700);
        }
    }

    void veryLargePicture_comesSmaller()
    {
        const QByteArray file = bombsBelowTheLimit(2000).first().file;
        QCOMPARE(decodePhoto(file, QStringLiteral("large.png"), 400)->picture.width, 800);
        QCOMPARE(decodePhoto(file, QStringLiteral("large.png"), 400)->header.width, 2000);
        QCOMPARE(decodePhoto(file, QStringLiteral("large.png"), 500)->picture.width, 2000);
    }
};

QTEST_GUILESS_MAIN(BombsTest)
#include "bombs_test.moc"
