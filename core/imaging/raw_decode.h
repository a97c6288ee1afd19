// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/imaging/picture_format.h"
#include "core/imaging/stored_picture.h"

#include <QByteArrayView>

// Camera RAW and DNG through LibRaw.
bool canDecodeRaw();
// Orientation as the camera noted it. CutShort also when the sensor data lies partly outside of the file.
HeaderReading readRawHeader(QByteArrayView file);
// The stored (not upright) picture: the embedded preview when its longest side is at least minLongestSidePx, else the
// sensor data, developed to half size when that is enough. 0: full size.
Result<StoredPicture> decodeRaw(QByteArrayView file, int minLongestSidePx, const QString &name);
