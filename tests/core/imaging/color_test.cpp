// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/color_profile.h"
#include "core/imaging/decode.h"
#include "sample_encoders.h"
#include "sample_png_gif.h"
#include "sample_profiles.h"
#include "sample_psd.h"

#include <QTest>

#include <opencv2/imgcodecs.hpp>

#include <array>

#include <lcms2.h>
#include <tiffio.h>
#ifdef CLEARFRAME_HAS_JXL
#include <jxl/decode.h>
#endif

namespace {

const QString photoName = QStringLiteral("photo");

using Color = std::array<int, 3>; // Blue, green, red.

constexpr Color stored{60, 120, 180};

cv::Mat plain(const Color &bgr)
{
    return cv::Mat(32, 48, CV_8UC3, cv::Scalar(bgr[0], bgr[1], bgr[2]));
}

cv::Mat rgbOf(const cv::Mat &bgr)
{
    cv::Mat rgb = bgr.clone();
    cv::mixChannels(bgr, rgb, {0, 2, 1, 1, 2, 0});
    return rgb;
}

cv::Mat inksOf(int cyan, int magenta, int yellow, int black)
{
    return cv::Mat(32, 48, CV_8UC4, cv::Scalar(cyan, magenta, yellow, black));
}

// What Little CMS itself makes of one color.
Color convertedByLittleCms(const QByteArray &profile, const QByteArray &pixel, cmsUInt32Number type)
{
    const cmsHPROFILE from = cmsOpenProfileFromMem(profile.constData(), cmsUInt32Number(profile.size()));
    const cmsHPROFILE srgb = cmsCreate_sRGBProfile();
    const cmsHTRANSFORM transform = cmsCreateTransform(from, type, srgb, TYPE_BGR_8, INTENT_PERCEPTUAL, 0);
    std::array<uchar, 3> bgr{};
    cmsDoTransform(transform, pixel.constData(), bgr.data(), 1);
    cmsDeleteTransform(transform);
    cmsCloseProfile(srgb);
    cmsCloseProfile(from);
    return {bgr[0], bgr[1], bgr[2]};
}

QByteArray pixelOf(const Color &bgr)
{
    return QByteArray().append(char(bgr[0])).append(char(bgr[1])).append(char(bgr[2]));
}

QByteArray webPWith(const QByteArray &profile)
{
    std::vector<uchar> bytes;
    cv::imencode(".webp", plain(stored), bytes, {cv::IMWRITE_WEBP_QUALITY, 101});
    const QByteArray simple(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    const auto number = [](quint32 value) { // Tests run on little-endian machines.
        return QByteArray(reinterpret_cast<const char *>(&value), 4);
    };
    const QByteArray body = QByteArray("WEBPVP8X\x0A\0\0\0\x20\0\0\0\x2F\0\0\x1F\0\0", 22) + "ICCP" +
                            number(quint32(profile.size())) + profile + QByteArray(profile.size() % 2, '\0') +
                            simple.mid(12);
    return "RIFF" + number(quint32(body.size())) + body;
}

#ifdef CLEARFRAME_HAS_JXL
// As it comes when nothing is asked for.
QByteArray decodedByLibjxl(const QByteArray &file)
{
    constexpr JxlPixelFormat rgb8{3, JXL_TYPE_UINT8, JXL_NATIVE_ENDIAN, 0};
    JxlDecoder *decoder = JxlDecoderCreate(nullptr);
    JxlDecoderSubscribeEvents(decoder, JXL_DEC_FULL_IMAGE);
    JxlDecoderSetInput(decoder, reinterpret_cast<const uint8_t *>(file.constData()), size_t(file.size()));
    QByteArray rgb(3 * 48 * 32, '\0');
    if (JxlDecoderProcessInput(decoder) == JXL_DEC_NEED_IMAGE_OUT_BUFFER)
        JxlDecoderSetImageOutBuffer(decoder, &rgb8, rgb.data(), size_t(rgb.size()));
    const bool isDecoded = JxlDecoderProcessInput(decoder) == JXL_DEC_FULL_IMAGE;
    JxlDecoderDestroy(decoder);
    return isDecoded ? rgb : QByteArray();
}
#endif

// Empty when the whole picture has the color.
QByteArray difference(const QByteArray &file, const Color &expected, int tolerance)
{
    const Result<DecodedPhoto> photo = decodePhoto(file, photoName, 0);
    if (!photo)
        return photo.error().message.toUtf8();
    for (const qsizetype pixel : {qsizetype(0), qsizetype(24 + 48 * 16), qsizetype(48 * 32 - 1)}) {
        for (size_t i = 0; i < 3; ++i) {
            const int found = uchar(photo->picture.bgr[3 * pixel + qsizetype(i)]);
            if (qAbs(found - expected[i]) > tolerance)
                return QStringLiteral("channel %1: %2 instead of %3").arg(i).arg(found).arg(expected[i]).toUtf8();
        }
    }
    return {};
}

} // namespace

class ColorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profileOfEveryFormat_isUsed_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("tolerance");
        const QByteArray profile = rec2020Profile();
        QTest::newRow("jpeg") << encodeJpegAs(plain(stored), {.profile = profile}) << 3;
        QTest::newRow("png") << encodePngAs(plain(stored), {.profile = profile}) << 1;
        QTest::newRow("webp") << webPWith(profile) << 1;
        QTest::newRow("tiff") << encodeTiff(rgbOf(plain(stored)), {.profile = profile}) << 1;
        QTest::newRow("psd") << encodePsd(plain(stored), {.profile = profile}) << 1;
#ifdef CLEARFRAME_HAS_HEIF
        if (canEncodeHeif(HeifCoding::Hevc))
            QTest::newRow("heic") << encodeHeif(plain(stored), HeifCoding::Hevc, {.profile = profile}) << 5;
        if (canEncodeHeif(HeifCoding::Av1))
            QTest::newRow("avif") << encodeHeif(plain(stored), HeifCoding::Av1, {.profile = profile}) << 5;
#endif
#ifdef CLEARFRAME_HAS_JXL
        QTest::newRow("jxl lossless") << encodeJxl(plain(stored), {.isLossless = true, .profile = profile}) << 2;
#endif
    }

    void profileOfEveryFormat_isUsed()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, tolerance);
        QVERIFY(!file.isEmpty());
        const Color expected = convertedByLittleCms(rec2020Profile(), pixelOf(stored), TYPE_BGR_8);
        QVERIFY(expected[2] > stored[2] + 15); // The test could not fail otherwise.
        const QByteArray wrong = difference(file, expected, tolerance);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }

    void grayProfileOfEveryFormat_isUsed_data()
    {
        QTest::addColumn<QByteArray>("file");
        const cv::Mat gray(32, 48, CV_8UC1, cv::Scalar(64));
        const QByteArray profile = grayProfile(1.0);
        QTest::newRow("png") << encodePngAs(gray, {.profile = profile});
        QTest::newRow("tiff") << encodeTiff(gray, {.profile = profile});
        QTest::newRow("psd") << encodePsd(gray, {.mode = 1, .profile = profile});
#ifdef CLEARFRAME_HAS_JXL
        QTest::newRow("jxl") << encodeJxl(gray, {.isLossless = true, .profile = profile});
#endif
    }

    void grayProfileOfEveryFormat_isUsed()
    {
        QFETCH(QByteArray, file);
        QVERIFY(!file.isEmpty());
        const Color expected = convertedByLittleCms(grayProfile(1.0), QByteArray(1, char(64)), TYPE_GRAY_8);
        QVERIFY(expected[0] > 130); // 64 of linear light.
        const QByteArray wrong = difference(file, expected, 2);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }

    void inkProfileOfEveryFormat_isUsed_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("tolerance");
        const cv::Mat inks = inksOf(200, 20, 40, 30);
        const QByteArray profile = swappedInksProfile();
        QTest::newRow("jpeg") << encodeJpegAs(inks, {.profile = profile}) << 6;
        QTest::newRow("tiff") << encodeTiff(inks, {.photometric = PHOTOMETRIC_SEPARATED, .profile = profile}) << 2;
        QTest::newRow("psd") << encodePsd(inks, {.mode = 4, .isPacked = true, .profile = profile}) << 2;
    }

    void inkProfileOfEveryFormat_isUsed()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, tolerance);
        const QByteArray pixel = QByteArray::fromHex("c814281e"); // Little CMS counts 255 as full ink.
        const Color expected = convertedByLittleCms(swappedInksProfile(), pixel, TYPE_CMYK_8);
        QVERIFY(expected[1] < 80 && expected[2] > 150); // Without the profile it is the other way round.
        const QByteArray wrong = difference(file, expected, tolerance);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }

    void profileOfAnotherColorModel_changesNothing()
    {
        const QByteArray plainFile = encodePngAs(plain(stored), {});
        for (const QByteArray &profile : {swappedInksProfile(), QByteArray(2000, 'x')})
            QCOMPARE(difference(encodePngAs(plain(stored), {.profile = profile}), stored, 0), QByteArray());
        QCOMPARE(difference(plainFile, stored, 0), QByteArray());
    }

    void labTiff_hasItsColors()
    {
        // L 53, a 80, b 67: the red of sRGB. TIFF stores a and b with a sign.
        const cv::Mat lab(32, 48, CV_8UC3, cv::Scalar(136, 80, 67));
        const QByteArray wrong = difference(encodeTiff(lab, {.photometric = PHOTOMETRIC_CIELAB}), {0, 0, 255}, 12);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }

    void codePoints_becomeSrgb_data()
    {
        QTest::addColumn<int>("primaries");
        QTest::addColumn<int>("transfer");
        QTest::addColumn<bool>("isWider");
        QTest::newRow("Display P3") << 12 << 13 << true;
        QTest::newRow("BT.2020") << 9 << 13 << true;
        QTest::newRow("BT.2020 PQ") << 9 << 16 << true;
        QTest::newRow("BT.2020 HLG") << 9 << 18 << true;
        QTest::newRow("sRGB") << 1 << 13 << false;
        QTest::newRow("BT.709") << 1 << 1 << false;
        QTest::newRow("unspecified") << 2 << 2 << false;
    }

    void codePoints_becomeSrgb()
    {
        QFETCH(int, primaries);
        QFETCH(int, transfer);
        QFETCH(bool, isWider);
        const QByteArray profile = codePointProfile(primaries, transfer);
        QCOMPARE(!profile.isEmpty(), isWider);
#ifdef CLEARFRAME_HAS_HEIF
        for (const HeifCoding coding : {HeifCoding::Hevc, HeifCoding::Av1}) {
            if (!canEncodeHeif(coding))
                continue;
            const QByteArray file = encodeHeif(plain(stored), coding, {.primaries = primaries, .transfer = transfer});
            const Color expected = isWider ? convertedByLittleCms(profile, pixelOf(stored), TYPE_BGR_8) : stored;
            const QByteArray wrong = difference(file, expected, transfer >= 16 ? 12 : 6);
            QVERIFY2(wrong.isEmpty(), wrong.constData());
        }
#endif
    }

    void displayP3_agreesWithItsMatrix()
    {
        // 0.5 0.5 0.2 is 0.214 0.214 0.0331 of linear light; blue of sRGB is -0.0197 r - 0.0786 g + 1.0979 b of that.
        const Color found = convertedByLittleCms(codePointProfile(12, 13), pixelOf({51, 128, 128}), TYPE_BGR_8);
        QVERIFY2(qAbs(found[0] - 33) <= 2 && qAbs(found[1] - 128) <= 2 && qAbs(found[2] - 128) <= 2,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(found[0]).arg(found[1]).arg(found[2])));
    }

