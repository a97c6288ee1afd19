// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_pictures.h"

#include "sample_encoders.h"
#include "sample_png_gif.h"
#include "sample_psd.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <tiffio.h>

namespace {

cv::Mat quarters(int type, double scale)
{
    const bool isGray = CV_MAT_CN(type) == 1;
    const std::vector<cv::Scalar> colors =
        isGray ? std::vector<cv::Scalar>{{48}, {112}, {176}, {240}}
               : std::vector<cv::Scalar>{{20, 30, 230}, {30, 200, 40}, {220, 40, 30}, {240, 240, 240}};
    cv::Mat picture(sampleHeight, sampleWidth, type);
    for (int i = 0; i < 4; ++i) {
        cv::Scalar color = colors[size_t(i)] * scale;
        if (CV_MAT_CN(type) == 4)
            color[3] = 255 * scale;
        const cv::Rect quarter(i % 2 * sampleWidth / 2, i / 2 * sampleHeight / 2, sampleWidth / 2, sampleHeight / 2);
        picture(quarter).setTo(color);
    }
    return picture;
}

cv::Mat color8()
{
    return quarters(CV_8UC3, 1);
}

cv::Mat gray8()
{
    return quarters(CV_8UC1, 1);
}

QByteArray encoded(const char *format, const cv::Mat &picture, const std::vector<int> &options = {})
{
    std::vector<uchar> bytes;
    cv::imencode(format, picture, bytes, options);
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.append(char(value >> shift & 0xFF));
    return bytes;
}

QByteArray exifBlock(int orientation)
{
    return QByteArray("MM\0*\0\0\0\x08\0\1\x01\x12\0\3\0\0\0\1\0", 19) + char(orientation) + QByteArray(6, '\0');
}

QByteArray jpegWith(int orientation)
{
    const QByteArray jpeg = encoded(".jpg", color8(), {cv::IMWRITE_JPEG_QUALITY, 97});
    const QByteArray body = QByteArray("Exif\0\0", 6) + exifBlock(orientation);
    return jpeg.first(2) + QByteArray("\xFF\xE1\0", 3) + char(body.size() + 2) + body + jpeg.mid(2);
}

// The checksum of ancillary chunks is not looked at by decoders.
QByteArray pngWith(int orientation)
{
    const QByteArray png = encoded(".png", color8());
    const QByteArray exif = exifBlock(orientation);
    return png.first(33) + bigEndian(quint32(exif.size())) + "eXIf" + exif + bigEndian(0) + png.mid(33);
}

// The lossless stream of OpenCV in an extended container with an EXIF chunk.
QByteArray webPWith(int orientation)
{
    const QByteArray simple = encoded(".webp", color8(), {cv::IMWRITE_WEBP_QUALITY, 101});
    const QByteArray exif = exifBlock(orientation);
    QByteArray body = QByteArray("WEBPVP8X\x0A\0\0\0\x08\0\0\0", 16) + char(sampleWidth - 1) + QByteArray(2, '\0') +
                      char(sampleHeight - 1) + QByteArray(2, '\0') + simple.mid(12) + "EXIF" + char(exif.size()) +
                      QByteArray(3, '\0') + exif;
    const quint32 size = quint32(body.size());
    return "RIFF" + QByteArray(reinterpret_cast<const char *>(&size), 4) + body; // Tests run on little-endian machines.
}

QByteArray tiffOf(const cv::Mat &bgr, const TiffOptions &options)
{
    cv::Mat rgb = bgr.clone();
    if (bgr.channels() == 3) // Unlike cvtColor(), this takes every depth.
        cv::mixChannels(bgr, rgb, {0, 2, 1, 1, 2, 0});
    return encodeTiff(rgb, options);
}

// Ink is what the color lacks; no black.
cv::Mat inks()
{
    cv::Mat rgb;
    cv::cvtColor(color8(), rgb, cv::COLOR_BGR2RGB);
    std::vector<cv::Mat> planes;
    cv::split(cv::Scalar(255, 255, 255) - rgb, planes);
    planes.push_back(cv::Mat::zeros(rgb.size(), CV_8UC1));
    cv::Mat cmyk;
    cv::merge(planes, cmyk);
    return cmyk;
}

cv::Mat inks16()
{
    cv::Mat deep;
    inks().convertTo(deep, CV_16U, 257);
    return deep;
}

// 0..3 from left to right and top to bottom.
cv::Mat indexes()
{
    cv::Mat picture(sampleHeight, sampleWidth, CV_8UC1);
    for (int i = 0; i < 4; ++i) {
        const cv::Rect quarter(i % 2 * sampleWidth / 2, i / 2 * sampleHeight / 2, sampleWidth / 2, sampleHeight / 2);
        picture(quarter).setTo(cv::Scalar(i));
    }
    return picture;
}

// Red, green, blue of the four indexes.
QByteArray palette()
{
    QByteArray colors;
    for (const auto &[x, y] :
         {std::pair{0, 0}, {sampleWidth - 1, 0}, {0, sampleHeight - 1}, {sampleWidth - 1, sampleHeight - 1}}) {
        const cv::Vec3b bgr = color8().at<cv::Vec3b>(y, x);
        colors.append(char(bgr[2])).append(char(bgr[1])).append(char(bgr[0]));
    }
    return colors;
}

// The same one color after the other, filled up to 256 each.
QByteArray planarPalette()
{
    QByteArray planes;
    for (int channel = 0; channel < 3; ++channel) {
        for (int i = 0; i < 256; ++i)
            planes.append(i < 4 ? palette()[3 * i + channel] : '\0');
    }
    return planes;
}

// OpenCV has no such type: the bits of unsigned numbers in a matrix of signed ones.
cv::Mat unsigned32()
{
    const cv::Mat picture = color8();
    cv::Mat deep(picture.size(), CV_32SC3);
    for (int y = 0; y < picture.rows; ++y) {
        for (int i = 0; i < 3 * picture.cols; ++i)
            deep.ptr<int>(y)[i] = int(picture.ptr(y)[i] * 16843009U);
    }
    return deep;
}

// Floating point is linear light.
cv::Mat linearFloat()
{
    cv::Mat picture = quarters(CV_32FC3, 1.0 / 255);
    for (auto pixel = picture.begin<cv::Vec3f>(); pixel != picture.end<cv::Vec3f>(); ++pixel) {
        for (int i = 0; i < 3; ++i) {
            float &value = (*pixel)[i];
            value = value <= 0.04045F ? value / 12.92F : std::pow((value + 0.055F) / 1.055F, 2.4F);
        }
    }
    return picture;
}

void addTiffs(QList<SamplePicture> &samples)
{
    const auto add = [&](const char *name, const cv::Mat &picture, const TiffOptions &options, bool isGray = false) {
        samples.append({QString::fromUtf8(name), tiffOf(picture, options), 4, isGray});
    };
    add("tiff 8", color8(), {});
    add("tiff 8 lzw", color8(), {.compression = COMPRESSION_LZW});
    add("tiff 8 deflate", color8(), {.compression = COMPRESSION_ADOBE_DEFLATE});
    add("tiff 8 packbits", color8(), {.compression = COMPRESSION_PACKBITS});
    add("tiff 8 tiles", color8(), {.compression = COMPRESSION_LZW, .isTiled = true});
    add("tiff 8 planar", color8(), {.isPlanar = true});
    add("tiff 16", quarters(CV_16UC3, 257), {});
    add("tiff 16 planar", quarters(CV_16UC3, 257), {.isPlanar = true});
    add("tiff float", linearFloat(), {});
    add("tiff float tiles deflate", linearFloat(), {.compression = COMPRESSION_ADOBE_DEFLATE, .isTiled = true});
    add("tiff float planar", linearFloat(), {.isPlanar = true});
    add("tiff gray 8", gray8(), {}, true);
    add("tiff gray 16", quarters(CV_16UC1, 257), {}, true);
    add("tiff cmyk", inks(), {.photometric = PHOTOMETRIC_SEPARATED});
    add("tiff 8 tiles not compressed", color8(), {.isTiled = true});
    add("tiff 16 tiles not compressed", quarters(CV_16UC3, 257), {.isTiled = true});
    add("tiff float tiles not compressed", linearFloat(), {.isTiled = true});
    add("tiff palette", indexes(), {.photometric = PHOTOMETRIC_PALETTE, .palette = palette()});
    add("tiff gray tiles", gray8(), {.isTiled = true}, true);
    samples.append({QStringLiteral("tiff jpeg"), tiffOf(color8(), {.compression = COMPRESSION_JPEG}), 12});
    samples.append({QStringLiteral("tiff 32-bit integers"), tiffOf(unsigned32(), {}), 4});
}

void addJpegs(QList<SamplePicture> &samples)
{
    const auto add = [&](const char *name, const QByteArray &file, bool isGray = false) {
        samples.append({QString::fromUtf8(name), file, 8, isGray});
    };
    add("jpeg", encoded(".jpg", color8(), {cv::IMWRITE_JPEG_QUALITY, 97}));
    add("jpeg progressive", encoded(".jpg", color8(), {cv::IMWRITE_JPEG_PROGRESSIVE, 1}));
    add("jpeg gray", encoded(".jpg", gray8()), true);
    add("jpeg 4:4:4", encodeJpegAs(color8(), {.sampling = 1}));
    add("jpeg 4:2:2 arithmetic", encodeJpegAs(color8(), {.isArithmetic = true}));
    add("jpeg rgb", encodeJpegAs(color8(), {.isRgb = true}));
    add("jpeg cmyk", encodeJpegAs(inks(), {}));
}

void addPsds(QList<SamplePicture> &samples)
{
    const auto add = [&](const char *name, const cv::Mat &picture, const PsdOptions &options, bool isGray = false) {
        samples.append({QString::fromUtf8(name), encodePsd(picture, options), 3, isGray});
    };
    add("psd 8", color8(), {});
    add("psd 8 packbits", color8(), {.isPacked = true});
    add("psd 16", quarters(CV_16UC3, 257), {});
    add("psd 16 packbits", quarters(CV_16UC3, 257), {.isPacked = true});
    add("psb 8 packbits", color8(), {.isPacked = true, .isBig = true});
    add("psd alpha", quarters(CV_8UC4, 1), {});
    add("psd gray 8", gray8(), {.mode = 1, .isPacked = true}, true);
    add("psd gray 16", quarters(CV_16UC1, 257), {.mode = 1}, true);
    add("psd palette", indexes(), {.mode = 2, .palette = planarPalette()});
    add("psd cmyk", inks(), {.mode = 4, .isPacked = true});
    add("psd cmyk 16", inks16(), {.mode = 4});
}

void addOthers(QList<SamplePicture> &samples)
{
    const auto add = [&](const char *name, const QByteArray &file, bool isGray = false, int tolerance = 3) {
        samples.append({QString::fromUtf8(name), file, tolerance, isGray});
    };
    add("png 8", encoded(".png", color8()));
    add("png 16", encoded(".png", quarters(CV_16UC3, 257)));
    add("png gray", encoded(".png", gray8()), true);
    add("png gray 16", encoded(".png", quarters(CV_16UC1, 257)), true);
    add("png alpha", encoded(".png", quarters(CV_8UC4, 1)));
    add("png palette", encodePngAs(indexes(), {.palette = palette()}));
    add("png interlaced", encodePngAs(color8(), {.isInterlaced = true}));
    add("png palette interlaced", encodePngAs(indexes(), {.isInterlaced = true, .palette = palette()}));
    add("gif", encodeGif(indexes(), palette(), {}));
    add("gif interlaced", encodeGif(indexes(), palette(), {.isInterlaced = true}));
    add("bmp", encoded(".bmp", color8()));
    add("webp lossy", encoded(".webp", color8(), {cv::IMWRITE_WEBP_QUALITY, 95}), false, 12);
    add("webp lossless", encoded(".webp", color8(), {cv::IMWRITE_WEBP_QUALITY, 101}));
    add("webp lossless alpha", encoded(".webp", quarters(CV_8UC4, 1), {cv::IMWRITE_WEBP_QUALITY, 101}));
    add("jpeg 2000", encoded(".jp2", color8()), false, 12);
#ifdef CLEARFRAME_HAS_HEIF
    if (canEncodeHeif(HeifCoding::Hevc)) {
        add("heic", encodeHeif(color8(), HeifCoding::Hevc, {}), false, 12);
        add("heic with thumbnail", encodeHeif(color8(), HeifCoding::Hevc, {.thumbnailSidePx = 16}), false, 12);
    }
    if (canEncodeHeif(HeifCoding::Av1))
        add("avif", encodeHeif(color8(), HeifCoding::Av1, {}), false, 12);
#endif
#ifdef CLEARFRAME_HAS_JXL
    add("jxl lossless", encodeJxl(color8(), {.isLossless = true}));
    add("jxl lossless 16", encodeJxl(quarters(CV_16UC3, 257), {.isLossless = true}));
    add("jxl lossy", encodeJxl(color8(), {}), false, 20);
    add("jxl gray", encodeJxl(gray8(), {.isLossless = true}), true);
#endif
}

} // namespace

