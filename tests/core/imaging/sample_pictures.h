// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

// Small pictures of four quarters made by the libraries' own encoders: red, green above blue, white (a gray picture:
// 48, 112, 176, 240), colors a little away from the corners of the color cube.
struct SamplePicture
{
    QString name;
    QByteArray file;
    int tolerance = 3; // Largest difference of a channel in the middle of a quarter.
    bool isGray = false;
};

inline constexpr int sampleWidth = 48;
inline constexpr int sampleHeight = 32;

// Orientation 1..8 as each format notes it: Exif in JPEG, PNG and WebP, a tag in TIFF and DNG, properties in HEIF, the
// header in JPEG XL.
QList<SamplePicture> orientedSamples(int orientation);
// Depths, color models and codings of each format that this build decodes, upright.
QList<SamplePicture> variedSamples();

// A DNG without compression: 16 bits of RGGB, developed to about the four colors. preview: an embedded JPEG.
QByteArray dngOf(int width, int height, int orientation, const QByteArray &preview = {});
// The four colors with every channel turned into its opposite, so that it is told from the photo that it stands for.
QByteArray inverseJpeg(int width, int height);