#ifdef CLEARFRAME_HAS_JXL
    // What a lossy file differs from its source by is lost in coding, not in reading.
    void lossyJxl_isWhatItsLibraryDecodes()
    {
        cv::Mat picture(32, 48, CV_8UC3, cv::Scalar(240, 240, 240));
        picture(cv::Rect(0, 0, 24, 16)).setTo(cv::Scalar(20, 30, 230));
        picture(cv::Rect(24, 0, 24, 16)).setTo(cv::Scalar(30, 200, 40));
        picture(cv::Rect(0, 16, 24, 16)).setTo(cv::Scalar(220, 40, 30));
        const QByteArray file = encodeJxl(picture, {});
        const Result<DecodedPhoto> photo = decodePhoto(file, photoName, 0);
        QVERIFY(photo);
        const QByteArray rgb = decodedByLibjxl(file);
        QCOMPARE(rgb.size(), photo->picture.bgr.size());
        int loss = 0;
        for (qsizetype i = 0; i < rgb.size(); ++i) {
            const qsizetype swapped = i / 3 * 3 + 2 - i % 3;
            const int found = uchar(photo->picture.bgr[swapped]);
            QVERIFY(qAbs(found - uchar(rgb[i])) <= 1);
            loss = std::max(loss, qAbs(found - picture.data[swapped]));
        }
        qInfo("largest difference to the source: %d", loss);
    }
#endif

    void referenceWhiteOfHdr_isWhite_data()
    {
        QTest::addColumn<int>("transfer");
        QTest::addColumn<int>("level");
        QTest::newRow("PQ") << 16 << 148;  // 58 % of the signal (ITU-R BT.2408).
        QTest::newRow("HLG") << 18 << 191; // 75 %
    }

    void referenceWhiteOfHdr_isWhite()
    {
        QFETCH(int, transfer);
        QFETCH(int, level);
        const QByteArray profile = codePointProfile(9, transfer);
        const Color white = convertedByLittleCms(profile, pixelOf({level, level, level}), TYPE_BGR_8);
        const Color gray = convertedByLittleCms(profile, pixelOf({level / 2, level / 2, level / 2}), TYPE_BGR_8);
        QVERIFY(white[0] > 250 && white[1] > 250 && white[2] > 250);
        QVERIFY(gray[1] > 20 && gray[1] < 180);
    }
};

QTEST_GUILESS_MAIN(ColorTest)
#include "color_test.moc"
