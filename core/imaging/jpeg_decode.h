// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/imaging/stored_picture.h"

#include <QByteArrayView>

// Decodes the stored (not upright) picture to BGR with libjpeg, at 1/denominator (1, 2, 4, 8) of its size. Grayscale,
// YCbCr, RGB, CMYK and YCCK; CMYK follows its profile where there is one and comes without. A file that ends early is
// Unreadable; other damage that leaves a whole picture is tolerated.
Result<StoredPicture> decodeJpeg(QByteArrayView file, int denominator, const QString &name);
