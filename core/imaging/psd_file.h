// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imaging/byte_view.h"

#include <QByteArrayView>

#include <optional>

enum class PsdMode
{
    Bitmap = 0,
    Gray = 1,
    Indexed = 2,
    Rgb = 3,
    Cmyk = 4,
    Multichannel = 7,
    Duotone = 8,
    Lab = 9
};

// The parts of a Photoshop file (PSD, PSB) that its finished picture needs: the composite of all layers, which stands
// at the end. Read within bounds. (Adobe Photoshop File Formats Specification, 2019)
struct PsdFile
{
    int channels = 0;
    qint64 width = 0;
    qint64 height = 0;
    int depth = 0; // Bits a sample.
    PsdMode mode = PsdMode::Rgb;
    QByteArrayView palette;   // 256 reds, 256 greens, 256 blues; Indexed only.
    QByteArrayView resources; // Image resource blocks, one after the other.
    int compression = 0;      // 0: none, 1: PackBits.
    qint64 pixelsAt = 0;      // Behind the compression's number.
    bool isBig = false;       // PSB: longer numbers.

    // Content of the image resource of this number; empty when it is not there.
    QByteArrayView resource(quint16 id) const;
    // False when the program that saved it put a placeholder there instead of the finished picture.
    bool hasFinishedPicture() const;
    // Bytes of a row of one channel before compression.
    qint64 rowBytes() const { return width * depth / 8; }
};

// Nothing when the file is damaged or ends before the picture's pixels.
std::optional<PsdFile> readPsdFile(QByteArrayView file);
