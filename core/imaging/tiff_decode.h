// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/imaging/stored_picture.h"

#include <QByteArrayView>

// The first page of a TIFF or BigTIFF file through libtiff, as stored (not upright): 1 to 16 bits in all color models
// that libtiff converts, and 32 and 64 bits of gray or RGB. Floating-point values are linear light from 0 to 1, as
// image editors store them, unless a profile says otherwise. CMYK follows its profile where there is one.
Result<StoredPicture> decodeTiff(QByteArrayView file, const QString &name);