QList<SamplePicture> orientedSamples(int orientation)
{
    QList<SamplePicture> samples{
        {QStringLiteral("jpeg"), jpegWith(orientation), 8},
        {QStringLiteral("png"), pngWith(orientation)},
        {QStringLiteral("webp"), webPWith(orientation)},
        {QStringLiteral("tiff"), tiffOf(color8(), {.orientation = orientation})},
        {QStringLiteral("tiff float"), tiffOf(linearFloat(), {.orientation = orientation}), 4},
        {QStringLiteral("psd"), encodePsd(color8(), {.isPacked = true, .orientation = orientation})},
    };
#ifdef CLEARFRAME_HAS_HEIF
    if (canEncodeHeif(HeifCoding::Hevc))
        samples.append(
            {QStringLiteral("heic"), encodeHeif(color8(), HeifCoding::Hevc, {.orientation = orientation}), 12});
    if (canEncodeHeif(HeifCoding::Av1))
        samples.append(
            {QStringLiteral("avif"), encodeHeif(color8(), HeifCoding::Av1, {.orientation = orientation}), 12});
#endif
#ifdef CLEARFRAME_HAS_JXL
    samples.append({QStringLiteral("jxl"), encodeJxl(color8(), {.isLossless = true, .orientation = orientation})});
#endif
#ifdef CLEARFRAME_HAS_RAW
    samples.append({QStringLiteral("dng"), dngOf(sampleWidth, sampleHeight, orientation), 40});
#endif
    return samples;
}

