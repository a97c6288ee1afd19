// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/imaging/picture_format.h"
#include "core/imaging/stored_picture.h"

#include <QByteArrayView>

// HEIC and AVIF through libheif. It applies the turning and mirroring properties of the file, which count alone
// (ISO/IEC 23008-12; Exif orientation is informative there): size and picture are upright, the orientation is 1.
bool canDecodeHeif();
// Loads the codec plugins, which a confined process might not find.
void prepareHeif();
HeaderReading readHeifHeader(QByteArrayView file);
// The primary picture at full size, 8 bits.
Result<StoredPicture> decodeHeif(QByteArrayView file, const QString &name);
