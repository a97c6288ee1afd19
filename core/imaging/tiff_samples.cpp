// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/tiff_samples.h"

#include <QFloat16>

#include <algorithm>
#include <cstring>
#include <limits>

#include <tiffio.h>

namespace {

// Strips of more than this are no photo's; their size is stated by the file.
constexpr tmsize_t largestBlock = tmsize_t(1) << 30;

template <class T>
T read(const char *at)
{
    T value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

template <class T>
double unit(const char *at)
{
    return double(read<T>(at)) / double(std::numeric_limits<T>::max());
}

} // namespace

TiffSamples::TiffSamples(tiff *file, int width, int height)
    : m_tiff(file)
    , m_width(width)
    , m_height(height)
{
    quint16 samples = 1;
    quint16 bits = 1;
    quint16 format = SAMPLEFORMAT_UINT;
    quint16 planes = PLANARCONFIG_CONTIG;
    TIFFGetFieldDefaulted(m_tiff, TIFFTAG_SAMPLESPERPIXEL, &samples);
    TIFFGetFieldDefaulted(m_tiff, TIFFTAG_BITSPERSAMPLE, &bits);
    TIFFGetFieldDefaulted(m_tiff, TIFFTAG_SAMPLEFORMAT, &format);
    TIFFGetFieldDefaulted(m_tiff, TIFFTAG_PLANARCONFIG, &planes);
    m_samples = samples;
    m_bits = bits;
    m_isFloat = format == SAMPLEFORMAT_IEEEFP;
    m_isPlanar = planes == PLANARCONFIG_SEPARATE;
}

bool TiffSamples::forEach(const Visit &visit)
{
    const bool isTiled = TIFFIsTiled(m_tiff) != 0;
    quint32 blockWidth = quint32(m_width);
    quint32 blockHeight = quint32(m_height);
    if (isTiled) {
        TIFFGetField(m_tiff, TIFFTAG_TILEWIDTH, &blockWidth);
        TIFFGetField(m_tiff, TIFFTAG_TILELENGTH, &blockHeight);
    } else {
        TIFFGetFieldDefaulted(m_tiff, TIFFTAG_ROWSPERSTRIP, &blockHeight);
        blockHeight = std::min(blockHeight, quint32(m_height));
    }
    const tmsize_t size = isTiled ? TIFFTileSize(m_tiff) : TIFFStripSize(m_tiff);
    constexpr quint32 longest = quint32(1) << 30;
    if (size <= 0 || size > largestBlock || blockWidth < 1 || blockHeight < 1 || blockWidth > longest ||
        blockHeight > longest)
        return false;
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    quint32 index = 0;
    for (int plane = 0; plane < (m_isPlanar ? m_samples : 1); ++plane) {
        for (qint64 y = 0; y < m_height; y += blockHeight) {
            for (qint64 x = 0; x < m_width; x += blockWidth, ++index) {
                const tmsize_t length = isTiled ? TIFFReadEncodedTile(m_tiff, index, bytes.data(), size)
                                                : TIFFReadEncodedStrip(m_tiff, index, bytes.data(), size);
                const Block block{int(x),
                                  int(y),
                                  int(std::min<qint64>(blockWidth, m_width - x)),
                                  int(std::min<qint64>(blockHeight, m_height - y)),
                                  int(blockWidth),
                                  plane};
                if (!visitBlock(block, bytes.constData(), length, visit))
                    return false;
            }
        }
    }
    return true;
}

bool TiffSamples::visitBlock(const Block &block, const char *bytes, qint64 length, const Visit &visit) const
{
    const int samples = m_isPlanar ? 1 : m_samples;
    const qint64 pixel = qint64(samples) * m_bits / 8;
    const bool isKnownDepth = m_isFloat ? m_bits == 16 || m_bits == 32 || m_bits == 64
                                        : m_bits == 8 || m_bits == 16 || m_bits == 32 || m_bits == 64;
    const qint64 needed = ((qint64(block.height) - 1) * block.rowPixels + block.width) * pixel;
    if (!isKnownDepth || length < needed)
        return false;
    for (int y = 0; y < block.height; ++y) {
        const char *at = bytes + qint64(y) * block.rowPixels * pixel;
        for (int x = 0; x < block.width; ++x) {
            for (int sample = 0; sample < samples; ++sample, at += m_bits / 8)
                visit(block.x + x, block.y + y, m_isPlanar ? block.plane : sample, value(at));
        }
    }
    return true;
}

double TiffSamples::value(const char *sample) const
{
    switch (m_bits) {
    case 8:
        return unit<quint8>(sample);
    case 16:
        return m_isFloat ? double(read<qfloat16>(sample)) : unit<quint16>(sample);
    case 32:
        return m_isFloat ? double(read<float>(sample)) : unit<quint32>(sample);
    default:
        return m_isFloat ? read<double>(sample) : unit<quint64>(sample);
    }
}