QList<SamplePicture> variedSamples()
{
    QList<SamplePicture> samples;
    addJpegs(samples);
    addTiffs(samples);
    addPsds(samples);
    addOthers(samples);
    return samples;
}

namespace {

void putLittle(QByteArray &bytes, quint32 value, int size)
{
    for (int i = 0; i < size; ++i)
        bytes.append(char(value >> (8 * i) & 0xFF));
}

// A directory of a JPEG preview, to stand at this offset, and the JPEG behind it (DNG 1.4, chapter 5).
QByteArray previewDirectory(const QByteArray &jpeg, quint32 at)
{
    const cv::Mat picture =
        cv::imdecode(cv::Mat(1, int(jpeg.size()), CV_8UC1, const_cast<char *>(jpeg.constData())), cv::IMREAD_COLOR);
    constexpr quint32 entries = 10;
    constexpr quint32 size = 2 + entries * 12 + 4;
    QByteArray directory;
    const auto entry = [&](quint32 tag, quint32 type, quint32 count, quint32 value) {
        putLittle(directory, tag, 2);
        putLittle(directory, type, 2);
        putLittle(directory, count, 4);
        putLittle(directory, value, 4);
    };
    putLittle(directory, entries, 2);
    entry(254, 4, 1, 1);
    entry(256, 4, 1, quint32(picture.cols));
    entry(257, 4, 1, quint32(picture.rows));
    entry(258, 3, 3, at + size);
    entry(259, 3, 1, 7);
    entry(262, 3, 1, 6);
    entry(273, 4, 1, at + size + 6);
    entry(277, 3, 1, 3);
    entry(278, 4, 1, quint32(picture.rows));
    entry(279, 4, 1, quint32(jpeg.size()));
    putLittle(directory, 0, 4);
    for (int i = 0; i < 3; ++i)
        putLittle(directory, 8, 2);
    return directory + jpeg;
}

} // namespace

