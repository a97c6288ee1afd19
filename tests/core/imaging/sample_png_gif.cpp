// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_png_gif.h"

#include <array>

#include <gif_lib.h>
#include <zlib.h>

namespace {

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.append(char(value >> shift & 0xFF));
    return bytes;
}

QByteArray deflated(const QByteArray &bytes)
{
    uLongf size = compressBound(uLong(bytes.size()));
    QByteArray packed(qsizetype(size), '\0');
    compress(reinterpret_cast<Bytef *>(packed.data()), &size, reinterpret_cast<const Bytef *>(bytes.constData()),
             uLong(bytes.size()));
    packed.truncate(qsizetype(size));
    return packed;
}

// First column and row, steps (PNG 1.2, section 2.6).
constexpr std::array<std::array<int, 4>, 7> adam7{
    {{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}}};
constexpr std::array<std::array<int, 4>, 1> wholePass{{{0, 0, 1, 1}}};

QByteArray passOf(const cv::Mat &picture, const std::array<int, 4> &pass)
{
    QByteArray rows;
    const int channels = picture.channels();
    for (int y = pass[1]; y < picture.rows; y += pass[3]) {
        rows.append('\0'); // No filter.
        for (int x = pass[0]; x < picture.cols; x += pass[2]) {
            for (int channel = channels - 1; channel >= 0; --channel)
                rows.append(char(picture.ptr(y)[x * channels + channel]));
        }
    }
    return rows;
}

int appendBytes(GifFileType *gif, const GifByteType *bytes, int size)
{
    static_cast<QByteArray *>(gif->UserData)->append(reinterpret_cast<const char *>(bytes), size);
    return size;
}

void putRows(GifFileType *gif, const cv::Mat &indexes, bool isInterlaced)
{
    constexpr std::array<std::array<int, 2>, 4> passes{{{0, 8}, {4, 8}, {2, 4}, {1, 2}}};
    for (int pass = 0; pass < (isInterlaced ? 4 : 1); ++pass) {
        const int first = isInterlaced ? passes[size_t(pass)][0] : 0;
        const int step = isInterlaced ? passes[size_t(pass)][1] : 1;
        for (int y = first; y < indexes.rows; y += step) {
            cv::Mat row = indexes.row(y).clone();
            EGifPutLine(gif, row.data, row.cols);
        }
    }
}

} // namespace

QByteArray pngChunk(const QByteArray &type, const QByteArray &content)
{
    const QByteArray body = type + content;
    const uLong sum = crc32(0, reinterpret_cast<const Bytef *>(body.constData()), uInt(body.size()));
    return bigEndian(quint32(content.size())) + body + bigEndian(quint32(sum));
}

QByteArray encodePngAs(const cv::Mat &picture, const PngOptions &options)
{
    const int colorType = !options.palette.isEmpty() ? 3 : picture.channels() == 1 ? 0 : 2;
    QByteArray png = QByteArray("\x89PNG\r\n\x1A\n") +
                     pngChunk("IHDR", bigEndian(quint32(picture.cols)) + bigEndian(quint32(picture.rows)) + '\x08' +
                                          char(colorType) + QByteArray(2, '\0') + char(options.isInterlaced));
    if (!options.profile.isEmpty())
        png += pngChunk("iCCP", QByteArray("test\0\0", 6) + deflated(options.profile));
    if (!options.palette.isEmpty())
        png += pngChunk("PLTE", options.palette);
    QByteArray rows;
    if (options.isInterlaced) {
        for (const std::array<int, 4> &pass : adam7)
            rows += passOf(picture, pass);
    } else {
        rows = passOf(picture, wholePass[0]);
    }
    return png + pngChunk("IDAT", deflated(rows)) + pngChunk("IEND", {});
}

QByteArray encodeGif(const cv::Mat &indexes, const QByteArray &palette, const GifOptions &options)
{
    QByteArray bytes;
    GifFileType *gif = EGifOpen(&bytes, appendBytes, nullptr);
    ColorMapObject *colors = GifMakeMapObject(4, nullptr);
    for (int i = 0; i < 4; ++i)
        colors->Colors[i] = {uchar(palette[3 * i]), uchar(palette[3 * i + 1]), uchar(palette[3 * i + 2])};
    EGifPutScreenDesc(gif, indexes.cols + options.left, indexes.rows, 8, 0, colors);
    EGifPutComment(gif, "Clearframe");
    for (int frame = 0; frame < options.frames; ++frame) {
        EGifPutImageDesc(gif, options.left, 0, indexes.cols, indexes.rows, options.isInterlaced, nullptr);
        putRows(gif, indexes, options.isInterlaced);
    }
    EGifCloseFile(gif, nullptr);
    GifFreeMapObject(colors);
    return bytes;
}
