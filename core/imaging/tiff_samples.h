// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>

struct tiff;

// Reads the samples of a TIFF page in strips or tiles, chunky or planar, as numbers: for the kinds that libtiff does
// not convert itself.
class TiffSamples
{
public:
    // The page is the current one of the open file and measures width x height.
    TiffSamples(tiff *file, int width, int height);

    int samplesAPixel() const { return m_samples; }
    bool isFloat() const { return m_isFloat; }

    // Called with x, y, sample of the pixel, value (integers scaled to 0..1, floating point as stored).
    using Visit = std::function<void(int x, int y, int sample, double value)>;
    // False when something is missing, damaged or of another depth than 8, 16, 32 or 64 bits.
    bool forEach(const Visit &visit);

private:
    // A strip or tile: where it stands and how many pixels of it are in the picture.
    struct Block
    {
        int x = 0;
        int y = 0;
        int width = 0;
        int height = 0;
        int rowPixels = 0;
        int plane = 0;
    };
    bool visitBlock(const Block &block, const char *bytes, qint64 length, const Visit &visit) const;
    double value(const char *sample) const;

    tiff *m_tiff;
    int m_width;
    int m_height;
    int m_samples = 1;
    int m_bits = 0;
    bool m_isFloat = false;
    bool m_isPlanar = false;
};
