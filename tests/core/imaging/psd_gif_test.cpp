// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/decode.h"
#include "sample_png_gif.h"
#include "sample_psd.h"

#include <QTest>

namespace {

const QString photoName = QStringLiteral("photo");

cv::Mat plain(int type)
{
    return cv::Mat(20, 30, type, cv::Scalar(10, 20, 30));
}

const QByteArray palette("\xFF\0\0\0\xFF\0\0\0\xFF\x80\x80\x80", 12); // Red, green, blue, gray.

} // namespace

class PsdGifTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void psdWithoutFinishedPicture_isRefusedWithWhatToDo()
    {
        // Photoshop then puts a white picture there: "no faces" would be a lie.
        const Result<DecodedPhoto> photo = decodePhoto(encodePsd(plain(CV_8UC3), {.isFinished = false}), photoName, 0);
        QVERIFY(!photo);
        QCOMPARE(photo.error().kind, ErrorKind::Unsupported);
        QVERIFY2(photo.error().message.contains(QStringLiteral("Maximize Compatibility")),
                 qPrintable(photo.error().message));
    }

    void psdOfARareKind_isUnsupported_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("depth");
        QTest::addColumn<int>("compression");
        QTest::newRow("Lab") << 9 << 8 << 0;
        QTest::newRow("multichannel") << 7 << 8 << 0;
        QTest::newRow("32 bits") << 3 << 32 << 0;
        QTest::newRow("1 bit") << 0 << 1 << 0;
        QTest::newRow("deflate") << 3 << 8 << 2;
    }

    void psdOfARareKind_isUnsupported()
    {
        QFETCH(int, mode);
        QFETCH(int, depth);
        QFETCH(int, compression);
        QByteArray psd = encodePsd(plain(CV_8UC3), {});
        psd[23] = char(depth);
        psd[25] = char(mode);
        psd[psd.size() - 3 * 20 * 30 - 1] = char(compression);
        const Result<DecodedPhoto> photo = decodePhoto(psd, photoName, 0);
        QVERIFY(!photo);
        QVERIFY2(photo.error().kind == ErrorKind::Unsupported, qPrintable(photo.error().message));
    }

    void psdWithDamagedRuns_isUnreadable()
    {
        // Each row is packed into runs; one that is longer than the row must not be written anywhere.
        QByteArray psd = encodePsd(plain(CV_8UC3), {.isPacked = true});
        psd[psd.size() - 2] = char(-127);
        // The last blue row is the last one of the picture's channels.
        const Result<DecodedPhoto> photo = decodePhoto(psd, photoName, 0);
        QVERIFY(!photo);
        QCOMPARE(photo.error().kind, ErrorKind::Unreadable);
    }

    void psdWithAnyByteOfItsStructureChanged_neverCrashes()
    {
        const QByteArray psd = encodePsd(plain(CV_8UC3), {.isPacked = true, .profile = QByteArray(300, 'p')});
        for (qsizetype at = 4; at < psd.size(); ++at) {
            QByteArray changed = psd;
            for (const char value : {'\xFF', '\x7F', '\0'}) {
                changed[at] = value;
                (void)decodePhoto(changed, photoName, 0, {1'000'000});
            }
        }
    }

    void psdWithFewerChannelsThanItsColors_isDamaged()
    {
        QByteArray psd = encodePsd(plain(CV_8UC3), {});
        psd[13] = 2;
        QCOMPARE(decodePhoto(psd, photoName, 0).error().kind, ErrorKind::Unreadable);
    }

    void gifWithAPictureBesideItsScreen_showsAllOfIt()
    {
        QByteArray gif = encodeGif(cv::Mat(8, 12, CV_8UC1, cv::Scalar(1)), palette, {.left = 4});
        gif[6] = 5; // The screen ends within the picture.
        const Result<DecodedPhoto> photo = decodePhoto(gif, photoName, 0);
        QVERIFY2(photo, photo ? "" : qPrintable(photo.error().message));
        QCOMPARE(photo->picture.width, 16);
        QCOMPARE(photo->picture.height, 8);
        QCOMPARE(photo->picture.bgr.first(3), QByteArray("\xFF\xFF\xFF", 3));
        QCOMPARE(photo->picture.bgr.last(3), QByteArray("\0\xFF\0", 3));
    }

    void animatedGif_isRefusedWithWhatToDo()
    {
        const QByteArray gif = encodeGif(cv::Mat(8, 12, CV_8UC1, cv::Scalar(1)), palette, {.frames = 2});
        const Result<DecodedPhoto> photo = decodePhoto(gif, photoName, 0);
        QVERIFY(!photo);
        QCOMPARE(photo.error().kind, ErrorKind::Unsupported);
        QVERIFY2(photo.error().message.contains(QStringLiteral("Save")), qPrintable(photo.error().message));
    }

    void gifWithAnyByteChanged_neverCrashes()
    {
        const QByteArray gif = encodeGif(cv::Mat(8, 12, CV_8UC1, cv::Scalar(1)), palette, {.isInterlaced = true});
        for (qsizetype at = 6; at < gif.size(); ++at) {
            QByteArray changed = gif;
            for (const char value : {'\xFF', '\x7F', '\0'}) {
                changed[at] = value;
                (void)decodePhoto(changed, photoName, 0, {1'000'000});
            }
        }
    }
};

QTEST_GUILESS_MAIN(PsdGifTest)
#include "psd_gif_test.moc"
