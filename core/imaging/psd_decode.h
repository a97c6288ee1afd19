// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/imaging/picture_format.h"
#include "core/imaging/stored_picture.h"

#include <QByteArrayView>

// Photoshop files: the finished picture that they hold beside their layers. 8 and 16 bits, gray, duotone (as gray),
// palette, RGB and CMYK. CutShort also when rows of it lie outside of the file.
HeaderReading readPsdHeader(QByteArrayView file);
// Unsupported when the file was saved without the finished picture: its layers alone show nothing here.
Result<StoredPicture> decodePsd(QByteArrayView file, const QString &name);
