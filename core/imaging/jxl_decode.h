// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/imaging/picture_format.h"
#include "core/imaging/stored_picture.h"

#include <QByteArrayView>

// JPEG XL through libjxl, which turns the picture upright itself: size and picture are upright, the orientation is 1.
bool canDecodeJxl();
HeaderReading readJxlHeader(QByteArrayView file);
// The picture at full size, 8 bits, alpha left away.
Result<StoredPicture> decodeJxl(QByteArrayView file, const QString &name);
