// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/decode.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace {

const QString photoName = QStringLiteral("photo.jpg");

QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(CLEARFRAME_SAMPLES "/") + QString::fromUtf8(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Four colored quarters: red, green / blue, white from the left and top.
Picture quarters(int width, int height)
{
    static const std::array<QByteArray, 4> colors{QByteArray("\0\0\xFF", 3), QByteArray("\0\xFF\0", 3),
                                                  QByteArray("\xFF\0\0", 3), QByteArray("\xFF\xFF\xFF", 3)};
    Picture picture{width, height, {}};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            picture.bgr += colors[size_t((y >= height / 2) * 2 + (x >= width / 2))];
    }
    return picture;
}

// "R", "G", "B" or "W" for the quarters from the left and top.
QByteArray cornersOf(const Picture &picture)
{
    QByteArray names;
    for (const auto &[x, y] : {std::pair{1, 1}, {3, 1}, {1, 3}, {3, 3}}) {
        const qsizetype at = 3 * (qsizetype(picture.height * y / 4) * picture.width + picture.width * x / 4);
        const bool blue = uchar(picture.bgr[at]) > 128;
        const bool green = uchar(picture.bgr[at + 1]) > 128;
        const bool red = uchar(picture.bgr[at + 2]) > 128;
        names += blue && green && red ? 'W' : red ? 'R' : green ? 'G' : blue ? 'B' : '?';
    }
    return names;
}

QByteArray exifBlock(int orientation)
{
    return QByteArray("MM\0*\0\0\0\x08\0\1\x01\x12\0\3\0\0\0\1\0", 19) + char(orientation) + QByteArray(6, '\0');
}

QByteArray withOrientation(const QByteArray &jpeg, int orientation)
{
    const QByteArray body = QByteArray("Exif\0\0", 6) + exifBlock(orientation);
    return jpeg.first(2) + QByteArray("\xFF\xE1\0", 3) + char(body.size() + 2) + body + jpeg.mid(2);
}

// An uncompressed little-endian TIFF of the picture with this orientation.
QByteArray tiffOf(const Picture &picture, int orientation)
{
    QByteArray tiff("II*\0\x08\0\0\0", 8);
    const auto add = [&](quint32 value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            tiff.append(char(value >> (8 * i) & 0xFF));
    };
    const auto entry = [&](quint32 tag, quint32 type, quint32 count, quint32 value) {
        add(tag, 2);
        add(type, 2);
        add(count, 4);
        add(value, 4);
    };
    const quint32 end = 8 + 2 + 10 * 12 + 4;
    add(10, 2);
    entry(256, 4, 1, quint32(picture.width));
    entry(257, 4, 1, quint32(picture.height));
    entry(258, 3, 3, end);
    entry(259, 3, 1, 1);
    entry(262, 3, 1, 2);
    entry(273, 4, 1, end + 6);
    entry(274, 3, 1, quint32(orientation));
    entry(277, 3, 1, 3);
    entry(278, 4, 1, quint32(picture.height));
    entry(279, 4, 1, quint32(picture.bgr.size()));
    add(0, 4);
    for (int i = 0; i < 3; ++i)
        add(8, 2);
    for (qsizetype i = 0; i + 2 < picture.bgr.size(); i += 3)
        tiff.append(picture.bgr[i + 2]).append(picture.bgr[i + 1]).append(picture.bgr[i]);
    return tiff;
}

} // namespace

class DecodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orientation_isApplied_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QByteArray>("corners");
        QTest::newRow("1") << 1 << QByteArray("RGBW");
        QTest::newRow("2, mirrored") << 2 << QByteArray("GRWB");
        QTest::newRow("3, upside down") << 3 << QByteArray("WBGR");
        QTest::newRow("4, mirrored upside down") << 4 << QByteArray("BWRG");
        QTest::newRow("5, transposed") << 5 << QByteArray("RBGW");
        QTest::newRow("6, turned right") << 6 << QByteArray("BRWG");
        QTest::newRow("7, transversed") << 7 << QByteArray("WGBR");
        QTest::newRow("8, turned left") << 8 << QByteArray("GWRB");
    }

    void orientation_isApplied()
    {
        QFETCH(int, orientation);
        QFETCH(QByteArray, corners);
        const Picture stored = quarters(48, 32);
        const QByteArray jpeg = withOrientation(encodeJpeg(stored, 95).value(), orientation);
        for (const QByteArray &file : {jpeg, tiffOf(stored, orientation)}) {
            const Result<DecodedPhoto> photo = decodePhoto(file, photoName, 0);
            QVERIFY2(photo, photo ? "" : qPrintable(photo.error().message));
            QCOMPARE(cornersOf(photo->picture), corners);
            QCOMPARE(photo->picture.width, orientation >= 5 ? 32 : 48);
            QCOMPARE(photo->header.width, photo->picture.width);
            QCOMPARE(photo->header.height, photo->picture.height);
            QCOMPARE(photo->header.orientation, orientation);
        }
    }

    void readPictureHeader_agreesWithTheDecoder_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("jpeg") << sample("grace_hopper.jpg");
        QTest::newRow("png") << sample("astronaut.png");
        QTest::newRow("gray png") << sample("camera.png");
        QTest::newRow("tiff") << tiffOf(quarters(7, 5), 6);
        // 6 x 4 red pixels, lossless.
        QTest::newRow("webp") << QByteArray::fromBase64("UklGRh4AAABXRUJQVlA4TBEAAAAvBcAAAAdQlCIXpf+BiOh/AAA=");
    }

    void readPictureHeader_agreesWithTheDecoder()
    {
        QFETCH(QByteArray, file);
        const Result<PictureHeader> header = readPictureHeader(file, photoName);
        QVERIFY(header);
        const Result<DecodedPhoto> photo = decodePhoto(file, photoName, 0);
        QVERIFY2(photo, photo ? "" : qPrintable(photo.error().message));
        QCOMPARE(photo->picture.width, header->width);
        QCOMPARE(photo->picture.height, header->height);
        QCOMPARE(photo->picture.bgr.size(), qsizetype(3) * header->width * header->height);
    }

    void jpeg_isDecodedSmallerWhenThatIsEnough()
    {
        const QByteArray file = sample("rocket.jpg"); // 640 x 427
        QCOMPARE(decodePhoto(file, photoName, 80)->picture.width, 80);
        QCOMPARE(decodePhoto(file, photoName, 81)->picture.width, 160);
        QCOMPARE(decodePhoto(file, photoName, 300)->picture.width, 320);
        QCOMPARE(decodePhoto(file, photoName, 321)->picture.width, 640);
        QCOMPARE(decodePhoto(file, photoName, 5000)->picture.width, 640);
        QCOMPARE(decodePhoto(file, photoName, 80)->header.width, 640);
    }

    void grayPicture_comesAsBgr()
    {
        const Picture picture = decodePhoto(sample("camera.png"), photoName, 0)->picture;
        QCOMPARE(picture.bgr.size(), qsizetype(3 * 512 * 512));
        for (qsizetype i = 0; i < 3000; i += 3)
            QVERIFY(picture.bgr[i] == picture.bgr[i + 1] && picture.bgr[i] == picture.bgr[i + 2]);
    }

    void cmykJpeg_hasItsColors()
    {
        // 8 x 8 pixels of (200, 40, 40), stored as inverted YCCK the way Adobe programs do.
        const QByteArray file = QByteArray::fromBase64(
            "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwACAQEBAQECAQEBAgICAgIEAwICAgIFBAQDBAYFBgYGBQYGBgcJCAYHCQcGBggLCAkK"
            "CgoKCgYICwwLCgwJCgoK/9sAQwECAgICAgIFAwMFCgcGBwoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoK"
            "CgoKCgoKCgoKCgoK/8AAFAgACAAIBAERAAIRAQMRAQQRAP/EABUAAQEAAAAAAAAAAAAAAAAAAAYJ/8QAFBABAAAAAAAAAAAA"
            "AAAAAAAAAP/EABUBAQEAAAAAAAAAAAAAAAAAAAgJ/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAA4EAQACEQMRBAAAPwB4RCM6"
            "kD//2Q==");
        const Result<DecodedPhoto> photo = decodePhoto(file, photoName, 0);
        QVERIFY(photo);
        QVERIFY(qAbs(uchar(photo->picture.bgr[0]) - 40) < 8);
        QVERIFY(qAbs(uchar(photo->picture.bgr[1]) - 40) < 8);
        QVERIFY(qAbs(uchar(photo->picture.bgr[2]) - 200) < 8);
    }

    void fileCutShort_isUnreadableNeverHalfAPicture_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("jpeg") << sample("rocket.jpg");
        QTest::newRow("png") << sample("chelsea.png");
        QTest::newRow("tiff") << tiffOf(quarters(40, 40), 1);
    }

    void fileCutShort_isUnreadableNeverHalfAPicture()
    {
        QFETCH(QByteArray, file);
        for (const double part : {0.0001, 0.01, 0.1, 0.5, 0.9, 0.99}) {
            const Result<DecodedPhoto> photo = decodePhoto(file.first(qsizetype(file.size() * part) + 4), photoName, 0);
            QVERIFY(!photo);
            QCOMPARE(photo.error().kind, ErrorKind::Unreadable);
            QVERIFY(photo.error().message.contains(photoName));
        }
    }

    void jpegWithItsEndPutBack_isStillCutShort()
    {
        const QByteArray file = sample("rocket.jpg");
        const Result<DecodedPhoto> photo = decodePhoto(file.first(file.size() / 2) + "\xFF\xD9", photoName, 0);
        QVERIFY(!photo);
        QCOMPARE(photo.error().kind, ErrorKind::Unreadable);
    }

    void everyShortLength_isAnError()
    {
        const QByteArray tiff = tiffOf(quarters(8, 8), 6);
        for (const QByteArray &file : {sample("rocket.jpg"), sample("coffee.png"), tiff}) {
            for (qsizetype length = 0; length < 200; ++length)
                QVERIFY(!decodePhoto(file.first(length), photoName, 0));
        }
    }

    void hugePicture_isRefusedFromItsHeader()
    {
        QByteArray png = sample("chelsea.png");
        for (const qsizetype at : {16, 20})
            png.replace(at, 4, QByteArray("\0\0\x75\x30", 4)); // 30,000
        const Result<DecodedPhoto> photo = decodePhoto(png, QStringLiteral("bomb.png"), 1280);
        QVERIFY(!photo);
        QCOMPARE(photo.error().kind, ErrorKind::TooLarge);
        QCOMPARE(photo.error().message,
                 QStringLiteral("“bomb.png” measures 30,000 × 30,000 pixels. The limit is 300 megapixels; "
                                "the setting “max-megapixels” raises it."));
    }

    void limit_isAChoice()
    {
        const QByteArray file = sample("rocket.jpg");
        QCOMPARE(readPictureHeader(file, photoName, {1000}).error().kind, ErrorKind::TooLarge);
        QVERIFY(readPictureHeader(file, photoName, {640 * 427}));
    }

    void furtherPageOfTiff_isRefusedUnlessItIsTheSamePicture_data()
    {
        QTest::addColumn<int>("subfileType"); // TIFF 6.0, NewSubfileType
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("another picture") << 0 << true;
        QTest::newRow("reduced copy") << 1 << false;
        QTest::newRow("page of a document") << 2 << true;
        QTest::newRow("mask") << 4 << false;
        QTest::newRow("mask of a reduced copy") << 5 << false;
    }

    // Another page could show a face that nobody looked for.
    void furtherPageOfTiff_isRefusedUnlessItIsTheSamePicture()
    {
        QFETCH(int, subfileType);
        QFETCH(bool, isRefused);
        QByteArray tiff = tiffOf(quarters(8, 8), 1);
        const quint32 second = quint32(tiff.size());
        tiff.append(QByteArray("\2\0\xFE\0\4\0\1\0\0\0", 10)).append(char(subfileType));
        tiff.append(QByteArray("\0\0\0\0\1\4\0\1\0\0\0\x08\0\0\0\0\0\0\0", 19));
        for (int i = 0; i < 4; ++i)
            tiff[8 + 2 + 120 + i] = char(second >> (8 * i) & 0xFF);
        const Result<DecodedPhoto> photo = decodePhoto(tiff, photoName, 0);
        QCOMPARE(!photo, isRefused);
        if (!isRefused) {
            QCOMPARE(cornersOf(photo->picture), QByteArray("RGBW"));
            return;
        }
        QCOMPARE(photo.error().kind, ErrorKind::Unsupported);
        QVERIFY2(
            photo.error().message.contains(QStringLiteral("Save the picture to be published as a file of its own")),
            qPrintable(photo.error().message));
    }

    void text_isNotAPhoto()
    {
        QCOMPARE(readPictureHeader("just text", photoName).error().kind, ErrorKind::NotAPhoto);
        QCOMPARE(decodePhoto({}, photoName, 0).error().kind, ErrorKind::NotAPhoto);
    }

    void scaledDown_fitsTheLongestSideAndNeverEnlarges()
    {
        const Picture picture = quarters(40, 20);
        QCOMPARE(scaledDown(picture, 10).width, 10);
        QCOMPARE(scaledDown(picture, 10).height, 5);
        QCOMPARE(cornersOf(scaledDown(picture, 10)), QByteArray("RGBW"));
        QCOMPARE(scaledDown(picture, 100).width, 40);
        QVERIFY(scaledDown({}, 100).isEmpty());
    }

    // Each pixel is the mean of what it stands for, and it stands where that was.
    void scaledDown_averagesInPlace_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("wantedPx");
        QTest::newRow("a third") << 1500 << 1000 << 500;
        QTest::newRow("between a half and a third") << 1500 << 1000 << 512;
        QTest::newRow("odd sides") << 1501 << 999 << 320;
        QTest::newRow("little smaller") << 1500 << 1000 << 1280;
        QTest::newRow("long and thin") << 2001 << 65 << 300;
    }

    void scaledDown_averagesInPlace()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(int, wantedPx);
        // Blue: a ramp; green: single rows of black and white, whose mean is gray; red: a ramp from top to bottom.
        Picture picture{width, height, QByteArray(qsizetype(3) * width * height, '\0')};
        char *pixel = picture.bgr.data();
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                *pixel++ = char(255 * x / (width - 1));
                *pixel++ = char(y % 2 == 0 ? 0 : 255);
                *pixel++ = char(255 * y / (height - 1));
            }
        }
        const Picture small = scaledDown(picture, wantedPx);
        QCOMPARE(small.width, wantedPx);
        int worst = 0;
        const auto *found = reinterpret_cast<const uchar *>(small.bgr.constData());
        for (int y = 0; y < small.height; ++y) {
            for (int x = 0; x < small.width; ++x, found += 3) {
                worst = std::max(worst, std::abs(found[0] - int(255 * (x + 0.5) / small.width)));
                worst = std::max(worst, std::abs(found[2] - int(255 * (y + 0.5) / small.height)));
                if (2 * wantedPx <= width)
                    worst = std::max(worst, std::abs(found[1] - 128) / 16);
            }
        }
        QVERIFY2(worst <= 4, qPrintable(QString::number(worst)));
    }

    void png_keepsEveryPixel()
    {
        const Picture picture = quarters(13, 9);
        const DecodedPhoto again = decodePhoto(encodePng(picture).value(), photoName, 0).value();
        QCOMPARE(again.picture.bgr, picture.bgr);
    }

    void emptyPicture_cannotBeEncoded()
    {
        QCOMPARE(encodeJpeg({}, 90).error().kind, ErrorKind::Internal);
        QCOMPARE(encodePng({}).error().kind, ErrorKind::Internal);
    }
};

QTEST_GUILESS_MAIN(DecodeTest)
#include "decode_test.moc"