// DNG 1.4, chapter 4: what a reader needs at least. The color matrix is that of sRGB under D65, so that the sensor's
// values are linear sRGB.
QByteArray inverseJpeg(int width, int height)
{
    cv::Mat picture;
    cv::resize(cv::Scalar(255, 255, 255) - color8(), picture, cv::Size(width, height), 0, 0, cv::INTER_NEAREST);
    return encoded(".jpg", picture, {cv::IMWRITE_JPEG_QUALITY, 90});
}

QByteArray dngOf(int width, int height, int orientation, const QByteArray &preview)
{
    QByteArray dng("II*\0\x08\0\0\0", 8);
    QByteArray values; // What does not fit into an entry.
    const int entries = preview.isEmpty() ? 17 : 18;
    const quint32 valuesAt = 8 + 2 + entries * 12 + 4;
    const auto entry = [&](quint32 tag, quint32 type, quint32 count, quint32 value) {
        putLittle(dng, tag, 2);
        putLittle(dng, type, 2);
        putLittle(dng, count, 4);
        putLittle(dng, value, 4);
    };
    const auto stored = [&](const QByteArray &bytes) {
        const quint32 at = valuesAt + quint32(values.size());
        values += bytes + QByteArray(bytes.size() % 2, '\0');
        return at;
    };
    QByteArray matrix;
    for (const int tenThousandths : {32405, -15371, -4985, -9693, 18760, 416, 556, -2040, 10572}) {
        putLittle(matrix, quint32(tenThousandths), 4);
        putLittle(matrix, 10000, 4);
    }
    QByteArray neutral;
    for (int i = 0; i < 3; ++i) {
        putLittle(neutral, 1, 4);
        putLittle(neutral, 1, 4);
    }
    const quint32 size = quint32(width) * quint32(height) * 2;
    const quint32 makeAt = stored("Example");
    const quint32 modelAt = stored("Example One");
    const quint32 matrixAt = stored(matrix);
    const quint32 neutralAt = stored(neutral);
    const quint32 previewAt =
        preview.isEmpty() ? 0 : stored(previewDirectory(preview, valuesAt + quint32(values.size())));
    const quint32 pixelsAt = valuesAt + quint32(values.size());
    putLittle(dng, entries, 2);
    entry(254, 4, 1, 0);
    entry(256, 4, 1, quint32(width));
    entry(257, 4, 1, quint32(height));
    entry(258, 3, 1, 16);
    entry(259, 3, 1, 1);
    entry(262, 3, 1, 32803);
    entry(271, 2, 8, makeAt);
    entry(272, 2, 12, modelAt);
    entry(273, 4, 1, pixelsAt);
    entry(274, 3, 1, quint32(orientation));
    entry(277, 3, 1, 1);
    entry(279, 4, 1, size);
    if (previewAt > 0)
        entry(330, 4, 1, previewAt);
    entry(33421, 3, 2, 0x00020002);
    entry(33422, 1, 4, 0x02010100);
    entry(50706, 1, 4, 0x00000401);
    entry(50721, 10, 9, matrixAt);
    entry(50728, 5, 3, neutralAt);
    putLittle(dng, 0, 4);
    dng += values;
    cv::Mat picture;
    cv::resize(color8(), picture, cv::Size(width, height), 0, 0, cv::INTER_NEAREST);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const int channel = y % 2 == 0 ? (x % 2 == 0 ? 2 : 1) : (x % 2 == 0 ? 1 : 0);
            const double value = picture.at<cv::Vec3b>(y, x)[channel] / 255.0;
            const double linear = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
            putLittle(dng, quint32(linear * 65535), 2);
        }
    }
    return dng;
}
