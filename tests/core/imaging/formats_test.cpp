// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/decode.h"
#include "core/imaging/sidecar_orientation.h"
#include "sample_encoders.h"
#include "sample_heic.h"
#include "sample_pictures.h"
#include "sample_profiles.h"

#include <QTest>

#include <array>

namespace {

const QString photoName = QStringLiteral("photo");

#ifdef CLEARFRAME_HAS_RAW
constexpr bool canReadRaw = true;
#else
constexpr bool canReadRaw = false;
#endif

using Color = std::array<int, 3>;
// Blue, green, red of the quarters, as in sample_pictures.cpp.
constexpr std::array<Color, 4> colors{Color{20, 30, 230}, {30, 200, 40}, {220, 40, 30}, {240, 240, 240}};
constexpr std::array<Color, 4> grays{Color{48, 48, 48}, {112, 112, 112}, {176, 176, 176}, {240, 240, 240}};

// Which stored quarter (left to right, top to bottom) is seen where, for Exif orientation 1..8.
constexpr std::array<std::array<size_t, 4>, 8> seenQuarters{std::array<size_t, 4>{0, 1, 2, 3},
                                                            {1, 0, 3, 2},
                                                            {3, 2, 1, 0},
                                                            {2, 3, 0, 1},
                                                            {0, 2, 1, 3},
                                                            {2, 0, 3, 1},
                                                            {3, 1, 2, 0},
                                                            {1, 3, 0, 2}};

Color middleOf(const Picture &picture, size_t quarter)
{
    const int x = picture.width * (quarter % 2 ? 3 : 1) / 4;
    const int y = picture.height * (quarter / 2 ? 3 : 1) / 4;
    const uchar *pixel =
        reinterpret_cast<const uchar *>(picture.bgr.constData()) + 3 * (qsizetype(picture.width) * y + x);
    return {pixel[0], pixel[1], pixel[2]};
}

// Empty when every quarter has its color.
QByteArray difference(const Picture &picture, const SamplePicture &sample, int orientation)
{
    for (size_t quarter = 0; quarter < 4; ++quarter) {
        const size_t stored = seenQuarters[size_t(orientation - 1)][quarter];
        const Color &expected = sample.isGray ? grays[stored] : colors[stored];
        const Color found = middleOf(picture, quarter);
        for (size_t i = 0; i < 3; ++i) {
            if (qAbs(found[i] - expected[i]) > sample.tolerance)
                return QStringLiteral("%1, orientation %2, quarter %3: %4 %5 %6 instead of %7 %8 %9")
                    .arg(sample.name)
                    .arg(orientation)
                    .arg(quarter)
                    .arg(found[0])
                    .arg(found[1])
                    .arg(found[2])
                    .arg(expected[0])
                    .arg(expected[1])
                    .arg(expected[2])
                    .toUtf8();
        }
    }
    return {};
}

} // namespace

class FormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKind_hasItsColors_data()
    {
        QTest::addColumn<int>("index");
        const QList<SamplePicture> samples = variedSamples();
        for (int i = 0; i < int(samples.size()); ++i)
            QTest::newRow(qPrintable(samples[i].name)) << i;
    }

    void everyKind_hasItsColors()
    {
        QFETCH(int, index);
        static const QList<SamplePicture> samples = variedSamples();
        const SamplePicture &sample = samples[index];
        QVERIFY(!sample.file.isEmpty());
        const Result<DecodedPhoto> photo = decodePhoto(sample.file, photoName, 0);
        QVERIFY2(photo, photo ? "" : qPrintable(photo.error().message));
        QCOMPARE(photo->header.width, sampleWidth);
        QCOMPARE(photo->picture.width, sampleWidth);
        QCOMPARE(photo->picture.height, sampleHeight);
        const QByteArray wrong = difference(photo->picture, sample, 1);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }

    void everyFormatInEveryOrientation_isUpright()
    {
        for (int orientation = 1; orientation <= 8; ++orientation) {
            for (const SamplePicture &sample : orientedSamples(orientation)) {
                const Result<DecodedPhoto> photo = decodePhoto(sample.file, sample.name, 0);
                QVERIFY2(photo, photo ? "" : qPrintable(photo.error().message));
                const int width = orientation >= 5 ? sampleHeight : sampleWidth;
                QCOMPARE(photo->header.width, width);
                QCOMPARE(photo->picture.width, width);
                const QByteArray wrong = difference(photo->picture, sample, orientation);
                QVERIFY2(wrong.isEmpty(), wrong.constData());
                const Result<PictureHeader> header = readPictureHeader(sample.file, sample.name);
                QVERIFY(header);
                QCOMPARE(header->width, photo->header.width);
                QCOMPARE(header->height, photo->header.height);
            }
        }
    }

    void everyKindCutShort_isAnErrorNeverHalfAPicture()
    {
        QList<SamplePicture> samples = variedSamples();
        samples += orientedSamples(6);
        for (const SamplePicture &sample : samples) {
            for (const double part : {0.02, 0.1, 0.3, 0.5, 0.7, 0.9}) {
                const Result<DecodedPhoto> photo =
                    decodePhoto(sample.file.first(qsizetype(double(sample.file.size()) * part)), sample.name, 0);
                QVERIFY2(!photo, qPrintable(QStringLiteral("%1 cut to %2 of it").arg(sample.name).arg(part)));
                QVERIFY(photo.error().message.contains(sample.name));
            }
        }
    }

#ifdef CLEARFRAME_HAS_HEIF
    void heicOfAPhone_isItsMainPictureUpright()
    {
        if (!canEncodeHeif(HeifCoding::Hevc))
            QSKIP("libheif has no HEVC encoder here");
        cv::Mat bgr(64, 96, CV_8UC3);
        for (int i = 0; i < 4; ++i) {
            const Color &color = colors[size_t(i)];
            bgr(cv::Rect(i % 2 * 48, i / 2 * 32, 48, 32)).setTo(cv::Scalar(color[0], color[1], color[2]));
        }
        const Result<DecodedPhoto> photo = decodePhoto(phoneHeic(bgr), photoName, 0);
        QVERIFY2(photo, photo ? "" : qPrintable(photo.error().message));
        QCOMPARE(photo->picture.width, 96);
        QCOMPARE(photo->picture.height, 64);
        const QByteArray wrong = difference(photo->picture, {QStringLiteral("heic"), {}, 12}, 1);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }

    void heicWithASecondPicture_isRefused()
    {
        if (!canEncodeHeif(HeifCoding::Hevc))
            QSKIP("libheif has no HEVC encoder here");
        const cv::Mat bgr(32, 48, CV_8UC3, cv::Scalar(1, 2, 3));
        const QByteArray file = encodeHeif(bgr, HeifCoding::Hevc, {.hasSecondPicture = true});
        const Result<DecodedPhoto> photo = decodePhoto(file, photoName, 0);
        QVERIFY(!photo);
        QCOMPARE(photo.error().kind, ErrorKind::Unsupported);
    }
