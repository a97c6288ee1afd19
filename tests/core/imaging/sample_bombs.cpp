// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_bombs.h"

#include "sample_encoders.h"
#include "sample_pictures.h"
#include "sample_png_gif.h"
#include "sample_psd.h"

#include <opencv2/imgcodecs.hpp>

#include <tiffio.h>
#include <zlib.h>

namespace {

QByteArray bigEndian(quint64 value, int bytes)
{
    QByteArray number;
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        number.append(char(value >> shift & 0xFF));
    return number;
}

QByteArray littleEndian(quint64 value, int bytes)
{
    QByteArray number;
    for (int i = 0; i < bytes; ++i)
        number.append(char(value >> (8 * i) & 0xFF));
    return number;
}

cv::Mat plain(int width = 48, int height = 32)
{
    return cv::Mat(height, width, CV_8UC3, cv::Scalar(60, 120, 180));
}

QByteArray encoded(const char *format, const std::vector<int> &options = {})
{
    std::vector<uchar> bytes;
    cv::imencode(format, plain(), bytes, options);
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

// zlib's stream for a number of zero bytes, without making them: one compressed block, again and again.
QByteArray deflatedZeros(qint64 count)
{
    constexpr qint64 blockSize = qint64(1) << 20;
    QByteArray zeros(blockSize, '\0');
    const auto raw = [&](qint64 size, int flush) {
        z_stream stream{};
        deflateInit2(&stream, 9, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY);
        QByteArray packed(1 << 16, '\0');
        stream.next_in = reinterpret_cast<Bytef *>(zeros.data());
        stream.avail_in = uInt(size);
        stream.next_out = reinterpret_cast<Bytef *>(packed.data());
        stream.avail_out = uInt(packed.size());
        deflate(&stream, flush);
        packed.truncate(packed.size() - qsizetype(stream.avail_out));
        deflateEnd(&stream);
        return packed;
    };
    const QByteArray block = raw(blockSize, Z_FULL_FLUSH);
    QByteArray stream("\x78\xDA", 2);
    for (qint64 left = count; left >= blockSize; left -= blockSize)
        stream += block;
    // Adler-32 of n zeros: the second half counts the ones of the first.
    return stream + raw(count % blockSize, Z_FINISH) + bigEndian((quint64(count % 65521) << 16) | 1, 4);
}

QByteArray pngOf(quint32 width, quint32 height, const QByteArray &data)
{
    return QByteArray("\x89PNG\r\n\x1A\n") +
           pngChunk("IHDR", bigEndian(width, 4) + bigEndian(height, 4) + QByteArray("\x08\x02\0\0\0", 5)) +
           pngChunk("IDAT", data) + pngChunk("IEND", {});
}

struct TiffEntry
{
    quint16 tag;
    quint16 type;
    quint32 count;
    quint32 value;
};

// data stands behind the directory; an entry of value 0 for StripOffsets (273) is filled in.
QByteArray tiffOf(QList<TiffEntry> entries, const QByteArray &data)
{
    QByteArray tiff = QByteArray("II*\0\x08\0\0\0", 8) + littleEndian(quint64(entries.size()), 2);
    const quint32 dataAt = quint32(8 + 2 + entries.size() * 12 + 4);
    for (const TiffEntry &entry : entries) {
        const bool isOffset = entry.tag == 273 && entry.value == 0;
        tiff += littleEndian(entry.tag, 2) + littleEndian(entry.type, 2) + littleEndian(entry.count, 4) +
                littleEndian(isOffset ? dataAt : entry.value, 4);
    }
    return tiff + QByteArray(4, '\0') + data;
}

QByteArray rgbTiff(quint32 width, quint32 height, int compression, const QByteArray &data)
{
    return tiffOf({{256, 4, 1, width},
                   {257, 4, 1, height},
                   {258, 3, 1, 8},
                   {259, 3, 1, quint32(compression)},
                   {262, 3, 1, PHOTOMETRIC_RGB},
                   {273, 4, 1, 0},
                   {277, 3, 1, 3},
                   {278, 4, 1, height},
                   {279, 4, 1, quint32(data.size())}},
                  data);
}

QByteArray tiffOfManyStrips()
{
    return tiffOf({{256, 4, 1, 10'000},
                   {257, 4, 1, 20'000},
                   {258, 3, 1, 8},
                   {259, 3, 1, 1},
                   {262, 3, 1, PHOTOMETRIC_MINISBLACK},
                   {273, 4, 4'000'000'000, 8},
                   {278, 4, 1, 1},
                   {279, 4, 4'000'000'000, 8}},
                  QByteArray(1000, '\0'));
}

// Few pixels of very many samples.
QByteArray tiffOfManySamples()
{
    const QByteArray data = deflatedZeros(1000);
    return tiffOf({{256, 4, 1, 16'000},
                   {257, 4, 1, 16'000},
                   {258, 3, 1, 64},
                   {259, 3, 1, COMPRESSION_ADOBE_DEFLATE},
                   {262, 3, 1, PHOTOMETRIC_RGB},
                   {273, 4, 1, 0},
                   {277, 3, 1, 65'535},
                   {278, 4, 1, 16'000},
                   {279, 4, 1, quint32(data.size())},
                   {339, 3, 1, 3}},
                  data);
}

// Every size that a HEIF file states (ISO/IEC 23008-12, 6.5.3).
[[maybe_unused]] QByteArray heifOf(QByteArray file, quint32 side)
{
    for (qsizetype at = file.indexOf("ispe"); at >= 0; at = file.indexOf("ispe", at + 1))
        file.replace(at + 8, 8, bigEndian(side, 4) + bigEndian(side, 4));
    return file;
}

// SizeHeader and an all-default ImageMetadata, bit by bit from the lowest on (ISO/IEC 18181-1, A.4).
[[maybe_unused]] QByteArray jxlHeader(quint32 side)
{
    quint64 bits = 0;
    int at = 0;
    const auto put = [&](quint64 value, int count) {
        bits |= value << at;
        at += count;
    };
    put(0, 1);         // Not small.
    put(3, 2);         // 30 bits of height.
    put(side - 1, 30); // Less one.
    put(1, 3);         // As wide as high.
    put(1, 1);         // All metadata as usual.
    return QByteArray("\xFF\x0A", 2) + littleEndian(bits, 6) + QByteArray(200, '\0');
}

QByteArray jp2Of(quint32 side)
{
    const QByteArray size = QByteArray("\xFF\x4F\xFF\x51\0\x2F\0\0", 8) + bigEndian(side, 4) + bigEndian(side, 4) +
                            QByteArray(8, '\0') + bigEndian(side, 4) + bigEndian(side, 4) + QByteArray(8, '\0') +
                            QByteArray("\0\3\7\1\1\7\1\1\7\1\1", 11);
    return QByteArray("\0\0\0\x0CjP  \r\n\x87\n", 12) + bigEndian(20, 4) + "ftypjp2 " + QByteArray(4, '\0') + "jp2 " +
           bigEndian(0, 4) + "jp2c" + size + QByteArray(100, '\0');
}

QByteArray webPCanvas(quint32 side)
{
    const QByteArray body = QByteArray("WEBPVP8X\x0A\0\0\0\0\0\0\0", 16) + littleEndian(side - 1, 3) +
                            littleEndian(side - 1, 3) + encoded(".webp", {cv::IMWRITE_WEBP_QUALITY, 101}).mid(12);
    return "RIFF" + littleEndian(quint64(body.size()), 4) + body;
}

// A lossless stream in which every code has one symbol: pixels cost no bit (WebP lossless bitstream, section 6.2).
QByteArray webPOfNoBits(quint32 side)
{
    quint64 bits = 0;
    int at = 0;
    const auto put = [&](quint64 value, int count) {
        bits |= value << at;
        at += count;
    };
    put(side - 1, 14);
    put(side - 1, 14);
    put(0, 4); // No alpha, version 0.
    put(0, 3); // No transform, no color cache, one group of codes.
    for (int code = 0; code < 5; ++code)
        put(1, 4); // Simple code, one symbol of one bit: 0.
    const QByteArray stream = QByteArray("\x2F") + littleEndian(bits, 8) + QByteArray(7, '\0');
    const QByteArray body = "WEBPVP8L" + littleEndian(quint64(stream.size()), 4) + stream;
    return "RIFF" + littleEndian(quint64(body.size()), 4) + body;
}

QByteArray gifOfFrames(int frames)
{
    const QByteArray frame("\x2C\0\0\0\0\1\0\1\0\0\2\2\x44\1\0", 15);
    return QByteArray("GIF89a\1\0\1\0\x80\0\0\0\0\0\xFF\xFF\xFF", 19) + frame.repeated(frames) + ";";
}

// The last scan of a progressive file again and again: each costs a pass over the whole picture.
QByteArray jpegOfScans(int scans)
{
    const QByteArray jpeg = encoded(".jpg", {cv::IMWRITE_JPEG_PROGRESSIVE, 1});
    const qsizetype last = jpeg.lastIndexOf("\xFF\xDA");
    const qsizetype end = jpeg.size() - 2;
    return jpeg.first(end) + jpeg.mid(last, end - last).repeated(scans) + jpeg.mid(end);
}

QByteArray withSide(QByteArray file, qsizetype at, const QByteArray &width, const QByteArray &height)
{
    file.replace(at, width.size(), width);
    return file.replace(at + width.size(), height.size(), height);
}

} // namespace

QList<Bomb> oversizedHeaders()
{
    constexpr quint32 side = 60'000;
    const QByteArray jpeg = encoded(".jpg");
    QList<Bomb> bombs{
        {QStringLiteral("60000.png"), pngOf(side, side, deflatedZeros(1000))},
        {QStringLiteral("2147483647.png"), pngOf(0x7FFFFFFF, 0x7FFFFFFF, deflatedZeros(1000))},
        {QStringLiteral("65500.jpg"),
         withSide(jpeg, jpeg.indexOf("\xFF\xC0") + 5, bigEndian(65'500, 2), bigEndian(65'500, 2))},
        {QStringLiteral("scans.jpg"), jpegOfScans(20'000)},
        {QStringLiteral("60000.tif"), rgbTiff(side, side, COMPRESSION_ADOBE_DEFLATE, deflatedZeros(1000))},
        {QStringLiteral("strips.tif"), tiffOfManyStrips()},
        {QStringLiteral("samples.tif"), tiffOfManySamples()},
        {QStringLiteral("missing.tif"), rgbTiff(17'000, 17'000, COMPRESSION_NONE, QByteArray(1000, '\0'))},
        {QStringLiteral("60000.jp2"), jp2Of(side)},
        {QStringLiteral("60000.webp"), webPCanvas(side)},
        {QStringLiteral("65535.gif"), withSide(gifOfFrames(1), 6, "\xFF\xFF", "\xFF\xFF")},
        {QStringLiteral("frames.gif"), gifOfFrames(100'000)},
        {QStringLiteral("300000.psd"),
         withSide(encodePsd(plain(), {.isBig = true}), 14, bigEndian(300'000, 4), bigEndian(300'000, 4))},
        {QStringLiteral("17000.psd"), withSide(encodePsd(plain(), {}), 14, bigEndian(17'000, 4), bigEndian(17'000, 4))},
        {QStringLiteral("2147483647.bmp"),
         withSide(encoded(".bmp"), 18, littleEndian(0x7FFFFFFF, 4), littleEndian(0x7FFFFFFF, 4))},
    };
#ifdef CLEARFRAME_HAS_HEIF
    if (canEncodeHeif(HeifCoding::Hevc))
        bombs.append({QStringLiteral("60000.heic"), heifOf(encodeHeif(plain(), HeifCoding::Hevc, {}), side)});
    if (canEncodeHeif(HeifCoding::Av1))
        bombs.append({QStringLiteral("60000.avif"), heifOf(encodeHeif(plain(), HeifCoding::Av1, {}), side)});
#endif
#ifdef CLEARFRAME_HAS_JXL
    bombs.append({QStringLiteral("100000.jxl"), jxlHeader(100'000)});
#endif
#ifdef CLEARFRAME_HAS_RAW
    const QByteArray dng = dngOf(48, 32, 1);
    const auto stated = [&](quint32 wrongSide) {
        QByteArray lie = dng;
        lie.replace(QByteArray("\0\1\4\0\1\0\0\0", 8) + littleEndian(48, 4),
                    QByteArray("\0\1\4\0\1\0\0\0", 8) + littleEndian(wrongSide, 4));
        return lie.replace(QByteArray("\1\1\4\0\1\0\0\0", 8) + littleEndian(32, 4),
                           QByteArray("\1\1\4\0\1\0\0\0", 8) + littleEndian(wrongSide, 4));
    };
    bombs.append({QStringLiteral("60000.dng"), stated(side)});
    bombs.append({QStringLiteral("10000.dng"), stated(10'000)});
#endif
    return bombs;
}

QList<Bomb> bombsBelowTheLimit(int side)
{
    const auto pixels = quint32(side);
    return {
        {QStringLiteral("deflate.png"), pngOf(pixels, pixels, deflatedZeros((3 * qint64(side) + 1) * side))},
        {QStringLiteral("deflate.tif"),
         rgbTiff(pixels, pixels, COMPRESSION_ADOBE_DEFLATE, deflatedZeros(3 * qint64(side) * side))},
        {QStringLiteral("nobits.webp"), webPOfNoBits(std::min(pixels, 16'383U))}, // More it cannot state.
    };
}
