// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/decode.h"
#include "sample_pictures.h"

#include <QTest>

#include <array>

namespace {

const QString photoName = QStringLiteral("photo");

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
};

QTEST_GUILESS_MAIN(FormatsTest)
#include "formats_test.moc"