#endif

    void everyKindOverTheLimit_isRefusedFromItsHeader()
    {
        QList<SamplePicture> samples = variedSamples();
        samples += orientedSamples(1);
        for (const SamplePicture &sample : samples) {
            const Result<DecodedPhoto> photo =
                decodePhoto(sample.file, sample.name, 0, {sampleWidth * sampleHeight - 1});
            QVERIFY(!photo);
            QVERIFY2(photo.error().kind == ErrorKind::TooLarge, qPrintable(photo.error().message));
        }
    }

    void sidecar_turnsRawFilesOnly()
    {
        if (!canReadRaw)
            QSKIP("built without LibRaw");
        const QByteArray dng = dngOf(sampleWidth, sampleHeight, 1);
        const QByteArray jpeg = orientedSamples(1).first().file;
        QCOMPARE(decodePhoto(dng, photoName, 0, {}, 6)->picture.width, sampleHeight);
        QCOMPARE(readPictureHeader(dng, photoName, {}, 6)->orientation, 6);
        QCOMPARE(decodePhoto(jpeg, photoName, 0, {}, 6)->picture.width, sampleWidth);
    }

    void sidecarOrientation_isReadAsAttributeAndElement()
    {
        const QByteArray head = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF "
                                "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description "
                                "xmlns:t='http://ns.adobe.com/tiff/1.0/'";
        QCOMPARE(sidecarOrientation(head + " t:Orientation='8'/></rdf:RDF></x:xmpmeta>"), std::optional(8));
        QCOMPARE(sidecarOrientation(head + "><t:Orientation>3</t:Orientation></rdf:Description></rdf:RDF>"),
                 std::optional(3));
        QVERIFY(!sidecarOrientation(head + " t:Orientation='9'/>"));
        QVERIFY(!sidecarOrientation("no XML"));
        QVERIFY(!sidecarOrientation({}));
    }

    void previewOfRawFile_isTakenWhenItIsLargeEnough_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("wantedSidePx");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("full size") << 1200 << 900 << 900 << true;
        QTest::newRow("larger than wanted") << 1200 << 900 << 500 << true;
        QTest::newRow("half size") << 600 << 450 << 500 << true;
        QTest::newRow("too small") << 600 << 450 << 700 << false;
        QTest::newRow("a crop") << 1200 << 600 << 500 << false;
        QTest::newRow("square") << 900 << 900 << 500 << false;
        QTest::newRow("upright beside a lying photo") << 900 << 1200 << 500 << false;
        QTest::newRow("whole photo wanted") << 1200 << 900 << 0 << false;
    }

    void previewOfRawFile_isTakenWhenItIsLargeEnough()
    {
        if (!canReadRaw)
            QSKIP("built without LibRaw");
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(int, wantedSidePx);
        QFETCH(bool, isTaken);
        for (const int orientation : {1, 3, 6, 8}) {
            const QByteArray dng = dngOf(1200, 900, orientation, inverseJpeg(width, height));
            const Result<DecodedPhoto> photo = decodePhoto(dng, photoName, wantedSidePx);
            QVERIFY2(photo, photo ? "" : qPrintable(photo.error().message));
            const bool isTurned = orientation >= 5;
            QCOMPARE(photo->header.width, isTurned ? 900 : 1200);
            QCOMPARE(photo->picture.width > photo->picture.height, !isTurned);
            QVERIFY(photo->picture.longestSide() >= wantedSidePx);
            for (size_t quarter = 0; quarter < 4; ++quarter) {
                const Color &raw = colors[seenQuarters[size_t(orientation - 1)][quarter]];
                for (size_t i = 0; i < 3; ++i) {
                    const int expected = isTaken ? 255 - raw[i] : raw[i];
                    const int found = middleOf(photo->picture, quarter)[i];
                    QVERIFY2(qAbs(found - expected) < 50,
                             qPrintable(QStringLiteral("orientation %1, quarter %2: %3 instead of %4")
                                            .arg(orientation)
                                            .arg(quarter)
                                            .arg(found)
                                            .arg(expected)));
                }
            }
        }
    }

    void rawFile_isDevelopedAtHalfSizeWhenThatIsEnough()
    {
        if (!canReadRaw)
            QSKIP("built without LibRaw");
        const QByteArray dng = dngOf(400, 300, 1);
        QCOMPARE(decodePhoto(dng, photoName, 200)->picture.width, 200);
        QCOMPARE(decodePhoto(dng, photoName, 201)->picture.width, 400);
        QCOMPARE(decodePhoto(dng, photoName, 100)->header.width, 400);
    }

    void damagedProfile_isIgnored()
    {
        const cv::Mat bgr(16, 16, CV_8UC3, cv::Scalar(60, 120, 180));
        const QByteArray plain = decodePhoto(encodeJpegAs(bgr, {}), photoName, 0)->picture.bgr;
        QByteArray damaged = rec2020Profile();
        damaged.replace(36, 4, "nope"); // The signature of every profile.
        for (const QByteArray &profile : {damaged, rec2020Profile().first(200), QByteArray(500, 'x')}) {
            const Result<DecodedPhoto> photo = decodePhoto(encodeJpegAs(bgr, {.profile = profile}), photoName, 0);
            QVERIFY(photo);
            QCOMPARE(photo->picture.bgr, plain);
        }
    }
};

QTEST_GUILESS_MAIN(FormatsTest)
#include "formats_test.moc"
