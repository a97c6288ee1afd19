// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/imaging/stored_picture.h"

#include <QByteArrayView>

// The first picture of a GIF file through giflib, on a white screen of the given size (pixels). Transparent pixels have
// the color that the palette gives them.
Result<StoredPicture> decodeGif(QByteArrayView file, int width, int height, const QString &name);
