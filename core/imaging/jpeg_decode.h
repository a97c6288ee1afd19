// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/imaging/picture.h"

#include <QByteArrayView>

// Decodes the stored (not upright) picture to BGR with libjpeg, at 1/denominator (1, 2, 4, 8) of its size. Grayscale,
// YCbCr, RGB, CMYK and YCCK. A file that ends early is Unreadable; other damage that leaves a whole picture is
// tolerated.
Result<Picture> decodeJpeg(QByteArrayView file, int denominator, const QString &name);
